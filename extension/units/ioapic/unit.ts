/** QEMU's IOAPIC: hw/intc/ioapic.c with ioapic_common.c. */
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import type { HostFunction, HostValue } from '../../cmachine/machine/host.js';
import { bridge } from '../../world/bridge.js';
import { APIC_WINDOW } from '../../world/memory-map.js';
import { IOMMU, IRQCHIP } from '../../world/state.js';
import { deviceClassCalls, deviceTables, unrun } from '../../world/qemu/devices.js';
import { addressSpaceStore } from '../../world/qemu/memory-access.js';
import type { QemuMemoryMap } from '../../world/qemu/memory-map.js';
import { qemuProgram } from '../../world/qemu/program.js';
import { clockGetNs, timerModAnticipate } from '../../world/timers.js';
import { mapsOf } from '../memory-maps.js';
import type { UnitSpec, Wiring } from '../types.js';
import { probeIoapicPostLoad, probeIoapicRouteUpdate } from './probe.js';
import { ioapicTables } from './tables.js';
import { ioapicEvents, ioapicState } from './recorded.js';

export const IOAPIC_BASE = 0xfec00000;

/** A PIC with nothing pending answers an acknowledge with its spurious vector: base 0 plus 7 (Intel 8259A, "spurious"). */
const SPURIOUS_PIC_VECTOR = 7;

/** Constructors that type_init() leaves: they register the device's types. */
const TYPES = ['do_qemu_init_ioapic_common_register_types', 'do_qemu_init_ioapic_register_types'];

/** Designs of the model by their number in model.h. */
const ROUTE_UPDATE = ['after-service', 'before-service', 'while-masked'];

export const ioapic: UnitSpec = {
  name: 'ioapic',
  title: "QEMU's IOAPIC",
  program: 'QEMU',
  group: 'qemu-ioapic',
  model: {
    files: ['units/ioapic/model.c'],
    fixture: (o) => [
      {
        function: 'ioapic_fixture',
        args: [
          0,
          o.ioapicVersion,
          ROUTE_UPDATE.indexOf(o.settings['ioapic.route-update'] ?? ''),
          o.settings['ioapic.post-load'] === 'restores-routes' ? 1 : 0,
        ],
      },
    ],
  },
  checkout: {
    files: ['hw/intc/ioapic_common.c', 'hw/intc/ioapic.c'],
    profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
    fixtureFile: 'units/ioapic/fixture.c',
    services: ['world/qemu/qom.c', 'world/qemu/memory-region.c'],
    reserved: deviceTables,
    unrun: unrun(
      ['ioapic_common_realize', 'ioapic_realize', 'ioapic_unrealize'],
      ['ioapic_dispatch_pre_save'],
      ['ioapic_print_info', 'ioapic_get_statistics'],
    ),
    fixture: (o) => [
      ...TYPES.map((name) => ({ function: name, args: [] })),
      { function: 'ioapic_fixture', args: [0, o.ioapicVersion, o.irqchip === 'split' ? 1 : 0] },
    ],
  },
  entries: [
    'ioapic_mem_read',
    'ioapic_mem_write',
    'ioapic_set_irq',
    'ioapic_eoi_broadcast',
    'delayed_ioapic_service_cb',
    'ioapic_reset_common',
    'ioapic_dispatch_post_load',
    'ioapic_iec_notifier',
    'ioapic_fixture',
  ],
  boundary: (w) => [
    bridge('kvm_set_irq', w.fn('qemu-kvm-routes', 'kvm_set_irq'), [
      { there: w.global('qemu-kvm-routes', 'kvm_state') },
      { from: 1 },
      { from: 2 },
    ]),
    bridge('kvm_irqchip_update_msi_route', w.fn('qemu-kvm-routes', 'kvm_irqchip_update_msi_route'), [
      { there: w.global('qemu-kvm-routes', 'kvm_state') },
      { from: 1 },
      { from: 2 },
      { value: 0 },
    ]),
    bridge('kvm_irqchip_commit_routes', w.fn('qemu-kvm-routes', 'kvm_irqchip_commit_routes'), [
      { there: w.global('qemu-kvm-routes', 'kvm_state') },
    ]),
    resample(w),
    ...messageStores(w),
    { name: 'kvm_irqchip_is_split', run: (c) => (w.world.irqchip.get(c.machine) === IRQCHIP.split ? 1 : 0) },
    { name: 'pic_read_irq', run: () => SPURIOUS_PIC_VECTOR },
    ...qemuProgram(() => w.events),
    timerModAnticipate(() => w.world),
    clockGetNs(() => w.world),
  ],
  ignored: deviceClassCalls,
  settings: ['ioapic.route-update', 'ioapic.post-load'],
  design: [
    { key: 'ioapic.route-update', file: 'hw/intc/ioapic.c', probe: probeIoapicRouteUpdate },
    { key: 'ioapic.post-load', file: 'hw/intc/ioapic.c', probe: probeIoapicPostLoad },
  ],
  regions: [
    {
      name: 'ioapic',
      base: IOAPIC_BASE,
      size: 0x1000,
      ops: 'ioapic_io_ops',
      read: 'ioapic_mem_read',
      write: 'ioapic_mem_write',
      opaque: 'ioapics[0]',
    },
  ],
  tables: ioapicTables,
  events: ioapicEvents,
  state: ioapicState,
  upstream: { files: ['hw/intc/ioapic.c', 'hw/intc/ioapic_common.c'], others: [] },
};

/** With the irqchip off QEMU has no KVM routes, and its resample list is empty. */
function resample(w: Wiring): HostFunction {
  const split = bridge('kvm_resample_fd_notify', w.fn('qemu-kvm-routes', 'kvm_resample_fd_notify'), [{ from: 0 }]);
  return {
    name: split.name,
    run: (c) => (w.world.irqchip.get(c.machine) === IRQCHIP.split ? split.run(c) : undefined),
  };
}

/** A store of 32 bits to the machine's address space; QEMU 7.2 and 10.0 reach it by different inline layers. */
function messageStores(w: Wiring): HostFunction[] {
  const inWindow = { from: 1, map: (address: HostValue) => BigInt(address) - BigInt(APIC_WINDOW.base) };
  let known: readonly QemuMemoryMap[] | undefined;
  const apics = (): readonly QemuMemoryMap[] => (known ??= mapsOf(w.image('qemu-apic')));
  const store = (name: string): HostFunction => {
    const direct = bridge(name, w.fn('qemu-apic', 'apic_mem_write'), [
      { value: 0 },
      inWindow,
      { from: 2 },
      { value: 4 },
    ]);
    // the IOAPIC's stores name no requester
    const remapped = bridge(name, w.fn('qemu-vtd', 'vtd_store_fixture'), [{ value: -1 }, inWindow, { from: 2 }]);
    const stored = addressSpaceStore(name, 4, apics, direct);
    return { ...stored, run: (c) => (w.world.iommu.get(c.machine) === IOMMU.vtd ? remapped : stored).run(c) };
  };
  return [store('stl_le_phys'), store('address_space_stl_le')];
}
