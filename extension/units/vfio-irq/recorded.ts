/** What a real QEMU's log shows of a device of VFIO. Lines: hw/vfio/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec } from '../types.js';

export const vfioIrqEvents: Readonly<Record<string, EventSpec>> = {
  vfio_msi_interrupt: { line: ' (%s) vector %d 0x%lx/0x%x' },
  vfio_msix_vector_do_use: { line: ' (%s) vector %d used' },
  vfio_msix_vector_release: { line: ' (%s) vector %d released' },
  vfio_msi_enable: { line: ' (%s) Enabled %d MSI vectors' },
  vfio_msi_disable: { line: ' (%s)' },
  vfio_msix_enable: { line: ' (%s)' },
  vfio_msix_disable: { line: ' (%s)' },
  vfio_intx_interrupt: { line: ' (%s) Pin %c' },
  vfio_intx_eoi: { line: ' (%s) EOI' },
  vfio_region_read: { line: ' (%s:region%d+0x%lx, %d) = 0x%lx' },
  vfio_region_write: { line: ' (%s:region%d+0x%lx, 0x%lx, %d)' },
  vfio_intx_enable_kvm: { line: ' (%s) KVM INTx accel enabled' },
  vfio_intx_disable_kvm: { line: ' (%s) KVM INTx accel disabled' },
};
