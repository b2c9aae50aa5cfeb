/** What each unit is made of, whether it can be executed from where it would come from, and where its functions are upstream. */
import type { CompiledImage, FunctionProblem } from '../cmachine/image.js';
import { ParsedTexts } from '../cmachine/lower/parsed-texts.js';
import { Program } from '../cmachine/machine/program.js';
import type { ProgramFunction } from '../cmachine/machine/program.js';
import type { PreprocessProfile } from '../cmachine/preprocess/types.js';
import { shownFault } from '../cmachine/source/shown-place.js';
import { FaultError } from '../cmachine/source/types.js';
import type { Fault } from '../cmachine/source/types.js';
import { Linker } from '../cmachine/structure/index.js';
import type { Grammar } from '../cmachine/structure/index.js';
import { boundaryOf, ignoredBy, leaving } from '../units/boundary.js';
import { checkoutImage, entriesOf, modelImage, modelProfile } from '../units/images.js';
import { roomFor } from '../units/room.js';
import type { Library } from '../units/assembled.js';
import { CHECKOUT_ROLES, checkoutFault, CHECKOUTS, roleOf } from '../units/checkout.js';
import { groupWith, UNITS } from '../units/index.js';
import type { UnitSpec } from '../units/types.js';
import { FUNCTION_NOWHERE, unwired } from './unwired.js';

export interface Compiled {
  readonly total: number;
  readonly compiled: number;
}

export interface UnitProblem extends Fault {
  readonly function: string;
  /** The unit's entries reach it: the unit cannot be executed. The others are in its files and never called. */
  readonly needed: boolean;
}

export interface UnitReport {
  readonly name: string;
  readonly title: string;
  readonly program: string;
  readonly from: 'checkout' | 'model';
  readonly why: string;
  /** Passes the strict check from there; false too where the checkout that was named fails it and the model stands in. */
  readonly executable: boolean;
  /** Every function that the unit's files define. */
  readonly functions: Compiled;
  /** Those that its entries can reach, headers included. */
  readonly reached: Compiled;
  readonly problems: readonly UnitProblem[];
  /** Functions of the model, by where the tree has them; all zero where no tree of that program is named. */
  readonly links: { readonly exact: number; readonly moved: number; readonly missing: number };
  readonly unlinked: readonly { readonly function: string; readonly note: string }[];
  readonly boundary: readonly string[];
  readonly ignored: readonly { readonly name: string; readonly reason: string }[];
  /** Macros that are not taken from the tree: name and what stands for them. */
  readonly overrides: readonly { readonly name: string; readonly body: string }[];
  readonly assumptions: readonly string[];
}

/** Every unit. Throws a FaultError where a tree is not what it is said to be, as running from it would. */
export function unitsReport(given: Library): readonly UnitReport[] {
  const library: Library = { ...given, texts: new ParsedTexts() };
  const { grammar, trees } = library;
  for (const role of CHECKOUT_ROLES) {
    const tree = trees[role];
    const fault = tree && checkoutFault(role, tree, []);
    if (fault) throw new FaultError(fault);
  }
  return UNITS.map((spec) => ({ ...report(spec, library), ...linksOf(spec, library, grammar) }));
}

const EVENTS = ['calls of trace_NAME() are recorded as events and have no other effect'];

type Code = Omit<UnitReport, 'links' | 'unlinked'>;

function report(spec: UnitSpec, library: Library): Code {
  const group = groupWith(spec);
  const role = roleOf(spec.program);
  const tree = spec.checkout && group.every((other) => other.checkout) ? library.trees[role] : undefined;
  const profile = modelProfile(library.models, library.prelude);
  const common = {
    name: spec.name,
    title: spec.title,
    program: spec.program,
  };
  const leavingAs = (
    from: 'checkout' | 'model',
    services: readonly string[] = [],
  ): Pick<UnitReport, 'boundary' | 'ignored'> => ({
    boundary: [...leaving(spec, from, unwired).map(({ name }) => name), ...services],
    ignored: Object.entries(ignoredBy(spec, from)).map(([name, reason]) => ({ name, reason })),
  });
  const model = (): Omit<Checked, 'services'> => {
    const { services: _none, ...code } = checked(spec, spec.model.files, () =>
      modelImage(new Program(), group, library.models, profile, stubs(group, 'model')),
    );
    return code;
  };
  if (!spec.checkout || !tree) {
    const why = spec.checkout
      ? `no checkout of ${CHECKOUTS[role].project} is named`
      : 'only the model exists so far; a checkout cannot supply the unit yet';
    return { ...common, ...leavingAs('model'), from: 'model', why, ...model(), overrides: [] };
  }
  const found = checked(spec, spec.checkout.files, () =>
    checkoutImage(new Program(0, roomFor(group)), group, tree, library, stubs(group, 'checkout')),
  );
  const { services, ...code } = found;
  const own = { ...code, problems: code.problems.map((each) => ({ ...each, ...shownFault([tree], each) })) };
  // what cannot be read at all has none
  const overrides = own.functions.total > 0 ? overridesOf(spec.checkout.profile(tree, library.prelude)) : [];
  if (own.executable)
    return {
      ...common,
      ...leavingAs('checkout', services),
      from: 'checkout',
      why: `${tree.title} has it and the strict check passes`,
      ...own,
      overrides,
    };
  const first = own.problems.find(({ needed }) => needed);
  const why = `the checkout cannot be used: ${first?.message ?? 'it does not compile'}`;
  return { ...common, ...leavingAs('checkout'), from: 'model', why, ...own, overrides };
}

