/** A Linux guest handles its interrupts and moves them, from the model and from real kernels: as a recorded guest did. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { recorded } from './running.js';

const MOVE = `scenario "a test"
machine x86  vcpus 4  irqchip split
guest linux
line nic on gsi 21
cpu0: lapic enable
cpu2: lapic enable
cpu2: request nic
cpu1: affinity nic cpu0
nic: raise
expect guest.vectors[21].cpu == 0
expect guest.vectors[21].moving == yes
nic: raise
expect guest.vectors[21].moving == no
wait 20 ms
expect guest.vectors[21].old-vector == 0
`;

interface Seen {
  readonly name: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** One access or acknowledgement without what differs between machines: which pin, which vector, which CPU. */
function shape({ name, args }: Seen): string {
  const number = (key: string): number => Number(args[key]);
  if (name !== 'ioapic_mem_write' && name !== 'ioapic_mem_read') return name;
  const value = number('val');
  if (number('addr') === 0) return `select ${value % 2 === 0 ? 'low' : 'high'}`;
  const half = number('regsel') % 2 === 0 ? 'low' : 'high';
  const flags =
    half === 'high' ? '' : ` ${value & 0x10000 ? 'masked' : 'unmasked'}${value & 0x4000 ? ' remote-irr' : ''}`;
  return `${name.endsWith('write') ? 'write' : 'read'} ${half}${flags}`;
}

/** From the write that masks a level entry in service to the one that unmasks it. */
function moveIn(list: readonly Seen[]): string[] {
  const shapes = list.filter(({ name }) => /^ioapic_(mem_|eoi|clear)/.test(name)).map(shape);
  const at = shapes.findIndex((s, i) => s === 'write low masked' && shapes[i + 1] === 'read low masked remote-irr');
  const end = shapes.indexOf('write low unmasked', at);
  return at < 0 || end < 0 ? [] : shapes.slice(at - 1, end + 1);
}

/** What QEMU logged while a real guest booted. */
function boot(name: string): Seen[] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, '../../corpus/boots', name))).toString('utf8');
  const access = /^(ioapic_mem_(?:read|write)) .* addr (0x\w+) regsel: (0x\w+) size \w+ (?:ret)?val (0x\w+)$/;
  return text.split('\n').flatMap((line): Seen[] => {
    const m = access.exec(line);
    if (m) return [{ name: m[1] ?? '', args: { addr: m[2] ?? '', regsel: m[3] ?? '', val: m[4] ?? '' } }];
    const other = /^ioapic_(?:eoi_broadcast|clear_remote_irr)\b/.exec(line);
    return other ? [{ name: other[0], args: {} }] : [];
  });
}

const guests = [
  ['the model', '', ''],
  ['Linux 6.1', tree('linux-6.1').path, '6.1'],
  ['Linux 6.12', tree('linux-6.12').path, '6.12'],
] as const;

const VECTOR = `scenario "a test"
machine x86  vcpus 3  irqchip split
guest linux
device nvme at 00:03.0  msix 4  vfio
cpu0: lapic enable
cpu1: lapic enable
cpu2: lapic enable
cpu0: msix nvme enable
cpu1: request nvme 1
cpu0: affinity nvme 1 cpu2
nvme: msix 1
expect msix.table[1].address-lo == 0xfee02000
expect kvm.routes.committed[24].dest == 2
nvme: msix 1
expect guest.vectors[33].moving == no
wait 20 ms
expect guest.vectors[33].old-vector == 0
`;

describe('a Linux guest that moves a vector of MSI-X', () => {
  for (const [from, guestLinux, version] of guests)
    it.runIf(version === '' || guestLinux !== '')(
      `masks the entry, writes it, and unmasks it, once each: ${from}`,
      async () => {
        const run = await recorded({ scenario: 'vector.irq', text: VECTOR, ...(guestLinux ? { guestLinux } : {}) });
        expect(run.expectations.filter(({ ok }) => !ok)).toEqual([]);
        const { events } = run.recording;
        const told = events.filter(({ name }) => /^vfio_msix_vector_|^kvm_irqchip_(add|update)_msi_route$/.test(name));
        expect(told.map(({ name }) => name)).toEqual([
          'vfio_msix_vector_do_use',
          'kvm_irqchip_add_msi_route',
          'vfio_msix_vector_release',
          'vfio_msix_vector_do_use',
          'kvm_irqchip_update_msi_route',
        ]);
        const handled = events.filter(({ name }) => name === 'irq_handler_entry');
        expect(handled.map(({ actor }) => run.runner.actors[actor])).toEqual(['cpu1', 'cpu2']);
        const guest = run.assembly.units.filter((u) => u.spec.group === 'guest');
        expect(guest.map((u) => [u.spec.name, u.from])).toContainEqual(['pci-msi', guestLinux ? 'checkout' : 'model']);
      },
      120_000,
    );
});

describe('a Linux guest that moves an interrupt', () => {
  for (const [from, guestLinux, version] of guests)
    it.runIf(version === '' || guestLinux !== '')(
      `writes what a recorded guest wrote, and frees the old vector: ${from}`,
      async () => {
        const run = await recorded({ scenario: 'move.irq', text: MOVE, ...(guestLinux ? { guestLinux } : {}) });
        expect(run.expectations.filter(({ ok }) => !ok)).toEqual([]);
        expect(run.progress.state).toBe('finished');
        const { events } = run.recording;
        const recordedMove = moveIn(boot('plain.log.gz'));
        expect(recordedMove).toHaveLength(13);
        expect(moveIn(events)).toEqual(recordedMove);
        const own = events.filter(({ name }) => /^vector_(update|free_moved)$/.test(name));
        expect(own.map(({ name, args }) => [name, args['irq'], args['cpu']])).toEqual([
          ['vector_update', 21, 2],
          ['vector_update', 21, 0],
          ['vector_free_moved', 21, 2],
        ]);
        const handled = events.filter(({ name }) => name === 'irq_handler_entry');
        expect(handled.map(({ actor }) => run.runner.actors[actor])).toEqual(['cpu2', 'cpu0']);
        expect(events.some(({ name }) => name === 'lock_order' || name === 'sleep_in_atomic')).toBe(false);
        expect(new Set(run.assembly.units.filter((u) => u.spec.group === 'guest').map((u) => u.from))).toEqual(
          new Set([guestLinux ? 'checkout' : 'model']),
        );
      },
      120_000,
    );

  it('only a scenario of a Linux guest can ask for it', async () => {
    const scripted = MOVE.replace('guest linux\n', '');
    await expect(recorded({ scenario: 'move.irq', text: scripted })).rejects.toThrow(/`request` is what a Linux guest/);
  });
});
