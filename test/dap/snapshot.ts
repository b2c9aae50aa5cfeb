import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Arrival, SessionClient } from './client.js';

/** How deep variables are opened. Pointers make rings, so there must be an end. */
const DEPTH = 3;
/** How many children of one variable are read. */
const PAGE = 64;
/** Every so many steps all that can be seen is looked at; at the others what a user has before the eyes. */
const STRIDE = 50;

/**
 * What a user sees at a stop: where the thread stands, the locals of the innermost frame, the tables. Every STRIDE steps all of
 * it: every thread, the locals of every frame with their members.
 */
async function snapshot(client: SessionClient, { step, threadId }: Arrival): Promise<object> {
  const full = step % STRIDE === 0;
  // What changed depends on the stop before this one, which differs between the ways: it is told apart by `since`.
  const tables = client.ask('irqscope/tables', { since: step });
  const threads = full
    ? (await client.ask<DebugProtocol.ThreadsResponse['body']>('threads')).threads
    : [{ id: threadId }];
  const stacks = [];
  for (const { id } of threads) {
    const frames: unknown[][] = [];
    for (const frame of await client.frames(id)) {
      const wanted = full || frames.length === 0;
      const [locals] = wanted ? await client.scopes(frame.id) : [];
      const variables = locals ? await opened(client, locals.variablesReference, full ? DEPTH : 1) : [];
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

/**
 * Walks a whole run forwards by every statement, then back by every statement, and gives both sequences in order of time.
 * They must be equal: that is the guarantee of stepping back. The session must be at its first stop.
 */
export async function thereAndBack(
  client: SessionClient,
  first: Arrival,
): Promise<{ readonly there: readonly object[]; readonly back: readonly object[] }> {
  // Only a complete recording has a last step.
  await client.ask('irqscope/whole');
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
