/** Puts hunks into lines, as patch(1) does: near where they say, then loosely. */
import type { AddedLine, Hunk, HunkLine } from './patch.types.js';

/** A file while patches are applied to it. */
export interface Lines {
  readonly texts: readonly string[];
  /** For each line: its 1-based line on disk, or the patch that added it. */
  readonly origins: readonly (number | AddedLine)[];
  /** The last line ends with a newline; true for no lines. */
  readonly ended: boolean;
}

export interface Placed {
  readonly hunk: Hunk;
  /** 1-based line of the file that the hunk found, as the file was before the patch. */
  readonly line: number;
  /** Lines from where it was expected, counting on from the hunk before it. */
  readonly offset: number;
  /** Lines of context that were passed over at either end. */
  readonly fuzz: number;
}

export interface Refused {
  readonly hunk: Hunk;
  /** Nearest place: 1-based line of the file. */
  readonly line: number;
  /** What stands there, and what the patch wants. */
  readonly why: string;
  /** The result of the hunk is there. */
  readonly there: boolean;
}

/** Comparisons of lines that are left, over all patches of a run. */
export interface Effort {
  left: number;
}

/** Lines of context at either end that patch(1) passes over where a hunk fits nowhere as it is. */
export const FUZZ = 2;

export function linesOf(text: string): Lines {
  const texts = text.split('\n');
  const ended = texts[texts.length - 1] === '';
  if (ended) texts.pop();
  return { texts, origins: texts.map((_, i) => i + 1), ended };
}

export function textOf({ texts, ended }: Lines): string {
  return texts.length === 0 ? '' : texts.join('\n') + (ended ? '\n' : '');
}

/** undefined where the effort is used up: no patch that a person wrote needs it. */
export function applyHunks(
  file: Lines,
  hunks: readonly Hunk[],
  patch: string,
  effort: Effort,
): { readonly lines: Lines; readonly placed: readonly Placed[] } | { readonly refused: Refused } | undefined {
  const texts: string[] = [];
  const origins: (number | AddedLine)[] = [];
  const placed: Placed[] = [];
  let { ended } = file;
  let next = 0;
  let offset = 0;
  const returns = file.texts[0]?.endsWith('\r') ?? false;
  const keep = (until: number): void => {
    for (; next < until; next++) {
      texts.push(file.texts[next] as string);
      origins.push(file.origins[next] as number | AddedLine);
    }
  };
  for (const hunk of hunks) {
    const search = new Search(file.texts, hunk, next, effort);
    const found = search.place(hunk.oldStart - 1 + offset);
    if (effort.left <= 0) return undefined;
    if (!found) return { refused: search.refused(hunk.oldStart - 1 + offset) };
    const { at, fuzz, head, tail } = found;
    placed.push({ hunk, line: at + 1, offset: at - (hunk.oldStart - 1 + offset), fuzz });
    offset = at - (hunk.oldStart - 1);
    keep(at + head);
    for (const line of hunk.lines.slice(head, hunk.lines.length - tail)) {
      if (line.op === ' ') keep(next + 1);
      else if (line.op === '-') next++;
      else {
        texts.push(returns && !line.text.endsWith('\r') ? `${line.text}\r` : line.text);
        origins.push({ patch, line: line.line });
      }
    }
    if (tail === 0 && next === file.texts.length) ended = endedBy(hunk, ended);
  }
  keep(file.texts.length);
  return { lines: { texts, origins, ended: texts.length === 0 || ended }, placed };
}

/** Whether the last line ends with a newline after a hunk at the end of the file. */
function endedBy({ lines }: Hunk, before: boolean): boolean {
  const last = lines.filter(({ op }) => op !== '-').pop();
  if (last?.op === '+') return !last.unended;
  return lines[lines.length - 1]?.op === '-' ? true : before;
}

interface Found {
  readonly at: number;
  readonly fuzz: number;
  /** Lines of context that are not compared. */
  readonly head: number;
  readonly tail: number;
}

class Search {
  private readonly old: readonly HunkLine[];
  private readonly fresh: readonly HunkLine[];

  constructor(
    private readonly file: readonly string[],
    private readonly hunk: Hunk,
    /** Lines before this one belong to hunks that are placed. */
    private readonly first: number,
    private readonly effort: Effort,
  ) {
    this.old = hunk.lines.filter(({ op }) => op !== '+');
    this.fresh = hunk.lines.filter(({ op }) => op !== '-');
  }

