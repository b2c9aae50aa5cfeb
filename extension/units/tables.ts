/** Every table of every unit, and nothing that runs: the editor loads this to know the words of a scenario. */
import { apicTables } from './apic/tables.js';
import { irqVectorsTables } from './irq-vectors/tables.js';
import { ioapicTables } from './ioapic/tables.js';
import { kvmIoapicTables } from './kvm-ioapic/tables.js';
import { kvmIrqchipTables } from './kvm-irqchip/tables.js';
import { kvmRoutesTables } from './kvm-routes/tables.js';
import { kvmX86IrqTables } from './kvm-x86-irq/tables.js';
import { msiTables } from './msi/tables.js';
import { msixTables } from './msix/tables.js';
import { vfioIntrsTables } from './vfio-intrs/tables.js';
import { vfioIrqTables } from './vfio-irq/tables.js';
import { vtdTables } from './vtd/tables.js';
import type { TableSpec } from './types.js';

/** Units that stand in for each other have tables of the same name. */
export const TABLES: readonly TableSpec[] = [
  ...ioapicTables,
  ...vtdTables,
  ...kvmRoutesTables,
  ...kvmIrqchipTables,
  ...kvmIoapicTables,
  ...kvmX86IrqTables,
  ...apicTables,
  ...msixTables,
  ...msiTables,
  ...vfioIrqTables,
  ...vfioIntrsTables,
  ...irqVectorsTables,
];
