/** How benches print a figure: with its target and their ratio, which is above 1 where the target is met; and where they keep it for the table. */
import { appendFileSync } from 'node:fs';

/**
 * `detail`: what the table leaves out. `target` absent: nobody asked for one.
 * @typedef {{ readonly what: string, readonly detail?: string, readonly value: number, readonly unit: string, readonly target?: number, readonly least?: boolean, readonly digits?: number }} Figure
 */

/** Names the file that figures are kept in, a JSON text a line. */
export const KEPT = 'IRQSCOPE_BENCH_FIGURES';

/** One line, which is kept too. `least`: the target is the least that is wanted, else the most. @param {Figure} figure @returns {string} */
export function figure(figure) {
  const { what, detail, value, unit } = figure;
  const file = process.env[KEPT];
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  const { target, ratio } = shown(figure);
  const named = detail ? `${what} (${detail})` : what;
  const said = `${named}: ${written(figure, value)} ${unit}`;
  return target === '' ? said : `${said}; target ${target}, ratio ${ratio}`;
}

/** @param {readonly number[]} values @param {number} share @returns {number} */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** All figures as a table in Markdown, one row each, in the order given. @param {readonly Figure[]} figures @returns {string} */
export function table(figures) {
  const rows = figures.map((f) => {
    const { target, ratio } = shown(f);
    return [f.what, target, `${written(f, f.value)} ${f.unit}`, ratio];
  });
  const heads = ['what', 'target', 'figure', 'ratio'];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** @param {Figure} figure @param {number} value */
const written = ({ digits = 2 }, value) => value.toFixed(digits);

/** @param {Figure} figure */
function shown({ value, unit, target, least = false }) {
  if (target === undefined) return { target: '', ratio: '' };
  const ratio = least ? value / target : target / value;
  return {
    target: `${least ? 'at least' : 'at most'} ${target} ${unit}`,
    ratio: `${ratio.toFixed(2)}${ratio >= 1 ? '' : ' MISSED'}`,
  };
}
