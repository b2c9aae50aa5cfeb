/** A worker that ends in the middle, for whatever reason: one clear message, an end of the session, and an answer to all that was asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { expect, it } from 'vitest';
import { IrqscopeSession } from '../../extension/debug/session.js';
import { engineInWorker } from '../../extension/host/port-rpc.js';

const project = join(import.meta.dirname, '../..');
const text = readFileSync(join(project, 'test/bench/long.irq'), 'utf8');

/** The session as VS Code's extension host has it: the adapter here, its engine in a worker of the package. */
class Inline {
  readonly worker: Worker;
  readonly events: DebugProtocol.Event[] = [];
  private readonly session: IrqscopeSession;
  private readonly answers = new Map<number, (response: DebugProtocol.Response) => void>();
  private readonly waiting: (() => void)[] = [];
  private sequence = 0;

  constructor(maxOldGenerationSizeMb: number) {
    this.worker = new Worker(join(project, 'dist/worker.js'), { resourceLimits: { maxOldGenerationSizeMb } });
    this.session = new IrqscopeSession({
      ...engineInWorker(this.worker),
      absolute: (path) => path,
      log: () => undefined,
    });
    this.session.onDidSendMessage((message) => {
      if ((message as DebugProtocol.ProtocolMessage).type === 'response') {
        const response = message as DebugProtocol.Response;
        this.answers.get(response.request_seq)?.(response);
      } else this.events.push(message as DebugProtocol.Event);
      for (const wake of this.waiting.splice(0)) wake();
    });
  }

  ask(command: string, args: object = {}): Promise<DebugProtocol.Response> {
    const seq = ++this.sequence;
    const answer = new Promise<DebugProtocol.Response>((resolve) => this.answers.set(seq, resolve));
    this.session.handleMessage({ seq, type: 'request', command, arguments: args } as DebugProtocol.Request);
    return answer;
  }

  async event(name: string): Promise<DebugProtocol.Event> {
    for (;;) {
      const found = this.events.find(({ event }) => event === name);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async launch(maxSteps: number): Promise<DebugProtocol.Response> {
    await this.ask('initialize', { adapterID: 'irqscope' });
    const launched = await this.ask('launch', { scenario: 'long', text, stopOnEntry: true, maxSteps });
    if (launched.success) {
      await this.event('initialized');
      await this.ask('configurationDone');
    }
    return launched;
  }

  /** What the user was told of an end that nobody asked for. */
  told(): string[] {
    return this.events.flatMap(({ event, body }) => {
      const { category, output } = (body ?? {}) as { category?: string; output?: string };
      return event === 'output' && category === 'stderr' && output?.includes('The engine') ? [output] : [];
    });
  }
}

async function ended(inline: Inline, message: string): Promise<void> {
  expect((await inline.event('exited')).body).toEqual({ exitCode: 2 });
  await inline.event('terminated');
  expect(inline.told()).toEqual([message]);
  expect((await inline.ask('threads')).type).toBe('response');
  expect((await inline.ask('next', { threadId: 1 })).success).toBe(false);
  expect((await inline.ask('disconnect')).success).toBe(true);
  expect(inline.told()).toEqual([message]);
}

it('a worker that is killed while it records ends the session with one message', async () => {
  const inline = new Inline(2048);
  expect((await inline.launch(20_000_000)).success).toBe(true);
  await inline.event('stopped');
  const waiting = inline.ask('continue', { threadId: 1 });
  const more = inline.ask('irqscope/tables');
  await inline.worker.terminate();
  expect((await waiting).type).toBe('response');
  expect((await more).type).toBe('response');
  await ended(inline, 'The engine that runs the C code has ended (exit code 1). Start the session again.\n');
});

it('a worker that runs out of memory does so too, and the message says what helps', async () => {
  const inline = new Inline(12);
  const launched = await inline.launch(100_000_000);
  if (launched.success) await inline.ask('continue', { threadId: 1 });
  await ended(
    inline,
    'The engine that runs the C code has ended (it ran out of memory; with a smaller maxSteps less is recorded). Start the session again.\n',
  );
});
