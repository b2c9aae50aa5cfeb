/**
 * Identifiers by number, over all files: a macro is found by its name's number, and equal names are one string. A name is looked up
 * where it stands in its text, without cutting it out: nearly all have been met before.
 */

/** 0 is no name. */
const texts: string[] = [''];
/** By number: the hash of the name. */
let hashes = new Int32Array(1 << 12);
/** Open addressing: numbers of names, 0 where there is none. Never more than half full. */
let slots = new Int32Array(1 << 13);
/** Names that a crowded part of the table has no place for; nobody is to slow it down by choosing them. */
const others = new Map<string, number>();

/** Places that are looked at. */
const MOST_PROBES = 32;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(name: string, text: string, from: number, length: number): boolean {
  if (name.length !== length) return false;
  for (let at = 0; at < length; at++) if (name.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** The number of the name that stands in `text` from one offset to another. */
export function nameNumber(text: string, from = 0, to = text.length): number {
  const hash = hashOf(text, from, to);
  const mask = slots.length - 1;
  let at = hash & mask;
  for (let probe = 0; probe < MOST_PROBES; probe++, at = (at + 1) & mask) {
    const n = slots[at] ?? 0;
    if (n === 0) return added(text.slice(from, to), hash, at);
    if (hashes[n] === hash && isSame(texts[n] ?? '', text, from, to - from)) return n;
  }
  const name = text.slice(from, to);
  const n = others.get(name) ?? texts.push(name) - 1;
  others.set(name, n);
  return n;
}

export function nameText(n: number): string {
  return texts[n] ?? '';
}

function added(name: string, hash: number, at: number): number {
  const n = texts.push(name) - 1;
  slots[at] = n;
  if (n >= hashes.length) {
    const grown = new Int32Array(2 * n);
    grown.set(hashes);
    hashes = grown;
  }
  hashes[n] = hash;
  if (2 * texts.length > slots.length) grow();
  return n;
}

/** Those that have no place any more are found among the others. */
function grow(): void {
  slots = new Int32Array(2 * slots.length);
  const mask = slots.length - 1;
  for (let n = 1; n < texts.length; n++) {
    const name = texts[n] ?? '';
    if (others.has(name)) continue;
    let at = (hashes[n] ?? 0) & mask;
    let probe = 0;
    for (; probe < MOST_PROBES && slots[at] !== 0; probe++) at = (at + 1) & mask;
    if (probe < MOST_PROBES) slots[at] = n;
    else others.set(name, n);
  }
}
