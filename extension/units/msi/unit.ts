/** A device's MSI in QEMU: hw/pci/msi.c. */
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import type { UnitSpec } from '../types.js';
import { msiTables } from './tables.js';

export const msi: UnitSpec = {
  name: 'msi',
  title: "A device's MSI in QEMU",
  program: 'QEMU',
  group: 'qemu-pci',
  // the device is built by the unit msix
  model: { files: ['units/msi/model.c'], fixture: () => [] },
  checkout: {
    files: ['hw/pci/msi.c'],
    profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
    fixtureFile: 'units/msi/fixture.c',
    fixture: () => [],
    ignored: { pci_device_deassert_intx: 'the device has no INTx line here' },
  },
  entries: ['msi_notify', 'msi_write_config', 'msi_get_message', 'msi_is_masked'],
  boundary: () => [],
  ignored: {},
  settings: [],
  regions: [],
  tables: msiTables,
  events: {},
  state: [],
  upstream: { files: ['hw/pci/msi.c'], others: [] },
};
