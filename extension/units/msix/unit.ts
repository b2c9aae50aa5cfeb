/** A device's MSI-X in QEMU: hw/pci/msix.c. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import { beyond } from '../../world/qemu/beyond.js';
import { qemuProgram } from '../../world/qemu/program.js';
import type { MachineOptions, UnitSpec, Wiring } from '../types.js';
import { DEVICE_BAR, MOST_MSIX_VECTORS, PBA_OFFSET } from './layout.js';
import { deviceMessages } from './messages.js';
import { msixEvents } from './recorded.js';
import { msixTables } from './tables.js';

/** What a device has when a machine has one. */
const DEVICE = { devfn: 0x18, msixVectors: MOST_MSIX_VECTORS, msiVectors: 4 } as const;

/** Its number, its MSI-X vectors, its MSI vectors. */
export const deviceOf = (o: MachineOptions): number[] => [
  o.requester ?? DEVICE.devfn,
  o.vectors ?? DEVICE.msixVectors,
  DEVICE.msiVectors,
];

export const msix: UnitSpec = {
  name: 'msix',
  title: "A device's MSI-X in QEMU",
  program: 'QEMU',
  group: 'qemu-pci',
  model: {
    files: ['units/msix/model.c'],
    fixture: (o) => [{ function: 'pci_device_fixture', args: deviceOf(o) }],
  },
  checkout: {
    files: ['hw/pci/msix.c'],
    profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
    fixtureFile: 'units/msix/fixture.c',
    services: ['world/qemu/qom.c', 'world/qemu/memory-region.c'],
    // no Xen, no -d: what these say is 0
    reserved: /^(vmstate_info_\w+|error_(abort|fatal|warn)|qemu_loglevel|xen_mode|xen_allowed)$/,
    // one of the host's belongs to VFIO
    fixture: (o) => (o.vfio ? [] : [{ function: 'pci_device_fixture', args: [...deviceOf(o), DEVICE_BAR] }]),
    boundary: (w) => [...qemuProgram(() => w.events), ...rest()],
    ignored: { pci_device_deassert_intx: 'the device has no INTx line here' },
    assumptions: ['QEMU runs without Xen and logs nothing that -d would ask for'],
  },
  entries: [
    'msix_table_mmio_read',
    'msix_table_mmio_write',
    'msix_pba_mmio_read',
    'msix_pba_mmio_write',
    'msix_write_config',
    'msix_notify',
    'msix_reset',
    'msix_set_vector_notifiers',
    'msix_unset_vector_notifiers',
    'pci_device_fixture',
    'pci_config_write_fixture',
    'pci_config_read_fixture',
  ],
  boundary: (w: Wiring) => [deviceMessages('device_message_fixture', w)],
  ignored: {},
  settings: [],
  regions: [
    {
      name: 'msix-table',
      base: DEVICE_BAR,
      size: PBA_OFFSET,
      ops: 'msix_table_mmio_ops',
      read: 'msix_table_mmio_read',
      write: 'msix_table_mmio_write',
      opaque: 'pci_device',
    },
    {
      name: 'msix-pba',
      base: DEVICE_BAR + PBA_OFFSET,
      size: PBA_OFFSET,
      ops: 'msix_pba_mmio_ops',
      read: 'msix_pba_mmio_read',
      write: 'msix_pba_mmio_write',
      opaque: 'pci_device',
    },
  ],
  tables: msixTables,
  events: msixEvents,
  state: [],
  upstream: { files: ['hw/pci/msix.c'], others: ['hw/pci/pci.c'] },
};

/** What only Xen and the log of guest errors need. */
function rest(): readonly HostFunction[] {
  return [
    // a QEMU without Xen answers so
    { name: 'xen_is_pirq_msi', run: () => 0 },
    ...beyond('Xen', ['xen_evtchn_snoop_msi']),
    ...beyond('the log of guest errors', ['pci_bus_num', 'pci_root_bus_path', 'qdev_get_parent_bus']),
  ];
}
