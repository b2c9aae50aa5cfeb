/** The state of a machine under the keys of transcripts, read through the units' C expressions. */
import type { Machine } from '../cmachine/machine/machine.js';
import type { HostValue } from '../cmachine/machine/host.js';
import { FaultError } from '../cmachine/source/types.js';
import type { Assembly } from '../units/assembled.js';
import type { StateSpec } from '../units/types.js';

type Read = (m: Machine) => HostValue;

export interface StateKey {
  readonly key: string;
  /** "rte#": the key with its row left open. */
  readonly family: string;
  /** Words from which the value is made. */
  readonly words: readonly Read[];
  /** JSON text of the value. */
  show(words: readonly HostValue[]): string;
}

export function familyOf(key: string): string {
  return key.replace(/\d+/, '#');
}

/** Every key that the units of this machine name, in their order. FaultError if an expression means nothing there. */
export function stateKeys(a: Assembly, m: Machine): StateKey[] {
  return a.units.flatMap(({ spec }) => spec.state.flatMap((s) => keysOf(a, spec.group, s, m)));
}

function keysOf(a: Assembly, group: string, s: StateSpec, m: Machine): StateKey[] {
  const rows = s.rows === 'vcpus' ? a.options.vcpus : (s.rows ?? 1);
  return Array.from({ length: rows }, (_, row) => {
    const read = (of: readonly string[], word: number): Read =>
      firstThatCompiles(
        a,
        group,
        of.map((text) => text.replace(/\brow\b/g, String(row)).replace(/\bword\b/g, String(word))),
        m,
      );
    const words = s.form.as === 'vectors' ? s.form.words : 1;
    const level = s.form.as === 'vectors' ? s.form.level : undefined;
    const parts = Array.from({ length: words }, (_, w) => read(s.of, w));
    if (level) for (let w = 0; w < words; w++) parts.push(read(level, w));
    return { key: s.key.replace('#', String(row)), family: s.key, words: parts, show: shower(s.form) };
  });
}

function firstThatCompiles(a: Assembly, group: string, texts: readonly string[], m: Machine): Read {
  let fault: unknown;
  for (const text of texts) {
    const read = a.peek(group, text);
    try {
      read(m);
      return read;
    } catch (e) {
      if (!(e instanceof FaultError)) throw e;
      fault = e;
    }
  }
  throw fault;
}

function shower(form: StateSpec['form']): (words: readonly HostValue[]) => string {
  switch (form.as) {
    case 'hex':
      return ([value = 0]) =>
        JSON.stringify(`0x${BigInt.asUintN(64, BigInt(value)).toString(16).padStart(form.digits, '0')}`);
    case 'bits':
      return ([value = 0]) => JSON.stringify(bitsOf(value));
    case 'vectors':
      return (all) => JSON.stringify(vectorsOf(all.slice(0, form.words), all.slice(form.words)));
  }
}

function bitsOf(value: HostValue): number[] {
  const bits: number[] = [];
  for (let left = BigInt.asUintN(64, BigInt(value)), n = 0; left !== 0n; left >>= 1n, n++) if (left & 1n) bits.push(n);
  return bits;
}

function vectorsOf(set: readonly HostValue[], level: readonly HostValue[]): string[] {
  return set.flatMap((word, w) => {
    const marked = new Set(bitsOf(BigInt.asUintN(32, BigInt(level[w] ?? 0))));
    return bitsOf(BigInt.asUintN(32, BigInt(word))).map((bit) => `${32 * w + bit}${marked.has(bit) ? 'L' : ''}`);
  });
}

/** The keys of one machine and their values when last asked. */
export class StateReader {
  readonly values = new Map<string, string>();
  private readonly last: HostValue[][];

  constructor(readonly keys: readonly StateKey[]) {
    this.last = keys.map(() => []);
  }

  /** Reads everything; the keys whose value is another than last time. */
  refresh(m: Machine): Set<string> {
    const changed = new Set<string>();
    this.keys.forEach((k, i) => {
      const last = this.last[i] as HostValue[];
      let same = last.length > 0;
      k.words.forEach((read, w) => {
        const value = read(m);
        if (value !== last[w]) same = false;
        last[w] = value;
      });
      if (same) return;
      const text = k.show(last);
      if (this.values.get(k.key) === text) return;
      this.values.set(k.key, text);
      changed.add(k.key);
    });
    return changed;
  }
}
