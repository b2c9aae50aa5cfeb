/** An x86 machine ready for stimuli: its assembly, and the calls by which the outside reaches the units. */
import type { CompiledImage } from '../../cmachine/image.js';
import { hostEntry, callC } from '../../cmachine/lower/host-entry.js';
import type { HostValue } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import { IDLE_PC, type ProgramFunction } from '../../cmachine/machine/program.js';
import * as C from '../../cmachine/types/ctype.js';
import { functionOf } from '../../world/bridge.js';
import { Quiescent } from '../../world/kernel/quiescent.js';
import type { QemuMemoryMap } from '../../world/qemu/memory-map.js';
import { readValue, writeValue } from '../../world/values.js';
import type { Assembly } from '../assembled.js';
import { memoryMaps } from '../memory-maps.js';
import { mainLoopFunction } from './main-loop.js';
import { GIVEN } from './given.js';
import { lifecycleFunctions } from './lifecycle.js';
import { mapRegions, type MappedRegion } from './access.js';
import { deviceFunctions } from './devices.js';
import { notifierFunction } from './notifiers.js';
import { stimulusFunctions, STIMULUS } from './stimuli.js';

/** A structure of one image that the world fills and passes by address. */
export interface SharedStruct {
  readonly address: number;
  set(m: Machine, member: string, value: HostValue): void;
}

export class X86Machine {
  /** By group, then by name: stimuli ask for them again and again. */
  private readonly functions = new Map<string, Map<string, () => ProgramFunction>>();
  private readonly numbers = new Map<string, Map<string, (m: Machine) => HostValue>>();
  private readonly vcpus: ((m: Machine) => HostValue)[] = [];
  private readonly shared = new Map<string, SharedStruct>();
  private quiescent: Quiescent | undefined;
  private readonly eventfds: readonly number[];
  /** QEMU's structs for them. */
  readonly notifiers: readonly number[];
  readonly regions: readonly MappedRegion[];
  /** Memory as the checkouts of this machine lay it out. */
  readonly maps: readonly QemuMemoryMap[];
  /** Eight bytes of KVM's memory, for the value of a vCPU's access; 0 without KVM. */
  readonly mmio: number = 0;

  constructor(readonly assembly: Assembly) {
    const type: C.FunctionType = { kind: 'function', returns: C.ULONG, params: [], variadic: false };
    const params: Readonly<Record<string, readonly (readonly [string, C.CType])[]>> = {
      [STIMULUS.access]: [
        ['cpu', C.INT],
        ['address', C.ULONG],
        ['size', C.INT],
        ['write', C.INT],
        ['value', C.ULONG],
      ],
      [STIMULUS.line]: [
        ['gsi', C.INT],
        ['level', C.INT],
      ],
      [STIMULUS.msi]: [
        ['requester', C.INT],
        ['address', C.ULONG],
        ['data', C.ULONG],
      ],
      [STIMULUS.config]: [
        ['offset', C.INT],
        ['value', C.INT],
        ['size', C.INT],
      ],
      [STIMULUS.intx]: [['level', C.INT]],
      [STIMULUS.disintx]: [['set', C.INT]],
      [STIMULUS.vector]: [['vector', C.INT]],
      [STIMULUS.irqfd]: [
        ['assign', C.INT],
        ['eventfd', C.INT],
        ['gsi', C.INT],
        ['resample', C.INT],
      ],
      [STIMULUS.notifier]: [
        ['assign', C.INT],
        ['eventfd', C.INT],
        ['gsi', C.INT],
        ['resample', C.INT],
      ],
      [STIMULUS.given]: [
        ['address', C.INT],
        ['value', C.ULONG],
        ['size', C.INT],
      ],
      [STIMULUS.signal]: [['eventfd', C.INT]],
      [STIMULUS.accept]: [['cpu', C.INT]],
      [STIMULUS.take]: [['cpu', C.INT]],
      [STIMULUS.again]: [['gsi', C.INT]],
      [STIMULUS.time]: [['ns', C.LONG]],
      [STIMULUS.exit]: [['cpu', C.INT]],
    };
    for (const f of [
      ...stimulusFunctions(this),
      ...deviceFunctions(this),
      ...lifecycleFunctions(this),
      notifierFunction(this),
      GIVEN,
      mainLoopFunction(this),
    ]) {
      const list = (params[f.name] ?? []).map(([name, t]) => ({ name, type: t }));
      assembly.stimuli.set(
        f.name,
        hostEntry(assembly.program, assembly.worldImage.image, f, { ...type, params: list }),
      );
    }
    if (this.kvm) {
      this.share('run', 'qemu-kvm-routes', 'struct kvm_run');
      this.share('msi', 'kvm', 'struct kvm_msi', 'world_msi');
      this.share('irqfd', 'kvm', 'struct kvm_irqfd', 'world_irqfd');
      this.mmio = this.number('kvm', '&world_mmio', assembly.start);
    }
    this.eventfds = Array.from({ length: assembly.options.eventfds ?? 0 }, () => this.openEventfd());
    this.notifiers = this.eventfds.map((fd, i) => this.notifier(`notifier ${i}`, fd));
    this.regions = mapRegions(this);
    this.maps = memoryMaps(assembly);
  }

  /** Whether the local APICs are KVM's. */
  get kvm(): boolean {
    return this.assembly.options.irqchip !== 'off';
  }

