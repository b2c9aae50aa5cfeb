/** Every unit, in the order in which fixtures are built: hardware before those who program it. */
import { apic } from './apic/unit.js';
import { ioApic } from './io-apic/unit.js';
import { ioapic } from './ioapic/unit.js';
import { irqVectors } from './irq-vectors/unit.js';
import { irqfd } from './irqfd/unit.js';
import { kvmIoapic } from './kvm-ioapic/unit.js';
import { kvmIrqchip } from './kvm-irqchip/unit.js';
import { kvmRoutes } from './kvm-routes/unit.js';
import { kvmX86Irq } from './kvm-x86-irq/unit.js';
import { msi } from './msi/unit.js';
import { msix } from './msix/unit.js';
import { pciMsi } from './pci-msi/unit.js';
import { vfioIntrs } from './vfio-intrs/unit.js';
import { vfioIrq } from './vfio-irq/unit.js';
import { vtd } from './vtd/unit.js';
import type { CopySpec, MachineOptions, UnitSpec } from './types.js';

export const UNITS: readonly UnitSpec[] = [
  kvmX86Irq,
  irqfd,
  vfioIntrs,
  kvmIoapic,
  kvmIrqchip,
  kvmRoutes,
  apic,
  vtd,
  ioapic,
  msi,
  msix,
  vfioIrq,
  irqVectors,
  ioApic,
  pciMsi,
];

/** Groups that a machine with this irqchip, remapping hardware and devices has. */
export function groupsOf(o: Pick<MachineOptions, 'irqchip' | 'iommu' | 'pci' | 'vfio' | 'guest'>): readonly string[] {
  const { irqchip, iommu } = o;
  // a device of the host has the host's side and QEMU's requests to it, whoever emulates the controllers
  const kvm = irqchip !== 'off' || o.vfio ? ['kvm', 'qemu-kvm-routes'] : [];
  const controllers = [...kvm, ...(irqchip === 'off' ? ['qemu-apic'] : [])];
  const inQemu = [...(iommu === 'vtd' ? ['qemu-vtd'] : []), ...(irqchip === 'kernel' ? [] : ['qemu-ioapic'])];
  return [...controllers, ...inQemu, ...(o.pci && !o.vfio ? ['qemu-pci'] : []), ...(o.guest ? ['guest'] : [])];
}

/** The units of a link group that such a machine has. A device of VFIO has routes of its own: it is one program with what makes them. */
export function unitsOf(group: string, o: Pick<MachineOptions, 'irqchip' | 'vfio' | 'pci'>): readonly UnitSpec[] {
  const groups = group === 'qemu-kvm-routes' && o.vfio ? [group, 'qemu-pci'] : [group];
  const has = (u: UnitSpec): boolean =>
    (u.irqchips?.includes(o.irqchip) ?? true) && (!u.vfioOnly || o.vfio === true) && (!u.pciOnly || o.pci === true);
  return UNITS.filter((u) => groups.includes(u.group) && has(u));
}

/** The units that are one program with it: those that every machine with it may have. */
export function groupWith({ group, vfioOnly, pciOnly }: UnitSpec): readonly UnitSpec[] {
  const groups = vfioOnly && group === 'qemu-pci' ? ['qemu-kvm-routes', group] : [group];
  return UNITS.filter((u) => groups.includes(u.group) && (vfioOnly || !u.vfioOnly) && (pciOnly || !u.pciOnly));
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
