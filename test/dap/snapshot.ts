import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Arrival, SessionClient } from './client.js';

/** How deep variables are opened. Pointers make rings, so there must be an end. */
const DEPTH = 3;
/** How many children of one variable are read. */
const PAGE = 64;

/** All that can be seen at a stop: every thread, the locals of every frame with their members, the tables. */
async function snapshot(client: SessionClient, { step, threadId }: Arrival): Promise<object> {
  // What changed depends on the stop before this one, which differs between the ways: it is told apart by `since`.
  const tables = client.ask('irqscope/tables', { since: step });
  const { threads } = await client.ask<DebugProtocol.ThreadsResponse['body']>('threads');
  const stacks = [];
  for (const { id } of threads) {
    const frames: unknown[][] = [];
    for (const frame of await client.frames(id)) {
      const [locals] = await client.scopes(frame.id);
      const variables = locals ? await opened(client, locals.variablesReference, DEPTH) : [];
      frames.push([frame.name, frame.source?.path, frame.line, frame.column, variables]);
    }
    stacks.push([id, frames]);
  }
  return { step, threadId, stacks, tables: await tables };
}

async function opened(client: SessionClient, reference: number, depth: number): Promise<unknown[]> {
  const variables = [];
  for (const { name, value, type, variablesReference } of await client.variables(reference, {
    start: 0,
    count: PAGE,
  })) {
    const members = depth > 1 && variablesReference > 0 ? await opened(client, variablesReference, depth - 1) : [];
    variables.push([name, value, type, members]);
  }
  return variables;
}

/** What was seen on a walk, in order of time: each stop's step and thread, and a snapshot of those whose step is a multiple of `stride`. */
export interface Walk {
  readonly stops: readonly string[];
  readonly snapshots: readonly object[];
}

/**
 * Walks a whole run forwards, then back, by the same granularity; both walks must be equal: that is the guarantee of stepping back.
 * The session must be at its first stop. Without `unfolded` a repeated loop is one stop, as for a user's keys.
 */
export async function thereAndBack(
  client: SessionClient,
  first: Arrival,
  { stride, unfolded }: { readonly stride: number; readonly unfolded: boolean },
): Promise<{ readonly there: Walk; readonly back: Walk }> {
  // Only a complete recording has a last step.
  await client.ask('irqscope/whole');
  const granularity = unfolded ? { granularity: 'instruction' } : {};
  const walk = async (command: string, from: Arrival, until: (stop: Arrival) => boolean) => {
    const stops: string[] = [];
    const snapshots: object[] = [];
    let stop = from;
    for (;;) {
      stops.push(`${stop.step} ${stop.threadId}`);
      if (stop.step % stride === 0) snapshots.push(await snapshot(client, stop));
      if (until(stop)) return { stops, snapshots, stop };
      stop = await client.move(command, { threadId: stop.threadId, ...granularity });
    }
  };
  const forwards = await walk('stepIn', first, (stop) => stop.step === stop.of);
  const backwards = await walk('irqscope/backInto', forwards.stop, (stop) => stop.step <= first.step);
  return {
    there: { stops: forwards.stops, snapshots: forwards.snapshots },
    back: { stops: backwards.stops.toReversed(), snapshots: backwards.snapshots.toReversed() },
  };
}
