/**
 * Who wrote what. For each segment of the journal there is the list of the 8-byte words that it writes: a search passes over the
 * segments that do not write the word asked about and reads the one that does, newest entry first. So the index is a small part
 * of the journal, and no search reads more than a few segments. Segments are indexed while recording; what is not yet is read.
 */
import type { Journal } from '../cmachine/machine/journal.js';
import type { Statement } from '../cmachine/machine/program.js';
import type { Recording } from './recording.js';

/** Journal entries of a segment: 2 to the power of this. */
const SEGMENT_SHIFT = 13;
const SEGMENT = 1 << SEGMENT_SHIFT;
const WORD_SHIFT = 3;
/** Words of an object that is looked up one by one. */
const FEW_WORDS = 64;

export interface Writer {
  readonly step: number;
  readonly statement: Statement | undefined;
}

export interface WrittenRange {
  readonly address: number;
  readonly bytes: number;
}

export class Writers {
  /** For each segment the words that are written in it, ascending. */
  private readonly segments: Uint32Array[] = [];
  /** For each word the number of the segment in which it was met last, plus one. */
  private met = new Uint32Array(0);
  /** Words of the segment that is being indexed. */
  private readonly words = new Uint32Array(2 * SEGMENT);

  constructor(readonly recording: Recording) {}

  /** Indexes what was recorded since the last time: about 2 ms for a million writes. */
  extend(): void {
    while ((this.segments.length + 1) << SEGMENT_SHIFT <= this.recording.journal.length) this.index();
  }

  private index(): void {
    const { journal, program } = this.recording;
    if (this.met.length === 0) this.met = new Uint32Array((program.size >>> WORD_SHIFT) + 2);
    const { met } = this;
    const from = this.segments.length << SEGMENT_SHIFT;
    const stamp = this.segments.length + 1;
    const count = journal.wordsOf(from, from + SEGMENT, this.words, met, stamp);
    this.segments.push(this.words.slice(0, count).sort());
  }

  /** The last step up to `before` that wrote to any of these bytes, undefined if none did since the recording began. */
  lastWriter(address: number, bytes: number, before: number): Writer | undefined {
    this.extend();
    const { recording } = this;
    const found = this.lastWrite(address, bytes, recording.writesEnd(Math.min(before, recording.length)));
    if (found < 0) return undefined;
    const step = recording.stepOfWrite(found);
    return { step, statement: recording.statement(step) };
  }

  /** How many of the indexed segments come before one from which on none writes the words low to high. */
  private segmentsUpTo(low: number, high: number): number {
    if (high - low > FEW_WORDS) return this.segments.length;
    let latest = 0;
    for (let word = low; word <= high; word++) latest = Math.max(latest, this.met[word] ?? 0);
    return latest;
  }

  /** The last journal entry below `end` that touches these bytes, -1 if none does. */
  private lastWrite(address: number, bytes: number, end: number): number {
    const { journal } = this.recording;
    const low = address >>> WORD_SHIFT;
    const high = (address + bytes - 1) >>> WORD_SHIFT;
    const latest = this.segmentsUpTo(low, high);
    for (let to = end; to > 0;) {
      const s = (to - 1) >>> SEGMENT_SHIFT;
      if (s >= latest && s < this.segments.length) {
        to = latest << SEGMENT_SHIFT;
        continue;
      }
      const from = s << SEGMENT_SHIFT;
      const words = this.segments[s];
      if (words === undefined || writesAny(words, low, high)) {
        const found = lastByReading(journal, from, to, address, bytes);
        if (found >= 0) return found;
      }
      to = from;
    }
    return -1;
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

/** Whether one of the words low to high is in an ascending list. */
function writesAny(words: Uint32Array, low: number, high: number): boolean {
  let lo = 0;
  let hi = words.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if ((words[mid] as number) < low) lo = mid + 1;
    else hi = mid;
  }
  return lo < words.length && (words[lo] as number) <= high;
}

function lastByReading(journal: Journal, from: number, end: number, address: number, bytes: number): number {
  for (let i = end - 1; i >= from; i--) {
    const a = journal.address(i);
    if (a < address + bytes && a + journal.width(i) > address) return i;
  }
  return -1;
}
