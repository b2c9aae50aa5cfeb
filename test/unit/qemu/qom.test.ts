/** QEMU's object model on the machine: classes that the tree's class_init filled, and casts that check. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-ioapic';
const FILE = 'hw/intc/ioapic.c';

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    const machine = path ? new QemuMachine(path, 'off') : undefined;
    const value = (c: string): unknown => Number(machine?.evaluate(GROUP, FILE, c));

    it('classes hold what class_init of the type and of its parents put there', () => {
      expect(value('IOAPIC_COMMON_GET_CLASS(ioapics[0])->post_load == ioapic_update_kvm_routes')).toBe(1);
      expect(value('DEVICE_GET_CLASS(ioapics[0])->vmsd != 0')).toBe(1);
      expect(value('object_class_by_name(TYPE_IOAPIC) == object_get_class(OBJECT(ioapics[0]))')).toBe(1);
    });

    it('an object is of its type, of its ancestors, and of their interfaces', () => {
      expect(value('object_dynamic_cast(OBJECT(ioapics[0]), TYPE_SYS_BUS_DEVICE) == (Object *)ioapics[0]')).toBe(1);
      expect(value('object_dynamic_cast(OBJECT(ioapics[0]), "intctrl") != 0')).toBe(1);
      expect(value('object_class_dynamic_cast(object_get_class(OBJECT(ioapics[0])), "intctrl") != 0')).toBe(1);
      expect(value('object_dynamic_cast(OBJECT(ioapics[0]), TYPE_MACHINE) == 0')).toBe(1);
    });

    it('a cast to another type stops and says what the object is', () => {
      expect(() => value('MACHINE(ioapics[0])')).toThrow(/is a "ioapic", which is no "machine"/);
      expect(() => value('object_get_class((Object *)&fixture_timers[0])')).toThrow(/has no class/);
    });
  });
}
