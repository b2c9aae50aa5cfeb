/** The upstream files on the interrupt path, by the kind of machine they are compiled for. */
import type { LinuxTarget } from '../../extension/cmachine/preprocess/profiles/linux.js';
import type { QemuTarget } from '../../extension/cmachine/preprocess/profiles/qemuconfig.js';

const X86_QEMU = [
  'hw/intc/ioapic.c',
  'hw/intc/ioapic_common.c',
  'hw/intc/apic.c',
  'hw/intc/apic_common.c',
  'hw/intc/i8259.c',
  'hw/i386/kvm/apic.c',
  'hw/i386/kvm/ioapic.c',
  'hw/i386/x86-iommu.c',
  'hw/i386/intel_iommu.c',
  'hw/i386/amd_iommu.c',
  'hw/pci/msix.c',
  'hw/pci/msi.c',
  'hw/pci/pci.c',
  'hw/vfio/pci.c',
  'accel/kvm/kvm-all.c',
  'target/i386/kvm/kvm.c',
];

const PPC_QEMU = [
  'hw/intc/xive.c',
  'hw/intc/spapr_xive.c',
  'hw/intc/spapr_xive_kvm.c',
  'hw/intc/pnv_xive.c',
  'hw/intc/xics.c',
  'hw/ppc/spapr_irq.c',
  'hw/ppc/spapr_pci.c',
  'hw/ppc/spapr_rtas.c',
];

export const QEMU_FILES: Readonly<Record<QemuTarget, readonly string[]>> = { x86_64: X86_QEMU, ppc64: PPC_QEMU };

const X86_LINUX = [
  'arch/x86/kernel/apic/io_apic.c',
  'arch/x86/kernel/apic/vector.c',
  'arch/x86/kernel/apic/msi.c',
  'drivers/iommu/intel/irq_remapping.c',
  'kernel/irq/chip.c',
  'kernel/irq/handle.c',
  'kernel/irq/migration.c',
  'kernel/irq/manage.c',
  'kernel/irq/irqdomain.c',
  'kernel/irq/msi.c',
  'kernel/irq/matrix.c',
  'virt/kvm/irqchip.c',
  'virt/kvm/eventfd.c',
  'virt/lib/irqbypass.c',
  'arch/x86/kvm/irq_comm.c',
  'arch/x86/kvm/irq.c',
  'arch/x86/kvm/lapic.c',
  'arch/x86/kvm/ioapic.c',
  'arch/x86/kvm/i8259.c',
  'arch/x86/kvm/vmx/posted_intr.c',
  'drivers/vfio/pci/vfio_pci_core.c',
  'drivers/vfio/pci/vfio_pci_intrs.c',
  'drivers/vfio/virqfd.c',
  'drivers/vfio/vfio_iommu_type1.c',
  'drivers/pci/msi/msi.c',
  'drivers/pci/msi/irqdomain.c',
  'drivers/pci/msi/api.c',
];

/** Hosts and guests of POWER9 run little-endian kernels; the e500 parts of the PAMU are big-endian. */
const PPC_LINUX = [
  'arch/powerpc/kvm/book3s_xive_native.c',
  'arch/powerpc/kvm/book3s_xive.c',
  'arch/powerpc/sysdev/xive/common.c',
  'arch/powerpc/sysdev/xive/native.c',
  'arch/powerpc/sysdev/xive/spapr.c',
];

const E500_LINUX = ['drivers/iommu/fsl_pamu.c', 'drivers/iommu/fsl_pamu_domain.c'];

export const LINUX_FILES: Readonly<Record<LinuxTarget, readonly string[]>> = {
  x86_64: X86_LINUX,
  powerpc64le: PPC_LINUX,
  powerpc64be: E500_LINUX,
};
