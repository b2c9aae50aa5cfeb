/**
 * Who wrote what. The journal is indexed in segments by 8-byte words of memory: for each word written in a segment the journal
 * entries that touch it. A segment is indexed when a search first passes through it; those still being recorded are read as they are.
 */
import type { Journal } from '../cmachine/machine/journal.js';
import type { Statement } from '../cmachine/machine/program.js';
import type { Recording } from './recording.js';

const SEGMENT_SHIFT = 18;
const WORD_SHIFT = 3;

interface Segment {
  /** Words that are written in it, ascending. */
  readonly words: Uint32Array;
  /** Where the entries of words[i] begin in `entries`; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** Journal indices, ascending for each word. */
  readonly entries: Uint32Array;
}

export interface Writer {
  readonly step: number;
  readonly statement: Statement | undefined;
}

export interface WrittenRange {
  readonly address: number;
  readonly bytes: number;
}

export class Writers {
  private readonly segments: (Segment | undefined)[] = [];
  private counts = new Uint32Array(0);

  constructor(readonly recording: Recording) {}

  /** The last step up to `before` that wrote to any of these bytes, undefined if none did since the recording began. */
  lastWriter(address: number, bytes: number, before: number): Writer | undefined {
    const { recording } = this;
    const end = recording.writesEnd(Math.min(before, recording.length));
    for (let s = (end - 1) >>> SEGMENT_SHIFT; end > 0 && s >= 0; s--) {
      const found = this.lastIn(s, address, bytes, end);
      if (found < 0) continue;
      const step = recording.stepOfWrite(found);
      return { step, statement: recording.statement(step) };
    }
    return undefined;
  }

  private lastIn(s: number, address: number, bytes: number, end: number): number {
    const { journal } = this.recording;
    const from = s << SEGMENT_SHIFT;
    const to = from + (1 << SEGMENT_SHIFT);
    if (to > journal.length) return lastByReading(journal, from, Math.min(end, journal.length), address, bytes);
    const segment = (this.segments[s] ??= this.index(from, to));
    let best = -1;
    for (let w = address >>> WORD_SHIFT; w <= (address + bytes - 1) >>> WORD_SHIFT; w++) {
      const i = position(segment.words, w);
      if (segment.words[i] !== w) continue;
      const first = segment.starts[i] as number;
      let k = first + position(segment.entries.subarray(first, segment.starts[i + 1]), end) - 1;
      for (; k >= first && (segment.entries[k] as number) > best; k--)
        if (touches(journal, segment.entries[k] as number, address, bytes)) {
          best = segment.entries[k] as number;
          break;
        }
    }
    return best;
  }

  private index(from: number, to: number): Segment {
    const { journal, program } = this.recording;
    const size = (program.size >>> WORD_SHIFT) + 1;
    if (this.counts.length < size) this.counts = new Uint32Array(size);
    const { counts } = this;
    const seen: number[] = [];
    let total = 0;
    const count = (w: number): void => {
      if (counts[w] === 0) seen.push(w);
      counts[w] = (counts[w] as number) + 1;
      total++;
    };
    for (let i = from; i < to; i++) {
      const a = journal.address(i);
      count(a >>> WORD_SHIFT);
      const last = (a + journal.width(i) - 1) >>> WORD_SHIFT;
      if (last !== a >>> WORD_SHIFT) count(last);
    }
    const words = Uint32Array.from(seen).sort();
    const starts = new Uint32Array(words.length + 1);
    words.forEach((w, i) => {
      starts[i + 1] = (starts[i] as number) + (counts[w] as number);
      counts[w] = starts[i] as number;
    });
    const entries = new Uint32Array(total);
    const put = (w: number, i: number): void => {
      const k = counts[w] as number;
      entries[k] = i;
      counts[w] = k + 1;
    };
    for (let i = from; i < to; i++) {
      const a = journal.address(i);
      put(a >>> WORD_SHIFT, i);
      const last = (a + journal.width(i) - 1) >>> WORD_SHIFT;
      if (last !== a >>> WORD_SHIFT) put(last, i);
    }
    for (const w of words) counts[w] = 0;
    return { words, starts, entries };
  }

  /** What step n wrote: ascending ranges, those that meet made one. Frames of calls are among them. */
  changedIn(n: number): WrittenRange[] {
    const { recording } = this;
    if (n <= 0) return [];
    const { journal } = recording;
    const list: WrittenRange[] = [];
    for (let i = recording.writesEnd(n - 1); i < recording.writesEnd(n); i++)
      list.push({ address: journal.address(i), bytes: journal.width(i) });
    list.sort((a, b) => a.address - b.address);
    const out: WrittenRange[] = [];
    for (const r of list) {
      const last = out[out.length - 1];
      if (last && r.address <= last.address + last.bytes) {
        const end = Math.max(last.address + last.bytes, r.address + r.bytes);
        out[out.length - 1] = { address: last.address, bytes: end - last.address };
      } else out.push(r);
    }
    return out;
  }
}

/** Index of the first element that is not below `value` in an ascending array. */
function position(sorted: Uint32Array, value: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if ((sorted[mid] as number) < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

function touches(journal: Journal, i: number, address: number, bytes: number): boolean {
  const a = journal.address(i);
  return a < address + bytes && a + journal.width(i) > address;
}

function lastByReading(journal: Journal, from: number, end: number, address: number, bytes: number): number {
  for (let i = end - 1; i >= from; i--) if (touches(journal, i, address, bytes)) return i;
  return -1;
}
