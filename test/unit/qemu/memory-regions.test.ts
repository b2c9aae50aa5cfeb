/** Guest-physical memory as the regions of a tree's own structures lay it out. */
import { describe, expect, it } from 'vitest';
import { mapsOf } from '../../../extension/units/memory-maps.js';
import type { QemuMemoryMap } from '../../../extension/world/qemu/memory-map.js';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-ioapic';
const FILE = 'hw/intc/ioapic.c';
const SET_UP = `
static MemoryRegion outer, inner, shadow, window;
static uint64_t seen[8];
static uint64_t region_read(void *opaque, hwaddr addr, unsigned size) { return 0x10 + addr; }
static void region_write(void *opaque, hwaddr addr, uint64_t val, unsigned size)
{
    seen[0]++;
    seen[1] = addr;
    seen[2] = val;
    seen[3] = size;
}
static const MemoryRegionOps plain = { .read = region_read, .write = region_write, .endianness = DEVICE_LITTLE_ENDIAN };
static const MemoryRegionOps bytes = {
    .read = region_read, .write = region_write, .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8 }, .impl = { .min_access_size = 1, .max_access_size = 1 },
};
static MemTxResult region_write_with(void *opaque, hwaddr addr, uint64_t val, unsigned size, MemTxAttrs attrs)
{
    seen[4] = attrs.unspecified;
    region_write(opaque, addr, val, size);
    return MEMTX_OK;
}
static const MemoryRegionOps attributed = {
    .read = region_read, .write_with_attrs = region_write_with, .endianness = DEVICE_LITTLE_ENDIAN,
};
void lay_out(void)
{
    memory_region_init(&outer, NULL, "outer", 0x10000);
    memory_region_init_io(&inner, NULL, &plain, NULL, "inner", 0x1000);
    memory_region_init_io(&shadow, NULL, &bytes, NULL, "shadow", 0x100);
    memory_region_init_alias(&window, NULL, "window", &inner, 0x800, 0x100);
    memory_region_add_subregion(&outer, 0x2000, &inner);
    memory_region_add_subregion_overlap(&outer, 0x2000, &shadow, 1);
    memory_region_add_subregion(&outer, 0x8000, &window);
    memory_region_add_subregion(get_system_memory(), 0xe0000000, &outer);
}
void hide(void) { memory_region_set_enabled(&shadow, false); }
void attribute(void) { inner.ops = &attributed; }
`;

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    const machine = path ? new QemuMachine(path, 'off') : undefined;
    const m = machine?.assembly.start;
    const image = machine?.assembly.wiring.image(GROUP);
    image?.unit(FILE)?.append(SET_UP, 'test');
    const [map] = mapsOf(image) as readonly [QemuMemoryMap];
    const at = (address: bigint): string | undefined => {
      const found = m && map.find(m, address);
      return found && `${String(machine?.text(map.name(m, found)))}+${found.offset.toString(16)}`;
    };
    const seen = (i: number): number => Number(machine?.evaluate(GROUP, FILE, `seen[${i}]`));

    it('the device lies where its board puts it', () => {
      expect(at(0xfec00010n)).toBe('ioapic+10');
      expect(at(0xfec01000n)).toBeUndefined();
    });

    it('regions nest, lie over each other by priority, and show through aliases', () => {
      machine?.call(GROUP, 'lay_out');
      expect(at(0xe0002104n)).toBe('inner+104');
      expect(at(0xe0002004n)).toBe('shadow+4');
      expect(at(0xe0008010n)).toBe('inner+810');
      expect(at(0xe0001000n)).toBeUndefined();
      machine?.call(GROUP, 'hide');
      expect(at(0xe0002004n)).toBe('inner+4');
    });

    it('callbacks get the sizes that they implement, and attributes where they take them', () => {
      machine?.write(0xe0002104, 0x12345678);
      expect([0, 1, 2, 3].map(seen)).toEqual([1, 0x104, 0x12345678, 4]);
      machine?.evaluate(GROUP, FILE, '(memory_region_set_enabled(&shadow, true), 0)');
      machine?.write(0xe0002010, 0x12345678);
      expect([0, 1, 2, 3].map(seen)).toEqual([5, 0x13, 0x12, 1]);
      machine?.call(GROUP, 'attribute');
      machine?.write(0xe0008000, 7);
      expect([0, 1, 2, 3, 4].map(seen)).toEqual([6, 0x800, 7, 4, 1]);
    });
  });
}
