import type { CpuAction, DeviceStatement, Effect, NameNode, NumberNode, VmmAction } from './ast.js';
import { entryOf, messageOf, remappingEntryOf } from './entry.js';
import { writeNumber } from './numbers.js';

const hex = (value: bigint, digits: number) => `0x${value.toString(16).padStart(digits, '0')}`;

/** What an IOREGSEL index selects: "redirection entry 11, high dword". */
export function ioapicRegister(index: bigint): string {
  if (index === 0n) return 'the ID register';
  if (index === 1n) return 'the version register';
  if (index === 2n) return 'the arbitration register';
  if (index < 0x10n || index > 0x3fn) return 'no register';
  return `redirection entry ${(index - 0x10n) >> 1n}, ${index & 1n ? 'high' : 'low'} dword`;
}

/** One sentence on what a vCPU's line does, for stack frames, hovers and stops. */
export function describeAction(cpu: number, action: CpuAction): string {
  const who = `CPU ${cpu}`;
  const value = (node: NumberNode, digits = 8) => hex(node.value, digits);
  switch (action.kind) {
    case 'write':
      return `${who} writes ${writeNumber(action.value)} (${action.bits} bits) to ${value(action.address)}.`;
    case 'read':
      return `${who} reads ${action.bits} bits from ${value(action.address)}.`;
    case 'ioapic-select':
      return `${who} selects IOAPIC register ${value(action.index, 2)}: ${ioapicRegister(action.index.value)}.`;
    case 'ioapic-window':
      return `${who} writes ${value(action.value)} to the selected IOAPIC register.`;
    case 'ioapic-read':
      return `${who} reads the selected IOAPIC register.`;
    case 'ioapic-eoi':
      return `${who} writes vector ${value(action.vector, 2)} to the IOAPIC's EOI register.`;
    case 'ioapic-rte': {
      const entry = 'kind' in action.entry ? action.entry.value : entryOf(action.entry);
      return `${who} writes ${hex(entry, 16)} to redirection entry ${action.pin.value}, high dword first.`;
    }
    case 'irte': {
      const { low, high } = remappingEntryOf(action.entry);
      return `${who} writes ${hex(high, 16)} ${hex(low, 16)} to the remapping entry at ${value(action.address)}, upper half first.`;
    }
    case 'msix-entry': {
      const { address, data, masked } = messageOf(action.entry);
      const to = `MSI-X entry ${writeNumber(action.vector)} of ${action.device.text}`;
      return `${who} writes ${hex(address, 8)}, ${hex(data, 4)}${masked ? ', masked,' : ''} to ${to}.`;
    }
    case 'msix-mask': {
      const what = action.vector ? `MSI-X entry ${writeNumber(action.vector)}` : 'all MSI-X entries';
      return `${who} ${action.masked ? 'masks' : 'unmasks'} ${what} of ${action.device.text}.`;
    }
    case 'msix-enable':
      return `${who} ${action.enabled ? 'enables' : 'disables'} MSI-X of ${action.device.text}.`;
    case 'intx-enable':
      return `${who} ${action.enabled ? 'clears' : 'sets'} DisINTx in the command register of ${action.device.text}.`;
    case 'msix-pending':
      return `${who} reads the pending bits of ${action.device.text}.`;
    case 'lapic-enable':
      return `${who} enables its local APIC.`;
    case 'lapic-disable':
      return `${who} disables its local APIC.`;
    case 'lapic-tpr':
      return `${who} writes ${value(action.value, 2)} to its task priority register.`;
    case 'eoi':
      return `${who} ends the interrupt in service: it writes the EOI register of its local APIC.`;
    case 'accept':
      return `${who} takes its highest deliverable vector.`;
    case 'request':
      return `A driver on ${who} requests the interrupt of ${interruptOf(action)}.`;
    case 'affinity':
      return `${who} asks for CPU ${action.to.index} to serve ${interruptOf(action)}.`;
  }
}

/** The one that a driver has requested: of the device's line, or of a vector. */
function interruptOf({ device, vector }: { readonly device: NameNode; readonly vector?: NumberNode }): string {
  return vector ? `vector ${String(vector.value)} of ${device.text}` : device.text;
}

export function describeDevice({ device, action }: DeviceStatement, effect: Effect): string {
  if (typeof action === 'object') {
    if (action.kind === 'msix') return `${device.text} has an interrupt: MSI-X vector ${writeNumber(action.vector)}.`;
    const { address, data } = action;
    return `${device.text} sends a message: ${hex(data.value, 4)} to ${hex(address.value, 8)}.`;
  }
  if (action === 'signal') return `The eventfd ${device.text} is signalled.`;
  if (action === 'raise again') return `${device.text} raises its line, and once more as soon as it is served.`;
  const what = action === 'raise' ? 'raises' : 'lowers';
  return `${device.text} ${what} its line${effect.kind === 'line' ? `, GSI ${effect.gsi}` : ''}.`;
}

export function describeVmm(action: VmmAction): string {
  if (action.kind === 'gone')
    return `The device ${action.device.text} is given up again: its realize fails after its line was set up.`;
  if (!('gsi' in action))
    return action.kind === 'reset'
      ? 'The machine is reset.'
      : 'The machine is migrated: another QEMU on another host goes on with its state.';
  const { kind, no, eventfd, gsi, resample } = action;
  const who = kind === 'irqfd' ? 'The VMM' : 'QEMU';
  const number = writeNumber(gsi);
  if (no) return `${who} takes the eventfd ${eventfd.text} off GSI ${number}.`;
  const again = resample ? `; ${resample.text} is signalled when the interrupt has ended` : '';
  return `${who} binds the eventfd ${eventfd.text} to GSI ${number}${again}.`;
}
