import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { SessionClient } from './client.js';
import { fakeServer, toyScenario, toySource } from './server.js';

const server = fakeServer();
let client: SessionClient;

beforeEach(() => {
  client = new SessionClient();
  client.run([server.file]);
});
afterEach(() => client.kill());

const initialize = () => client.ask('initialize', { adapterID: 'irqscope', pathFormat: 'path' });

/** What a client would show of an error response: DebugClient keeps only the message, the protocol has more. */
async function errorOf(command: string, args?: object): Promise<DebugProtocol.Message | undefined> {
  const raw = new Promise<DebugProtocol.ErrorResponse>((resolve) => client.onRefusal(command, resolve));
  await client.refused(command, args);
  return (await raw).body.error;
}

describe('a launch that cannot work', () => {
  it.each([
    [{}, '"scenario" is missing'],
    [{ scenario: 3 }, '"scenario" must be a text'],
    [{ scenario: '' }, '"scenario" must name a scenario or the path of an .irq file'],
    [{ scenario: 'toy', set: { a: 1 } }, '"set.a" must be a text'],
    [{ scenario: 'toy', maxSteps: 0 }, '"maxSteps" must be a whole number of at least 1'],
    [{ scenario: 'toy', maxSteps: '9' }, '"maxSteps" must be a whole number of at least 1'],
    [{ scenario: 'toy', stopOnEntry: 'yes' }, '"stopOnEntry" must be true or false'],
  ])('%j', async (configuration, complaint) => {
    await initialize();
    const error = await errorOf('launch', configuration);
    expect(error?.showUser).toBe(true);
    expect(error?.variables?.['_text']).toBe(
      `The launch configuration cannot be used: ${complaint}. Correct it in launch.json.`,
    );
  });

  it('names the file, the line and the remedy in one message', async () => {
    await initialize();
    const error = await errorOf('launch', { scenario: toyScenario, qemu: '/no/qemu' });
    expect(error?.showUser).toBe(true);
    expect(error?.variables?.['_text']).toBe('This is no QEMU tree (/no/qemu/VERSION:1). Name another.');
  });

  it('can be repeated with better arguments', async () => {
    await initialize();
    expect(await client.refused('launch', { scenario: 'tpyo' })).toBe(
      'There is no scenario "tpyo". Did you mean "toy.irq"?',
    );
    await client.ask('launch', { scenario: toyScenario });
    await client.event('initialized');
    expect(await client.refused('launch', { scenario: toyScenario })).toContain('launched already');
  });

  it('warns in the console where a model stands in', async () => {
    await client.begin({ scenario: toyScenario, qemu: '/no/qemu', allowModel: true });
    await client.stopped();
    const warning = 'warning: toy runs from the model: this is no QEMU tree\n';
    expect(client.outputs()).toContainEqual({ category: 'stderr', output: warning });
  });
});

describe('a request at the wrong time or of the wrong kind', () => {
  it('is refused quietly', async () => {
    await initialize();
    expect((await errorOf('next', { threadId: 1 }))?.showUser).toBe(false);
    expect((await errorOf('configurationDone'))?.showUser).toBe(false);
    expect((await errorOf('evaluate', { expression: '1' }))?.showUser).toBe(false);
    expect((await errorOf('exceptionInfo', { threadId: 1 }))?.showUser).toBe(false);
    expect((await errorOf('setVariable', { name: 'a', value: '1', variablesReference: 1 }))?.showUser).toBe(false);
    expect((await errorOf('toString'))?.showUser).toBe(false);
    expect(await client.frames()).toEqual([]);
  });

  it('is told where there is something else to do', async () => {
    expect(await client.refused('initialize', { pathFormat: 'uri' })).toContain('pathFormat "path"');
    await initialize();
    expect(await client.refused('attach', {})).toContain('"request" is "launch"');
    expect(await client.refused('irqscope/tables', { names: 'x' })).toContain('Unusable arguments: "names"');
  });

  it('does not go to a step that is none', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    for (const step of [-1, 1.5, '3', undefined]) {
      expect(await client.refused('irqscope/goto', { step })).toContain('Unusable arguments: "step"');
    }
  });

  it('sets no breakpoint where nothing can stop, and says why', async () => {
    await client.begin({ scenario: toyScenario });
    const set = (source: object, breakpoint: object = {}) =>
      client.ask('setBreakpoints', { source, breakpoints: [{ line: 1, ...breakpoint }] });
    expect(await set({ sourceReference: 1 })).toMatchObject({ breakpoints: [{ verified: false }] });
    expect(await set({ path: '/elsewhere.c' })).toMatchObject({
      breakpoints: [{ verified: false, message: 'Nothing runs here or below.' }],
    });
    expect(await set({ path: toySource }, { condition: 'x' })).toMatchObject({
      breakpoints: [{ verified: true, message: expect.stringContaining('stops every time') as string }],
    });
  });
});

describe('a fault of our own', () => {
  it('is one sentence for the user, and a stack only for the log', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const error = await errorOf('evaluate', { expression: 'boom()' });
    const text = error?.variables?.['_text'] ?? '';
    expect(text).toBe(
      'IRQScope failed inside: the {table} is gone. What you were doing is not at fault; please report this.',
    );
    expect(JSON.stringify(client.transcript)).not.toMatch(/\.ts:\d|\bat \w+ \(/);
    expect(client.stderr).toContain('secret.ts');
  });

  it('that ends the engine is told, and nothing hangs', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    await client.refused('evaluate', { expression: 'die()' });
    expect(await client.event('exited')).toEqual({ exitCode: 2 });
    await client.event('terminated');
    const text = 'The engine that runs the C code has ended (exit code 3). Start the session again.\n';
    expect(client.outputs()).toContainEqual({ category: 'stderr', output: text });
    await client.ask('disconnect');
    expect(await client.exit()).toBe(0);
  });

  it('that ends the engine during the launch is the answer to the launch', async () => {
    await client.ask('initialize', { adapterID: 'irqscope' });
    const refusal = await client.refused('launch', { scenario: toyScenario, set: { 'toy.launch': 'dies' } });
    expect(refusal).toBe('The engine that runs the C code has ended (exit code 3). Start the session again.');
    await client.event('terminated');
    await client.ask('disconnect');
    expect(await client.exit()).toBe(0);
  });
});
