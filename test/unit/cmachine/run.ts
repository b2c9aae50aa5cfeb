/** Runs C text on the machine, for tests: one file, no headers but those given. */
import { CompiledImage } from '../../../extension/cmachine/image.js';
import { callC } from '../../../extension/cmachine/lower/host-entry.js';
import type { HostFunction } from '../../../extension/cmachine/machine/host.js';
import { Machine } from '../../../extension/cmachine/machine/machine.js';
import { IDLE_PC, Program, type MemoryPlan } from '../../../extension/cmachine/machine/program.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import type { Abi } from '../../../extension/cmachine/types/ctype.js';

export const LITTLE: Abi = { littleEndian: true, charSigned: true };
/** powerpc64. */
export const BIG: Abi = { littleEndian: false, charSigned: false, argumentsFromLeft: true };

/** Little memory, so that copies cost little. */
export const SMALL: MemoryPlan = { globals: 0x8000, heap: 0x1000, stack: 0x8000, actors: 1 };

export interface Compiled {
  readonly program: Program;
  readonly image: CompiledImage;
  readonly machine: Machine;
  /** A machine of its own that is about to call name; `result` is where the value will be. */
  start(name: string, ...args: (number | bigint)[]): { machine: Machine; result: number };
  call(name: string, ...args: (number | bigint)[]): bigint;
}

export function compileC(
  text: string,
  abi: Abi = LITTLE,
  hosts: readonly HostFunction[] = [],
  headers: Record<string, string> = {},
  plan?: MemoryPlan,
): Compiled {
  const program = plan ? new Program(1, plan) : new Program();
  const tree = memoryTree('model', 'test', { ...headers, 'test.c': text });
  const profile = { include: [{ tree, dir: '' }], forced: [], defines: {}, overrides: {}, absent: [], remap: [] };
  const image = new CompiledImage(program, {
    name: 'test',
    abi,
    files: [{ tree, path: 'test.c', profile }],
    boundary: new Map(hosts.map((h) => [h.name, h])),
  });
  let machine: Machine | undefined;
  const begin = (m: Machine, name: string, args: readonly (number | bigint)[]): number => {
    const fn = image.function(name);
    if (!fn) throw new Error(`no function ${name}`);
    const result = m.allocate(image.image.space, 16);
    callC(m, fn, args, IDLE_PC, result);
    return result;
  };
  const check = (name: string): void => {
    const [p] = image.check([name]);
    if (p) throw new FaultError(p);
  };
  return {
    program,
    image,
    get machine() {
      return (machine ??= new Machine(program));
    },
    start(name, ...args) {
      check(name);
      const m = new Machine(program);
      return { machine: m, result: begin(m, name, args) };
    },
    call(name, ...args) {
      check(name);
      const m = (machine ??= new Machine(program));
      const result = begin(m, name, args);
      m.run();
      if (image.function(name)?.type.returns.kind === 'void') return 0n;
      return m.memory.getBigUint64(result, abi.littleEndian);
    },
  };
}
