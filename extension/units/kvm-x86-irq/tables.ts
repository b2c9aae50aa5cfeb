/** The vectors that KVM's local APICs hold. */
import type { TableSpec } from '../types.js';

const REGS = 'kvm_vcpus[row]->arch.apic->regs';
/** A 32-bit register of the page, Intel SDM 3A, table 11-1. */
const register = (offset: string): string => `*(unsigned int *)((char *)${REGS} + ${offset})`;

function vectors(name: string, title: string, help: string, base: number): TableSpec['columns'][number] {
  return {
    name,
    title,
    help,
    of: [register(`${base} + 16 * word`)],
    show: { as: 'vectors', count: 8 },
    where: [`*(char (*)[128])((char *)${REGS} + ${base})`],
  };
}

const pending: TableSpec = {
  name: 'lapic.pending',
  title: 'Local APICs (KVM)',
  // QEMU's own have a table of the same name
  when: ({ irqchip }) => irqchip !== 'off',
  help: 'The vectors of each local APIC.',
  rows: 'the number of the vCPU',
  keyTitle: 'vCPU',
  count: ['kvm_vm->online_vcpus.counter', 'kvm_vm->online_vcpus'],
  columns: [
    vectors('irr', 'IRR', 'Requested, not yet taken.', 0x200),
    vectors('isr', 'ISR', 'In service.', 0x100),
    vectors('tmr', 'TMR', 'Level-triggered.', 0x180),
    {
      name: 'tpr',
      title: 'TPR',
      help: 'Task priority.',
      of: [`${register('0x80')} & 0xff`],
      show: { as: 'hex', digits: 2 },
      where: [register('0x80')],
    },
  ],
};

export const kvmX86IrqTables: readonly TableSpec[] = [pending];
