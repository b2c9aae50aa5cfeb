/**
 * Where a motion leads. Every motion is a search for the nearest step, forwards or backwards, that satisfies a condition which does
 * not depend on the direction; so going back passes the very stops that going forward passed. Each answers undefined where the
 * recording holds no such step: the end, the beginning, or not recorded yet.
 */
import type { Fold, Folds } from './fold.js';
import type { Recording } from './recording.js';

type Direction = 1 | -1;

const ANY_DEPTH = 0xffffff;

/** Depth of the actor's frames at n; 0 between two stimuli. */
export function depthOf(recording: Recording, actor: number, n: number): number {
  if (recording.depth(n) === 0 && recording.isStop(n)) return 0;
  const step = recording.lastStepOf(actor, n);
  return step < 0 ? 0 : recording.depth(step);
}

/** The next place in this frame or further out. Without `folds` every iteration of a loop counts. */
export function next(recording: Recording, n: number, actor: number, folds?: Folds): number | undefined {
  return search(recording, n, 1, depthOf(recording, actor, n), actor, folds);
}

export function stepBack(recording: Recording, n: number, actor: number, folds?: Folds): number | undefined {
  return search(recording, n, -1, depthOf(recording, actor, n), actor, folds);
}

/** The next place in whatever frame, also of another actor. */
export function stepIn(recording: Recording, n: number, folds?: Folds): number | undefined {
  return search(recording, n, 1, ANY_DEPTH, undefined, folds);
}

export function backInto(recording: Recording, n: number, folds?: Folds): number | undefined {
  return search(recording, n, -1, ANY_DEPTH, undefined, folds);
}

/** Where the caller goes on: in the middle of the call's statement. */
export function stepOut(recording: Recording, n: number, actor: number): number | undefined {
  const depth = depthOf(recording, actor, n);
  return depth === 0 ? undefined : search(recording, n, 1, depth - 1, actor, undefined, true);
}

/** Where the caller was about to call. */
export function backOut(recording: Recording, n: number, actor: number): number | undefined {
  const depth = depthOf(recording, actor, n);
  return depth === 0 ? undefined : search(recording, n, -1, depth - 1, actor, undefined, true);
}

function search(
  recording: Recording,
  start: number,
  direction: Direction,
  depth: number,
  actor: number | undefined,
  folds: Folds | undefined,
  inMiddle = false,
): number | undefined {
  const { runs } = recording;
  let n = start + direction;
  let run = n < 0 || n > recording.length ? -1 : runs.seek(runs.of(n), depth, direction);
  while (run >= 0) {
    const first = runs.first(run);
    const last = run + 1 < runs.length ? runs.first(run + 1) - 1 : recording.length;
    n = direction > 0 ? Math.max(n, first) : Math.min(n, last);
    const ground = runs.depth(run) === 0;
    let fold: Fold | undefined;
    if (ground || actor === undefined || runs.actor(run) === actor)
      for (; n >= first && n <= last; n += direction) {
        if (!(recording.isStop(n) || (inMiddle && !ground && isInC(recording, n)))) continue;
        fold = folds?.around(n, start);
        if (!fold) return n;
        break;
      }
    if (fold) n = direction > 0 ? fold.to + 1 : fold.from - 1;
    else n = direction > 0 ? last + 1 : first - 1;
    if (n < 0 || n > recording.length) return undefined;
    run = runs.seek(runs.of(n), depth, direction);
  }
  return undefined;
}

function isInC(recording: Recording, n: number): boolean {
  const s = recording.position(n);
  return s !== undefined && s.kind !== 'world' && s.kind !== 'stimulus';
}
