/** One line of a trace-events file. */
export interface TraceEvent {
  readonly name: string;
  readonly args: readonly { readonly type: string; readonly name: string }[];
  /** The format as it stands in the file: quoted parts and PRI macros in turn. */
  readonly format: string;
  /** disable, vcpu, tcg, nop as given. */
  readonly properties: readonly string[];
  /** 1-based. */
  readonly line: number;
}

const properties = new Set(['disable', 'vcpu', 'tcg', 'tcg-trans', 'tcg-exec', 'nop']);

/** The events of a QEMU trace-events file in their order; lines that are no event (comments, blanks, unknown forms) are left out. */
export function parseTraceEvents(text: string): TraceEvent[] {
  const found: TraceEvent[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let words = (lines[at] ?? '').trim();
    while (words.endsWith('\\') && at + 1 < lines.length) words = `${words.slice(0, -1)} ${(lines[++at] ?? '').trim()}`;
    if (words === '' || words.startsWith('#')) continue;
    const open = words.indexOf('(');
    const close = words.indexOf(')', open);
    if (open < 0 || close < 0) continue;
    const before = words.slice(0, open).trim().split(/\s+/);
    const name = before.pop() ?? '';
    if (!/^\w+$/.test(name) || !before.every((word) => properties.has(word))) continue;
    const args = words.slice(open + 1, close).trim();
    const format = words.slice(close + 1).trim();
    found.push({ name, args: argsOf(args), format, properties: before, line });
  }
  return found;
}

function argsOf(text: string): { type: string; name: string }[] {
  if (text === '' || text === 'void') return [];
  return text.split(',').map((one) => {
    const parts = /^(.*?)(\w+)$/s.exec(one.trim());
    return { type: (parts?.[1] ?? '').trim().replaceAll(/\s+/g, ' '), name: parts?.[2] ?? '' };
  });
}

/** A format of a trace-events file as one printf string for LP64: "0x%" PRIx64 is "0x%lx". */
export function plainFormat(format: string): string {
  return [...format.matchAll(/"((?:[^"\\]|\\.)*)"|PRI([dioux])(?:8|16|32|(64|PTR))/g)]
    .map(([, text, letter, wide]) => text ?? `${wide ? 'l' : ''}${letter}`)
    .join('');
}
