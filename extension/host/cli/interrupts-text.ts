import type { HopInfo, InterruptInfo } from '../../engine/port.types.js';
import { columns, counted, printable } from './terminal.js';
import type { Style } from './terminal.js';

/** More than one can read; --json --all has them all. */
const MOST = 40;

/** A line an interrupt: its cause, the layers it crossed, how it ended. */
export function interruptsText(interrupts: readonly InterruptInfo[], style: Style): string[] {
  const shown = interrupts.slice(0, MOST);
  const rows = shown.map(({ id, cause, hops, end }) => [
    `${id}`,
    hops[0] ? `step ${hops[0].step}` : '',
    printable(cause),
    chain(hops),
    printable(end.how === 'ended' ? 'ended' : `${end.how}: ${end.text}`),
  ]);
  const lines = columns(rows, (text, at) => (shown[at]?.end.how === 'lost' ? style.warn(text) : text));
  const rest = interrupts.length - shown.length;
  return rest === 0 ? lines : [...lines, `and ${counted(rest, 'interrupt')} more: --json --all lists them`];
}

/** "device line > IOAPIC > (no local APIC)": neighbours in one layer are one. */
function chain(hops: readonly HopInfo[]): string {
  const names = hops.map(({ layer, kind }) =>
    kind === 'hole' ? `(no ${layer})` : kind === 'coalesced' ? `${layer}*` : layer,
  );
  return names.filter((name, i) => name !== names[i - 1]).join(' > ');
}
