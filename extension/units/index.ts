/** Every unit, in the order in which fixtures are built: hardware before those who program it. */
import { apic } from './apic/unit.js';
import { ioapic } from './ioapic/unit.js';
import { kvmIrqchip } from './kvm-irqchip/unit.js';
import { kvmRoutes } from './kvm-routes/unit.js';
import { kvmX86Irq } from './kvm-x86-irq/unit.js';
import { msi } from './msi/unit.js';
import { msix } from './msix/unit.js';
import { vtd } from './vtd/unit.js';
import type { CopySpec, MachineOptions, UnitSpec } from './types.js';

export const UNITS: readonly UnitSpec[] = [kvmX86Irq, kvmIrqchip, kvmRoutes, apic, vtd, ioapic, msi, msix];

/** Groups that a machine with this irqchip, remapping hardware and devices has. */
export function groupsOf(o: Pick<MachineOptions, 'irqchip' | 'iommu' | 'pci'>): readonly string[] {
  const { irqchip, iommu } = o;
  const controllers = irqchip === 'split' ? ['kvm', 'qemu-kvm-routes'] : ['qemu-apic'];
  return [...controllers, ...(iommu === 'vtd' ? ['qemu-vtd'] : []), 'qemu-ioapic', ...(o.pci ? ['qemu-pci'] : [])];
}

const MESSAGE = ['vector', 'dest', 'delivery', 'dest-mode', 'trigger'];

/** Which tables are copies of which: pin n of the IOAPIC has GSI n. With remapping a route is made of what the pin becomes. */
export const COPIES: readonly CopySpec[] = ['kvm.routes.qemu', 'kvm.routes.committed'].flatMap((copy) => [
  { copy, source: 'ioapic.rte', columns: MESSAGE, mask: 'mask', unless: { column: 'format', text: 'remappable' } },
  {
    copy,
    source: 'vtd.pins',
    columns: MESSAGE,
    mask: 'mask',
    unless: { column: 'present', text: 'no' },
  },
]);
