import type { Condition, EntryField, IrteField, MsixEntry } from './ast.js';
import { writeNumber } from './numbers.js';
import { deliveryModes } from './vocabulary.js';

/** Bits of a redirection table entry (82093AA data sheet, "IOREDTBL"). */
const bits = { delivery: 8n, logical: 11n, activeLow: 13n, level: 15n, masked: 16n, dest: 56n } as const;

/**
 * The 64-bit entry that "ioapic rte N = fields" writes. What is not said is 0: vector 0, fixed, physical, active-high, edge,
 * unmasked, destination 0. Read-only bits are never set.
 */
export function entryOf(fields: readonly EntryField[]): bigint {
  let entry = 0n;
  for (const field of fields) {
    switch (field.kind) {
      case 'vector':
        entry |= field.value.value;
        break;
      case 'dest':
        entry |= field.value.value << bits.dest;
        break;
      case 'delivery':
        entry |= (deliveryModes.get(field.mode.text) ?? 0n) << bits.delivery;
        break;
      case 'flag':
        if (field.flag === 'logical') entry |= 1n << bits.logical;
        if (field.flag === 'active-low') entry |= 1n << bits.activeLow;
        if (field.flag === 'level') entry |= 1n << bits.level;
        if (field.flag === 'masked') entry |= 1n << bits.masked;
        break;
    }
  }
  return entry;
}

/** Bits of a remapping entry's halves (VT-d specification 9.10); destinations of 8 bits lie in 15:8 of the field. */
const irteBits = { logical: 2n, level: 4n, delivery: 5n, vector: 16n, dest: 40n, validation: 18n } as const;
const present = 1n;
/** The whole source id is compared. */
const validateSource = 1n;

/** The 128-bit entry that "irte A = fields" writes. What is not said is 0: fixed, physical, edge, any requester. */
export function remappingEntryOf(entry: 'absent' | readonly IrteField[]): {
  readonly low: bigint;
  readonly high: bigint;
} {
  if (entry === 'absent') return { low: 0n, high: 0n };
  let low = present;
  let high = 0n;
  for (const field of entry) {
    switch (field.kind) {
      case 'vector':
        low |= field.value.value << irteBits.vector;
        break;
      case 'dest':
        low |= field.value.value << irteBits.dest;
        break;
      case 'delivery':
        low |= (deliveryModes.get(field.mode.text) ?? 0n) << irteBits.delivery;
        break;
      case 'from':
        high |= BigInt(field.at.requester) | (validateSource << irteBits.validation);
        break;
      case 'flag':
        if (field.flag === 'logical') low |= 1n << irteBits.logical;
        if (field.flag === 'level') low |= 1n << irteBits.level;
        break;
    }
  }
  return { low, high };
}

/** Bits of a message (SDM 11.11.1 and 11.11.2). */
const messageBits = { head: 0xfee00000n, dest: 12n, logical: 2n, delivery: 8n, level: 15n } as const;

/** The message that "msix D N = fields" writes. What is not said is 0: fixed, physical, edge, destination 0. */
export function messageOf(entry: MsixEntry): {
  readonly address: bigint;
  readonly data: bigint;
  readonly masked: boolean;
} {
  if ('data' in entry)
    return { address: entry.address.value, data: entry.data.value, masked: entry.masked !== undefined };
  let address = messageBits.head;
  let data = 0n;
  let masked = false;
  for (const field of entry) {
    if (field.kind === 'vector') data |= field.value.value;
    else if (field.kind === 'dest') address |= field.value.value << messageBits.dest;
    else if (field.kind === 'delivery') data |= (deliveryModes.get(field.mode.text) ?? 0n) << messageBits.delivery;
    else if (field.flag === 'logical') address |= 1n << messageBits.logical;
    else if (field.flag === 'level') data |= 1n << messageBits.level;
    else if (field.flag === 'masked') masked = true;
  }
  return { address, data, masked };
}

const flagConditions = {
  edge: ['trigger', 'edge'],
  level: ['trigger', 'level'],
  masked: ['mask', 'masked'],
  unmasked: ['mask', 'unmasked'],
  physical: ['dest-mode', 'physical'],
  logical: ['dest-mode', 'logical'],
  'active-high': ['polarity', 'active-high'],
  'active-low': ['polarity', 'active-low'],
  'remote-irr': ['remote-irr', 'yes'],
  'no remote-irr': ['remote-irr', 'no'],
} as const;

/** The column that a field is about; two fields of one line about the same column contradict or repeat each other. */
export function columnOfField(field: EntryField): string {
  return field.kind === 'flag' ? flagConditions[field.flag][0] : field.kind;
}

/** What "expect rte N fields" and "expect route N fields" compare. */
export function conditionOf(field: EntryField): Condition {
  const column = columnOfField(field);
  switch (field.kind) {
    case 'vector':
    case 'dest':
      return { column, comparison: '==', text: writeNumber(field.value), value: field.value.value };
    case 'delivery':
      return { column, comparison: '==', text: field.mode.text, value: field.mode.text };
    case 'flag': {
      const value = flagConditions[field.flag][1];
      return { column, comparison: '==', text: value, value };
    }
  }
}
