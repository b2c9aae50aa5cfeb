/** Puts a machine together: which place each unit comes from, its images, the world, and the state before step 0. */
import { CompiledImage, type FunctionProblem, type ImageSpec } from '../cmachine/image.js';
import { Expression } from '../cmachine/expressions/evaluate.js';
import type { TranslationUnit } from '../cmachine/lower/unit.js';
import { callC } from '../cmachine/lower/host-entry.js';
import type { HostFunction, HostValue } from '../cmachine/machine/host.js';
import { Machine } from '../cmachine/machine/machine.js';
import type { UnitStore } from '../cmachine/kept/store.js';
import { DEFAULT_PLAN, IDLE_PC, Program, type MemoryPlan } from '../cmachine/machine/program.js';
import { compilerDefines } from '../cmachine/preprocess/profiles/compiler.js';
import type { LinuxTarget } from '../cmachine/preprocess/profiles/linux.js';
import type { PreprocessProfile } from '../cmachine/preprocess/types.js';
import { shownFault, shownPlace } from '../cmachine/source/shown-place.js';
import { FaultError, includedFrom, type Fault, type Tree } from '../cmachine/source/types.js';
import type { Grammar } from '../cmachine/structure/index.js';
import type { Abi } from '../cmachine/types/ctype.js';
import { functionOf } from '../world/bridge.js';
import { traceFunction, type EventSink } from '../world/events.js';
import { kernelImageFile, KERNEL_ENTRIES, KERNEL_SETUP } from '../world/kernel/image.js';
import { kernelServices, watchHeap } from '../world/kernel/index.js';
import { traceFormats, type TraceFormats } from '../world/qemu/trace.js';
import { DEFAULT_RAM, IOMMU, IRQCHIP, worldState, type WorldState } from '../world/state.js';
import { groupsOf, unitsOf } from './index.js';
import { checkoutFault, CHECKOUTS, roleOf, type Checkouts } from './checkout.js';
import type { FixtureCall, MachineOptions, UnitSpec, Wiring } from './types.js';

/** Everything that text comes from. */
export interface Library {
  /** Bundled models: "units/…", "world/…". */
  readonly models: Tree;
  readonly prelude: Tree;
  readonly trees: Checkouts;
  readonly grammar?: Grammar;
  /** Where units of the trees are kept between runs. */
  readonly store?: UnitStore | undefined;
}

export interface PlacedUnit {
  readonly spec: UnitSpec;
  readonly from: 'checkout' | 'model';
  readonly why: string;
  readonly image: CompiledImage;
  readonly tree: Tree;
}

export interface Design {
  /** The setting that chooses it in models: "ioapic.route-update". */
  readonly key: string;
  /** "" where the source's design is not known. */
  readonly name: string;
  readonly why: string;
}

export interface Assembly {
  readonly program: Program;
  readonly world: WorldState;
  readonly worldImage: CompiledImage;
  readonly units: readonly PlacedUnit[];
  readonly options: MachineOptions;
  /** One for each unit that has some. */
  readonly designs: readonly Design[];
  /** Fallbacks that the user should know of. */
  readonly warnings: readonly string[];
  /** State before step 0: fixtures have run. */
  readonly start: Machine;
  readonly wiring: Wiring;
  /** A C expression of a group's last file on a live machine, without effects. */
  peek(group: string, text: string): (m: Machine) => HostValue;
}

const X86_64: Abi = { littleEndian: true, charSigned: true };

