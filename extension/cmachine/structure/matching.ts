import { likeness, respelled } from './features.js';
import type { Features, Spelling } from './features.js';
import type { Statement, StatementKind } from './statements.js';

/** For each statement of one function its counterpart in another version of the function. */
export type Matching = ReadonlyMap<Statement, Statement>;

/** Likeness below which two statements of a kind are not the same one. Tests often share a name and ask different things. */
const enough: Readonly<Record<StatementKind, number>> = {
  simple: 0.42,
  if: 0.5,
  loop: 0.42,
  switch: 0.5,
  case: 0.5,
  return: 0.42,
  jump: 0.5,
  label: 0.5,
};
const deepestChain = 12;
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
  const around = new Map<string, number>();

  /** How alike the constructs around two statements are: their chains from the outside in, compared as sequences. */
  const aroundLikeness = (one: Statement, other: Statement): number => {
    const key = `${one.parent?.index ?? -1} ${one.branch} ${other.parent?.index ?? -1} ${other.branch}`;
    const known = around.get(key);
    if (known !== undefined) return known;
    const ours = chainOf(one);
    const theirs = chainOf(other);
    let row: number[] = new Array<number>(theirs.length + 1).fill(0);
    for (const our of ours) {
      const next: number[] = [0];
      theirs.forEach((their, j) => {
        const same = our.in.kind === their.in.kind ? pairLikeness(our.in.index, their.in.index) : 0;
        const branch = our.branch === their.branch ? 1 : 0.3;
        next.push(Math.max(row[j + 1] ?? 0, next[j] ?? 0, (row[j] ?? 0) + same * branch));
      });
      row = next;
    }
    const value = (2 * (row[theirs.length] ?? 0) + 1) / (ours.length + theirs.length + 1);
    around.set(key, value);
    return value;
  };
  const pairLikeness = (i: number, j: number): number =>
    likeness(a.features[i] ?? new Map(), b.features[j] ?? new Map());

  const pairs: Pair[] = [];
  for (const [i, j] of candidates(a, b)) {
    const one = from[i];
    const other = to[j];
    if (!one || !other) continue;
    const own = pairLikeness(i, j);
    if (own < enough[one.kind]) continue;
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
  matchTests(a, b, matching, taken);
  matchNameless(from, to, matching, taken);
  return matching;
}

interface Link {
  readonly in: Statement;
  readonly branch: boolean;
}

function chainOf(statement: Statement): readonly Link[] {
  const chain: Link[] = [];
  for (let one = statement; one.parent && chain.length < deepestChain; one = one.parent)
    chain.unshift({ in: one.parent, branch: one.branch });
  return chain;
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
  const keys = [...features.keys()];
  const strong = keys.filter((key) => /^(?:call|set|declare|case|label):/.test(key));
  if (statement.kind === 'simple' || statement.kind === 'label' || statement.kind === 'jump') return strong;
  if (statement.kind === 'case')
    return strong.length > 0 ? strong.filter((key) => key.startsWith('case:')) : ['default'];
  return keys.filter((key) => !/^(?:op|type):/.test(key));
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
        if (seen.has(j) || atOdds(statement.kind, features, b.features[j] ?? new Map())) continue;
        seen.add(j);
        if (++count > mostPairs) return;
        yield [i, j];
      }
    }
  }
}

/** Whether two statements mean different things in spite of what they share. */
function atOdds(kind: StatementKind, a: Features, b: Features): boolean {
  const of = (features: Features, sorts: RegExp): readonly string[] =>
    [...features.keys()].filter((key) => sorts.test(key));
  const apart = (sorts: RegExp): boolean => {
    const ours = of(a, sorts);
    const theirs = of(b, sorts);
    return ours.length > 0 && theirs.length > 0 && !ours.some((key) => theirs.includes(key));
  };
  // ret = f() and ret = g(); irr |= mask and irr &= ~mask; entry & MASKED and entry & REMOTE_IRR.
  if (apart(/^call:/) || apart(/^op:(?:[-+*/%&|^]|<<|>>)=$/)) return true;
  if (kind !== 'simple') {
    // ioregsel & 1 and ioregsel < BASE test the same field for different things.
    return apart(/^(?:call|field|const|case|text):/) || (kind === 'if' && apart(/^(?:const|number):/));
  }
  const shared = (sorts: RegExp): boolean => of(a, sorts).some((key) => b.has(key));
  if (shared(/^type:/) && shared(/^(?:set|declare):/)) return false;
  // val = f() and val = entry >> 32 share a local only.
  const oneCalls = of(a, /^call:/).length > 0 !== of(b, /^call:/).length > 0;
  return oneCalls && !shared(/^(?:field|const|text):/) && likeness(a, b) < 0.75;
}

/** if (addr == X) in one version is case X: in the other. */
function matchTests(a: Side, b: Side, matching: Map<Statement, Statement>, taken: Set<number>): void {
  const label = (statement: Statement, features: Features | undefined): string | undefined => {
    const keys = [...(features?.keys() ?? [])];
    if (statement.kind === 'case') return keys.find((key) => key.startsWith('case:'))?.slice('case:'.length);
    const constants = keys.filter((key) => key.startsWith('const:'));
    return statement.kind === 'if' && features?.has('op:==') && constants.length === 1
      ? constants[0]?.slice('const:'.length)
      : undefined;
  };
  for (const [i, one] of a.statements.entries()) {
    const wanted = matching.has(one) ? undefined : label(one, a.features[i]);
    if (wanted === undefined) continue;
    const other = b.statements.find(
      (that, j) => that.kind !== one.kind && !taken.has(j) && label(that, b.features[j]) === wanted,
    );
    if (!other) continue;
    matching.set(one, other);
    taken.add(other.index);
  }
}

/** break, continue, plain returns and default: have no names of their own: they follow the construct they stand in. */
function matchNameless(
  from: readonly Statement[],
  to: readonly Statement[],
  matching: Map<Statement, Statement>,
  taken: Set<number>,
): void {
  const key = (one: Statement): string => `${one.kind} ${one.branch} ${[...one.features.keys()].sort().join(' ')}`;
  for (const one of from) {
    if (matching.has(one) || (one.kind !== 'jump' && one.kind !== 'return' && one.kind !== 'case')) continue;
    const parent = one.parent && matching.get(one.parent);
    if (one.parent && !parent) continue;
    const other = to.find((that) => !taken.has(that.index) && that.parent === parent && key(that) === key(one));
    if (!other) continue;
    matching.set(one, other);
    taken.add(other.index);
  }
}
