/** The world's state as typed accessors on its C declarations. */
import type { CompiledImage } from '../cmachine/image.js';
import { accessor, type Accessor } from './accessor.js';
import { KernelState } from './kernel/state.js';

export const WORLD_GSIS = 64;
export const WORLD_TIMERS = 8;

export interface WorldTimer {
  readonly timer: Accessor;
  readonly dueNs: Accessor;
}

export interface WorldState {
  readonly irqchip: Accessor;
  readonly vcpus: Accessor;
  readonly accessing: Accessor;
  readonly clockNs: Accessor;
  readonly readValue: Accessor;
  readonly lines: readonly Accessor[];
  readonly timers: readonly WorldTimer[];
  readonly kernel: KernelState;
}

export const IRQCHIP = { off: 0, split: 1 } as const;

export function worldState(image: CompiledImage): WorldState {
  const unit = image.units[0];
  if (!unit) throw new Error('the world has no declarations');
  const at = (path: string): Accessor => accessor(image, unit, path);
  return {
    irqchip: at('world.irqchip'),
    vcpus: at('world.vcpus'),
    accessing: at('world.accessing'),
    clockNs: at('world.clock_ns'),
    readValue: at('world.read_value'),
    lines: Array.from({ length: WORLD_GSIS }, (_, i) => at(`world.line[${i}]`)),
    timers: Array.from({ length: WORLD_TIMERS }, (_, i) => ({
      timer: at(`world.timers[${i}].timer`),
      dueNs: at(`world.timers[${i}].due_ns`),
    })),
    kernel: new KernelState(image),
  };
}
