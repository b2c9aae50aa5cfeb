/** One kept unit as bytes: sections of 32-bit words behind a head that says how long each is. */
import type { GraphSections } from './graph-reader.js';

export interface EntrySections extends GraphSections {
  /** Ends of the texts, and their UTF-16 units. */
  readonly ends: Int32Array;
  readonly units: Int32Array;
  /** Pairs: place in the text, value. */
  readonly externals: Int32Array;
  readonly blocks: Int32Array;
  /** For each table and each name that was asked for: table, name, count, places in the text. */
  readonly asked: Int32Array;
  /** Pairs: name, whether it is a type (0, 1) or nothing is known of it (2). */
  readonly types: Int32Array;
  /** Places in the text. */
  readonly assertions: Int32Array;
  /** Text, name, count, tokens. */
  readonly expanded: Int32Array;
  /** Texts. */
  readonly assumptions: Int32Array;
  /** The remedy; then option, file, line, path, from, to of each part. */
  readonly undecided: Int32Array;
  /** Tree, path, digest + 1 or 0, stamp + 1 or 0; those that were read, in their order, come first. */
  readonly dependencies: Int32Array;
  /** One text: the same for the same contents of all of those. */
  readonly content: Int32Array;
}

const ORDER: readonly (keyof EntrySections)[] = [
  'ends',
  'units',
  'nodes',
  'shapes',
  'tokens',
  'spelled',
  'files',
  'externals',
  'blocks',
  'asked',
  'types',
  'assertions',
  'expanded',
  'assumptions',
  'undecided',
  'dependencies',
  'content',
];

/** Read backwards on a machine of the other byte order. */
const MAGIC = 0x49525131;

export function entryBytes(sections: EntrySections): Uint8Array {
  const head = [MAGIC, ORDER.length, ...ORDER.map((name) => sections[name].length)];
  const words = new Int32Array(head.length + ORDER.reduce((sum, name) => sum + sections[name].length, 0));
  words.set(head);
  let at = head.length;
  for (const name of ORDER) {
    words.set(sections[name], at);
    at += sections[name].length;
  }
  return new Uint8Array(words.buffer);
}

/** undefined for bytes that are no entry of this shape. */
export function entrySections(bytes: Uint8Array): EntrySections | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  // words lie at multiples of four
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(own.buffer, own.byteOffset, own.length / 4);
  if (words[0] !== MAGIC || words[1] !== ORDER.length) return undefined;
  const found: Partial<Record<keyof EntrySections, Int32Array>> = {};
  let at = 2 + ORDER.length;
  ORDER.forEach((name, i) => {
    const length = words[2 + i] as number;
    found[name] = length >= 0 ? words.subarray(at, at + length) : new Int32Array(0);
    at += Math.max(0, length);
  });
  return at === words.length ? (found as EntrySections) : undefined;
}
