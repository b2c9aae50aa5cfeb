/** const, volatile, restrict and _Atomic: variants of a type that differ in nothing else. Arrays have their elements' qualifiers. */
import { layoutOf, type CType, type RecordType } from './ctype.js';

/** Bits of CType.qualifiers. */
export const QUALIFIER = { const: 1, volatile: 2, restrict: 4, atomic: 8 } as const;

const variants = new WeakMap<CType, (CType | undefined)[]>();
const mains = new WeakMap<CType, CType>();

/** The bits of QUALIFIER that a type has; those of its elements for an array. */
export function qualifiersOf(t: CType): number {
  if (t.kind === 'function') return 0;
  return t.kind === 'array' ? qualifiersOf(t.of) : (t.qualifiers ?? 0);
}

/** The type with the qualifiers added; the same object for the same question. */
export function qualified(t: CType, qualifiers: number): CType {
  if (t.kind === 'function') return t;
  if (t.kind === 'array') {
    const of = qualified(t.of, qualifiers);
    return of === t.of ? t : { ...t, of };
  }
  const all = (t.qualifiers ?? 0) | qualifiers;
  if (all === (t.qualifiers ?? 0)) return t;
  const main = mainOf(t);
  let list = variants.get(main);
  if (!list) variants.set(main, (list = []));
  return (list[all] ??= variantOf(main, { qualifiers: all }));
}

/** The type without qualifiers. */
export function unqualified(t: CType): CType {
  if (t.kind === 'array') {
    const of = unqualified(t.of);
    return of === t.of ? t : { ...t, of };
  }
  return t.kind === 'function' || !t.qualifiers ? t : mainOf(t);
}

/** What a qualified or otherwise aligned type is a variant of. */
export function mainOf(t: CType): CType {
  return mains.get(t) ?? t;
}

/** A variant of a record takes its layout from the record, which may be defined later. */
export function variantOf(main: CType, more: { readonly qualifiers?: number; readonly align?: number }): CType {
  let made: CType;
  if (main.kind === 'record') {
    const align = more.align === undefined ? {} : { align: more.align };
    const record: RecordType = {
      ...main,
      ...(more.qualifiers === undefined ? {} : { qualifiers: more.qualifiers }),
      layout: undefined,
      complete: () => {
        record.layout = { ...layoutOf(main), ...align };
      },
    };
    made = record;
  } else if (main.kind === 'enum' && more.align !== undefined) {
    made = { ...main, underlying: { ...main.underlying, align: more.align } };
  } else made = { ...main, ...more } as CType;
  mains.set(made, mainOf(main));
  return made;
}
