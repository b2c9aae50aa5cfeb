import type { Comparison, Condition } from './ast.js';
import { readNumber } from './numbers.js';
import type { ColumnWord } from './vocabulary.js';

/**
 * Whether a cell of a table meets a condition. Cells are text: a number in any base, a word ("level") or anything else. Where
 * both sides are numbers, or words that the column knows as numbers, the numbers are compared; else the texts are, and then
 * only == and != can hold.
 */
export function cellHolds(cell: string, condition: Condition, column?: ColumnWord): boolean {
  const have = asNumber(cell, column);
  const want = typeof condition.value === 'bigint' ? condition.value : asNumber(condition.value, column);
  if (have !== undefined && want !== undefined) return compare(have, condition.comparison, want);
  const same = cell.trim() === String(condition.value);
  return condition.comparison === '==' ? same : condition.comparison === '!=' && !same;
}

function asNumber(text: string, column: ColumnWord | undefined): bigint | undefined {
  const word = text.trim().toLowerCase();
  if (column?.words && Object.hasOwn(column.words, word)) return column.words[word];
  // Cells pad with zeros, which is octal nowhere here.
  const { value, fault } = readNumber(word.replace(/^0+(?=[0-9])/, ''));
  return fault ? undefined : value;
}

function compare(a: bigint, comparison: Comparison, b: bigint): boolean {
  switch (comparison) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}
