/** What ftrace of a real host shows of KVM's IOAPIC. Lines: include/trace/events/kvm.h of Linux 6. */
import type { EventSpec } from '../types.js';

/** Delivery modes as KVM names them, by bits 10:8. */
const MODES = ['Fixed', 'LowPrio', 'SMI', 'Res3', 'NMI', 'INIT', 'SIPI', 'ExtINT'];

/** An entry as it is decoded for the log: Intel 82093AA, section 3.2.4. */
function entry(e: string | number): readonly (string | number)[] {
  const bits = BigInt(e);
  const bit = (n: bigint): boolean => ((bits >> n) & 1n) === 1n;
  return [
    Number(bits >> 56n),
    Number(bits & 0xffn),
    MODES[Number((bits >> 8n) & 7n)] ?? '',
    bit(11n) ? 'logical' : 'physical',
    `${bit(15n) ? 'level' : 'edge'}${bit(16n) ? '|masked' : ''}`,
  ];
}

export const kvmIoapicEvents: Readonly<Record<string, EventSpec>> = {
  kvm_ioapic_set_irq: {
    line: 'pin %u dst %x vec %u (%s|%s|%s)%s',
    shown: ({ e = 0, pin = 0, coalesced = 0 }) => [pin, ...entry(e), Number(coalesced) === 0 ? '' : ' (coalesced)'],
  },
  kvm_ioapic_delayed_eoi_inj: { line: 'dst %x vec %u (%s|%s|%s)', shown: ({ e = 0 }) => entry(e) },
};
