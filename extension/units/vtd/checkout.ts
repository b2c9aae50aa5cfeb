/** The unit from a tree: hw/i386/intel_iommu.c with x86-iommu.c. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import { dmaMemory } from '../../world/guest-memory.js';
import { beyond } from '../../world/qemu/beyond.js';
import { deviceClassCalls, deviceTables, unrun } from '../../world/qemu/devices.js';
import { qemuLocks } from '../../world/qemu/locks.js';
import { qemuProgram } from '../../world/qemu/program.js';
import type { CheckoutSource, MachineOptions, Wiring } from '../types.js';
import { messages } from './messages.js';

/** Constructors that type_init() leaves: they register the device's types. */
const TYPES = ['do_qemu_init_x86_iommu_register_types', 'do_qemu_init_vtd_register_types'];

const DMA_REMAPPING = [
  'pci_bus_num',
  'memory_region_notify_iommu',
  'memory_region_notify_iommu_one',
  'memory_region_unmap_iommu_notifier_range',
  'memory_region_set_enabled',
  'dma_aligned_pow2_mask',
  'iova_tree_find',
  'iova_tree_insert',
  'iova_tree_remove',
];

/** Whether routes of devices hang on remapping entries too, or routes that are a cache. */
export function toldOfRoutes(o: MachineOptions): boolean {
  return o.irqchip === 'split' && (o.vfio === true || o.settings['kvm-routes.translate'] === 'at-delivery');
}

export const vtdCheckout: CheckoutSource = {
  files: ['hw/i386/x86-iommu.c', 'hw/i386/intel_iommu.c'],
  profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
  fixtureFile: 'units/vtd/fixture.c',
  services: ['world/qemu/qom.c', 'world/qemu/thread.c', 'world/qemu/hash-table.c'],
  reserved: deviceTables,
  unrun: unrun(['x86_iommu_realize', 'vtd_realize', 'vtd_reset'], ['vtd_post_load']),
  fixture: (o) => [
    ...TYPES.map((name) => ({ function: name, args: [] })),
    { function: 'vtd_fixture', args: [o.irqchip === 'split' ? 1 : 0, toldOfRoutes(o) ? 1 : 0] },
  ],
  boundary: around,
  ignored: deviceClassCalls,
};

function around(w: Wiring): readonly HostFunction[] {
  return [
    ...qemuProgram(() => w.events),
    messages('apic_message', w),
    { name: 'apic_get_class', run: (c) => w.global('qemu-vtd', '&fixture_apic_class')(c.machine) },
    dmaMemory('address_space_rw', { buffer: 3, bytes: 4, write: { from: 5 } }, () => w.world.memory),
    ...qemuLocks(w),
    ...beyond('DMA remapping', DMA_REMAPPING),
  ];
}
