import * as v from 'valibot';
import type { Context, Requests } from './context.js';
import type { StateBody } from './custom.types.js';
import { badArguments } from './errors.js';
import { about } from './present.js';

const step = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const TablesArguments = v.object({ names: v.optional(v.array(v.string())), since: v.optional(step) });

/** What the views beside the source ask: where the session stands, and the route tables at the stop that is shown. */
export function viewRequests(context: Context): Requests {
  const { engine, now } = context;
  return {
    'irqscope/state': async (): Promise<StateBody> => {
      const recording = now.started?.recording ?? '';
      if (recording === '' || now.over) {
        return { recording, at: 0, steps: 0, past: false, state: 'ended', moving: false };
      }
      const { steps, state } = await now.progress(engine);
      const at = now.moment?.at.step ?? 0;
      return { recording, at, steps, past: at < steps, state, moving: now.moving };
    },

    'irqscope/tables': async (args: object) => {
      const parsed = v.safeParse(TablesArguments, args);
      if (!parsed.success) throw badArguments('irqscope/tables', parsed.issues[0].message);
      const moment = now.moment;
      if (moment === undefined) return [];
      const { names, since = moment.since } = parsed.output;
      return about(now, moment, engine.tables(moment.at, names, since), []);
    },
  };
}
