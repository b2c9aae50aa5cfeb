/** Memory that the images of a machine need. */
import type { ImageSpec } from '../cmachine/image.js';
import { DEFAULT_PLAN, type MemoryPlan } from '../cmachine/machine/program.js';
import type { Library } from './assembled.js';
import { roleOf } from './checkout.js';
import { groupsOf, unitsOf } from './index.js';
import type { MachineOptions, UnitSpec } from './types.js';

/** Room for the world and one image a group, whichever place each comes from. */
export function memoryPlan(options: MachineOptions, { trees }: Library): MemoryPlan {
  const { globals, heap } = DEFAULT_PLAN;
  const images = groupsOf(options).map((group) => {
    const specs = unitsOf(group, options);
    const room = trees[roleOf((specs[0] as UnitSpec).program)] ? roomOf(specs) : undefined;
    return Math.max(globals + heap, (room?.globals ?? 0) + (room?.heap ?? 0));
  });
  return { ...DEFAULT_PLAN, images: images.reduce((sum, each) => sum + each, globals + heap) };
}

/** A plan for this group alone. */
export function roomFor(specs: readonly UnitSpec[]): MemoryPlan {
  const { globals, heap } = roomOf(specs) ?? DEFAULT_PLAN;
  return { ...DEFAULT_PLAN, images: globals + heap };
}

/** The largest that a unit of the group asks for. */
export function roomOf(specs: readonly UnitSpec[]): ImageSpec['room'] {
  const rooms = specs.flatMap((s) => s.checkout?.room ?? []);
  if (rooms.length === 0) return undefined;
  return { globals: Math.max(...rooms.map((r) => r.globals)), heap: Math.max(...rooms.map((r) => r.heap)) };
}
