/**
 * F16: a guest has changed the message of an MSI-X entry that was unmasked. Nobody is told of that, so the route by which KVM delivers
 * holds the old message. Found when an interrupt of the device goes by it. Disproved by: the entry is masked, entry and route agree, or
 * the entry is in remappable format, where the remapping entry says what the route holds.
 */
import { cell } from '../units/views/tables.js';
import { messageAt, messageText, remappingIndex, vectorOf } from './device-route.js';
import { cellAt, evidence, found, hex } from './evidence.js';
import { Raised } from './raised.js';
import type { Evidence, FindingContext, Rule } from './types.js';

export const msixChangedUnmasked: Rule = {
  id: 'msix-changed-unmasked',
  title: 'An MSI-X message was changed while unmasked',
  description:
    'KVM delivered by a route with the old message: nobody is told of a message that changes while unmasked.',
  severity: 'error',
  events: [...Raised.events, 'kvm_apic_accept_irq'],
  start(c) {
    const raised = new Raised(c);
    const told = new Set<string>();
    return {
      event(e) {
        if (raised.event(e)) return undefined;
        const up = raised.take(e);
        const vector = up?.irqfd ? vectorOf(c, e.step - 1, up.gsi) : undefined;
        const message = vector === undefined ? undefined : messageAt(c, e.step - 1, vector);
        if (!up || vector === undefined || !message || message.masked || remappingIndex(message) !== undefined)
          return undefined;
        const route = (column: string): number =>
          Number(cellAt(c, e.step - 1, 'kvm.routes.committed', up.gsi, column) ?? NaN);
        const [address, data] = [route('address'), route('data')];
        if (Number.isNaN(address) || (sameWindow(BigInt(address), message.address) && data === message.data))
          return undefined;
        const now = messageText(message.address, message.data);
        if (told.has(`${vector} ${now}`)) return undefined;
        told.add(`${vector} ${now}`);
        const text = `MSI-X vector ${vector} was changed while unmasked: it went out with ${messageText(address, data)}, the entry says ${now}`;
        return found(msixChangedUnmasked, c, e, text, [
          ...writers(c, e.step - 1, vector),
          evidence(
            c,
            e,
            `local APIC ${e.args['apicid']} accepted vector ${hex(Number(e.args['vec']))} by the route of GSI ${up.gsi}`,
          ),
        ]);
      },
    };
  },
};

/** Bits of the destination above the low 8 lie elsewhere in a route, and its upper half is no column. */
const WINDOW = 0xfffff01fn;

function sameWindow(route: bigint, message: bigint): boolean {
  return (route & WINDOW) === (message & WINDOW);
}

/** Who wrote the entry last. */
function writers(c: FindingContext, step: number, vector: number): readonly Evidence[] {
  const t = c.tables(step).get('msix.table');
  const row = t?.rows.find(({ key }) => key === `${vector}`);
  if (!t || !row) return [];
  let last: Evidence | undefined;
  for (const column of ['address-lo', 'address-hi', 'data']) {
    const where = cell(t, row, column)?.where;
    const w = where && c.writer({ table: 'msix.table', key: row.key, column, where }, step);
    if (w && w.step > (last?.step ?? 0))
      last = { step: w.step, statement: w.statement, text: `the guest writes entry ${vector}, which is unmasked` };
  }
  return last ? [last] : [];
}
