import { checked, TablesArguments } from './arguments.js';
import type { Context, Requests } from './context.js';
import type { RunBody, StateBody } from './custom.types.js';
import { notStopped } from './errors.js';
import { about } from './present.js';

/** What the views beside the source ask: where the session stands, and the route tables at the stop that is shown. */
export function viewRequests(context: Context): Requests {
  const { engine, now } = context;
  const state = async (): Promise<StateBody> => {
    const recording = now.started?.recording ?? '';
    if (recording === '' || now.over) {
      return { recording, at: 0, steps: 0, past: false, state: 'ended', moving: false };
    }
    const progress = await now.progress(engine);
    const at = now.moment?.at.step ?? 0;
    return {
      recording,
      at,
      steps: progress.steps,
      past: at < progress.steps,
      state: progress.state,
      moving: now.moving,
    };
  };
  return {
    'irqscope/state': state,

    'irqscope/run': async (): Promise<RunBody> => {
      if (now.started === undefined) throw notStopped();
      const { recording, scenario, trees, units, design, lines } = now.started;
      return {
        recording,
        scenario,
        trees,
        units,
        ...(design === undefined ? {} : { design }),
        ...(lines === undefined ? {} : { lines }),
      };
    },

    'irqscope/whole': async (): Promise<StateBody> => {
      if (now.started === undefined) throw notStopped();
      await engine.whole(now.started.recording);
      return state();
    },

    'irqscope/findings': async () => {
      if (now.started === undefined) throw notStopped();
      return engine.findings(now.started.recording);
    },

    'irqscope/interrupts': async () => {
      if (now.started === undefined) throw notStopped();
      return engine.interrupts(now.started.recording);
    },

    'irqscope/tables': checked(TablesArguments, async ({ names, since }) => {
      const moment = now.moment;
      if (moment === undefined) return [];
      return about(now, moment, engine.tables(moment.at, names, since ?? moment.since), []);
    }),
  };
}
