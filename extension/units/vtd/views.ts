/** What the tables of VT-d ask of guest memory and of the IOAPIC: functions for their expressions, without effect and events. */
import type { HostFunction } from '../../cmachine/machine/host.js';
import type { Machine } from '../../cmachine/machine/machine.js';
import type { Wiring } from '../types.js';

/** Bytes of a remapping entry. */
const ENTRY = 16;

/** VT-d specification 5.1.2: bit 48 of a redirection entry says that it names a remapping entry. */
const REMAPPABLE = 1n << 48n;

export function viewFunctions(w: Wiring): readonly HostFunction[] {
  const number =
    (group: string, text: string) =>
    (m: Machine): bigint =>
      BigInt(w.global(group, text)(m));
  const root = number('qemu-vtd', 'intel_iommu->intr_root');
  const size = number('qemu-vtd', 'intel_iommu->intr_size');
  const enabled = number('qemu-vtd', 'intel_iommu->intr_enabled');
  const quad = (m: Machine, index: bigint, upper: boolean): bigint => {
    const address = BigInt.asUintN(64, root(m)) + BigInt(ENTRY) * index + (upper ? 8n : 0n);
    if (index >= size(m) || !w.world.memory.contains(m, address, 8)) return 0n;
    return w.world.memory.read(m, address, 8, 'little');
  };
  const pin = (m: Machine, n: number): bigint =>
    BigInt.asUintN(64, BigInt(w.global('qemu-ioapic', `ioapics[0]->ioredtbl[${n}]`)(m)));
  return [
    // uint64_t vtd_irte_quad(int index, int upper)
    { name: 'vtd_irte_quad', run: (c) => quad(c.machine, BigInt(c.num(0)), c.num(1) !== 0) },
    // VTD_IR_TableEntry *vtd_irte_object(int index): for who wrote it; its memory is not the program's
    {
      name: 'vtd_irte_object',
      run(c) {
        const index = c.num(0);
        if (index < 0 || BigInt(index) >= size(c.machine)) return 0;
        return w.world.memory.place(c.machine, BigInt.asUintN(64, root(c.machine)) + BigInt(ENTRY * index));
      },
    },
    // int vtd_irte_rows(void): one past the last entry that is not all zero
    {
      name: 'vtd_irte_rows',
      run(c) {
        const m = c.machine;
        const bytes = Number(size(m)) * ENTRY;
        return Math.ceil(w.world.memory.usedBytes(m, BigInt.asUintN(64, root(m)), bytes) / ENTRY);
      },
    },
    // int vtd_pin_index(int pin): the entry that an IOAPIC's pin names, -1 where it names none
    {
      name: 'vtd_pin_index',
      run(c) {
        const entry = pin(c.machine, c.num(0));
        if (enabled(c.machine) === 0n || (entry & REMAPPABLE) === 0n) return -1;
        return Number(((entry >> 49n) & 0x7fffn) | (((entry >> 11n) & 1n) << 15n));
      },
    },
    // int vtd_pin_masked(int pin)
    { name: 'vtd_pin_masked', run: (c) => Number((pin(c.machine, c.num(0)) >> 16n) & 1n) },
  ];
}
