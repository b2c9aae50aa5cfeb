/** The files that are open, each inside the one that includes it. */
import type { DirectiveIndex } from './directives.js';
import type { UnitFile } from './files.js';
import { faultAt } from './macro.js';

/** An open file of the include stack. */
export interface Frame {
  readonly file: UnitFile;
  readonly directives: DirectiveIndex;
  /** Where the search found it, for #include_next. */
  readonly found: number;
  /** The next token. */
  at: number;
  /** The directive that comes next and its token; up to there tokens are plain. */
  directive: number;
  limit: number;
  /** Ordinals of the open conditionals' directives. */
  readonly open: number[];
}

export class Frames {
  readonly stack: Frame[] = [];

  get top(): Frame | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Line of a directive of a file; default: of the one obeyed last. */
  lineOf(frame: Frame, ordinal = Math.max(0, frame.directive - 1)): number {
    const { lexed } = frame.file;
    return lexed.lineAt(lexed.starts[frame.directives.tokens[ordinal] ?? 0] ?? 0);
  }

  fault(frame: Frame, ordinal: number, message: string, remedy: string): Error {
    return faultAt(frame.file, this.lineOf(frame, ordinal), message, remedy, this.chain());
  }

  /** How the file on top came to be read: places of #include, innermost first. */
  chain(): string[] {
    const places: string[] = [];
    for (let at = this.stack.length - 2; at >= 0; at--) {
      const frame = this.stack[at];
      if (frame !== undefined) places.push(`${frame.file.path}:${String(this.lineOf(frame))}`);
    }
    return places;
  }
}

/** Goes on behind the line of a directive. */
export function resume(frame: Frame, ordinal: number): void {
  frame.at = frame.file.lexed.endOfLine(frame.directives.tokens[ordinal] ?? 0);
  frame.directive = ordinal + 1;
  frame.limit = frame.directives.tokens[ordinal + 1] ?? frame.file.lexed.count;
}
