/** What the remapping hardware holds. Fields: VT-d specification, 9.10 and 11.4. */
import type { TableSpec } from '../types.js';

export const vtdTables: readonly TableSpec[] = [];
