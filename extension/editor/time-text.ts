import type { StateBody } from '../debug/custom.types.js';

/** Where a stop lies in the recording, in the words that every part of the editor uses. */
export function timeText({ at, steps, state }: Pick<StateBody, 'at' | 'steps' | 'state'>): string {
  if (state === 'recording') return `step ${at}, recording: ${steps} so far`;
  if (at < steps) return `step ${at} of ${steps}, in the past`;
  return state === 'finished'
    ? `step ${at} of ${steps}, now at the end`
    : `step ${at} of ${steps}, where the run was stopped`;
}
