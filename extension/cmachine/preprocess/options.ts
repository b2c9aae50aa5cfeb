/** Options of a configuration that sources ask for and nobody decided: where that matters it stops, else it is told. */
import { FaultError } from '../source/types.js';
import type { SourceFile } from './token.js';

/** Which options a profile decides although it does not define them. */
export interface OptionRules {
  /** Names, with CONFIG_, that are off on purpose. */
  readonly off: readonly string[];
  /** Beginnings of the paths whose questions must be decided: the unit's own files and their folders. */
  readonly strict: readonly string[];
  /** What decides one: "a .config in the tree". */
  readonly remedy: string;
}

/** What an assumption says of an option that only headers shared by everything ask for. */
export const TAKEN_AS_OFF = ' is not decided and taken as off';

const PREFIX = 'CONFIG_';
/** Macros of Linux that ask for the option that they are given. */
const ASKING: ReadonlySet<string> = new Set(['IS_ENABLED', 'IS_BUILTIN', 'IS_MODULE', 'IS_REACHABLE', '__is_defined']);

export const asksForOption = (macro: string): boolean => ASKING.has(macro);

/** The questions of one unit. */
export class Options {
  private readonly off: ReadonlySet<string>;
  private readonly undecided = new Map<string, string>();

  constructor(private readonly rules: OptionRules) {
    this.off = new Set(rules.off);
  }

  /** `name` is no macro and its absence decides something at this place. `chain`: how that file came to be read. */
  asked(name: string, file: SourceFile, line: number, chain: () => readonly string[]): void {
    if (!name.startsWith(PREFIX) || this.off.has(name) || this.off.has(name.replace(/_MODULE$/, ''))) return;
    if (!this.rules.strict.some((start) => file.path.startsWith(start))) {
      if (!this.undecided.has(name)) this.undecided.set(name, `${file.path}:${String(line)}`);
      return;
    }
    throw new FaultError({
      message: `${file.path}:${String(line)}: whether ${name} is set is not known`,
      file: file.path,
      line,
      remedy: this.rules.remedy,
      chain: chain(),
    });
  }

  get assumptions(): readonly string[] {
    return [...this.undecided].map(([name, place]) => `${name}${TAKEN_AS_OFF} (${place} asks for it)`);
  }
}
