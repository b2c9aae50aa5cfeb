/** The vectors that QEMU's local APICs hold. */
import type { TableSpec } from '../types.js';

const APIC = 'local_apics[row]';

function vectors(name: string, title: string, help: string, register: string): TableSpec['columns'][number] {
  return {
    name,
    title,
    help,
    of: [`${APIC}->${register}[word]`],
    show: { as: 'vectors', count: 8 },
    where: [`${APIC}->${register}`],
  };
}

const pending: TableSpec = {
  name: 'lapic.pending',
  title: 'Local APICs (QEMU)',
  help: 'The vectors of each local APIC.',
  rows: 'the number of the vCPU',
  keyTitle: 'vCPU',
  count: ['8'],
  present: [`${APIC} != 0`],
  columns: [
    vectors('irr', 'IRR', 'Requested, not yet taken.', 'irr'),
    vectors('isr', 'ISR', 'In service.', 'isr'),
    vectors('tmr', 'TMR', 'Level-triggered.', 'tmr'),
    {
      name: 'tpr',
      title: 'TPR',
      help: 'Task priority.',
      of: [`${APIC}->tpr`],
      show: { as: 'hex', digits: 2 },
      where: [`${APIC}->tpr`],
    },
  ],
};

export const apicTables: readonly TableSpec[] = [pending];
