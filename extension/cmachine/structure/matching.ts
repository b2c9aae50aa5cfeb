import { likeness, respelled } from './features.js';
import type { Features, Spelling } from './features.js';
import type { Statement } from './statements.js';

/** For each statement of one function its counterpart in another version of the function. */
export type Matching = ReadonlyMap<Statement, Statement>;

const enough = 0.42;
const mostPairs = 400_000;

interface Side {
  readonly statements: readonly Statement[];
  readonly features: readonly Features[];
  /** Which one it is among statements that read the same. */
  readonly ordinals: readonly number[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly ordinals: number;
  readonly places: number;
}

/**
 * Pairs the statements of two versions of a function, each at most once. A pair has to share what it calls, assigns or tests;
 * among several that do, the more alike wins, in text and in the constructs around it; among equals, the one in the same
 * place in the order. Line numbers play no part.
 */
export function matchStatements(
  from: readonly Statement[],
  to: readonly Statement[],
  spelling: Spelling = (name) => name,
): Matching {
  const a = side(from, spelling);
  const b = side(to, spelling);
  const around = new Map<number, number>();
  const width = to.length + 1;

  const aroundLikeness = (one: Statement, other: Statement): number => {
    if (!one.parent || !other.parent) return one.parent === other.parent ? 1 : 0.5;
    const key = one.parent.index * width + other.parent.index;
    let value = around.get(key);
    if (value === undefined) {
      const same = one.parent.kind === other.parent.kind ? pairLikeness(one.parent.index, other.parent.index) : 0;
      value = 0.6 * same + 0.4 * aroundLikeness(one.parent, other.parent);
      around.set(key, value);
    }
    return one.inElse === other.inElse ? value : value * 0.6;
  };
  const pairLikeness = (i: number, j: number): number =>
    likeness(a.features[i] ?? new Map(), b.features[j] ?? new Map());

  const pairs: Pair[] = [];
  for (const [i, j] of candidates(a, b)) {
    const one = from[i];
    const other = to[j];
    if (!one || !other) continue;
    const own = pairLikeness(i, j);
    if (own < enough) continue;
    pairs.push({
      a: i,
      b: j,
      score: Math.round((0.7 * own + 0.3 * aroundLikeness(one, other)) * 1000) / 1000,
      ordinals: Math.abs((a.ordinals[i] ?? 0) - (b.ordinals[j] ?? 0)),
      places: Math.abs(i / from.length - j / to.length),
    });
  }
  pairs.sort((x, y) => y.score - x.score || x.ordinals - y.ordinals || x.places - y.places || x.a - y.a || x.b - y.b);
  const matching = new Map<Statement, Statement>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    const one = from[pair.a];
    const other = to[pair.b];
    if (!one || !other || matching.has(one) || taken.has(pair.b)) continue;
    matching.set(one, other);
    taken.add(pair.b);
  }
  matchNameless(from, to, matching, taken);
  return matching;
}

function side(statements: readonly Statement[], spelling: Spelling): Side {
  const features = statements.map((one) => respelled(one.features, spelling));
  const seen = new Map<string, number>();
  const ordinals = statements.map((one, i) => {
    const key = `${one.kind} ${[...(features[i]?.keys() ?? [])].join(' ')}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal;
  });
  return { statements, features, ordinals };
}

/** What two statements must share at least one of to be compared at all. */
function anchors(statement: Statement, features: Features): readonly string[] {
  const strong = [...features.keys()].filter((key) => /^(?:call|set|declare|case|label):/.test(key));
  if (statement.kind === 'simple' || statement.kind === 'label') return strong;
  if (statement.kind === 'case')
    return strong.length > 0 ? strong.filter((key) => key.startsWith('case:')) : ['default'];
  if (statement.kind === 'jump') return strong;
  return [...features.keys()].filter((key) => !/^(?:op|type):/.test(key));
}

function* candidates(a: Side, b: Side): Generator<readonly [number, number]> {
  const byAnchor = new Map<string, number[]>();
  b.statements.forEach((statement, j) => {
    for (const anchor of anchors(statement, b.features[j] ?? new Map())) {
      const key = `${statement.kind} ${anchor}`;
      byAnchor.set(key, [...(byAnchor.get(key) ?? []), j]);
    }
  });
  let count = 0;
  for (const [i, statement] of a.statements.entries()) {
    const features = a.features[i] ?? new Map<string, number>();
    const seen = new Set<number>();
    for (const anchor of anchors(statement, features)) {
      for (const j of byAnchor.get(`${statement.kind} ${anchor}`) ?? []) {
        if (seen.has(j) || callOthers(features, b.features[j])) continue;
        seen.add(j);
        if (++count > mostPairs) return;
        yield [i, j];
      }
    }
  }
}

/** ret = f() and ret = g() share the assignment and mean different things. */
function callOthers(a: Features, b: Features | undefined): boolean {
  const calls = [...a.keys()].filter((key) => key.startsWith('call:'));
  if (calls.length === 0 || calls.some((key) => b?.has(key))) return false;
  return [...(b?.keys() ?? [])].some((key) => key.startsWith('call:'));
}

/** break, continue and plain returns have no names of their own: they follow the construct they stand in. */
function matchNameless(
  from: readonly Statement[],
  to: readonly Statement[],
  matching: Map<Statement, Statement>,
  taken: Set<number>,
): void {
  const key = (one: Statement): string => `${one.kind} ${one.inElse} ${[...one.features.keys()].sort().join(' ')}`;
  for (const one of from) {
    if (matching.has(one) || (one.kind !== 'jump' && one.kind !== 'return')) continue;
    const parent = one.parent && matching.get(one.parent);
    if (one.parent && !parent) continue;
    const other = to.find((that) => !taken.has(that.index) && that.parent === parent && key(that) === key(one));
    if (!other) continue;
    matching.set(one, other);
    taken.add(other.index);
  }
}
