/** The redirection table of the IOAPIC in KVM. */
import { redirectionTable } from '../ioapic/tables.js';
import type { TableSpec } from '../types.js';

export const kvmIoapicTables: readonly TableSpec[] = [
  redirectionTable('kvm_vm->arch.vioapic->redirtbl[row].bits', 'kvm_vm->arch.vioapic->irr'),
];
