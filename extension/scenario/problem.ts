import type { Span } from './ast.js';

/** Something wrong in a scenario, at a place inside its text. One sentence says what, another what to do about it. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 units on that line; 0 only where the line is empty. */
  readonly length: number;
  readonly message: string;
  /** "did you mean `raise`?" */
  readonly suggestion?: string;
  /** Text that would put it right in place of the marked one. */
  readonly replacement?: string;
}

export interface Remedy {
  readonly suggestion?: string;
  readonly replacement?: string;
}

export function problemAt(
  span: Span,
  message: string,
  remedy: Remedy = {},
  severity: Problem['severity'] = 'error',
): Problem {
  const length = Math.max(0, span.endLine === span.line ? span.endColumn - span.column : 1);
  return { severity, line: span.line, column: span.column, length, message, ...remedy };
}

/** Two words that differ by at most a third of their letters are taken for one and a slip of the keyboard. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 40) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < bestDistance && far < candidate.length) [best, bestDistance] = [candidate, far];
  }
  return best;
}

/** "did you mean …?" for the nearest candidate, else the list of them. */
export function didYouMean(word: string, candidates: readonly string[]): Remedy {
  const near = nearest(word, candidates);
  if (near !== undefined) return { suggestion: `did you mean \`${near}\`?`, replacement: near };
  return candidates.length > 0 ? { suggestion: `known here: ${listed(candidates)}` } : {};
}

/** `a`, `b` and `c` */
export function listed(words: readonly string[], last = 'and'): string {
  const shown = words.slice(0, 14).map((word) => `\`${word}\``);
  if (words.length > shown.length) return `${shown.join(', ')} …`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown[shown.length - 1]}`;
}

/** Edits between two words: insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
