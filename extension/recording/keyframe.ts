/** Memory at one step, in full as far as it is used: cursors that have far to go start from one. */
import type { Journal } from '../cmachine/machine/journal.js';
import type { Machine } from '../cmachine/machine/machine.js';
import type { Program } from '../cmachine/machine/program.js';

interface Part {
  readonly at: number;
  readonly bytes: Uint8Array;
}

export class Keyframe {
  private constructor(
    readonly step: number,
    /** Length of the journal at that step. */
    readonly writes: number,
    /** How many of the program's published globals it holds. */
    readonly globalsSeen: number,
    /** For each actor how far its stack was ever used: what lies beyond a frame's end is still needed going back. */
    readonly stackTops: readonly number[],
    private readonly parts: readonly Part[],
  ) {}

  static of(m: Machine, step: number, writes: number, before: Keyframe | undefined, journal: Journal): Keyframe {
    if (!before) m.catchUp();
    const { program } = m;
    const tops = before ? raised(program, before, journal, writes) : measured(program, m.bytes);
    const parts = usedRanges(program, m.memory, tops).map(([lo, hi]) => ({ at: lo, bytes: m.bytes.slice(lo, hi) }));
    return new Keyframe(step, writes, program.published.length, tops, parts);
  }

  restore(bytes: Uint8Array): void {
    bytes.fill(0);
    for (const p of this.parts) bytes.set(p.bytes, p.at);
  }
}

/** Ranges [from, to) that may differ from zero: globals, the heap in use, stacks up to `tops`. */
export function usedRanges(program: Program, memory: DataView, tops: readonly number[]): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const { space } of program.images) {
    out.push([space.lo, space.globalsEnd]);
    out.push([space.heapLo, Math.max(space.heapLo, memory.getUint32(space.heapTopWord, true))]);
  }
  tops.forEach((top, i) => {
    const lo = program.stacksLo + i * program.plan.stack;
    if (top > lo) out.push([lo, top]);
  });
  return out;
}

/** Ends of the stacks' used parts, by looking. Stacks begin at multiples of four. */
function measured(program: Program, bytes: Uint8Array): number[] {
  const { stacksLo, plan } = program;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  return Array.from({ length: plan.actors }, (_, i) => {
    const lo = stacksLo + i * plan.stack;
    const first = lo >>> 2;
    let word = (lo + plan.stack) >>> 2;
    while (word > first && words[word - 1] === 0) word--;
    let top = word << 2;
    while (top > lo && bytes[top - 1] === 0) top--;
    return top;
  });
}

/** The same from those of an earlier keyframe and what was written since. */
function raised(program: Program, before: Keyframe, journal: Journal, writes: number): number[] {
  const { stacksLo, plan } = program;
  const tops = [...before.stackTops];
  journal.raise(before.writes, writes, stacksLo, plan.stack, tops);
  return tops;
}
