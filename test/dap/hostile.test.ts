import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionClient } from './client.js';
import { fakeServer, toyScenario, toySource } from './server.js';

const server = fakeServer();
let client: SessionClient;

beforeEach(async () => {
  client = new SessionClient();
  client.run([server.file]);
  await client.begin({ scenario: toyScenario });
  await client.stopped();
});
afterEach(() => client.kill());

const requests = [
  ...['initialize', 'launch', 'attach', 'configurationDone', 'setBreakpoints', 'setExceptionBreakpoints'],
  ...['breakpointLocations', 'loadedSources', 'source', 'threads', 'stackTrace', 'scopes', 'variables', 'evaluate'],
  ...['exceptionInfo', 'next', 'stepIn', 'stepOut', 'stepBack', 'irqscope/backInto', 'irqscope/backOut'],
  ...['irqscope/goto', 'irqscope/state', 'irqscope/tables', 'irqscope/links', 'reverseContinue', 'pause'],
  ...['__proto__', 'constructor', '', 'setVariable'],
];

const fields = ['threadId', 'frameId', 'variablesReference', 'expression', 'source', 'breakpoints', 'filters', 'step'];
const field = fc.constantFrom(...fields, 'start', 'count', 'names', 'since', 'line', 'endLine', 'levels', 'scenario');
const value = fc.oneof(
  fc.anything({ maxDepth: 2 }).map((each) => JSON.parse(JSON.stringify(each) ?? 'null') as unknown),
  fc.constantFrom<unknown>(1, 2, 7, -1, 2 ** 53, 0.5, { path: toySource }, [{ line: 3 }], ['stale-route'], 'route'),
);

describe('whatever a client sends', () => {
  it('is answered, without a stack trace and without a fault of our own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requests), fc.dictionary(field, value), async (name, args) => {
        const answer = await client.ask(name, args).catch((thrown: unknown) => thrown);
        if (!(answer instanceof Error)) return;
        expect(answer.message).not.toMatch(/failed inside|\.[cm]?[jt]s:\d|no response/);
      }),
      { numRuns: 400 },
    );
    expect(client.stderr).toBe('');
    expect(await client.ask('irqscope/state')).toMatchObject({ steps: 12 });
  });
});
