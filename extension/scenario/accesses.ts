import { DEVICE_BAR, MSIX_CONTROL, MSIX_ENTRY, PBA_OFFSET } from '../units/msix/layout.js';
import type { AccessBits, CpuAction, Effect, RegisterAccess } from './ast.js';
import { entryOf, messageOf, remappingEntryOf } from './entry.js';

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

const msixEntry = (vector: bigint): bigint => BigInt(DEVICE_BAR) + BigInt(MSIX_ENTRY.bytes) * vector;
const write64 = (address: bigint, value: bigint): RegisterAccess => ({ kind: 'write', address, size: 8, value });
const write32 = (address: bigint, value: bigint): RegisterAccess => ({ kind: 'write', address, size: 4, value });

/** What a vCPU's line does. */
export function effectOf(cpu: number, action: CpuAction): Effect {
  if (action.kind === 'accept') return { kind: 'accept', cpu };
  const config = controlOf(action);
  if (action.kind === 'intx-enable') {
    return { kind: 'disintx', cpu, device: action.device.text, set: !action.enabled };
  }
  if (config) return { kind: 'config', cpu, ...config, offset: MSIX_CONTROL.offset, size: 2 };
  return { kind: 'accesses', cpu, accesses: accessesOf(action) };
}

/** What is written to the message control of MSI-X; only an enabled function has a mask that matters. */
function controlOf(action: CpuAction): { readonly device: string; readonly value: number } | undefined {
  const { enable, maskAll } = MSIX_CONTROL;
  if (action.kind === 'msix-enable') return { device: action.device.text, value: action.enabled ? enable : 0 };
  if (action.kind !== 'msix-mask' || action.vector) return undefined;
  return { device: action.device.text, value: enable | (action.masked ? maskAll : 0) };
}

/** The accesses that a vCPU's line makes, in order. Every name is exactly its accesses. */
function accessesOf(action: CpuAction): RegisterAccess[] {
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
    case 'msix-entry': {
      // The message first, then the mask bit: an entry is never unmasked half written.
      const { address, data, masked } = messageOf(action.entry);
      const entry = msixEntry(action.vector.value);
      return [
        write32(entry + BigInt(MSIX_ENTRY.addressLow), address & 0xffffffffn),
        write32(entry + BigInt(MSIX_ENTRY.addressHigh), address >> 32n),
        write32(entry + BigInt(MSIX_ENTRY.data), data),
        write32(entry + BigInt(MSIX_ENTRY.control), masked ? 1n : 0n),
      ];
    }
    case 'msix-mask':
      return action.vector
        ? [write32(msixEntry(action.vector.value) + BigInt(MSIX_ENTRY.control), action.masked ? 1n : 0n)]
        : [];
    case 'msix-pending':
      return [{ kind: 'read', address: BigInt(DEVICE_BAR + PBA_OFFSET), size: 4 }];
    case 'msix-enable':
    case 'intx-enable':
    case 'accept':
    case 'request':
    case 'affinity':
      return [];
  }
}
