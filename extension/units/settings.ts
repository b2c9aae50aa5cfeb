/** Choices of the models: what a key may be and what it is when nothing is said. */
import { FaultError } from '../cmachine/source/types.js';

export interface SettingSpec {
  readonly key: string;
  readonly help: string;
  /** Value to one sentence. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
  /** Its values are designs, which `stated` can speak of. */
  readonly designs?: true;
  /** Not for scenarios: only how a transcript was recorded (DECISIONS 23). */
  readonly recordingOnly?: true;
}

export const SETTINGS: readonly SettingSpec[] = [
  {
    key: 'ioapic.route-update',
    help: "When a write to a redirection entry updates KVM's routes: before or after it serves the pin.",
    values: {
      'after-service': 'Serves the pin first: a pending interrupt leaves through the old route (QEMU 7.2).',
      'before-service': 'Updates and commits the routes first (QEMU 10.0).',
      'while-masked': 'Serves the pin first, and updates the routes of masked entries too (proposed).',
    },
    default: 'after-service',
    designs: true,
  },
  {
    key: 'ioapic.post-load',
    help: "What QEMU's IOAPIC does about KVM's routes when its state has come from another host.",
    values: {
      'restores-routes': 'It makes them of the entries that it was given (QEMU since split irqchips were mended).',
      'leaves-routes': 'Nothing: they are those with which a new QEMU begins (QEMU when split irqchips were new).',
    },
    default: 'restores-routes',
    designs: true,
  },
  {
    key: 'kvm.eoi-scan',
    help: 'Which EOIs of a vCPU leave the kernel for the IOAPIC.',
    values: {
      pending: 'Vectors that a route gives to this vCPU, or that it still has in IRR or ISR (Linux 6.12).',
      'route-only': 'Only vectors that a route gives to this vCPU (Linux 6.1).',
    },
    default: 'pending',
    designs: true,
  },
  {
    key: 'kvm-ioapic.eoi-match',
    help: "Which pins of KVM's IOAPIC the end of a vector is for.",
    values: {
      'every-pin': 'All whose entry has that vector (Linux).',
      'first-pin': 'The first whose entry has it (KVM before 4fa6b9c5dc41).',
    },
    default: 'every-pin',
    designs: true,
  },
  {
    key: 'kvm-ioapic.unmask',
    help: "What KVM's IOAPIC does with an interrupt of an irqfd that waits when its pin is unmasked.",
    values: {
      replays: 'It delivers it, whatever the device says by now (Linux 6.1).',
      resamples: 'It asks the device again: what still wants to interrupt comes anew (Linux 6.12).',
    },
    default: 'resamples',
    designs: true,
  },
  {
    key: 'kvm-routes.translate',
    help: 'When interrupt remapping makes the message of a route: KVM delivers by what it made last.',
    values: {
      'at-update': 'When the entry is written or something is invalidated; refused, the old route stays (QEMU).',
      'at-delivery': 'When the next interrupt comes: an invalidation only marks the route (proposed).',
    },
    default: 'at-update',
    designs: true,
  },
  {
    key: 'machine.msi-ext-dest-id',
    help: 'Whether the guest is offered 15 bits of destination in messages (KVM_FEATURE_MSI_EXT_DEST_ID).',
    values: {
      'no-ext-dest-id': 'No: a message has 8 bits for it.',
      'ext-dest-id': 'Yes: QEMU moves bits 11:5 of the address to where KVM looks for bits 14:8.',
    },
    default: 'no-ext-dest-id',
    designs: true,
  },
  {
    key: 'machine.irqchip',
    help: 'Who emulates the interrupt controllers, where the machine line says something else.',
    values: {
      split: 'PIC and IOAPIC in QEMU, local APICs in KVM.',
      kernel: 'All in KVM.',
      off: 'All in QEMU.',
    },
    default: 'split',
    designs: true,
  },
  {
    key: 'vfio-irq.failed-realize',
    help: 'What QEMU undoes of the line of a VFIO device whose realize fails after it was set up.',
    values: {
      'undoes-intx': 'All: the irqfd is taken off and the host disables the line (QEMU).',
      'leaves-intx': 'Nothing (QEMU before 988eeb5930b6).',
    },
    default: 'undoes-intx',
    designs: true,
  },
  {
    key: 'machine.vfio-intx',
    help: 'Who carries the line of a device of the host to the guest and back.',
    values: {
      kvm: 'KVM, where it has interrupt controllers: no access to the device is seen.',
      'main-loop': "QEMU's main loop: any access to the device ends its interrupt (x-no-kvm-intx=on).",
    },
    default: 'kvm',
    designs: true,
  },
  {
    key: 'vfio-intrs.intx-enable',
    help: "What VFIO does about the device's DisINTx bit when a process enables INTx.",
    values: {
      resync: 'The bit follows what the process sees (Linux).',
      keep: 'It stays as it was (Linux before 5.19).',
    },
    default: 'resync',
    designs: true,
  },
  {
    key: 'vtd.faults',
    help: 'Which faults of interrupt remapping the fault registers show.',
    values: {
      dropped: 'None: a refused message is dropped (QEMU 7.2).',
      recorded: 'Those of messages that are sent; none of those that a KVM route holds (QEMU 10.0).',
    },
    default: 'dropped',
  },
  {
    key: 'kvm.eoi',
    help: 'When a vCPU ends an interrupt.',
    values: { normal: 'When the guest says so.', 'at-injection': 'At once, as the recorder of the corpus did.' },
    default: 'normal',
    recordingOnly: true,
  },
];

/** Every key with its value; later sources win. Throws FaultError for unknown keys and values. */
export function completeSettings(...sources: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const s of SETTINGS) result[s.key] = s.default;
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) {
      const spec = SETTINGS.find((s) => s.key === key);
      if (!spec) throw wrong(`there is no setting "${key}"`, `One of: ${SETTINGS.map((s) => s.key).join(', ')}.`);
      if (!Object.hasOwn(spec.values, value))
        throw wrong(`"${value}" is no value of ${key}`, `One of: ${Object.keys(spec.values).join(', ')}.`);
      result[key] = value;
    }
  }
  return result;
}

function wrong(message: string, remedy: string): FaultError {
  return new FaultError({ message, file: '', line: 0, remedy });
}
