import type {
  DeviceStatement,
  Effect,
  MachineAction,
  MessageAction,
  NameNode,
  Requester,
  VectorAction,
  VmmAction,
  WaitStatement,
} from './ast.js';
import type { Ranges } from './check-ranges.js';
import { didYouMean } from './problem.js';

/** Nanoseconds of the units that `wait` knows. */
export const timeUnits: Readonly<Record<string, bigint>> = { ns: 1n, us: 1000n, ms: 1_000_000n, s: 1_000_000_000n };

/** So that a run ends: KVM's own timers can be due every few microseconds. */
const longestWait = 10_000_000_000n;

/** Beyond the IOAPIC's pins are routes of messages; KVM has so many in all (KVM_MAX_IRQ_ROUTES). */
const mostGsis = 4096;

export function deviceEffect(ranges: Ranges, { device, action }: DeviceStatement): Effect {
  if (action === 'signal') return { kind: 'signal', eventfd: eventfdOf(ranges, device) };
  if (typeof action === 'object') {
    return action.kind === 'msi' ? message(ranges, device, action) : vector(ranges, device, action);
  }
  if (action === 'raise again') return { ...line(ranges, device, 1), again: true } as Effect;
  return line(ranges, device, action === 'raise' ? 1 : 0);
}

function line(ranges: Ranges, device: NameNode, level: 0 | 1): Effect {
  const { lines, requesters } = ranges.header;
  const wired = requesters.find(({ name }) => name === device.text);
  if (wired?.intx !== undefined) {
    const { name, intx: gsi } = wired;
    return wired.vfio ? { kind: 'intx', device: name, level } : { kind: 'line', device: name, gsi, level };
  }
  const found = lines.find(({ name }) => name === device.text);
  if (!found && !ranges.checking.attempted.words.has(device.text)) {
    const names = [...lines, ...requesters.filter(({ intx }) => intx !== undefined)].map(({ name }) => name);
    const declare = wired
      ? 'give it one at the top: `intx 11`'
      : `declare it at the top: \`line ${device.text} on gsi 11\``;
    const remedy = names.length > 0 && !wired ? didYouMean(device.text, names) : { suggestion: declare };
    const what = wired ? `\`${device.text}\` has no line` : `no line is called \`${device.text}\``;
    ranges.checking.error(device, what, remedy);
  }
  return { kind: 'line', device: device.text, gsi: found?.gsi ?? 0, level };
}

/** The GSI of a device's line, for what a guest's driver does. */
export function gsiOf(ranges: Ranges, device: NameNode): number {
  const effect = line(ranges, device, 0);
  if (effect.kind === 'line') return effect.gsi;
  ranges.checking.error(device, `\`${device.text}\` is a device of the host`, { suggestion: 'name a line' });
  return 0;
}

function message(ranges: Ranges, device: NameNode, { address, data }: MessageAction): Effect {
  const requester = requesterOf(ranges, device);
  ranges.address(address);
  ranges.fits(data, 32, false);
  const { value } = address;
  return { kind: 'msi', device: device.text, requester: requester?.id ?? 0, address: value, data: data.value };
}

function vector(ranges: Ranges, device: NameNode, { vector: node }: VectorAction): Effect {
  return { kind: 'vector', device: device.text, vector: msixVector(ranges, device, node) };
}

/** The number of a vector that the device has. */
export function msixVector(
  ranges: Ranges,
  device: NameNode,
  node: Parameters<Ranges['checking']['within']>[0],
): number {
  const requester = msixDevice(ranges, device);
  const count = requester?.msix || 1;
  const say = (written: string): string => `\`${device.text}\` has no vector ${written}`;
  if (!requester?.msix) return 0;
  return ranges.checking.within(node, 0, count - 1, say, count === 1 ? 'it has vector 0' : `0 to ${count - 1}`);
}

/** A PCI device that has MSI-X. */
export function msixDevice(ranges: Ranges, device: NameNode): Requester | undefined {
  const requester = requesterOf(ranges, device);
  if (requester?.msix === 0)
    ranges.checking.error(device, `\`${device.text}\` has no MSI-X`, {
      suggestion: 'give it vectors where it is declared: `msix 4`',
    });
  return requester;
}

