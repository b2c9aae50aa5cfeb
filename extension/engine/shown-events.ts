/** The events of a run as people and tools read them: those that were told, and accesses to shared words and lists between them. */
import { accessEvent, orderOf } from '../world/kernel/index.js';
import type { EventInfo } from './port.types.js';
import type { Run } from './run.js';

/** In the order of the steps; of one step the accesses come first. */
export function shownEvents(run: Run): EventInfo[] {
  const { recording } = run;
  const { events, accesses } = recording;
  const littleEndian = orderOf(recording.program);
  const actorOf = (actor: number): string => run.runner.actors[actor] ?? '';
  const shown: EventInfo[] = [];
  let next = 0;
  const accessesUpTo = (step: number): void => {
    for (; next < accesses.length; next++) {
      const a = accesses.at(next, littleEndian);
      if (a.step > step) return;
      const before = run.machineAt(Math.max(0, Math.min(a.step, recording.length) - 1));
      shown.push({ step: a.step, actor: actorOf(a.actor), ...accessEvent(a, before) });
    }
  };
  for (const e of events) {
    accessesUpTo(e.step);
    shown.push({ step: e.step, actor: actorOf(e.actor), name: e.name, args: e.args });
  }
  accessesUpTo(Infinity);
  return shown;
}
