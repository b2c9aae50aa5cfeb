/** One image compiled: the files of one tree that run together, what they may call, and the strict check of it all. */
import { faultOf } from './lower/faults.js';
import { Lowering } from './lower/lowering.js';
import { isWeak, Linker, type Boundary, type Dialect } from './lower/linker.js';
import type { ParsedTexts } from './lower/parsed-texts.js';
import { Repeated, type RepeatedSection } from './lower/repeated.js';
import { TranslationUnit } from './lower/unit.js';
import { ParsedText, type UnitText } from './lower/unit-text.js';
import { Freshness } from './kept/dependencies.js';
import { KeptLink } from './kept/keep-link.js';
import { KeptUnit } from './kept/keep.js';
import { SharedLeads, type SourceOfUnit } from './lower/shared-lead.js';
import type { UnitStore } from './kept/store.js';
import type { Image, Program, ProgramFunction } from './machine/program.js';
import { preprocess } from './preprocess/preprocess.js';
import type { PreprocessProfile } from './preprocess/types.js';
import { UndecidedFault } from './preprocess/undecided.js';
import { FaultError, type Fault, type Tree } from './source/types.js';
import type { Abi } from './types/ctype.js';

export interface ImageFile {
  readonly tree: Tree;
  readonly path: string;
  readonly profile: PreprocessProfile;
  /** Variables of the whole image of which there are several copies, as this file expects them. */
  readonly repeated?: RepeatedSection;
}

export interface ImageSpec {
  readonly name: string;
  readonly abi: Abi;
  /** Bytes for its variables and its heap, where the program's plan does not suit it. */
  readonly room?: { readonly globals: number; readonly heap: number };
  readonly files: readonly ImageFile[];
  /** What its C may call that is not its own. */
  readonly boundary: Boundary;
  /** Functions of its files that never run, with the reason: not followed by the check, and a call stops. */
  readonly unrun?: Readonly<Record<string, string>>;
  readonly dialect?: Dialect;
  /** Where parsed units are kept between runs. */
  readonly store?: UnitStore | undefined;
  /** What earlier images have read, where nothing is kept. */
  readonly texts?: ParsedTexts | undefined;
}

export interface FunctionProblem extends Fault {
  readonly function: string;
}

export class CompiledImage {
  readonly linker: Linker;
  readonly image: Image;
  readonly units: readonly TranslationUnit[];
  private readonly kept: KeptUnit[] = [];
  private readonly freshness: Freshness | undefined;
  private keptLink: KeptLink | undefined;

  constructor(
    readonly program: Program,
    readonly spec: ImageSpec,
  ) {
    this.image = program.addImage(spec.name, spec.abi, spec.room);
    const several = spec.files.find((f) => f.repeated)?.repeated;
    const repeated = several && new Repeated(program, this.image, several);
    this.linker = new Linker(program, this.image, spec.boundary, spec.dialect, repeated);
    const lowering = new Lowering(this.linker);
    this.freshness = spec.store && new Freshness(spec.store);
    let leads: SharedLeads | undefined;
    for (const f of spec.files) {
      const text = this.textOf(f, () => (leads ??= new SharedLeads(spec.files)));
      const unit = new TranslationUnit(f.path, text, this.linker);
      unit.replace(f.profile.replaced ?? []);
      lowering.adopt(unit);
      this.linker.units.push(unit);
    }
    this.units = this.linker.units;
  }

  /** Kept from an earlier run where there is one of the same sources, else parsed. */
  private textOf(source: SourceOfUnit, leads: () => SharedLeads): UnitText {
    const { store, texts, dialect, abi } = this.spec;
    if (dialect) {
      const { tree, path, profile } = source;
      return new ParsedText(path, preprocess(tree, path, profile), dialect.implicit);
    }
    if (!store) return texts ? texts.take(source, () => leads().read(source)) : leads().read(source);
    const kept = new KeptUnit(store, this.freshness as Freshness, source, abi, (wrap) => leads().read(source, wrap));
    this.kept.push(kept);
    return kept.text;
  }

  /** Keeps what the units were asked for so far, so that the next run finds it. Cheap where nothing is new. */
  keep(): void {
    for (const _unit of this.keeping());
  }

  /** The same a unit at a time, each of which may take 100 ms. */
  *keeping(): Iterable<void> {
    for (const [i, kept] of this.kept.entries()) yield kept.keep((this.units[i] as TranslationUnit).tables);
    yield this.keptLink?.keep();
  }

  unit(path: string): TranslationUnit | undefined {
    return this.units.find((u) => u.path === path);
  }

