/** What a real QEMU's log shows of MSI-X. Lines: hw/pci/trace-events of QEMU 7.2 and 10.0. */
import type { EventSpec } from '../types.js';

export const msixEvents: Readonly<Record<string, EventSpec>> = {
  msix_write_config: { line: 'dev %s enabled %d masked %d' },
};