  /** Whether the guest was offered 15 bits of destination in a message. */
  get extDestId(): boolean {
    return this.assembly.options.settings['machine.msi-ext-dest-id'] === 'ext-dest-id';
  }

  stimulus(name: string): ProgramFunction {
    return this.assembly.stimuli.get(name) as ProgramFunction;
  }

  /** Pushes a stimulus on the current actor of m, which must be idle; run() then executes it. */
  issue(m: Machine, name: string, args: readonly HostValue[], result = 0): void {
    callC(m, this.stimulus(name), args, IDLE_PC, result);
  }

  /** Lets a kernel run what it has put off: pushes the call on the current actor of m. False where there is nothing. */
  quiesce(m: Machine): boolean {
    this.quiescent ??= new Quiescent(this.assembly.units.map((u) => u.image));
    const run = this.quiescent.due(m);
    if (run) callC(m, run, [], IDLE_PC, 0);
    return run !== undefined;
  }

  /** Lets QEMU's main loop look at its descriptors: pushes the call on the current actor of m. False where it watches none. */
  mainLoop(m: Machine): boolean {
    if (!this.assembly.options.vfio || this.assembly.world.watched.every((w) => w.handler.big(m) === 0n)) return false;
    callC(m, this.stimulus(STIMULUS.mainLoop), [], IDLE_PC, 0);
    return true;
  }

  fn(group: string, name: string): ProgramFunction {
    let named = this.functions.get(group);
    if (!named) this.functions.set(group, (named = new Map()));
    let f = named.get(name);
    if (!f) named.set(name, (f = functionOf(() => this.assembly.wiring.image(group), group, name)));
    return f();
  }

  /** The descriptor of an eventfd of the options, by its number there. */
  eventfd(number: number): number {
    return this.eventfds[number] ?? -1;
  }

  number(group: string, text: string, m: Machine): number {
    let known = this.numbers.get(group);
    if (!known) this.numbers.set(group, (known = new Map()));
    let peek = known.get(text);
    if (!peek) known.set(text, (peek = this.assembly.peek(group, text)));
    return Number(peek(m));
  }

  /** Pushes a call of a function of the guest's kernel on the current actor of m. */
  callGuest(m: Machine, name: string, args: readonly HostValue[]): void {
    callC(m, this.fn('guest', name), args, IDLE_PC, 0);
  }

  /** Pushes on the current actor of m: the vCPU takes vectors as long as it can, and its kernel handles them. */
  take(m: Machine, cpu: number): void {
    this.issue(m, STIMULUS.take, [cpu], this.assembly.world.readValue.address);
  }

  /** How many vectors the last take() handled. */
  taken(m: Machine): number {
    return this.assembly.world.readValue.get(m);
  }

  /** What a QEMUTimer of any of the images calls when it is due. */
  timer(m: Machine, address: number): { readonly cb: ProgramFunction; readonly opaque: number } {
    const owner = m.program.imageAt(address);
    const group = this.assembly.units.find((u) => u.image.image === owner)?.spec.group ?? '';
    const member = (name: string): number => this.number(group, `((QEMUTimer *)${address})->${name}`, m);
    const cb = m.program.functionAt(member('cb'));
    if (!cb) return m.stop('a timer is due that calls nothing', 'The fixture of its unit did not initialise it.');
    return { cb, opaque: member('opaque') };
  }

  vcpu(m: Machine, cpu: number): number {
    return Number((this.vcpus[cpu] ??= this.assembly.peek('kvm', `kvm_vcpus[${cpu}]`))(m));
  }

  sharedStruct(name: string): SharedStruct {
    return this.shared.get(name) as SharedStruct;
  }

  /** Before step 0: the VMM has made it already. */
  private openEventfd(): number {
    const { start } = this.assembly;
    callC(start, this.fn('kvm', 'irqscope_eventfd'), [0, 0], IDLE_PC, this.mmio);
    start.run();
    return Number(readValue(start, C.INT, this.mmio, true));
  }

  private notifier(name: string, fd: number): number {
    this.share(name, 'qemu-kvm-routes', 'struct EventNotifier');
    const { start } = this.assembly;
    const own = this.sharedStruct(name);
    own.set(start, 'rfd', fd);
    own.set(start, 'wfd', fd);
    own.set(start, 'initialized', 1);
    return own.address;
  }

  private imageOf(group: string): CompiledImage {
    const image = this.assembly.wiring.image(group);
    if (!image) throw new Error(`this machine has no ${group}`);
    return image;
  }

  /** A struct of an image that the world fills: the variable named, or room in the heap made before step 0. */
  private share(name: string, group: string, tag: string, variable?: string): void {
    const image = this.imageOf(group);
    const type = image.units.map((u) => u.tag(tag)).find((t) => t !== undefined);
    if (type?.kind !== 'record') throw new Error(`${group} has no ${tag}`);
    const { start } = this.assembly;
    const address =
      variable === undefined
        ? start.allocate(image.image.space, C.sizeOf(type))
        : this.number(group, `&${variable}`, start);
    const le = image.image.abi.littleEndian;
    this.shared.set(name, {
      address,
      set(m, member, value) {
        let t: C.CType = type;
        let at = address;
        for (const part of member.split('.')) {
          const found: { field: C.Field; offset: number } | undefined =
            t.kind === 'record' ? C.findField(t, part) : undefined;
          if (!found) throw new Error(`${tag} has no member ${member}`);
          at += found.offset;
          t = found.field.type;
        }
        writeValue(m, t, at, value, le);
      },
    });
  }
}
