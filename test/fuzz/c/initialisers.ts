/** Initialiser lists of generated programs: in order, designated, ranges, later ones over earlier ones. */
import type { Random } from './random.js';

/** `one`: of a union, so only one member is given. */
export type Init = (r: Random, value: () => string, one?: boolean) => string;

export interface MemberInit {
  /** Empty where the member is anonymous. */
  readonly name: string;
  readonly init: Init;
}

/** gcc takes ranges of aggregates only where they are constant: `scalar` says that elements are none. */
export function arrayList(n: number, element: Init, scalar = true): Init {
  return (r, value) => {
    switch (r.below(4)) {
      case 0:
        return `{ ${Array.from({ length: 1 + r.below(n) }, () => element(r, value)).join(', ')} }`;
      case 1:
        return `{ [${r.below(n)}] = ${element(r, value)} }`;
      case 2: {
        if (!scalar) break;
        const lo = r.below(n);
        const after = r.chance(50) ? `, [${r.below(n)}] = ${element(r, value)}` : '';
        return `{ [${lo} ... ${lo + r.below(n - lo)}] = ${element(r, value)}${after} }`;
      }
      default:
    }
    const at = r.below(n);
    const next = at + 1 < n ? `, ${element(r, value)}` : '';
    return `{ [${at}] = ${element(r, value)}${next} }`;
  };
}

export function memberList(inits: readonly MemberInit[]): Init {
  return (r, value, one) => {
    const named = inits.filter((i) => i.name !== '');
    if (one) {
      const m = named.length > 0 && r.chance(60) ? r.pick(named) : undefined;
      if (m) return `{ .${m.name} = ${m.init(r, value)} }`;
      return `{ ${(inits[0] as MemberInit).init(r, value)} }`;
    }
    if (r.chance(50) && named.length > 0) {
      const some = r.parts(70, inits.length, () => r.pick(named));
      // a member that is set twice holds the later value; gcc does not evaluate the earlier one
      const last = some.filter((m, i) => some.lastIndexOf(m) === i || r.chance(30));
      const list = last.map((m) => `.${m.name} = ${m.init(r, value)}`);
      return list.length > 0 ? `{ ${list.join(', ')} }` : '{ }';
    }
    const n = 1 + r.below(inits.length);
    return `{ ${inits
      .slice(0, n)
      .map((i) => i.init(r, value))
      .join(', ')} }`;
  };
}
