/** QEMU's side of KVM's GSI routes: the table it edits, the ioctls it sends. */
import { bridge } from '../../world/bridge.js';
import type { UnitSpec } from '../types.js';
import { kvmRoutesEvents } from './recorded.js';
import { kvmRoutesTables } from './tables.js';

export const kvmRoutes: UnitSpec = {
  name: 'kvm-routes',
  title: "QEMU's GSI routes",
  program: 'QEMU',
  group: 'qemu-kvm-routes',
  model: { files: ['units/kvm-routes/model.c'], fixture: () => [{ function: 'kvm_routes_fixture', args: [] }] },
  entries: [
    'kvm_set_irq',
    'kvm_irqchip_update_msi_route',
    'kvm_irqchip_commit_routes',
    'kvm_resample_fd_notify',
    'kvm_arch_handle_exit',
    'kvm_routes_fixture',
  ],
  boundary: (w) => [
    bridge('kvm_vm_ioctl', w.fn('kvm', 'kvm_vm_ioctl'), [
      { there: w.global('kvm', 'kvm_vm') },
      { from: 1 },
      { from: 2 },
    ]),
    bridge('ioapic_eoi_broadcast', w.fn('qemu-ioapic', 'ioapic_eoi_broadcast'), [{ from: 0 }]),
    {
      name: 'kvm_routes_abort',
      run: (c) =>
        c.machine.stop(
          `QEMU aborts: an ioctl of the route table failed (${c.arg(1)})`,
          'Look at the entry that KVM refuses.',
        ),
    },
  ],
  ignored: {},
  settings: [],
  regions: [],
  tables: kvmRoutesTables,
  events: kvmRoutesEvents,
  state: [],
  upstream: {
    files: ['accel/kvm/kvm-all.c', 'target/i386/kvm/kvm.c'],
    others: ['include/sysemu/kvm.h', 'include/system/kvm.h'],
  },
};
