/** How the functions of a link group leave their image. */
import type { HostFunction } from '../cmachine/machine/host.js';
import type { Tree } from '../cmachine/source/types.js';
import { traceFunction } from '../world/events.js';
import { archOf, kernelServices } from '../world/kernel/index.js';
import { traceFormats, type TraceFormats } from '../world/qemu/trace.js';
import type { PlacedUnit } from './assembled.js';
import { kernelOf } from './images.js';
import type { UnitSpec, Wiring } from './types.js';

/** What an image may call that is not its own C. */
export interface ImageBoundary {
  get(name: string): HostFunction | undefined;
  reserves?(name: string): boolean;
  stubs?(): Iterable<string>;
}

/** The functions by which a unit leaves its image, as it comes from there. */
export function leaving(s: UnitSpec, from: PlacedUnit['from'], wiring: Wiring): readonly HostFunction[] {
  return [...s.boundary(wiring), ...((from === 'checkout' && s.checkout?.boundary?.(wiring)) || [])];
}

/** Functions without effect on our state, as the unit comes from there. */
export function ignoredBy(s: UnitSpec, from: PlacedUnit['from']): Readonly<Record<string, string>> {
  return from === 'checkout' ? { ...s.ignored, ...s.checkout?.ignored } : s.ignored;
}

/** How a program logs its events: as its tree says, else as the units declare. */
function formatsOf(specs: readonly UnitSpec[], tree: Tree | undefined): TraceFormats {
  const files = specs.flatMap((s) => s.checkout?.files ?? []);
  const own = tree ? traceFormats(tree.files, files) : undefined;
  return (event) => own?.(event) ?? specs.map((s) => s.events[event]).find((e) => e && !e.shown)?.line;
}

/** A guest's kernel has locks and processors of its own, on the actors on which the host's runs too. */
function wiringOf(specs: readonly UnitSpec[], machine: Wiring): Wiring {
  if (specs[0]?.program !== 'guest Linux') return machine;
  const { world } = machine;
  // getters of worlds that are only looked at stay what they are
  return { ...machine, world: Object.create(world, { kernel: { value: world.guestKernel } }) as typeof world };
}

export function boundaryOf(
  specs: readonly UnitSpec[],
  from: PlacedUnit['from'],
  machine: Wiring,
  tree?: Tree,
): ImageBoundary {
  const wiring = wiringOf(specs, machine);
  const formats = specs[0]?.program === 'QEMU' ? formatsOf(specs, from === 'checkout' ? tree : undefined) : undefined;
  const known = new Map<string, HostFunction>();
  const target = from === 'checkout' ? kernelOf(specs) : undefined;
  if (target) for (const f of kernelServices({ ...wiring, arch: archOf(target) })) known.set(f.name, f);
  for (const s of specs) {
    for (const f of leaving(s, from, wiring)) known.set(f.name, f);
    for (const name of Object.keys(ignoredBy(s, from))) known.set(name, { name, run: () => 0 });
  }
  const elsewhere = new Set(specs.flatMap((s) => s.unlessDefined ?? []));
  const stubs = [...known.keys()].filter((name) => !elsewhere.has(name));
  return {
    stubs: () => stubs,
    reserves: (name) => specs.some((s) => s.checkout?.reserved?.test(name)),
    get(name) {
      let f = known.get(name);
      if (!f) {
        f = traceFunction(name, wiring.events, formats);
        if (f) known.set(name, f);
      }
      return f;
    },
  };
}
