/**
 * Options of a configuration that sources ask for and nobody decided. In the unit's own files, and in anything that is executed,
 * that stops; what it decides elsewhere is told.
 */
import type { SourceFile } from './token.js';
import { undecidedFault, UndecidedParts, type Origin } from './undecided.js';

/** Which options a profile decides although it does not define them. */
export interface OptionRules {
  /** Names, with CONFIG_, that are off on purpose. */
  readonly off: readonly string[];
  /** Beginnings of the paths whose questions must be decided: the unit's own files and their folders. */
  readonly strict: readonly string[];
  /** What decides one: "a .config in the tree". */
  readonly remedy: string;
}

/** What an assumption says of an option that decides only what is not executed. */
export const TAKEN_AS_OFF = ' is not decided and taken as off';

const PREFIX = 'CONFIG_';
/** Macros of Linux that ask for the option that they are given. */
const ASKING: ReadonlySet<string> = new Set(['IS_ENABLED', 'IS_BUILTIN', 'IS_MODULE', 'IS_REACHABLE', '__is_defined']);

export const asksForOption = (macro: string): boolean => ASKING.has(macro);

/** The questions of one unit. */
export class Options {
  readonly parts: UndecidedParts;
  private readonly off: ReadonlySet<string>;
  private readonly told: Map<string, Origin>;
  /** Macros that would be defined if an option were set. */
  private readonly missing: Map<string, Origin>;
  /** Files that asked where the unit had not to decide. */
  private readonly asking: Set<string>;

  constructor(
    private readonly rules: OptionRules,
    before?: Options,
  ) {
    this.off = new Set(rules.off);
    this.parts = before?.parts.copy() ?? new UndecidedParts();
    this.told = new Map(before?.told);
    this.missing = new Map(before?.missing);
    this.asking = new Set(before?.asking);
  }

  copy(): Options {
    return new Options(this.rules, this);
  }

  /** The same questions asked, for a unit with these rules; undefined where one of them would have to be decided there. */
  copyFor(rules: OptionRules): Options | undefined {
    for (const path of this.asking) if (rules.strict.some((start) => path.startsWith(start))) return undefined;
    return new Options(rules, this);
  }

  /** Whether origin() may give something for it. */
  mayDecide(name: string): boolean {
    return name.startsWith(PREFIX) || this.missing.has(name);
  }

  /** What decides whether `name`, which is no macro, would be one; undefined where that is decided. */
  origin(name: string, file: SourceFile, line: number): Origin | undefined {
    if (!name.startsWith(PREFIX)) return this.missing.get(name);
    if (this.off.has(name) || this.off.has(name.replace(/_MODULE$/, ''))) return undefined;
    return { option: name, file: file.path, line };
  }

  /** A #define that is left out because of an option. */
  leftOut(macro: string, origin: Origin): void {
    if (!this.missing.has(macro)) this.missing.set(macro, origin);
  }

  /** An option decides something at this place, where that is for the unit to decide. `chain`: how that file came to be read. */
  asked(origin: Origin, file: SourceFile, chain: () => readonly string[]): void {
    if (this.rules.strict.some((start) => file.path.startsWith(start)))
      throw undecidedFault(origin, '', this.rules.remedy, chain());
    this.asking.add(file.path);
    this.tell(origin);
  }

  /** It decides something: whether that matters is seen when it is executed. */
  tell(origin: Origin): void {
    if (!this.told.has(origin.option)) this.told.set(origin.option, origin);
  }

  get remedy(): string {
    return this.rules.remedy;
  }

  get assumptions(): readonly string[] {
    return [...this.told.values()].map(
      ({ option, file, line }) => `${option}${TAKEN_AS_OFF} (${file}:${String(line)} asks for it)`,
    );
  }
}
