/** Interrupts as they are told, and motion from hop to hop of one of them. */
import type { Hop, Interrupt } from '../interrupts/types.js';
import type { HopInfo, InterruptInfo, StoppedHop } from './port.types.js';
import type { Run } from './run.js';

export function interruptInfos(run: Run): readonly InterruptInfo[] {
  return run.interrupts.all().map(({ id, cause, hops, end }) => ({
    id,
    cause,
    hops: hops.map((h) => hopInfo(run, h)),
    end: { ...end },
  }));
}

function hopInfo(run: Run, h: Hop): HopInfo {
  const at = run.places.of(h.statement);
  const actor = run.runner.actors[h.actor] ?? '';
  const time = run.assembly.world.clockNs.get(run.machineAt(h.step));
  return { layer: h.layer, kind: h.kind, step: h.step, time, actor, text: h.text, ...(at ? { at } : {}) };
}

/** The hop that follows a step, or comes before it, of the interrupt named, or of the one whose hop is the latest there. */
export function hopFrom(
  run: Run,
  from: number,
  direction: 'nextHop' | 'previousHop',
  named: number | undefined,
): StoppedHop | undefined {
  const all = run.interrupts.all();
  const i = named === undefined ? current(all, from) : all.find(({ id }) => id === named);
  if (!i) return undefined;
  const index =
    direction === 'nextHop'
      ? i.hops.findIndex(({ step }) => step > from)
      : i.hops.findLastIndex(({ step }) => step < from);
  const hop = i.hops[index];
  return hop && { interrupt: i.id, index, of: i.hops.length, step: hop.step, layer: hop.layer, text: hop.text };
}

/** The interrupt with the latest hop up to a step; before all hops the first one. */
function current(all: readonly Interrupt[], from: number): Interrupt | undefined {
  let best: { readonly i: Interrupt; readonly step: number } | undefined;
  for (const i of all) {
    const step = i.hops.findLast((h) => h.step <= from)?.step;
    if (step !== undefined && (!best || step >= best.step)) best = { i, step };
  }
  return best?.i ?? all[0];
}
