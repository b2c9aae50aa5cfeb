/** Parts of sources that an option decides which nobody decided: what lies in them may be something else. */

import { FaultError } from '../source/types.js';

/** What is executed depends on an option that nobody decided. */
export class UndecidedFault extends FaultError {}

/** Which option it is, and where it is asked for. */
export interface Origin {
  readonly option: string;
  readonly file: string;
  readonly line: number;
}

/** `so` says what depends on it, `chain` how the file came to be read that asks for it. */
export function undecidedFault(
  { option, file, line }: Origin,
  so: string,
  remedy: string,
  chain: readonly string[],
): UndecidedFault {
  return new UndecidedFault({
    message: `${file}:${String(line)}: whether ${option} is set is not known${so}`,
    file,
    line,
    remedy,
    ...(chain.length > 0 ? { chain } : {}),
  });
}

/** Lines `from` to `to` of the file at `path`. */
export interface UndecidedPart extends Origin {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A file that is read inside of such a part is one as a whole. */
export const LAST_LINE = 0x7fffffff;

export class UndecidedParts {
  private readonly byPath = new Map<string, UndecidedPart[]>();

  add(part: UndecidedPart): void {
    const before = this.byPath.get(part.path);
    if (!before) this.byPath.set(part.path, [part]);
    else if (!before.some(({ from, to, option }) => from === part.from && to === part.to && option === part.option))
      before.push(part);
  }

  /** What decides any of these lines; undefined where all of them are as they are. */
  find(path: string, from: number, to: number): Origin | undefined {
    return this.byPath.get(path)?.find((part) => part.from <= to && from <= part.to);
  }

  /** The file is read in any case. */
  read(path: string): void {
    const parts = this.byPath.get(path)?.filter(({ from, to }) => from > 0 || to < LAST_LINE);
    if (parts) this.byPath.set(path, parts);
  }

  copy(): UndecidedParts {
    const made = new UndecidedParts();
    for (const [path, parts] of this.byPath) made.byPath.set(path, [...parts]);
    return made;
  }

  *[Symbol.iterator](): Iterator<UndecidedPart> {
    for (const parts of this.byPath.values()) yield* parts;
  }
}
