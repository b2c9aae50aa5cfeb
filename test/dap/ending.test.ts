import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionClient } from './client.js';
import { fakeServer, toyScenario } from './server.js';

const server = fakeServer();
let client: SessionClient;

beforeEach(() => {
  client = new SessionClient();
  client.run([server.file]);
});
afterEach(() => client.kill());

const noFilters = () => client.ask('setExceptionBreakpoints', { filters: [] });
const endless = (more: Record<string, string> = {}) => ({
  scenario: toyScenario,
  stopOnEntry: false,
  set: { 'toy.pace': 'endless', ...more },
});

describe('a session that ends', () => {
  it('leaves the process with exit code 0', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    await client.ask('disconnect');
    expect(await client.exit()).toBe(0);
    expect(client.stderr).toBe('');
  });

  it.each([
    ['while it records', {}],
    ['while an engine does not listen', { 'toy.end': 'deaf' }],
  ])('%s, by terminate and then disconnect', async (_when, more: Record<string, string>) => {
    await client.begin(endless(more), noFilters);
    await client.ask('terminate');
    await client.event('terminated');
    await client.ask('disconnect');
    expect(await client.exit()).toBe(0);
    expect(client.left('stopped')).toBe(0);
  });

  it.each([
    ['while it records', {}],
    ['while an engine does not listen', { 'toy.end': 'deaf' }],
  ])('%s, by disconnect alone', async (_when, more: Record<string, string>) => {
    await client.begin(endless(more), noFilters);
    await client.ask('disconnect');
    expect(await client.exit()).toBe(0);
  });

  it('because the client has died takes the process with it', async () => {
    await client.begin(endless(), noFilters);
    client.hangUp();
    expect(await client.exit()).toBe(0);
  });

  it('because what came was no protocol takes the process with it', async () => {
    await client.begin(endless(), noFilters);
    client.write('Content-Length: 7\r\n\r\nnot {js');
    expect(await client.exit()).toBe(0);
  });

  it('answers what is still asked afterwards', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const [frame] = await client.frames();
    await client.ask('terminate');
    await client.event('terminated');
    expect(await client.frames()).toEqual([]);
    expect(await client.scopes(frame?.id ?? 0)).toEqual([]);
    expect(await client.ask('irqscope/tables')).toEqual([]);
    expect(await client.ask('irqscope/state')).toMatchObject({ state: 'ended' });
    expect(await client.refused('next', { threadId: 1 })).toContain('Nothing is stopped here');
  });
});

describe('without debugging', () => {
  it('a run goes to its end, tells the result and leaves', async () => {
    await client.begin({ scenario: toyScenario, noDebug: true });
    expect(await client.event('exited')).toEqual({ exitCode: 1 });
    await client.event('terminated');
    expect(client.left('stopped')).toBe(0);
    const texts = client.outputs().map((output) => output.output.split('\n')[0]);
    expect(texts.slice(3)).toEqual([
      'error: interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0 [stale-route]',
      '  step 1: the entry was written: dest 0',
      '  step 5: vector 0x21 left for CPU 2',
      'does not hold: expect vector 0x21 on cpu0; got vector 0x21 on cpu2',
      'holds: expect vector 0x21 on cpu2',
      '1 of 2 expectations did not hold (12 steps). This is what the scenario states for this design.',
    ]);
  });

  it('a run that has no end is ended by terminate', async () => {
    await client.begin({ ...endless(), noDebug: true });
    await client.ask('terminate');
    await client.event('terminated');
    expect(client.left('exited')).toBe(0);
  });
});
