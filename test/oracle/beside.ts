/** Two subjects beside each other: of what kind they are, and that an operation did the same to both. */
import { expect } from 'vitest';
import { KINDS, type TranscriptKind } from '../../extension/oracle/kinds.js';
import type { Outcome } from '../../extension/oracle/subject.js';

/** A kind of transcript, with designs of the models. */
export function kind(name: string, settings: Readonly<Record<string, string>>): TranscriptKind {
  const known = KINDS.find((k) => k.name === name);
  if (!known) throw new Error(name);
  return { ...known, settings };
}

/** Cheap where nothing differs: this is asked after every operation. */
export function same(mine: Outcome, theirs: Outcome): void {
  const text = (o: Outcome): string => o.events.map((e) => `${e.name} ${e.values.join(' ')}`).join('\n');
  if (
    String(mine.ret) === String(theirs.ret) &&
    text(mine) === text(theirs) &&
    mine.changed.size === theirs.changed.size
  )
    return;
  expect(mine).toEqual(theirs);
}