const stubs = (group: readonly UnitSpec[], from: 'checkout' | 'model') => boundaryOf(group, from, unwired);

interface Checked {
  readonly executable: boolean;
  /** Services of the world for kernels that its entries reach. */
  readonly services: readonly string[];
  readonly functions: Compiled;
  readonly reached: Compiled;
  readonly problems: readonly UnitProblem[];
  readonly assumptions: readonly string[];
}

function checked(spec: UnitSpec, files: readonly string[], compile: () => CompiledImage): Checked {
  let image: CompiledImage;
  try {
    image = compile();
  } catch (thrown) {
    if (!(thrown instanceof FaultError)) throw thrown;
    const problem = { function: '', ...thrown.fault, needed: true };
    const none = { total: 0, compiled: 0 };
    return { executable: false, services: [], functions: none, reached: none, problems: [problem], assumptions: [] };
  }
  const needed = image.check(entriesOf([spec], files === spec.checkout?.files ? 'checkout' : 'model'));
  const services = image.program.functions.filter((fn) => fn.host && fn.image === image.image).map(({ name }) => name);
  const ofTree = (fn: ProgramFunction): boolean => fn.place?.tree.role !== 'model' || spec.model.files === files;
  const reached = [...image.linker.mentioned].filter(ofTree);
  const whole = wholeFiles(image, files);
  const known = new Set(needed.map(({ function: name }) => name));
  return {
    executable: needed.length === 0,
    services: spec.checkout?.kernel && files === spec.checkout.files ? services : [],
    functions: { total: whole.total, compiled: whole.total - whole.problems.length },
    reached: { total: reached.length, compiled: reached.filter((fn) => fn.entry !== FUNCTION_NOWHERE).length },
    problems: [
      ...needed.map((problem) => ({ ...problem, needed: true })),
      ...whole.problems
        .filter(({ function: name }) => !known.has(name))
        .map((problem) => ({ ...problem, needed: false })),
    ],
    assumptions: [
      ...new Set([
        ...(spec.assumptions ?? []),
        ...((files === spec.checkout?.files && spec.checkout.assumptions) || []),
        ...EVENTS,
        ...image.units.flatMap((unit) => unit.preprocessed.assumptions),
      ]),
    ],
  };
}

/** Lowers every function that the files themselves define; their headers' inline functions are not theirs. */
function wholeFiles(image: CompiledImage, files: readonly string[]): { total: number; problems: FunctionProblem[] } {
  const problems: FunctionProblem[] = [];
  let total = 0;
  for (const unit of image.units) {
    if (!files.includes(unit.path)) continue;
    for (const [name, { declarator }] of unit.definitions) {
      if (declarator.at.file.path !== unit.path) continue;
      total += 1;
      try {
        image.linker.find(name, unit)?.lower?.();
      } catch (thrown) {
        if (!(thrown instanceof FaultError)) throw thrown;
        problems.push(image.located({ function: name, ...thrown.fault }));
      }
    }
  }
  return { total, problems };
}

function overridesOf(profile: PreprocessProfile): UnitReport['overrides'] {
  return Object.entries(profile.overrides).map(([name, body]) => ({ name, body }));
}

function linksOf(
  spec: UnitSpec,
  library: Library,
  grammar: Grammar | undefined,
): Pick<UnitReport, 'links' | 'unlinked'> {
  const links = { exact: 0, moved: 0, missing: 0 };
  const unlinked: { function: string; note: string }[] = [];
  const tree = library.trees[roleOf(spec.program)];
  if (!tree || !grammar) return { links, unlinked };
  const linker = new Linker(grammar, tree, spec.upstream);
  for (const path of spec.model.files) {
    for (const { function: name, link } of linker.survey(library.models.files.read(path) ?? '')) {
      links[link.how] += 1;
      if (link.how === 'missing') unlinked.push({ function: name, note: link.note });
    }
  }
  return { links, unlinked };
}
