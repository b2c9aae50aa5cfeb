/**
 * What a session asks of the thread that shows it, as VS Code's extension host has it: an inline adapter, the engine in its worker.
 * While a long recording runs the session goes on and is paused, and all that is on screen is asked for at each pause. Prints one JSON
 * object: milliseconds of processor that one turn of the event loop took at most, and how late turns came.
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { IrqscopeSession } from '../../extension/debug/session.js';
import { engineInWorker } from '../../extension/host/port-rpc.js';
import { startWorker } from '../../extension/host/start-worker.js';
import { ran } from './ran.js';

const [root = '.', scenario = '', seconds = '10'] = process.argv.slice(2);

/** However slow the machine is. */
const LEAST_PAUSES = 3;

class Client {
  private sequence = 0;
  private readonly answers = new Map<number, (response: DebugProtocol.Response) => void>();
  private readonly events: DebugProtocol.Event[] = [];
  private wake: () => void = () => undefined;
  readonly turns: number[] = [];
  private readonly session = new IrqscopeSession({
    ...engineInWorker(startWorker(root, undefined)),
    absolute: (path) => path,
    log: (text) => void process.stderr.write(`${text}\n`),
  });

  constructor() {
    this.session.onDidSendMessage((message) => {
      const { type } = message as DebugProtocol.ProtocolMessage;
      if (type === 'response') {
        const response = message as DebugProtocol.Response;
        this.answers.get(response.request_seq)?.(response);
      } else this.events.push(message as DebugProtocol.Event);
      this.wake();
    });
  }

  async ask<Body>(command: string, args: object = {}): Promise<Body> {
    const seq = ++this.sequence;
    const answer = new Promise<DebugProtocol.Response>((resolve) => this.answers.set(seq, resolve));
    this.session.handleMessage({ seq, type: 'request', command, arguments: args } as DebugProtocol.Request);
    const { success, message, body } = await answer;
    if (!success) throw new Error(message);
    return body as Body;
  }

  async event<Body>(name: string): Promise<Body> {
    for (;;) {
      const index = this.events.findIndex(({ event }) => event === name);
      if (index >= 0) return (this.events.splice(index, 1)[0] as DebugProtocol.Event).body as Body;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

/** Every turn of the event loop from now on: what this thread ran in it. */
function watchTurns(): { readonly worst: () => number; readonly turns: () => number } {
  let before = ran();
  let worst = 0;
  let turns = 0;
  const turn = (): void => {
    const now = ran();
    worst = Math.max(worst, now - before);
    before = now;
    turns++;
    setTimeout(turn, 1);
  };
  setTimeout(turn, 1);
  return { worst: () => worst, turns: () => turns };
}

async function shown(client: Client, threadId: number): Promise<void> {
  const { stackFrames } = await client.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', { threadId });
  const frameId = stackFrames[0]?.id;
  const { scopes } = await client.ask<DebugProtocol.ScopesResponse['body']>('scopes', { frameId });
  for (const { variablesReference } of scopes) await client.ask('variables', { variablesReference });
  await client.ask('irqscope/tables');
  await client.ask('loadedSources');
}

async function main(): Promise<void> {
  const { worst, turns } = watchTurns();
  const client = new Client();
  await client.ask('initialize', { adapterID: 'irqscope', linesStartAt1: true, columnsStartAt1: true });
  const launched = client.ask('launch', { scenario, stopOnEntry: true, maxSteps: 20_000_000 });
  await client.event('initialized');
  await client.ask('configurationDone');
  await launched;
  let { threadId } = await client.event<{ readonly threadId: number }>('stopped');
  await shown(client, threadId);
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const end = performance.now() + 1000 * Number(seconds);
  let pauses = 0;
  while (performance.now() < end || pauses < LEAST_PAUSES) {
    await client.ask('continue', { threadId });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await client.ask('pause', { threadId });
    ({ threadId } = await client.event<{ readonly threadId: number }>('stopped'));
    await shown(client, threadId);
    pauses++;
    await client.ask('reverseContinue', { threadId });
    ({ threadId } = await client.event<{ readonly threadId: number }>('stopped'));
  }
  const { steps } = await client.ask<{ readonly steps: number }>('irqscope/state');
  delays.disable();
  console.log(
    JSON.stringify({
      worstTurn: worst(),
      turns: turns(),
      pauses,
      steps,
      delayMedian: delays.percentile(50) / 1e6,
      delayWorst: delays.max / 1e6,
    }),
  );
  process.exit(0);
}

void main();