export function modelProfile(models: Tree, prelude: Tree): PreprocessProfile {
  return {
    include: [
      { tree: models, dir: '' },
      { tree: prelude, dir: '' },
    ],
    forced: [],
    defines: { ...compilerDefines({ arch: 'x86_64', endian: 'little' }) },
    overrides: {},
    absent: [],
    remap: [],
  };
}

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
  };
  const warnings: string[] = [];
  const units: PlacedUnit[] = [];
  for (const group of groupsOf(options)) {
    const specs = unitsOf(group, options.irqchip);
    const placed = placeGroup(program, specs, r, wiring, profile, warnings);
    images.set(group, placed[0]?.image as CompiledImage);
    units.push(...placed);
  }
  refuseChosen(units, r);
  const designs = units.flatMap((u) => designOf(u, options, library.grammar) ?? []);
  const start = new Machine(program);
  world.irqchip.set(start, IRQCHIP[options.irqchip]);
  world.iommu.set(start, IOMMU[options.iommu ?? 'none']);
  world.memory.size.setBig(start, DEFAULT_RAM);
  world.vcpus.set(start, options.vcpus);
  world.accessing.set(start, -1);
  runFixtures(start, units, options);
  return { program, world, worldImage, units, options, designs, warnings, start, wiring, peek };
}

