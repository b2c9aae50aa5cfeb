import type { ViewStale } from './protocol.js';

/** Marks that can be told apart without colour; each also has its word. */
export const GLYPHS = { changed: 'Δ', stale: '≠', behind: '~' } as const;

/** What a screen reader hears after the value, and the tooltip. */
export function versionText({ state, newer, writer }: ViewStale): string {
  const older = writer === undefined ? '' : `; this copy was written at step ${writer.step}`;
  return `${state}: newer is ${newer.table} ${newer.key}, written at step ${newer.step}${older}`;
}

/** The step a version leads to: that of its own writer, else that of the newer copy. */
export function writerStep({ newer, writer }: ViewStale): number {
  return writer?.step ?? newer.step;
}
