/** Bytes of the typed arrays that an object keeps, each buffer once, whatever of it is in use. */
import type { Recording } from '../../extension/recording/recording.js';

export interface Retained {
  readonly steps: number;
  readonly runs: number;
  readonly journal: number;
  readonly keyframes: number;
  readonly total: number;
}

function bytesOf(value: unknown, seen: Set<unknown>, deep = 4): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (seen.has(value.buffer)) return 0;
    seen.add(value.buffer);
    return value.buffer.byteLength;
  }
  if (deep === 0) return 0;
  let sum = 0;
  if (Array.isArray(value)) {
    sum += value.length * 8;
    for (const each of value) sum += bytesOf(each, seen, deep - 1);
  } else if (value instanceof Map) for (const each of value.values()) sum += 32 + bytesOf(each, seen, deep - 1);
  else for (const each of Object.values(value)) sum += bytesOf(each, seen, deep - 1);
  return sum;
}

/** All that a recording holds but its events, which are objects. */
export function retainedBytes(recording: Recording): Retained {
  const seen = new Set<unknown>([recording.program, recording.events]);
  const journal = bytesOf(recording.journal, seen);
  const keyframes = bytesOf(recording.keyframes, seen);
  const runs = bytesOf(recording.runs, seen);
  const { attached: _machine, ...rest } = recording as unknown as Record<string, unknown>;
  const steps = bytesOf(rest, seen);
  return { steps, runs, journal, keyframes, total: steps + runs + journal + keyframes };
}
