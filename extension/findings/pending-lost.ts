/**
 * F17: an MSI-X vector that was masked had an interrupt pending, and the pending bit went away in a reset: no message was sent and none
 * will be. Disproved by: the bit is still set when the reset is over, or was not set before.
 */
import type { EventRecord } from '../recording/recording.js';
import { cell } from '../units/views/tables.js';
import { evidence, found } from './evidence.js';
import type { FindingContext, Rule } from './types.js';

export const pendingLost: Rule = {
  id: 'pending-lost',
  title: 'A pending MSI-X interrupt is gone',
  description: 'A masked vector had an interrupt pending, and a reset took the pending bit away: it is never sent.',
  severity: 'warning',
  events: ['machine_reset'],
  start(c) {
    return {
      event(e) {
        const before = pending(c, e.step - 1);
        return before.length === 0 ? undefined : { later: (end) => judge(c, e, before, end) };
      },
    };
  },
};

function pending(c: FindingContext, step: number): readonly string[] {
  const t = c.tables(step, { names: ['msix.table'], columns: ['pending'] }).get('msix.table');
  return (t?.rows ?? []).flatMap((row) => (t && cell(t, row, 'pending')?.text === 'yes' ? [row.key] : []));
}

function judge(c: FindingContext, e: EventRecord, before: readonly string[], end: number) {
  const still = pending(c, end);
  const gone = before.filter((vector) => !still.includes(vector));
  if (gone.length === 0) return undefined;
  const which = gone.length === 1 ? `MSI-X vector ${gone[0] ?? ''}` : `MSI-X vectors ${gone.join(', ')}`;
  const text = `a pending interrupt is gone: ${which} waited for the mask to go, and the reset cleared the pending bit`;
  return found(pendingLost, c, e, text, [
    evidence(c, e, `the machine is reset while ${which} of the device has its pending bit set`),
  ]);
}
