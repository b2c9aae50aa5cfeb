/** C of a test's own, run as part of a real kernel: its headers, the world's services, and what the world has in C. */
import { join } from 'node:path';
import { CompiledImage } from '../../../extension/cmachine/image.js';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import type { HostValue } from '../../../extension/cmachine/machine/host.js';
import { Machine } from '../../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import type { Tree } from '../../../extension/cmachine/source/types.js';
import { linuxAbi, linuxProfile, type LinuxTarget } from '../../../extension/cmachine/preprocess/profiles/linux.js';
import { folderFiles } from '../../../extension/host/folder-files.js';
import { modelProfile } from '../../../extension/units/images.js';
import { functionOf } from '../../../extension/world/bridge.js';
import { traceFunction, type EventArguments, type EventSink } from '../../../extension/world/events.js';
import { kernelImageFile } from '../../../extension/world/kernel/image.js';
import { processEventfds } from '../../../extension/world/kernel/process.js';
import { kernelServices, watchHeap } from '../../../extension/world/kernel/index.js';
import { worldState, type WorldState } from '../../../extension/world/state.js';
import { tree as realTree, type TreeName } from '../../trees.js';
import { preludeTree } from '../preprocess-tree.js';

const ASSETS = join(import.meta.dirname, '../../../extension');
const PLAN = {
  globals: 0x40000,
  heap: 0x80000,
  stack: 0x20000,
  actors: 16,
  images: 0xc00000,
};
const CPUS = 4;

export interface KernelEvent {
  readonly name: string;
  readonly args: EventArguments;
  readonly actor: number;
  /** As the kernel would log it. */
  readonly line: string | undefined;
}

export interface KernelOptions {
  /** Of the tree, for includes. */
  readonly folders?: string[];
  /** Without what the world has in C. */
  readonly alone?: boolean;
  readonly target?: LinuxTarget;
  /** C of a process that makes system calls. */
  readonly process?: string;
}

export class KernelMachine {
  readonly program = new Program(3, PLAN);
  readonly image: CompiledImage;
  readonly world: WorldState;
  readonly events: KernelEvent[] = [];
  /** A process beside the kernel, where one was asked for. */
  readonly process: CompiledImage | undefined;
  machine: Machine;

  constructor(
    name: TreeName,
    text: string,
    { folders = [], alone = false, target = 'x86_64', process }: KernelOptions = {},
  ) {
    const { path } = realTree(name);
    const tree: Tree = { role: 'host-linux', title: 'Linux', version: '', root: path, files: folderFiles(path) };
    const models: Tree = { role: 'model', title: 'models', version: '', root: ASSETS, files: folderFiles(ASSETS) };
    const prelude = preludeTree();
    const profile = modelProfile(models, prelude);
    const worldImage = new CompiledImage(this.program, {
      name: 'world',
      abi: { littleEndian: true, charSigned: true },
      files: [{ tree: models, path: 'world/world.h', profile }],
      boundary: { get: () => undefined },
    });
    this.world = worldState(worldImage);
    const sink: EventSink = {
      event: (m, event, args, _pc, line) => this.events.push({ name: event, args, actor: m.actor, line: line?.() }),
    };
    const services = kernelServices({ world: this.world, events: sink, arch: target === 'x86_64' ? 'x86' : 'powerpc' });
    const known = new Map(services.map((f) => [f.name, f]));
    const own = memoryTree('model', 'the test', { 'test.c': text });
    const linux = linuxProfile(tree, prelude, target, { folders });
    const kernel = kernelImageFile(tree, models, linux, []);
    const test = { tree: own, path: 'test.c', profile: linux };
    this.image = new CompiledImage(this.program, {
      name: 'kernel',
      abi: linuxAbi(tree, target),
      room: { globals: 0x600000, heap: 0x400000 },
      files: alone ? [test] : [kernel, test],
      boundary: { get: (f) => known.get(f) ?? traceFunction(f, sink) },
    });
    if (process !== undefined) {
      const calls = new Map(
        processEventfds({ fn: (_group, f) => functionOf(() => this.image, 'kernel', f) }, '').map((f) => [f.name, f]),
      );
      const qemu = memoryTree('model', 'the process', { 'process.c': process });
      this.process = new CompiledImage(this.program, {
        name: 'process',
        abi: { littleEndian: true, charSigned: true },
        files: [{ tree: qemu, path: 'process.c', profile }],
        boundary: { get: (f) => calls.get(f) },
      });
    }
    this.machine = new Machine(this.program);
    this.world.vcpus.set(this.machine, CPUS);
    this.world.accessing.set(this.machine, -1);
    watchHeap(this.machine, this.image.image);
    if (!alone) this.call('irqscope_kernel_setup', CPUS);
  }

  /** Runs a function of the kernel to its end and gives what it returned. */
  call(name: string, ...args: HostValue[]): bigint {
    return this.callIn(this.image, name, args);
  }

  callIn(image: CompiledImage, name: string, args: readonly HostValue[]): bigint {
    const problems = image.check([name]);
    if (problems[0]) throw new Error(`${problems[0].message} (${problems[0].file}:${String(problems[0].line)})`);
    const fn = image.function(name);
    if (!fn) throw new Error(`no ${name}`);
    const m = this.machine;
    m.catchUp();
    const to = m.stackLo;
    const frame = to + 64;
    m.sp = frame;
    m.store64(to, 0n);
    callC(m, fn, args, IDLE_PC, to);
    m.run();
    return m.memory.getBigUint64(to, image.spec.abi.littleEndian);
  }

  /** The events since the last time, in a line each. */
  said(...names: string[]): string[] {
    const wanted = new Set(names);
    const list = this.events.splice(0).filter((e) => wanted.size === 0 || wanted.has(e.name));
    return list.map((e) => `${e.name} ${Object.values(e.args).join(' ')}`.trim());
  }
}

/** Gives a kernel as it is once it has been set up, each time one of its own: setting one up takes its time. */
export function kernels(name: TreeName, text: string, options: KernelOptions = {}): () => KernelMachine {
  const start = realTree(name).path === '' ? undefined : new KernelMachine(name, text, options);
  return () => {
    if (!start) throw new Error('no tree');
    const copy = Object.create(start) as KernelMachine;
    copy.machine = start.machine.copy();
    start.events.length = 0;
    return copy;
  };
}
