/** QEMU's side of KVM's GSI routes: the table it edits, the ioctls it sends. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import { bridge } from '../../world/bridge.js';
import { processEventfds } from '../../world/kernel/process.js';
import { beyond } from '../../world/qemu/beyond.js';
import { bitmaps } from '../../world/qemu/bitmap.js';
import { deviceTables } from '../../world/qemu/devices.js';
import { setFdHandler } from '../../world/qemu/main-loop.js';
import { qemuLocks } from '../../world/qemu/locks.js';
import { qemuProgram } from '../../world/qemu/program.js';
import { APIC_WINDOW } from '../../world/memory-map.js';
import { IRQCHIP } from '../../world/state.js';
import type { MachineOptions, UnitSpec, Wiring } from '../types.js';
import { ioctl, KVM_FD, refused, VM_FD } from './ioctl.js';
import { probeRouteTranslation } from './probe.js';
import { kvmRoutesEvents } from './recorded.js';
import { kvmRoutesTables } from './tables.js';

/** Entries that the model does not have: routes of devices, and their irqfds. */
const FROM_TREE = [
  'kvm_arch_fixup_msi_route',
  'kvm_update_msi_routes_all',
  'event_notifier_init',
  'event_notifier_set',
  'event_notifier_test_and_clear',
];

const extDestId = ({ settings }: MachineOptions): boolean => settings['machine.msi-ext-dest-id'] === 'ext-dest-id';

/** What the units of devices define, where a machine has them. */
const DEVICES = ['pci_get_msi_message', 'pci_requester_id'];
const MESSAGES = [
  'msi_enabled',
  'msi_get_message',
  'msi_is_masked',
  'msix_enabled',
  'msix_get_message',
  'msix_is_masked',
];

export const kvmRoutes: UnitSpec = {
  name: 'kvm-routes',
  title: "QEMU's GSI routes",
  program: 'QEMU',
  group: 'qemu-kvm-routes',
  model: {
    files: ['units/kvm-routes/model.c', 'units/kvm-routes/cache.c'],
    fixture: (o) => [
      {
        function: 'kvm_routes_fixture',
        args: [
          IRQCHIP[o.irqchip],
          o.iommu === 'vtd' ? 1 : 0,
          o.settings['kvm-routes.translate'] === 'at-delivery' ? 1 : 0,
          extDestId(o) ? 1 : 0,
        ],
      },
    ],
  },
  checkout: {
    files: ['accel/kvm/kvm-all.c', 'target/i386/kvm/kvm.c'],
    also: ['util/event_notifier-posix.c'],
    entries: FROM_TREE,
    profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
    fixtureFile: 'units/kvm-routes/fixture.c',
    services: ['world/qemu/qom.c', 'world/qemu/thread.c'],
    reserved: deviceTables,
    room: { globals: 0x100000, heap: 0x80000 },
    fixtureParts: ({ files }) => {
      const asks = files.read('accel/kvm/kvm-all.c')?.includes('kvm_direct_msi_allowed') === true;
      const queue = files.read('include/hw/core/cpu.h')?.includes('cpus_queue') === true;
      return [
        ...(asks ? ['units/kvm-routes/fixture-signal-msi.c'] : []),
        `units/kvm-routes/${queue ? 'fixture-cpus-queue.c' : 'fixture-cpus.c'}`,
      ];
    },
    fixture: (o) => [
      { function: 'kvm_routes_signal_msi_fixture', args: [], ifThere: true },
      {
        function: 'kvm_routes_fixture',
        args: [KVM_FD, VM_FD, IRQCHIP[o.irqchip], o.iommu === 'vtd' ? 1 : 0, extDestId(o) ? 1 : 0],
      },
    ],
    boundary: rest,
    ignored: {
      accel_ioctl_begin: 'memory slots do not change while an ioctl runs',
      accel_ioctl_end: 'memory slots do not change while an ioctl runs',
    },
    assumptions: [
      'KVM has the capabilities that Linux 6.1 and 6.12 have: routing of 4096 GSIs, irqfds, KVM_IRQ_LINE_STATUS',
    ],
  },
  entries: [
    'kvm_irqchip_add_msi_route',
    'kvm_irqchip_release_virq',
    'kvm_irqchip_add_irqfd_notifier_gsi',
    'kvm_irqchip_remove_irqfd_notifier_gsi',
    'kvm_set_irq',
    'kvm_irqchip_update_msi_route',
    'kvm_irqchip_commit_routes',
    'kvm_irqchip_send_msi',
    'kvm_swizzle_msi_ext_dest_id',
    'kvm_resample_fd_notify',
    'kvm_arch_handle_exit',
    'kvm_init_irq_routing',
    'kvm_routes_iec_fixture',
    'kvm_routes_fixture',
  ],
  boundary: (w) => [
    vmIoctl(w),
    remapped(w),
    bridge('fixture_store', w.fn('qemu-vtd', 'vtd_store_fixture'), [
      { from: 0 },
      { from: 1, map: (address) => BigInt(address) - BigInt(APIC_WINDOW.base) },
      { from: 2 },
    ]),
    bridge('ioapic_eoi_broadcast', w.fn('qemu-ioapic', 'ioapic_eoi_broadcast'), [{ from: 0 }]),
    ...beyond('PCI devices', ['pci_device_name_fixture', 'msix_is_masked', ...DEVICES]),
    setFdHandler(() => w.world),
    ...processEventfds(w, 'kvm'),
    {
      name: 'kvm_routes_abort',
      run: (c) =>
        c.machine.stop(
          `QEMU aborts: an ioctl of the route table failed (${c.arg(1)})`,
          'Look at the entry that KVM refuses.',
        ),
    },
  ],
  unlessDefined: ['kvm_vm_ioctl', 'get_system_memory', 'pci_device_name_fixture', ...DEVICES, ...MESSAGES],
  ignored: {},
  settings: ['kvm-routes.translate'],
  design: { key: 'kvm-routes.translate', file: 'accel/kvm/kvm-all.c', probe: probeRouteTranslation },
  regions: [],
  tables: kvmRoutesTables,
  events: kvmRoutesEvents,
  state: [],
  upstream: {
    files: ['accel/kvm/kvm-all.c', 'target/i386/kvm/kvm.c'],
    others: ['include/sysemu/kvm.h', 'include/system/kvm.h'],
  },
};