  /** A function by name: exported, or static in one of the files. */
  function(name: string): ProgramFunction | undefined {
    const exported = this.linker.find(name);
    if (exported) return exported;
    for (const u of this.units) {
      const f = this.linker.find(name, u);
      if (f) return f;
    }
    return undefined;
  }

  /**
   * Makes what can be reached from the entries fit to run, and says what does not resolve. Where an earlier run has found all of it
   * in order, for the same sources and the same program, that stands: functions are then lowered when they are first called, and
   * each comes out as it did.
   */
  link(entries: readonly string[]): FunctionProblem[] {
    const { store } = this.spec;
    if (!store || this.kept.length !== this.units.length) return this.check(entries);
    const link = new KeptLink(store, this, this.kept, entries);
    if (link.restore((f) => this.leaveUnrun(f))) return [];
    const problems = this.check(entries);
    if (problems.length > 0) return problems;
    link.take();
    this.keptLink = link;
    return problems;
  }

  /** Lowers everything that can be reached from the entries, and says what does not resolve (DECISIONS 8). */
  check(entries: readonly string[]): FunctionProblem[] {
    const problems: FunctionProblem[] = [];
    for (const name of entries) {
      try {
        if (!this.function(name))
          problems.push({
            function: name,
            message: `the function ${name} is in none of the unit's files`,
            file: this.spec.files[0]?.path ?? '',
            line: 0,
            remedy: 'The tree is of a version that the unit does not know, or the function was renamed.',
          });
      } catch (e) {
        problems.push(problemOf(name, e));
      }
    }
    problems.push(...this.checkStubs(), ...this.checkAssertions());
    problems.push(...this.checkMentioned());
    return problems.map((problem) => this.located(problem));
  }

  /** A function that leaves the image, though a file of the image defines it: one of the two is a mistake (DECISIONS 7). */
  private checkStubs(): FunctionProblem[] {
    const problems: FunctionProblem[] = [];
    for (const name of this.spec.boundary.stubs?.() ?? []) {
      const at = this.units.map((u) => u.exports(name)).find((d) => d && !isWeak(d))?.at;
      if (!at) continue;
      problems.push({
        function: name,
        message: `${name} is listed as leaving the unit, and its definition is loaded`,
        file: at.file.path,
        line: at.line,
        remedy: "Take it off the unit's boundary, or leave the file out that defines it.",
      });
    }
    return problems;
  }

  /** What the sources assert about layouts, in their headers too: one that does not hold means wrong options or types. */
  checkAssertions(): FunctionProblem[] {
    const problems: FunctionProblem[] = [];
    for (const unit of this.units)
      for (const { condition, at } of unit.assertions) {
        const place = { function: '_Static_assert', file: at.file.path, line: at.line };
        try {
          if (this.linker.lowerer.constant(unit, condition, unit) !== 0n) continue;
          const message = 'the static assertion does not hold';
          problems.push({ ...place, message, remedy: 'The options taken for granted do not suit this tree.' });
        } catch (e) {
          // whoever uses the type says so
          if (e instanceof UndecidedFault) continue;
          problems.push({ ...problemOf(place.function, e), ...place });
        }
      }
    return problems;
  }

  private leaveUnrun(f: ProgramFunction): boolean {
    const { unrun } = this.spec;
    const reason = unrun && Object.hasOwn(unrun, f.name) ? unrun[f.name] : undefined;
    if (reason === undefined) return false;
    f.lower = () => {
      const at = f.place?.at;
      throw new FaultError({
        message: `${f.name} is called, which never runs here: ${reason}`,
        file: at?.file.path ?? '',
        line: at?.line ?? 0,
        remedy: 'Look at what calls it.',
      });
    };
    return true;
  }

  private checkMentioned(): FunctionProblem[] {
    const problems: FunctionProblem[] = [];
    // Lowering mentions more, which the walk then meets.
    for (const f of this.linker.mentioned) {
      if (f.entry >= 0 || this.leaveUnrun(f)) continue;
      try {
        f.lower?.();
      } catch (e) {
        problems.push(problemOf(f.name, e));
      }
    }
    return problems;
  }

  /** A fault with the way by which its header was read. */
  located<F extends Fault>(fault: F): F {
    if (fault.chain !== undefined || this.units.some(({ path }) => path === fault.file)) return fault;
    for (const unit of this.units) {
      const chain = unit.preprocessed.chain(fault.file);
      if (chain.length > 0) return { ...fault, chain };
    }
    return fault;
  }
}

function problemOf(name: string, error: unknown): FunctionProblem {
  const e = faultOf(error, '', 0);
  if (e instanceof FaultError) return { function: name, ...e.fault };
  throw e;
}
