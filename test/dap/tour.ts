import { readFileSync } from 'node:fs';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Arrival, SessionClient } from './client.js';

/** What a tour needs to know of the run that it visits. */
export interface Itinerary {
  readonly launch: object;
  /** Text of the line of C to stop at, in the file where the run first stops. */
  readonly line: string;
  /** Only lines below the first one with this text count. */
  readonly below: string;
  /** C expressions that have a value at that line. */
  readonly expressions: readonly string[];
}

/** One session as a user has it, from F5 to the end: steps both ways, a breakpoint, the finding, the way back, the result. */
export async function tour(client: SessionClient, { launch, line, below, expressions }: Itinerary): Promise<void> {
  // Wholly recorded before the first stop, so that the transcript does not depend on how far it was.
  await client.begin(launch, () => client.ask('irqscope/whole'));
  const entry = await client.stopped();
  await look(client, entry);
  const path = (await client.frames(entry.threadId))[0]?.source?.path ?? '';
  const source = { path };
  await client.ask('setBreakpoints', { source, breakpoints: [{ line: lineOf(path, line, below) }] });
  await client.ask('threads');
  await client.ask('irqscope/state');
  await client.ask('irqscope/tables');
  let stop = entry;
  // Like a user's keys: each motion is one of the thread in which the last one stopped.
  const go = async (command: string) => {
    stop = await client.move(command, { threadId: stop.threadId });
    await look(client, stop);
  };
  for (const command of ['next', 'stepIn', 'stepIn', 'stepBack', 'irqscope/backInto', 'next', 'stepBack']) {
    await go(command);
  }

  await go('continue');
  for (const expression of expressions) await client.ask('evaluate', { expression, context: 'watch' });
  for (const command of ['irqscope/backOut', 'continue', 'stepOut', 'reverseContinue']) {
    await go(command);
  }
  await client.refused('evaluate', { expression: 'no_such_name', context: 'hover' });
  await client.ask('setBreakpoints', { source, breakpoints: [] });

  await go('continue');
  await client.ask('exceptionInfo', { threadId: stop.threadId });
  await client.ask('irqscope/tables');
  await go('reverseContinue');
  await client.ask('irqscope/tables');

  await toTheEnd(client);
  await client.ask('irqscope/tables');
  await client.ask('irqscope/state');
  await client.ask('continue', { threadId: 1 });
  await client.event('terminated');
  await client.ask('disconnect');
}

async function toTheEnd(client: SessionClient): Promise<void> {
  while ((await client.move('continue')).reason !== 'end');
}

/** The 1-based number of the first line with that text below the first one with the other. */
function lineOf(path: string, text: string, below: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = lines.findIndex(
    (each, at) => each.includes(text) && at > lines.findIndex((other) => other.includes(below)),
  );
  if (index < 0) throw new Error(`no "${text}" below "${below}" in ${path}`);
  return index + 1;
}

/** What a client asks at every stop. */
async function look(client: SessionClient, { threadId }: Arrival): Promise<void> {
  const [frame] = await client.frames(threadId);
  if (frame === undefined) return;
  const scopes: readonly DebugProtocol.Scope[] = await client.scopes(frame.id);
  for (const { name, variablesReference } of scopes) {
    if (name !== 'Tables') await client.variables(variablesReference);
  }
}
