import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FaultError } from '../../extension/cmachine/source/types.js';
import type { ConnectedEngine } from '../../extension/debug/rpc.js';
import { connectEngine, serveEngine } from '../../extension/debug/rpc.js';
import { portChannel } from '../../extension/host/port-rpc.js';
import { FakeEngine } from './fake-engine.js';
import { toyScenario } from './server.js';

let near: MessagePort;
let far: MessagePort;
let connected: ConnectedEngine;

beforeEach(() => {
  ({ port1: near, port2: far } = new MessageChannel());
  serveEngine(portChannel(far), new FakeEngine());
  connected = connectEngine(portChannel(near));
});
afterEach(() => {
  near.close();
  far.close();
});

describe('an engine behind a port', () => {
  it('answers as if it were here, each call its own', async () => {
    const { engine } = connected;
    const { recording } = await engine.launch({ scenario: toyScenario });
    const steps = [3, 1, 2];
    const stops = steps.map((step) => engine.go({ recording, step: 0 }, { kind: 'goto', step }));
    expect((await Promise.all(stops)).map((stop) => stop.step)).toEqual(steps);
  });

  it('rejects with the same fault', async () => {
    const failed = connected.engine.launch({ scenario: 'none' });
    await expect(failed).rejects.toBeInstanceOf(FaultError);
    await expect(failed).rejects.toMatchObject({ fault: { remedy: 'Did you mean "toy.irq"?', line: 0 } });
  });

  it('rejects with the message of a failure of its own, and keeps the stack for the log', async () => {
    const failed = connected.engine.stack({ recording: 'r0', step: 0 }, 1);
    await expect(failed).rejects.toThrow('nothing is recorded');
    await expect(failed).rejects.toMatchObject({ stack: expect.stringContaining('fake-engine') as string });
  });

  it('rejects what cannot be posted', async () => {
    const spec = { scenario: (() => undefined) as unknown as string };
    await expect(connected.engine.launch(spec)).rejects.toThrow('could not be cloned');
  });

  it('that goes away rejects what waits and what comes later', async () => {
    const { engine, engineGone } = connected;
    await engine.launch({ scenario: toyScenario, set: { 'toy.end': 'deaf' } });
    const waiting = engine.end('r0');
    far.close();
    await expect(waiting).rejects.toBeInstanceOf(FaultError);
    await expect(engine.interrupt()).rejects.toThrow('has ended');
    expect(await engineGone).toMatchObject({ remedy: 'Start the session again.' });
  });

  it('ignores what is no message of its own', async () => {
    for (const message of [
      null,
      3,
      'x',
      {},
      { call: 'x' },
      { reply: 99 },
      { call: -1, method: 'constructor', args: [] },
    ]) {
      near.postMessage(message);
      far.postMessage(message);
    }
    expect(await connected.engine.findingRules()).toHaveLength(2);
  });
});
