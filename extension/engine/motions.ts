/** From a step to the next stop: stepping, scanning for breakpoints and findings. Pure questions to a run as far as it is recorded. */
import * as go from '../recording/navigate.js';
import type { Finding } from '../findings/types.js';
import type { Breakpoints } from './breakpoints.js';
import { hopFrom } from './hops.js';
import type { Run } from './run.js';
import type { Motion, StopReason, StoppedHop } from './port.types.js';

/** Where a motion ends; undefined while the recording does not yet hold that step. */
export interface Landing {
  readonly step: number;
  readonly reason: StopReason;
  readonly breakpoints: readonly number[];
  readonly finding?: Finding;
  readonly hop?: StoppedHop;
}

const plain = (step: number, reason: StopReason): Landing => ({ step, reason, breakpoints: [] });

/** `scanned` is how far an earlier try of the same continue has looked. */
export function land(
  run: Run,
  from: number,
  motion: Motion,
  breakpoints: Breakpoints,
  filters: ReadonlySet<string>,
  scanned: number,
): Landing | undefined {
  const { recording } = run;
  const end = (): Landing | undefined => (run.over ? plain(recording.length, 'end') : undefined);
  switch (motion.kind) {
    case 'entry':
      return entry(run) ?? (run.over ? plain(0, 'entry') : undefined);
    case 'goto': {
      const step = Math.max(0, Math.min(Math.trunc(motion.step), recording.length));
      return motion.step <= recording.length || run.over ? plain(step, 'goto') : undefined;
    }
    case 'continue':
      return forwards(run, from, breakpoints, filters, scanned) ?? end();
    case 'reverseContinue':
      return backwards(run, from, breakpoints, filters) ?? plain(0, 'start');
    case 'nextHop':
    case 'previousHop': {
      const hop = hopFrom(run, from, motion.kind, motion.interrupt);
      if (hop) return { ...plain(hop.step, 'step'), hop };
      return run.over || motion.kind === 'previousHop' ? plain(from, 'step') : undefined;
    }
    case 'next':
    case 'stepIn':
    case 'stepOut': {
      const folds = motion.unfolded ? undefined : run.folds;
      const actor = motion.thread - 1;
      const to =
        motion.kind === 'next'
          ? go.next(recording, from, actor, folds)
          : motion.kind === 'stepIn'
            ? go.stepIn(recording, from, folds)
            : // where no frame stands there is nothing to leave: then it is a step
              go.depthOf(recording, actor, from) > 0
              ? go.stepOut(recording, from, actor)
              : go.next(recording, from, actor, folds);
      return to === undefined ? end() : plain(to, 'step');
    }
    default: {
      const folds = motion.unfolded ? undefined : run.folds;
      const actor = motion.thread - 1;
      const to =
        motion.kind === 'stepBack'
          ? go.stepBack(recording, from, actor, folds)
          : motion.kind === 'backInto'
            ? go.backInto(recording, from, folds)
            : go.depthOf(recording, actor, from) > 0
              ? go.backOut(recording, from, actor)
              : go.stepBack(recording, from, actor, folds);
      return to === undefined ? plain(0, 'start') : plain(to, 'step');
    }
  }
}

/** The first statement of the first call of the scenario's entry function; without one, the first C statement. */
function entry(run: Run): Landing | undefined {
  const { recording, source } = run;
  const wanted = source.scenario.entry?.function;
  for (let n = 1; n <= recording.length; n++) {
    const s = recording.statement(n);
    if (s?.kind === 'entry' && (wanted === undefined || s.fn?.name === wanted)) return plain(n, 'entry');
  }
  return undefined;
}

function forwards(
  run: Run,
  from: number,
  breakpoints: Breakpoints,
  filters: ReadonlySet<string>,
  scanned: number,
): Landing | undefined {
  const { recording } = run;
  const finding = run.findings.found.find((f) => f.step > from && filters.has(f.rule));
  const last = finding ? Math.min(finding.step, recording.length) : recording.length;
  for (let n = Math.max(from, scanned) + 1; n <= last; n++) {
    const hits = breakpoints.at(n);
    if (finding && n === finding.step) return { step: n, reason: 'exception', breakpoints: hits, finding };
    if (hits.length > 0) return { step: n, reason: 'breakpoint', breakpoints: hits };
  }
  return undefined;
}

function backwards(
  run: Run,
  from: number,
  breakpoints: Breakpoints,
  filters: ReadonlySet<string>,
): Landing | undefined {
  const earlier = run.findings.found.filter((f) => f.step < from && filters.has(f.rule));
  const finding = earlier[earlier.length - 1];
  const first = finding ? finding.step : 0;
  for (let n = from - 1; n >= first && n >= 0; n--) {
    const hits = breakpoints.at(n);
    if (finding && n === finding.step) return { step: n, reason: 'exception', breakpoints: hits, finding };
    if (hits.length > 0) return { step: n, reason: 'breakpoint', breakpoints: hits };
  }
  return undefined;
}
