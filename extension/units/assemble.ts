/** Puts a machine together: which place each unit comes from, its images, the world, and the state before step 0. */
import { CompiledImage } from '../cmachine/image.js';
import { Machine } from '../cmachine/machine/machine.js';
import { Program, type ProgramFunction } from '../cmachine/machine/program.js';
import { functionOf } from '../world/bridge.js';
import type { EventSink } from '../world/events.js';
import { DEFAULT_RAM, IOMMU, IRQCHIP, worldState } from '../world/state.js';
import type { Assembly, Design, Library, PlacedUnit } from './assembled.js';
import { designsOf, refuseChosen } from './designs.js';
import { runFixtures } from './fixtures.js';
import { modelProfile, X86_64 } from './images.js';
import { groupsOf, unitsOf } from './index.js';
import { peeking } from './peek.js';
import { placeGroup } from './place.js';
import { memoryPlan } from './room.js';
import type { MachineOptions, Wiring } from './types.js';

export interface AssembleRequest {
  readonly library: Library;
  readonly options: MachineOptions;
  /** Keys that were set by hand: an error where a checkout decides them. */
  readonly chosen: readonly string[];
  /** A checkout that cannot be used falls back to the model. */
  readonly allowModel: boolean;
  readonly sink: EventSink;
}

export function assemble(r: AssembleRequest): Assembly {
  const { library, options } = r;
  const program = new Program(0, memoryPlan(options, library));
  const images = new Map<string, CompiledImage>();
  const stimuli = new Map<string, ProgramFunction>();
  const profile = modelProfile(library.models, library.prelude);
  const worldImage = new CompiledImage(program, {
    name: 'world',
    abi: X86_64,
    files: [{ tree: library.models, path: 'world/world.h', profile }],
    boundary: { get: () => undefined },
  });
  const world = worldState(worldImage);
  const peek = peeking(images);
  const wiring: Wiring = {
    world,
    events: r.sink,
    image: (group) => images.get(group),
    fn: (group, name) => functionOf(() => images.get(group), group, name),
    global: peek,
    stimulus: (name) => () => called(stimuli, name),
  };
  const warnings: string[] = [];
  const units: PlacedUnit[] = [];
  for (const group of groupsOf(options)) {
    const specs = unitsOf(group, options);
    const placed = placeGroup(program, specs, r, wiring, profile, warnings);
    for (const { spec, image } of placed) images.set(spec.group, image);
    units.push(...placed);
  }
  refuseChosen(units, r);
  const designs = [
    ...units.flatMap((u) => designsOf(u, options, library)),
    ...(options.vfio && options.intx !== undefined ? [intxOf(options)] : []),
    extDestOf(options),
    { key: 'machine.irqchip', name: options.irqchip, why: `irqchip is ${options.irqchip}` },
  ];
  const start = new Machine(program);
  world.irqchip.set(start, IRQCHIP[options.irqchip]);
  world.iommu.set(start, IOMMU[options.iommu ?? 'none']);
  world.memory.size.setBig(start, DEFAULT_RAM);
  world.vcpus.set(start, options.vcpus);
  world.accessing.set(start, -1);
  runFixtures(start, units, options);
  return { program, world, worldImage, units, options, designs, warnings, start, wiring, stimuli, peek };
}

/** Who carries the line of the host's device: the user's choice, where KVM can. */
function intxOf({ settings }: MachineOptions): Assembly['designs'][number] {
  const key = 'machine.vfio-intx';
  const name = settings[key] as string;
  return { key, name, why: `${key} is ${name}` };
}

/** No source decides it: what the guest is offered is asked for where QEMU is started. */
function extDestOf({ settings }: MachineOptions): Design {
  const key = 'machine.msi-ext-dest-id';
  const name = settings[key] ?? '';
  return { key, name, why: `${key} is ${name}` };
}

function called(stimuli: ReadonlyMap<string, ProgramFunction>, name: string): ProgramFunction {
  const fn = stimuli.get(name);
  if (!fn) throw new Error(`${name} is called before the machine has it`);
  return fn;
}
