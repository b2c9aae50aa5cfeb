import type { Features } from './features.js';
import type { Statement, StatementKind } from './statements.js';

/**
 * A statement described by what it does, for anchors that belong to no model line: a trace event, a table's writer.
 * All that is given has to hold; lists are alternatives, since functions get renamed between versions.
 */
export interface StatementPattern {
  readonly kind?: StatementKind;
  readonly calls?: readonly string[];
  /** The name that an assignment ends in: irr for s->irr |= mask. */
  readonly assigns?: readonly string[];
  /** An operator that occurs: |= for s->irr |= mask. */
  readonly operator?: string;
  /** A case's label as written. */
  readonly label?: readonly string[];
  /** Names, fields, constants or numbers that all have to occur. */
  readonly uses?: readonly string[];
  readonly jump?: 'break' | 'continue' | 'goto';
  /** Which one of several, from 0; -1 is the last. */
  readonly ordinal?: number;
}

/** The statement that a pattern describes, or undefined. */
export function findStatement(statements: readonly Statement[], pattern: StatementPattern): Statement | undefined {
  const found = statements.filter((one) => fits(one, pattern));
  const ordinal = pattern.ordinal ?? 0;
  return ordinal < 0 ? found.at(ordinal) : found[ordinal];
}

function fits(statement: Statement, pattern: StatementPattern): boolean {
  const { features } = statement;
  if (pattern.kind && statement.kind !== pattern.kind) return false;
  if (pattern.calls && !hasOne(features, ['call'], pattern.calls)) return false;
  if (pattern.assigns && !hasOne(features, ['set'], pattern.assigns)) return false;
  if (pattern.operator && !features.has(`op:${pattern.operator}`)) return false;
  if (pattern.label && !hasOne(features, ['case'], pattern.label)) return false;
  if (pattern.jump && !features.has(`jump:${pattern.jump}`)) return false;
  return (pattern.uses ?? []).every((name) =>
    hasOne(features, ['name', 'field', 'const', 'number', 'call', 'set', 'declare'], [name]),
  );
}

function hasOne(features: Features, sorts: readonly string[], names: readonly string[]): boolean {
  return sorts.some((sort) => names.some((name) => features.has(`${sort}:${name}`)));
}
