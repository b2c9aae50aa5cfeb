/** Text for a terminal. What came from a file or a tree passes through printable() first. */

export interface Style {
  good(text: string): string;
  bad(text: string): string;
  warn(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const same = (text: string): string => text;
export const noColours: Style = { good: same, bad: same, warn: same, strong: same, faint: same };

const coloured = (code: number) => (text: string) => (text === '' ? '' : `\x1b[${code}m${text}\x1b[0m`);
const colours: Style = {
  good: coloured(32),
  bad: coloured(31),
  warn: coloured(33),
  strong: coloured(1),
  faint: coloured(2),
};

/** Colours where a person looks on and has not declined them (no-color.org). */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const declined = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return stream.isTTY === true && !declined ? colours : noColours;
}

/** Without anything that a terminal would obey: escapes, other control characters, changes of writing direction. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Rows in aligned columns, two spaces between them; the last is not padded. A style keeps its cell's width. */
export function columns(rows: readonly (readonly string[])[], style?: (text: string, row: number) => string): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row, at) => {
    const line = row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
    return style ? style(line, at) : line;
  });
}

export function indented(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** "1 finding", "2 findings", "no findings" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`;
}
