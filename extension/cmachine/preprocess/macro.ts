import { FaultError, includedFrom } from '../source/types.js';
import { LEFT_PAREN } from './punctuators.js';
import type { LexedFile } from './lexed.js';
import type { SourceFile } from './token.js';
import { PpToken } from './tokens.js';
import type { Origin } from './undecided.js';
import { parseDefinition } from './definition.js';
import { idleWordsOf, type IdleWords } from './idle.js';
import type { Definition } from './definition.js';

export type Builtin = 'line' | 'file' | 'base-file' | 'counter' | 'include-level' | 'date' | 'time';

/** A macro as its #define left it. The body is taken apart at the first use: most macros are never used. */
export class Macro {
  private parsed: Definition | undefined;
  /** null: not looked at. */
  private idle: IdleWords | null = null;
  /** The option that its definition depends on and that nobody decided. */
  undecided: Origin | undefined;

  constructor(
    readonly name: string,
    readonly functionLike: boolean,
    readonly file: SourceFile,
    readonly lexed: LexedFile,
    /** Token range behind the name. */
    readonly from: number,
    readonly to: number,
    readonly builtin?: Builtin,
  ) {}

  definition(): Definition {
    return (this.parsed ??= parseDefinition(this));
  }

  /** Of an object-like macro; `idle` is the same for all of a unit. */
  idleWords(idle: ReadonlySet<string>): IdleWords {
    return this.idle === null ? (this.idle = idleWordsOf(this.lexed, this.from, this.to, idle)) : this.idle;
  }

  /** The replacement text as written, without line breaks. */
  bodyText(): string {
    const { bodyFrom } = this.definition();
    let text = '';
    for (let at = bodyFrom; at < this.to; at++) {
      if (at > bodyFrom && this.lexed.hasSpace(at)) text += ' ';
      text += this.lexed.textOf(at);
    }
    return text;
  }
}

/** The macro that stands in the token range behind "#define", name first. */
export function macroAt(lexed: LexedFile, file: SourceFile, name: number, end: number): Macro {
  const functionLike = name + 1 < end && lexed.isPunctuator(name + 1, LEFT_PAREN) && !lexed.hasSpace(name + 1);
  return new Macro(lexed.textOf(name), functionLike, file, lexed, name + 1, end);
}

export function tokenAt(lexed: LexedFile, file: SourceFile, index: number): PpToken {
  const start = lexed.starts[index] ?? 0;
  const line = lexed.lineAt(start);
  return new PpToken(
    lexed.kindOf(index),
    lexed.textOf(index),
    file,
    line,
    lexed.columnAt(start, line),
    lexed.hasSpace(index),
    undefined,
    undefined,
    false,
    lexed.nameAt(index),
  );
}

/** `chain`: how the file came to be read, where that is known. */
export function faultAt(
  file: SourceFile,
  line: number,
  message: string,
  remedy: string,
  chain: readonly string[] = [],
): FaultError {
  return new FaultError({
    message: `${file.path}:${String(line)}: ${message}${includedFrom(chain)}`,
    file: file.path,
    line,
    remedy,
    ...(chain.length > 0 ? { chain } : {}),
  });
}
