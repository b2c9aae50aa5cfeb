/** The world's state as typed accessors on its C declarations. */
import type { CompiledImage } from '../cmachine/image.js';
import { accessor, type Accessor } from './accessor.js';
import { KernelState } from './kernel/state.js';
import { records, type Records } from './records.js';
import { GuestMemory } from './guest-memory.js';

export const WORLD_GSIS = 64;
export const WORLD_TIMERS = 8;
export const WORLD_WATCHED = 16;

export interface WorldTimer {
  readonly timer: Accessor;
  readonly dueNs: Accessor;
}

/** A descriptor that QEMU's main loop watches. */
export interface WorldWatched {
  readonly fd: Accessor;
  /** 0: the place is free. */
  readonly handler: Accessor;
  readonly opaque: Accessor;
}

export interface WorldState {
  readonly irqchip: Accessor;
  readonly iommu: Accessor;
  readonly memory: GuestMemory;
  readonly vcpus: Accessor;
  readonly accessing: Accessor;
  readonly clockNs: Accessor;
  readonly readValue: Accessor;
  readonly lines: readonly Accessor[];
  /** By GSI: how often its device raises it again once served. */
  readonly again: readonly Accessor[];
  readonly timers: readonly WorldTimer[];
  readonly watched: readonly WorldWatched[];
  readonly kernel: KernelState;
  /** The same of a guest's kernel: what it holds and where it runs is no concern of the host's. */
  readonly guestKernel: KernelState;
  /** By actor. */
  readonly qemuThreads: Records;
}

export const IRQCHIP = { off: 0, split: 1, kernel: 2 } as const;
export const IOMMU = { none: 0, vtd: 1 } as const;

/** Guest RAM unless a scenario says otherwise, in bytes: as the recorded machines had it. */
export const DEFAULT_RAM = 128n << 20n;

export function worldState(image: CompiledImage): WorldState {
  const unit = image.units[0];
  if (!unit) throw new Error('the world has no declarations');
  const at = (path: string): Accessor => accessor(image, unit, path);
  return {
    irqchip: at('world.irqchip'),
    iommu: at('world.iommu'),
    memory: new GuestMemory(image),
    vcpus: at('world.vcpus'),
    accessing: at('world.accessing'),
    clockNs: at('world.clock_ns'),
    readValue: at('world.read_value'),
    lines: Array.from({ length: WORLD_GSIS }, (_, i) => at(`world.line[${i}]`)),
    again: Array.from({ length: WORLD_GSIS }, (_, i) => at(`world.again[${i}]`)),
    timers: Array.from({ length: WORLD_TIMERS }, (_, i) => ({
      timer: at(`world.timers[${i}].timer`),
      dueNs: at(`world.timers[${i}].due_ns`),
    })),
    watched: Array.from({ length: WORLD_WATCHED }, (_, i) => ({
      fd: at(`world.watched[${i}].fd`),
      handler: at(`world.watched[${i}].handler`),
      opaque: at(`world.watched[${i}].opaque`),
    })),
    kernel: new KernelState(image, 'world.kernel'),
    guestKernel: new KernelState(image, 'world.guest_kernel'),
    qemuThreads: records(image, unit, 'world.qemu_threads'),
  };
}
