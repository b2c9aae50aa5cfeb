import type { Motion, StopReason } from '../../extension/engine/port.types.js';
import type { State } from './fake-program.js';

/** Where a motion leads over a list of states, and why it stops there; undefined where it runs past the last one. */
export function destination(
  states: readonly State[],
  from: number,
  motion: Motion,
  stopAt: (step: number) => StopReason | undefined,
): { readonly step: number; readonly reason: StopReason } | undefined {
  const depth = (step: number) => states[step]?.frames.length ?? 0;
  const thread = (step: number) => states[step]?.thread;
  const plain = (step: number) => states[step]?.folded !== true;
  const search = (direction: 1 | -1, wanted: (step: number) => boolean, reason: StopReason) => {
    for (let step = from + direction; step >= 0 && step < states.length; step += direction) {
      if (wanted(step)) return { step, reason };
    }
    return direction < 0 ? { step: 0, reason: 'start' as const } : undefined;
  };
  const scan = (direction: 1 | -1) => {
    for (let step = from + direction; step >= 0 && step < states.length; step += direction) {
      const reason = stopAt(step);
      if (reason !== undefined) return { step, reason };
    }
    return direction < 0 ? { step: 0, reason: 'start' as const } : undefined;
  };
  const shown = (step: number) => plain(step) || ('unfolded' in motion && motion.unfolded === true);
  const level = (step: number) => shown(step) && thread(step) === thread(from) && depth(step) <= depth(from);
  const outside = (step: number) => thread(step) === thread(from) && depth(step) < depth(from);
  switch (motion.kind) {
    case 'next':
      return search(1, level, 'step');
    case 'stepBack':
      return search(-1, level, 'step');
    case 'stepIn':
      return search(1, shown, 'step');
    case 'backInto':
      return search(-1, shown, 'step');
    case 'stepOut':
      return search(1, outside, 'step');
    case 'backOut':
      return search(-1, outside, 'step');
    case 'entry':
      return search(1, (step) => states[step]?.frames[0]?.kind === 'c', 'entry');
    case 'continue':
      return scan(1);
    case 'reverseContinue':
      return scan(-1);
    case 'nextHop':
      return search(1, (step) => step % 2 === 1, 'step');
    case 'previousHop':
      return search(-1, (step) => step % 2 === 1, 'step');
    case 'goto':
      return { step: Math.min(motion.step, states.length - 1), reason: 'goto' };
  }
}
