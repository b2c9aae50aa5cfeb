/** Routes and irqfds that QEMU makes from a tree's source: what KVM is told, and who hears of the end of an interrupt. */
import { describe, expect, it } from 'vitest';
import { tree } from '../../trees.js';
import { QemuMachine } from './machine.js';

const GROUP = 'qemu-kvm-routes';
const FILE = 'accel/kvm/kvm-all.c';
const GSI = 11;
const SET_UP = `
static EventNotifier trigger, resample;
static int made;
static int last;
void make_irqfd(void)
{
    event_notifier_init(&trigger, 0);
    event_notifier_init(&resample, 0);
    made = kvm_irqchip_add_irqfd_notifier_gsi(kvm_state, &trigger, &resample, ${GSI});
}
void fire(void) { event_notifier_set(&trigger); }
void heard(void) { last = event_notifier_test_and_clear(&resample); }
void undo(void) { made = kvm_irqchip_remove_irqfd_notifier_gsi(kvm_state, &trigger, ${GSI}); }
void add_route(void)
{
    KVMRouteChange c = kvm_irqchip_begin_route_changes(kvm_state);

    made = kvm_irqchip_add_msi_route(&c, 0, NULL);
    kvm_irqchip_commit_route_changes(&c);
}
void release_route(void) { kvm_irqchip_release_virq(kvm_state, made); }
`;

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    const machine = path ? new QemuMachine(path, 'split') : undefined;
    machine?.assembly.wiring.image(GROUP)?.unit(FILE)?.append(SET_UP, 'test');
    const value = (c: string): number => Number(machine?.evaluate(GROUP, FILE, c));
    const during = (fn: string): readonly (string | undefined)[] => {
      if (!machine) return [];
      machine.events.length = 0;
      machine.call(GROUP, fn);
      return machine.events.map((e) => e.line ?? e.name);
    };

    it('a route takes the lowest free GSI, is committed, and gives it back', () => {
      expect(during('add_route').filter((line) => line?.startsWith('kvm_irqchip'))).toEqual([
        'kvm_irqchip_add_msi_route dev N/A vector 0 virq 24',
        'kvm_irqchip_commit_routes ',
      ]);
      expect(during('release_route')).toContain('kvm_irqchip_release_virq virq 24');
      during('add_route');
      expect(value('made')).toBe(24);
    });

    it('an irqfd interrupts through the route of its GSI', () => {
      machine?.write(0xfec00000, 0x10 + 2 * GSI);
      machine?.write(0xfec00010, 0x21);
      during('make_irqfd');
      expect(value('made')).toBe(0);
      expect(during('fire').join('\n')).toContain('kvm_apic_accept_irq');
    });

    it('its resample notifier hears of the end of the interrupt, once and only while it is there', () => {
      machine?.call(GROUP, 'kvm_resample_fd_notify', GSI);
      during('heard');
      expect(value('last')).toBe(1);
      during('heard');
      expect(value('last')).toBe(0);
      during('undo');
      machine?.call(GROUP, 'kvm_resample_fd_notify', GSI);
      during('heard');
      expect(value('last')).toBe(0);
    });
  });
}