/** The model's ioctl on the VM. */
function vmIoctl(w: Wiring): HostFunction {
  const call = bridge('kvm_vm_ioctl', w.fn('kvm', 'kvm_vm_ioctl'), [
    { there: w.global('kvm', 'kvm_vm') },
    { from: 1 },
    { from: 2 },
  ]);
  return {
    ...call,
    run(c) {
      if (c.state === 1) refused(w, c, BigInt.asUintN(64, c.big(1)));
      return call.run(c);
    },
  };
}

/** What the tree's two files call around the route table. */
function rest(w: Wiring): readonly HostFunction[] {
  return [
    ...qemuProgram(() => w.events),
    ...qemuLocks(w),
    ...bitmaps,
    ioctl(w),
    ...beyond('event notifiers without eventfds', [
      'fcntl',
      'g_unix_open_pipe',
      'g_unix_set_fd_nonblocking',
      'qemu_pipe',
    ]),
    ...beyond('PCI devices with MSI', MESSAGES),
    ...beyond('exits of a vCPU for anything but the end of an interrupt', [
      'apic_handle_tpr_access_report',
      'cpu_synchronize_state',
      'fprintf',
      'host_cpuid',
      'kvm_hv_handle_exit',
      'sprintf',
    ]),
    ...beyond('memory that only the guest may see', [
      'get_system_memory',
      'getpagesize',
      'machine_require_guest_memfd',
      'memory_region_find',
      'memory_region_get_ram_ptr',
      'memory_region_has_guest_memfd',
      'memory_region_is_ram_device',
      'memory_region_unref',
      'qemu_ram_block_from_host',
      'ram_block_discard_guest_memfd_range',
      'ram_block_discard_range',
    ]),
  ];
}

/** What VT-d makes of the message that a route would hold; not 0: nothing, and the route stays as it is. */
function remapped(w: Wiring): HostFunction {
  const target = w.fn('qemu-vtd', 'vtd_route_fixture');
  return {
    name: 'fixture_remap',
    run(c) {
      if (c.state === 0) return { call: target(), args: [c.num(0), c.big(1), c.num(2), c.scratch()], then: 1 };
      // the remapped message lies in this frame, as both sides lay it out: address, then data
      const { memory } = c.machine;
      const to = c.machine.check(c.num(3), 16, c.fn.image.space);
      c.machine.store64(to, memory.getBigUint64(c.scratch(), true));
      c.machine.store32(to + 8, memory.getUint32(c.scratch() + 8, true));
      return c.result();
    },
  };
}