/** Room for the world and one image a group, whichever place each comes from. */
function memoryPlan(options: MachineOptions, { trees }: Library): MemoryPlan {
  const { globals, heap } = DEFAULT_PLAN;
  const images = groupsOf(options).map((group) => {
    const specs = unitsOf(group, options.irqchip);
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
function roomOf(specs: readonly UnitSpec[]): ImageSpec['room'] {
  const rooms = specs.flatMap((s) => s.checkout?.room ?? []);
  if (rooms.length === 0) return undefined;
  return { globals: Math.max(...rooms.map((r) => r.globals)), heap: Math.max(...rooms.map((r) => r.heap)) };
}

/** Expressions in the scope of a group's files, the last in whose scope they mean something. */
function peeking(images: ReadonlyMap<string, CompiledImage>): Assembly['peek'] {
  const known = new Map<string, Expression>();
  const find = (group: string, text: string): Expression => {
    const key = `${group}\n${text}`;
    let e = known.get(key);
    if (!e) {
      e = compileIn(images.get(group)?.units ?? [], text);
      known.set(key, e);
    }
    return e;
  };
  return (group, text) => {
    let e: Expression | undefined;
    return (m) => (e ??= find(group, text)).peek(m);
  };
}

function compileIn(units: readonly TranslationUnit[], text: string): Expression {
  let fault = new FaultError({
    message: `${text} is asked for and the machine has no such unit`,
    file: '',
    line: 0,
    remedy: 'A fault of IRQScope; please report it.',
  });
  for (let i = units.length - 1; i >= 0; i--) {
    try {
      return Expression.compile(units[i] as TranslationUnit, text);
    } catch (e) {
      if (!(e instanceof FaultError)) throw e;
      fault = e;
    }
  }
  throw fault;
}

/** One image for a link group: from the checkout if it has the units and the strict check passes, else the models. */
function placeGroup(
  program: Program,
  specs: readonly UnitSpec[],
  r: AssembleRequest,
  wiring: Wiring,
  profile: PreprocessProfile,
  warnings: string[],
): PlacedUnit[] {
  const boundary = (from: PlacedUnit['from']): ImageBoundary => boundaryOf(specs, from, wiring, tree);
  const { models } = r.library;
  const role = roleOf((specs[0] as UnitSpec).program);
  const tree = r.library.trees[role];
  let why = 'the model is the default where no checkout supplies the unit';
  const wanted = specs.every((s) => s.checkout);
  if (wanted && tree) {
    try {
      const image = checkoutImage(program, specs, tree, r.library, boundary('checkout'));
      refuseProblems(image.check(entriesOf(specs, 'checkout')));
      return specs.map((spec) => ({
        spec,
        from: 'checkout',
        why: `${tree.title} has the unit and the strict check passes`,
        image,
        tree,
      }));
    } catch (e) {
      if (!(e instanceof FaultError) || !r.allowModel) throw e;
      const { message, file, line, remedy } = shownFault([tree], e.fault);
      why = `the checkout cannot be used: ${message}`;
      warnings.push(
        `${specs.map((s) => s.name).join(', ')} comes from the model, because ${why}${file ? ` (${file}:${line})` : ''}. ${remedy}`,
      );
    }
  } else if (wanted) why = `no checkout of ${CHECKOUTS[role].project} is named`;
  const image = modelImage(program, specs, models, profile, boundary('model'));
  refuseProblems(image.check(entriesOf(specs, 'model')));
  return specs.map((spec) => ({ spec, from: 'model', why, image, tree: models }));
}

/** What an image may call that is not its own C. */
export interface ImageBoundary {
  get(name: string): HostFunction | undefined;
  reserves?(name: string): boolean;
}

/** A link group's models, compiled and not yet checked. Throws a FaultError where a file cannot be read. */
export function modelImage(
  program: Program,
  specs: readonly UnitSpec[],
  models: Tree,
  profile: PreprocessProfile,
  boundary: ImageBoundary,
): CompiledImage {
  return new CompiledImage(program, {
    name: `${specs[0]?.group ?? ''} (model)`,
    abi: X86_64,
    files: specs.flatMap((s) => s.model.files.map((path) => ({ tree: models, path, profile }))),
    boundary,
  });
}

/** A link group from a checkout, compiled and not yet checked. Throws a FaultError where the tree lacks a file. */
export function checkoutImage(
  program: Program,
  specs: readonly UnitSpec[],
  tree: Tree,
  library: Library,
  boundary: ImageBoundary,
): CompiledImage {
  const role = roleOf((specs[0] as UnitSpec).program);
  const missing = checkoutFault(role, tree, specs);
  if (missing) throw new FaultError(missing);
  const files = specs.flatMap((s) => {
    const c = s.checkout;
    if (!c) return [];
    const profile = c.profile(tree, library.prelude);
    const also = (c.also ?? []).filter((path) => tree.files.read(path) !== undefined);
    return [...c.files, ...also].map((path) => ({ tree, path, profile }));
  });
  const first = files[0]?.path ?? '';
  const kernel = kernelOf(specs);
  if (kernel) files.unshift(kernelImageFile(tree, library.models, library.prelude, kernel));
  const abi = specs[0]?.checkout?.abi?.(tree) ?? X86_64;
  const room = roomOf(specs);
  const image = new CompiledImage(program, {
    name: specs[0]?.group ?? '',
    abi,
    ...(room ? { room } : {}),
    files,
    boundary,
    store: library.store,
    unrun: Object.assign({}, ...specs.map((s) => s.checkout?.unrun)) as Readonly<Record<string, string>>,
  });
  for (const path of new Set(specs.flatMap((s) => s.checkout?.services ?? [])))
    image.unit(first)?.append(library.models.files.read(path) ?? '', path);
  for (const s of specs) {
    const text = s.checkout && library.models.files.read(s.checkout.fixtureFile);
    const last = s.checkout?.files[s.checkout.files.length - 1];
    if (text !== undefined && last) image.unit(last)?.append(text, s.checkout?.fixtureFile ?? '');
  }
  return image;
}

/** What the strict check of a link group starts from. */
export function entriesOf(specs: readonly UnitSpec[], from: PlacedUnit['from']): readonly string[] {
  const own = specs.flatMap((s) => s.entries);
  if (from === 'model') return own;
  const kernel = kernelOf(specs) ? KERNEL_ENTRIES : [];
  return [...kernel, ...own, ...specs.flatMap((s) => s.checkout?.entries ?? [])];
}

/** The machine that a link group is a kernel of, where it is one. */
function kernelOf(specs: readonly UnitSpec[]): LinuxTarget | undefined {
  return specs.find((s) => s.checkout?.kernel)?.checkout?.kernel;
}

function refuseProblems(problems: readonly FunctionProblem[]): void {
  const first = problems[0];
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new FaultError({
    message: `${first.function} cannot be executed: ${first.message}${includedFrom(first.chain)}${more}`,
    file: first.file,
    line: first.line,
    remedy: first.remedy,
  });
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

export function boundaryOf(
  specs: readonly UnitSpec[],
  from: PlacedUnit['from'],
  wiring: Wiring,
  tree?: Tree,
): ImageBoundary {
  const formats = specs[0]?.program === 'QEMU' ? formatsOf(specs, from === 'checkout' ? tree : undefined) : undefined;
  const known = new Map<string, HostFunction>();
  if (from === 'checkout' && kernelOf(specs)) for (const f of kernelServices(wiring)) known.set(f.name, f);
  for (const s of specs) {
    for (const f of leaving(s, from, wiring)) known.set(f.name, f);
    for (const name of Object.keys(ignoredBy(s, from))) known.set(name, { name, run: () => 0 });
  }
  return {
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

function runFixtures(m: Machine, units: readonly PlacedUnit[], options: MachineOptions): void {
  const kernels = new Set<CompiledImage>();
  for (const u of units) {
    const source = u.from === 'checkout' && u.spec.checkout ? u.spec.checkout : u.spec.model;
    if ('kernel' in source && !kernels.has(u.image)) {
      kernels.add(u.image);
      watchHeap(m, u.image.image);
      runFixture(m, u, { function: KERNEL_SETUP, args: [options.vcpus] });
    }
    for (const call of source.fixture(options)) runFixture(m, u, call);
  }
}

function runFixture(m: Machine, u: PlacedUnit, call: FixtureCall): void {
  const fn = u.image.function(call.function);
  if (!fn && call.ifThere) return;
  if (!fn)
    throw new FaultError({
      message: `the fixture ${call.function} of ${u.spec.name} is missing`,
      file: '',
      line: 0,
      remedy: 'A fault of IRQScope; please report it.',
    });
  const args = call.args.map((a) => (typeof a === 'object' ? peeking(new Map([['', u.image]]))('', a.global)(m) : a));
  callC(m, fn, args, IDLE_PC, 0);
  m.run();
}

/** Why a key cannot be set, and where the source decides it. */
function decidedBySource(key: string, { spec, tree }: PlacedUnit, grammar: Grammar | undefined): Fault {
  const text = spec.design?.key === key ? tree.files.read(spec.design.file) : undefined;
  const probe = grammar && text !== undefined ? spec.design?.probe(grammar, text) : undefined;
  return {
    message: `${key} is set, and ${spec.name} comes from ${tree.title}, whose source decides it${probe ? `: ${probe.why}` : ''}`,
    file: probe ? (spec.design?.file ?? '') : '',
    line: probe?.line ?? 0,
    remedy: 'Leave the setting out, or run without the checkout.',
  };
}

/** What a checkout decides cannot be set (DECISIONS 15). */
function refuseChosen(units: readonly PlacedUnit[], r: AssembleRequest): void {
  for (const u of units) {
    const key = u.from === 'checkout' ? u.spec.settings.find((each) => r.chosen.includes(each)) : undefined;
    if (key !== undefined) throw new FaultError(decidedBySource(key, u, r.library.grammar));
  }
}

/** The design that the run shows of a unit: chosen for the model, read from the source for a checkout. */
function designOf(u: PlacedUnit, options: MachineOptions, grammar: Grammar | undefined): Design | undefined {
  const d = u.spec.design;
  if (!d) return undefined;
  const { key } = d;
  const chosen = options.settings[key] as string;
  if (u.from === 'model') return { key, name: chosen, why: `${key} is ${chosen}` };
  const unknown = (why: string): Design => ({ key, name: '', why });
  if (!grammar) return unknown('the source was not probed');
  const text = u.tree.files.read(d.file);
  if (text === undefined) return unknown(`${d.file} cannot be read`);
  const p = d.probe(grammar, text);
  const { file, line } = shownPlace(u.tree, d.file, p.line);
  return { key, name: p.design === 'unknown' ? '' : p.design, why: `${u.tree.title}, ${file}:${line}: ${p.why}` };
}
