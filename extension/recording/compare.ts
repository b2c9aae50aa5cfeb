/** Where two recordings part. They may be of different programs: a tree before and after a patch, two designs of a model. */
import { placeInFunction } from './place.js';
import type { Recording } from './recording.js';

export interface Parting {
  /** The first step that differs; one past the end where one recording is the beginning of the other. */
  readonly step: number;
  /** "place": another statement was completed. "write": the same one wrote something else. "end": one recording is shorter. */
  readonly how: 'place' | 'write' | 'end';
}

/**
 * The first step that differs, undefined if there is none. With `writes` the bits that changed are compared too: only for programs
 * that lay out their memory alike.
 */
export function parting(a: Recording, b: Recording, writes: boolean): Parting | undefined {
  const inA = placesOf(a);
  const inB = placesOf(b);
  const both = Math.min(a.length, b.length);
  for (let n = 1; n <= both; n++) {
    if (inA(n) !== inB(n)) return { step: n, how: 'place' };
    if (writes && !sameWrites(a, b, n)) return { step: n, how: 'write' };
  }
  return a.length === b.length ? undefined : { step: both + 1, how: 'end' };
}

function placesOf(r: Recording): (n: number) => string | undefined {
  const known: (string | undefined)[] = [];
  return (n) => {
    const s = r.statement(n);
    return s && (known[s.id] ??= placeInFunction(s));
  };
}

function sameWrites(a: Recording, b: Recording, n: number): boolean {
  let i = a.writesEnd(n - 1);
  let k = b.writesEnd(n - 1);
  const end = a.writesEnd(n);
  if (end - i !== b.writesEnd(n) - k) return false;
  for (; i < end; i++, k++) if (!a.journal.same(i, b.journal, k)) return false;
  return true;
}
