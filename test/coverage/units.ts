/** Coverage as a user has it: of each unit that a tree can supply, the functions that its entries reach (DECISIONS 11). */
import { unitsReport, type UnitReport } from '../../extension/engine/units-report.js';
import type { Tree } from '../../extension/cmachine/source/types.js';
import type { Checkouts } from '../../extension/units/checkout.js';
import { UNITS } from '../../extension/units/index.js';
import type { TreeName } from './trees.js';

/** The units of one tree, each as it is executed from there, or why not. */
export function unitsOf(name: TreeName, tree: Tree, models: Tree, prelude: Tree): readonly UnitReport[] {
  const trees: Checkouts = name.startsWith('qemu')
    ? { qemu: { ...tree, role: 'qemu' } }
    : { 'host-linux': { ...tree, role: 'host-linux' }, 'guest-linux': { ...tree, role: 'guest-linux' } };
  const programs = name.startsWith('qemu') ? ['QEMU'] : ['host Linux', 'guest Linux'];
  const supplied = UNITS.filter(({ checkout, program }) => checkout !== undefined && programs.includes(program));
  const names = new Set(supplied.map((unit) => unit.name));
  return unitsReport({ models, prelude, trees }).filter((unit) => names.has(unit.name));
}

/** Functions that entries reach and that are not compiled, each with the reason. */
export function uncompiled(unit: UnitReport): readonly string[] {
  const problems = unit.problems
    .filter(({ needed }) => needed)
    .map(({ function: name, file, line, message }) => `${name}: ${file}:${String(line)}: ${message}`);
  const checkout = UNITS.find(({ name }) => name === unit.name)?.checkout;
  const missing = unit.reached.total - unit.reached.compiled - problems.length;
  const never = Object.entries(checkout?.unrun ?? {}).map(([name, reason]) => `${name}: ${reason}`);
  return missing > 0 ? [...problems, `${String(missing)} of those that never run here: ${never.join('; ')}`] : problems;
}

export interface Reached {
  readonly compiled: number;
  readonly total: number;
}

export function reachedBy(units: readonly UnitReport[]): Reached {
  const sum = (of: (unit: UnitReport) => number): number => units.reduce((n, unit) => n + of(unit), 0);
  return { compiled: sum((unit) => unit.reached.compiled), total: sum((unit) => unit.reached.total) };
}