function requesterOf(ranges: Ranges, device: NameNode): Requester | undefined {
  const { requesters, lines } = ranges.header;
  const requester = requesters.find(({ name }) => name === device.text);
  if (requester || ranges.checking.attempted.words.has(device.text)) return requester;
  const names = requesters.map(({ name }) => name);
  const remedy = names.length > 0 ? didYouMean(device.text, names) : undefined;
  ranges.checking.error(
    device,
    lines.some(({ name }) => name === device.text)
      ? `\`${device.text}\` is a line, and lines send no messages`
      : `no PCI device is called \`${device.text}\``,
    remedy ?? { suggestion: `declare it at the top: \`device ${device.text} at 00:03.0\`` },
  );
  return undefined;
}

/** The number of an eventfd. */
function eventfdOf(ranges: Ranges, node: NameNode): number {
  const { eventfds } = ranges.header;
  const index = eventfds.findIndex(({ name }) => name === node.text);
  if (index < 0 && !ranges.checking.attempted.words.has(node.text)) {
    const names = eventfds.map(({ name }) => name);
    ranges.checking.error(
      node,
      `no eventfd is called \`${node.text}\``,
      names.length > 0
        ? didYouMean(node.text, names)
        : { suggestion: `declare it at the top: \`eventfd ${node.text}\`` },
    );
  }
  return Math.max(0, index);
}

/** A device of the host that has a line. */
export function lineDevice(ranges: Ranges, device: NameNode): void {
  const requester = requesterOf(ranges, device);
  if (requester && (!requester.vfio || requester.intx === undefined))
    ranges.checking.error(device, `\`${device.text}\` has no line of the host's`, {
      suggestion: 'declare it so: `intx 11  vfio`',
    });
}

/** With the interrupt controllers elsewhere there is nothing that a reset or a migration could show, or it is not executed. */
function machineEffect(ranges: Ranges, action: MachineAction): Effect {
  const { machine, machineKnown, requesters } = ranges.header;
  if (machineKnown && machine.irqchip !== 'split')
    ranges.checking.error(action, `\`${action.kind}\` is executed with the IOAPIC in QEMU and the local APICs in KVM`, {
      suggestion: 'write `irqchip split`',
    });
  const device = requesters.find(({ vfio, msix }) => vfio || msix > 0);
  if (action.kind === 'migrate' && device)
    ranges.checking.error(action, `\`${device.name}\` would have to move too`, {
      suggestion: 'migrate a machine without devices that send messages',
    });
  return { kind: action.kind };
}

export function vmmEffect(ranges: Ranges, action: VmmAction): Effect {
  if (action.kind === 'gone') {
    if (!action.no)
      ranges.checking.error(action, 'the machine has its devices from the start', {
        suggestion: 'write `no device …`',
      });
    lineDevice(ranges, action.device);
    return { kind: 'gone' };
  }
  if (!('gsi' in action)) return machineEffect(ranges, action);
  const { kind, no, eventfd, gsi, resample } = action;
  if (no && resample)
    ranges.checking.error(resample, 'taking an irqfd off names no other eventfd', {
      suggestion: 'remove `resample …`',
    });
  const number = ranges.checking.within(
    gsi,
    0,
    mostGsis - 1,
    (written) => `there is no GSI ${written}`,
    `0 to ${mostGsis - 1}`,
  );
  return {
    kind,
    assign: !no,
    eventfd: eventfdOf(ranges, eventfd),
    gsi: number,
    ...(resample ? { resample: eventfdOf(ranges, resample) } : {}),
  };
}

export function waitEffect(ranges: Ranges, { amount, unit }: WaitStatement): Effect {
  const scale = Object.hasOwn(timeUnits, unit.text) ? timeUnits[unit.text] : undefined;
  if (scale === undefined)
    ranges.checking.error(unit, `\`${unit.text}\` is no unit of time`, didYouMean(unit.text, Object.keys(timeUnits)));
  const ns = amount.value * (scale ?? 1n);
  if (!amount.bad && (ns === 0n || ns > longestWait))
    ranges.checking.error(amount, 'that is no time to wait', { suggestion: 'from 1 ns to 10 s' });
  return { kind: 'wait', ns: ns > longestWait ? longestWait : ns };
}
