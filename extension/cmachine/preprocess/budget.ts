import { FaultError } from '../source/types.js';
import { placeOf } from './tokens.js';
import type { Spelled } from './tokens.js';

/** What one unit may cost; several times anything real, low enough to end hostile text within a second. */
export const limits = {
  includeDepth: 200,
  filesEntered: 20_000,
  charactersEntered: 48_000_000,
  /** Tokens read and tokens that macro expansion makes and arguments hold, in the weights below. */
  work: 4_000_000,
  /** A directive counts as so many tokens, a token that is read plainly as one of so many. */
  directive: 4,
  plain: 2,
  conditionDepth: 1_000,
  /** Tokens of one macro's replacement. */
  replacement: 200_000,
  /** Tokens of one function, unexpanded. */
  body: 300_000,
  /** As in gcc. */
  parameters: 65_535,
  /** Characters that # and ## make, together. */
  characters: 4_000_000,
  argumentDepth: 600,
  parenthesisDepth: 500,
} as const;

/** What a unit has cost so far; every fault names the place that went too far. */
export class Budget {
  private done = 0;
  private made = 0;
  private files = 0;
  private characters = 0;

  copy(): Budget {
    return Object.assign(new Budget(), this);
  }

  /** Macro expansion has made, or holds, so many tokens. */
  expanded(count: number, at: Spelled, macro: string): void {
    this.done += count;
    if (this.done <= limits.work) return;
    throw new FaultError({
      message: `expanding ${macro} at ${placeOf(at)} makes the unit larger than ${String(limits.work)} tokens`,
      file: at.file.path,
      line: at.line,
      remedy: 'shorten the macros used there; their expansion grows without bound',
    });
  }

  /** Whether there may be a directive of so many tokens. */
  directive(count: number): boolean {
    this.done += limits.directive + count;
    return this.done <= limits.work;
  }

  /** # or ## is about to make a token of so many characters. */
  spelled(characters: number, at: Spelled, macro: string): void {
    this.made += characters;
    if (this.made <= limits.characters) return;
    throw new FaultError({
      message: `# and ## in ${macro} at ${placeOf(at)} make more than ${String(limits.characters)} characters`,
      file: at.file.path,
      line: at.line,
      remedy: 'shorten the macros used there; what they paste or quote grows without bound',
    });
  }

  entered(characters: number, tokens: number, at: Spelled | undefined): void {
    this.files++;
    this.characters += characters;
    this.done += tokens / limits.plain;
    if (this.files <= limits.filesEntered && this.characters <= limits.charactersEntered && this.done <= limits.work)
      return;
    throw new FaultError({
      message: `includes never end, or the files are no sources: ${String(this.files)} files, ${String(this.characters)} characters read`,
      file: at?.file.path ?? '',
      line: at?.line ?? 0,
      remedy: 'give the headers that include each other an include guard',
    });
  }
}

export function argumentsTooDeep(at: Spelled, macro: string): FaultError {
  return new FaultError({
    message: `arguments of ${macro} are nested deeper than ${String(limits.argumentDepth)} macro uses`,
    file: at.file.path,
    line: at.line,
    remedy: 'split the expression',
  });
}
