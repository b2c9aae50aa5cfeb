/** QEMU's userspace local APIC, for machines without an in-kernel irqchip. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import { qemuProfile } from '../../cmachine/preprocess/profiles/qemu.js';
import { bridge } from '../../world/bridge.js';
import { beyond } from '../../world/qemu/beyond.js';
import { deviceClassCalls, deviceTables, unrun } from '../../world/qemu/devices.js';
import { qemuProgram } from '../../world/qemu/program.js';
import { clockGetNs, timerDel, timerMod } from '../../world/timers.js';
import type { UnitSpec, Wiring } from '../types.js';
import { apicEvents, apicState } from './recorded.js';
import { apicTables } from './tables.js';

/** Version 0x14 with six entries in the local vector table: what a local APIC of QEMU's says unless told otherwise. */
const VERSION = 0x14;

/** CPUs that the fixture has objects for. */
const MOST_CPUS = 8;

/** Constructors that type_init() leaves: they register the device's types. */
const TYPES = ['do_qemu_init_apic_common_register_types', 'do_qemu_init_apic_register_types'];

export const apic: UnitSpec = {
  name: 'apic',
  title: "QEMU's local APICs",
  program: 'QEMU',
  group: 'qemu-apic',
  model: {
    files: ['units/apic/model.c'],
    fixture: (o) => Array.from({ length: o.vcpus }, (_, i) => ({ function: 'apic_fixture', args: [i] })),
  },
  checkout: {
    files: ['hw/intc/apic_common.c', 'hw/intc/apic.c'],
    also: ['hw/intc/kvm_irqcount.c'],
    profile: (tree, prelude) => qemuProfile(tree, prelude, 'x86_64'),
    fixtureFile: 'units/apic/fixture.c',
    services: ['world/qemu/qom.c', 'world/qemu/memory-region.c'],
    reserved: deviceTables,
    room: { globals: 0x100000, heap: 0x80000 },
    unrun: unrun(
      ['apic_common_realize', 'apic_common_unrealize', 'apic_realize', 'apic_unrealize', 'apic_common_initfn'],
      ['apic_pre_save', 'apic_post_load', 'apic_dispatch_pre_save', 'apic_dispatch_post_load', 'apic_pre_load'],
    ),
    fixture: (o) => [
      ...TYPES.map((name) => ({ function: name, args: [] })),
      { function: 'apic_set_max_apic_id', ifThere: true, args: [MOST_CPUS] },
      { function: 'apic_objects_fixture', args: [o.vcpus, VERSION] },
      ...Array.from({ length: o.vcpus }, (_, i) => ({
        function: 'apic_reset_common',
        args: [{ global: `local_apics[${i}]` }],
      })),
    ],
    entries: ['apic_objects_fixture', 'apic_reset_common', ...TYPES],
    boundary: rest,
    ignored: deviceClassCalls,
    assumptions: ['a CPU is its interrupt requests: it polls its local APIC when it takes an interrupt'],
  },
  entries: [
    'apic_send_msi',
    'apic_mem_write',
    'apic_mem_read',
    'apic_get_interrupt',
    'apic_accept_fixture',
    'apic_enable_fixture',
  ],
  boundary: (w) => [
    bridge('ioapic_eoi_broadcast', w.fn('qemu-ioapic', 'ioapic_eoi_broadcast'), [{ from: 0 }]),
    { name: 'cpu_get_current_apic_index', run: (c) => w.world.accessing.get(c.machine) },
  ],
  ignored: {},
  settings: [],
  regions: [],
  tables: apicTables,
  events: apicEvents,
  state: apicState,
  upstream: { files: ['hw/intc/apic.c'], others: ['hw/intc/apic_common.c'] },
};

/** What the tree's files call around the local APICs. */
function rest(w: Wiring): readonly HostFunction[] {
  return [
    ...qemuProgram(() => w.events),
    clockGetNs(() => w.world),
    timerMod(() => w.world),
    timerDel(() => w.world),
    // no PIC has anything pending
    { name: 'pic_get_output', run: () => 0 },
    ...beyond('the page that a guest shares with its local APIC', [
      'address_space_write_rom',
      'cpu_physical_memory_rw',
      'cpu_report_tpr_access',
    ]),
    ...beyond('the features that a CPU shows its guest', [
      'cpu_clear_apic_feature',
      'cpu_has_x2apic_feature',
      'cpu_set_apic_feature',
    ]),
  ];
}
