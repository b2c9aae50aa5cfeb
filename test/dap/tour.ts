import type { DebugProtocol } from '@vscode/debugprotocol';
import type { Arrival, SessionClient } from './client.js';

/** What a tour needs to know of the run that it visits. */
export interface Itinerary {
  readonly launch: object;
  /** Absolute paths and 1-based lines; the tour stops at each of them. */
  readonly breakpoints: readonly { readonly path: string; readonly line: number }[];
  /** C expressions that have a value at the first of these breakpoints. */
  readonly expressions: readonly string[];
}

/** One session as a user has it, from F5 to the end: steps both ways, a breakpoint, the finding, the way back, the result. */
export async function tour(client: SessionClient, { launch, breakpoints, expressions }: Itinerary): Promise<void> {
  await client.begin(launch, () => setBreakpoints(client, breakpoints));
  await look(client, await client.stopped());
  await client.ask('threads');
  await client.ask('irqscope/state');
  await client.ask('irqscope/tables');
  for (const command of ['next', 'stepIn', 'stepIn', 'stepBack', 'irqscope/backInto', 'next', 'stepBack']) {
    await look(client, await client.move(command));
  }

  await look(client, await client.move('continue'));
  for (const expression of expressions) await client.ask('evaluate', { expression, context: 'watch' });
  for (const command of ['irqscope/backOut', 'continue', 'stepOut', 'reverseContinue']) {
    await look(client, await client.move(command));
  }
  await client.refused('evaluate', { expression: 'no_such_name', context: 'hover' });
  await setBreakpoints(
    client,
    breakpoints.map(({ path }) => ({ path, line: 0 })),
  );

  const finding = await client.move('continue');
  await look(client, finding);
  await client.ask('exceptionInfo', { threadId: finding.threadId });
  await client.ask('irqscope/tables');
  await client.move('reverseContinue');
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

/** Line 0 stands for none: it clears the breakpoints of that file. */
async function setBreakpoints(client: SessionClient, breakpoints: Itinerary['breakpoints']): Promise<void> {
  for (const { path, line } of breakpoints) {
    await client.ask('setBreakpoints', { source: { path }, breakpoints: line > 0 ? [{ line }] : [] });
  }
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
