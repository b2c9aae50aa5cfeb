import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Arrival, SessionClient } from './client.js';

/** How deep variables are opened. Pointers make rings, so there must be an end. */
const DEPTH = 3;
/** How many children of one variable are read. */
const PAGE = 64;

/** All that a user can see at a stop: where every thread stands, the locals of every frame with their members, the tables. */
export async function snapshot(client: SessionClient, { step }: Arrival): Promise<object> {
  const { threads } = await client.ask<DebugProtocol.ThreadsResponse['body']>('threads');
  const stacks = [];
  for (const { id, name } of threads) {
    const frames = [];
    for (const frame of await client.frames(id)) {
      const [locals] = await client.scopes(frame.id);
      const variables = locals ? await opened(client, locals.variablesReference, DEPTH) : [];
      frames.push([frame.name, frame.source?.path, frame.line, frame.column, variables]);
    }
    stacks.push([name, frames]);
  }
  // What changed depends on the stop before this one, which differs between the ways: it is told apart by `since`.
  const tables = await client.ask('irqscope/tables', { since: step });
  return { step, stacks, tables };
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

/**
 * Walks a whole run forwards by every statement, then back by every statement, and gives both sequences in order of time.
 * They must be equal: that is the guarantee of stepping back. The session must be at its first stop.
 */
export async function thereAndBack(
  client: SessionClient,
  first: Arrival,
): Promise<{ readonly there: readonly object[]; readonly back: readonly object[] }> {
  const walk = async (command: string, from: Arrival, until: (stop: Arrival) => boolean) => {
    const seen = [await snapshot(client, from)];
    let stop = from;
    do {
      stop = await client.move(command, { threadId: stop.threadId, granularity: 'instruction' });
      seen.push(await snapshot(client, stop));
    } while (!until(stop));
    return { seen, stop };
  };
  const forwards = await walk('stepIn', first, (stop) => stop.step === stop.of);
  const backwards = await walk('irqscope/backInto', forwards.stop, (stop) => stop.step <= first.step);
  return { there: forwards.seen, back: backwards.seen.toReversed() };
}
