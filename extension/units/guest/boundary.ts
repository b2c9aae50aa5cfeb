/** How a guest's kernel leaves its image: device registers through the CPU that runs, and the devices that its drivers serve. */
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import { cpuOf } from '../../world/kernel/processors.js';
import { STIMULUS } from '../x86/stimulus-names.js';
import type { Wiring } from '../types.js';

/** What lies where in the guest's own address space: its variables of this name say it. */
const WINDOWS = 'guest_windows';
const COUNT = 4;

/** The guest-physical address that a pointer of the guest to device registers means. */
function physical(w: Wiring, c: HostContext, pointer: bigint): number {
  for (let i = 0; i < COUNT; i++) {
    const member = (name: string): bigint =>
      BigInt.asUintN(64, BigInt(w.global('guest', `${WINDOWS}[${String(i)}].${name}`)(c.machine)));
    const offset = BigInt.asUintN(64, pointer) - member('address');
    if (offset >= 0n && offset < member('size')) return Number(member('physical') + offset);
  }
  return c.machine.stop(
    `${c.fn.name} of 0x${BigInt.asUintN(64, pointer).toString(16)}, where the guest has no device`,
    'The unit maps the IOAPIC, the local APIC and the MSI-X table of the device.',
  );
}

function load(w: Wiring, name: string, bytes: number): HostFunction {
  return {
    name,
    run(c) {
      if (c.state === 1) return BigInt.asUintN(8 * bytes, c.result());
      const args = [cpuOf(w.world, c.machine), physical(w, c, c.big(0)), bytes, 0, 0];
      return { call: w.stimulus(STIMULUS.access)(), args, then: 1 };
    },
  };
}

function store(w: Wiring, name: string, bytes: number): HostFunction {
  return {
    name,
    run(c) {
      if (c.state === 1) return undefined;
      const args = [cpuOf(w.world, c.machine), physical(w, c, c.big(1)), bytes, 1, BigInt.asUintN(8 * bytes, c.big(0))];
      return { call: w.stimulus(STIMULUS.access)(), args, then: 1 };
    },
  };
}

/** What the model asks of the world where a tree's kernel has functions of its own. */
export function guestModelBoundary(w: Wiring): readonly HostFunction[] {
  const { kernel } = w.world;
  return [
    { name: 'guest_cpu', run: (c) => cpuOf(w.world, c.machine) },
    {
      // guest_on_cpu(cpu + 1, or 0 for the actor's own): what it was, likewise
      name: 'guest_on_cpu',
      run(c) {
        const was = kernel.cpu(c.machine);
        kernel.setCpu(c.machine, c.num(0) - 1);
        return was === undefined ? 0 : was + 1;
      },
    },
    { name: 'ktime_get', run: (c) => w.world.clockNs.big(c.machine) },
    {
      name: 'guest_no_handler',
      run: (c) => {
        const text = `No irq handler for ${String(c.num(0))}.${String(c.num(1))}`;
        w.events.event(c.machine, 'printk', { level: 'emerg', text }, c.callerPc);
      },
    },
  ];
}

export function guestBoundary(w: Wiring): readonly HostFunction[] {
  return [
    load(w, 'readl', 4),
    store(w, 'writel', 4),
    {
      // guest_device_quiet(irq): the driver serves the device, which drops its line, and raises it again where it has more to say
      name: 'guest_device_quiet',
      run(c) {
        const again = w.world.again[c.num(0)];
        if (c.state === 0) {
          w.events.event(c.machine, 'device_served', { gsi: c.num(0) }, c.callerPc);
          return { call: w.stimulus(STIMULUS.line)(), args: [c.num(0), 0], then: 1 };
        }
        if (c.state === 2 || !again || again.get(c.machine) === 0) return undefined;
        again.set(c.machine, again.get(c.machine) - 1);
        return { call: w.stimulus(STIMULUS.line)(), args: [c.num(0), 1], then: 2 };
      },
    },
  ];
}
