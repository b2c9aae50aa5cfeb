/** What ftrace of a real host shows of KVM's local APICs, and QEMU's monitor of their state. Lines: arch/x86/kvm/trace.h. */
import type { EventArguments } from '../../world/events.js';
import type { EventSpec, StateSpec } from '../types.js';

/** Delivery modes as KVM names them, by bits 10:8. */
const MODES = ['Fixed', 'LowPrio', 'SMI', 'Res3', 'NMI', 'INIT', 'SIPI', 'ExtINT'];
const SHORTHANDS = ['dst', 'self', 'all', 'all-but-self'];

const mode = (bits: number): string => MODES[bits & 7] ?? '';

/** A message as it is decoded for the log: Intel SDM 3A, 11.11.1 and 11.11.2. */
function message(args: EventArguments): readonly (string | number)[] {
  const address = BigInt(args['address'] ?? 0);
  const data = Number(args['data'] ?? 0);
  const dest = Number((address >> 12n) & 0xffn) + 256 * Number((address >> 40n) & 0xffffffn);
  return [
    dest,
    data & 0xff,
    mode(data >> 8),
    (address & 4n) === 0n ? 'physical' : 'logical',
    `${(data & 0x8000) === 0 ? 'edge' : 'level'}${(address & 8n) === 0n ? '' : '|rh'}`,
  ];
}

function accepted(args: EventArguments): readonly (string | number)[] {
  const { apicid = 0, dm = 0, tm = 0, vec = 0 } = args;
  return [apicid, vec, mode(Number(dm) >> 8), Number(tm) === 0 ? 'edge' : 'level'];
}

/** The low half of an interrupt command register: Intel SDM 3A, 11.6.1. */
function ipi(args: EventArguments): readonly (string | number)[] {
  const icr = Number(args['icr_low'] ?? 0);
  return [
    args['dest_id'] ?? 0,
    icr & 0xff,
    mode(icr >> 8),
    (icr & 0x800) === 0 ? 'physical' : 'logical',
    (icr & 0x4000) === 0 ? 'de-assert' : 'assert',
    (icr & 0x8000) === 0 ? 'edge' : 'level',
    SHORTHANDS[(icr >> 18) & 3] ?? '',
  ];
}

export const kvmX86IrqEvents: Readonly<Record<string, EventSpec>> = {
  kvm_msi_set_irq: { line: 'dst %x vec %u (%s|%s|%s)', shown: message },
  kvm_apic_accept_irq: { line: 'apicid %x vec %u (%s|%s)', shown: accepted },
  kvm_eoi: { line: 'apicid %x vector %d' },
  kvm_apic_ipi: { line: 'dst %x vec %u (%s|%s|%s|%s|%s)', shown: ipi },
};

/** A 32-bit register of the page, Intel SDM 3A, table 11-1. */
const register = (offset: string): string => `*(unsigned int *)((char *)kvm_vcpus[row]->arch.apic->regs + ${offset})`;

function vectors(name: string, base: string): StateSpec {
  return {
    key: `lapic#.${name}`,
    rows: 'vcpus',
    of: [register(`${base} + 16 * word`)],
    form: { as: 'vectors', words: 8, level: [register('0x180 + 16 * word')] },
  };
}

function value(name: string, expression: string, digits: number): StateSpec {
  return { key: `lapic#.${name}`, rows: 'vcpus', of: [expression], form: { as: 'hex', digits } };
}

export const kvmX86IrqState: readonly StateSpec[] = [
  vectors('irr', '0x200'),
  vectors('isr', '0x100'),
  value('tpr', register('0x80'), 2),
  value('ppr', register('0xa0'), 2),
  value('ldr', `${register('0xd0')} >> 24`, 2),
  value('spiv', register('0xf0'), 8),
];