  /** Less and less strictly; for each, from the expected line outwards, downwards first. */
  place(expected: number): Found | undefined {
    const { lines } = this.hunk;
    const before = count(lines);
    const after = count([...lines].reverse());
    const context = Math.max(before, after);
    for (let fuzz = 0; fuzz <= Math.min(FUZZ, context); fuzz++) {
      const head = fuzz + before - context;
      const tail = fuzz + after - context;
      // less context at one end than at the other: the file begins or ends there
      const atStart = head < 0 && this.hunk.oldStart <= 1;
      const atEnd = tail < 0;
      const strict = { head: Math.max(0, head), tail: Math.max(0, tail) };
      // patch(1) goes on until nothing is compared at all, and then any place will do
      if (fuzz > 0 && !this.says(strict.head, strict.tail)) return undefined;
      const last = this.file.length - this.old.length + strict.tail;
      const fits = (at: number): boolean =>
        at + strict.head >= this.first && at <= last && this.matches(this.old, at, strict.head, strict.tail);
      const found = atStart
        ? [0].find((at) => (!atEnd || at === last) && fits(at))
        : atEnd
          ? [last].find(fits)
          : this.outwards(expected, Math.max(0, this.first - strict.head), last, fits);
      if (found !== undefined) return { at: found, fuzz, ...strict };
      // written by hand with context on one side alone: all of it counts before any is passed over
      const whole = fuzz === 0 && (atStart || atEnd) && this.says(0, 0);
      const there = whole ? this.outwards(expected, this.first, last, fits) : undefined;
      if (there !== undefined) return { at: there, fuzz: 1, ...strict };
    }
    return undefined;
  }

  /** Something of the old text is left to be found. */
  private says(head: number, tail: number): boolean {
    return this.old.slice(head, this.old.length - tail).some(({ text }) => /\w/.test(text));
  }

  private outwards(
    expected: number,
    lowest: number,
    highest: number,
    fits: (at: number) => boolean,
  ): number | undefined {
    const middle = Math.min(Math.max(expected, lowest), highest);
    for (let away = 0; middle + away <= highest || middle - away >= lowest; away++) {
      if (fits(middle + away)) return middle + away;
      if (away > 0 && fits(middle - away)) return middle - away;
      if (this.effort.left <= 0) return undefined;
    }
    return undefined;
  }

  private matches(wanted: readonly HunkLine[], at: number, head: number, tail: number): boolean {
    for (let i = head; i < wanted.length - tail; i++) {
      this.effort.left--;
      if (!same(this.file[at + i], wanted[i]?.text)) return false;
    }
    this.effort.left--;
    return true;
  }

  /** For a hunk that fits nowhere: where it comes nearest, and the first line that is in the way. */
  refused(expected: number): Refused {
    const room = this.file.length - this.old.length;
    let nearest = Math.max(0, Math.min(expected, room));
    let best = -1;
    let there = false;
    for (let at = 0; at < this.file.length && this.effort.left > 0; at++) {
      const alike = this.likeness(at);
      if (alike > best || (alike === best && Math.abs(at - expected) < Math.abs(nearest - expected))) {
        best = alike;
        nearest = at;
      }
      there ||= this.fresh.length > 0 && this.matches(this.fresh, at, 0, 0);
    }
    const wrong = this.old.findIndex((line, i) => !same(this.file[nearest + i], line.text));
    const got = this.file[nearest + wrong];
    const want = this.old[wrong]?.text ?? '';
    const why =
      wrong < 0
        ? 'its place belongs to the hunk before it'
        : got === undefined
          ? `the file ends where the patch has ${quoted(want)}`
          : `line ${nearest + wrong + 1} is ${quoted(got)}, the patch has ${quoted(want)}`;
    return { hunk: this.hunk, line: nearest + Math.max(0, wrong) + 1, why, there };
  }

  private likeness(at: number): number {
    let n = 0;
    this.old.forEach((line, i) => {
      if (line.text.trim() !== '' && same(this.file[at + i], line.text)) n++;
    });
    this.effort.left -= this.old.length;
    return n;
  }
}

/** Lines of context at the beginning. */
function count(lines: readonly HunkLine[]): number {
  const change = lines.findIndex(({ op }) => op !== ' ');
  return change < 0 ? lines.length : change;
}

/** A file with returns takes a patch without them. */
function same(line: string | undefined, wanted: string | undefined): boolean {
  return line === wanted || (line !== undefined && line === `${wanted ?? ''}\r`);
}

const quoted = (text: string): string => JSON.stringify(text.trim().slice(0, 80));
