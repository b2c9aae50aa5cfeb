import type { AccessBits, CpuAction, RegisterAccess } from './ast.js';
import { entryOf, remappingEntryOf } from './entry.js';

/** Guest physical addresses of the registers that have names in the language. */
export const registers = {
  ioapicSelect: 0xfec00000n,
  ioapicWindow: 0xfec00010n,
  ioapicEoi: 0xfec00040n,
  lapicTpr: 0xfee00080n,
  lapicEoi: 0xfee000b0n,
  lapicSpurious: 0xfee000f0n,
} as const;

const sizes: Readonly<Record<AccessBits, 1 | 2 | 4 | 8>> = { 8: 1, 16: 2, 32: 4, 64: 8 };

const write64 = (address: bigint, value: bigint): RegisterAccess => ({ kind: 'write', address, size: 8, value });
const write32 = (address: bigint, value: bigint): RegisterAccess => ({ kind: 'write', address, size: 4, value });

/** The accesses that a vCPU's line makes, in order; undefined for `accept`, which is none. Every name is exactly its accesses. */
export function accessesOf(action: CpuAction): RegisterAccess[] | undefined {
  switch (action.kind) {
    case 'write':
      return [{ kind: 'write', address: action.address.value, size: sizes[action.bits], value: action.value.value }];
    case 'read':
      return [{ kind: 'read', address: action.address.value, size: sizes[action.bits] }];
    case 'ioapic-select':
      return [write32(registers.ioapicSelect, action.index.value)];
    case 'ioapic-window':
      return [write32(registers.ioapicWindow, action.value.value)];
    case 'ioapic-read':
      return [{ kind: 'read', address: registers.ioapicWindow, size: 4 }];
    case 'ioapic-eoi':
      return [write32(registers.ioapicEoi, action.vector.value)];
    case 'ioapic-rte': {
      // The order in which Linux configures an entry that is masked: high first, so that the low write can unmask it.
      const entry = 'kind' in action.entry ? action.entry.value : entryOf(action.entry);
      const low = 0x10n + 2n * action.pin.value;
      return [
        write32(registers.ioapicSelect, low + 1n),
        write32(registers.ioapicWindow, entry >> 32n),
        write32(registers.ioapicSelect, low),
        write32(registers.ioapicWindow, entry & 0xffffffffn),
      ];
    }
    case 'irte': {
      // The lower half last: it has the present bit.
      const { low, high } = remappingEntryOf(action.entry);
      return [write64(action.address.value + 8n, high), write64(action.address.value, low)];
    }
    case 'lapic-enable':
      return [write32(registers.lapicSpurious, 0x1ffn)];
    case 'lapic-disable':
      return [write32(registers.lapicSpurious, 0xffn)];
    case 'lapic-tpr':
      return [write32(registers.lapicTpr, action.value.value)];
    case 'eoi':
      return [write32(registers.lapicEoi, 0n)];
    case 'accept':
      return undefined;
  }
}
