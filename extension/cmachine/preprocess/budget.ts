import { FaultError } from '../source/types.js';
import { placeOf } from './tokens.js';
import type { Spelled } from './tokens.js';

/** What one unit may cost; far above anything real, low enough to end hostile text within seconds. */
export const limits = {
  includeDepth: 200,
  filesEntered: 50_000,
  charactersEntered: 400_000_000,
  /** Tokens that macro expansion makes and arguments hold, together. */
  expansion: 6_000_000,
  argumentDepth: 600,
  parenthesisDepth: 500,
} as const;

export class Budget {
  private expansion = 0;
  private files = 0;
  private characters = 0;

  expanded(count: number, at: Spelled, macro: string): void {
    this.expansion += count;
    if (this.expansion <= limits.expansion) return;
    throw new FaultError({
      message: `expanding ${macro} at ${placeOf(at)} makes more than ${String(limits.expansion)} tokens`,
      file: at.file.path,
      line: at.line,
      remedy: 'shorten the macros used there; their expansion grows without bound',
    });
  }

  entered(characters: number, at: Spelled | undefined): void {
    this.files++;
    this.characters += characters;
    if (this.files <= limits.filesEntered && this.characters <= limits.charactersEntered) return;
    throw new FaultError({
      message: `includes never end: ${String(this.files)} files, ${String(this.characters)} characters read`,
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
