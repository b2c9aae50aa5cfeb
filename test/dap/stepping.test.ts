import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { StateBody } from '../../extension/debug/custom.types.js';
import { SessionClient } from './client.js';
import { fakeServer, toyScenario, toySource } from './server.js';

const server = fakeServer();
let client: SessionClient;

beforeEach(() => {
  client = new SessionClient();
  client.run([server.file]);
});
afterEach(() => client.kill());

const lineOf = (marker: string, path = toySource) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(marker)) + 1;

async function stops(command: string, until: string): Promise<number[]> {
  const steps: number[] = [];
  for (;;) {
    const { reason, step } = await client.move(command);
    steps.push(step);
    if (reason === until) return steps;
  }
}

describe('steps', () => {
  it('go over, into and out of a call, and back', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const trail = [];
    for (const command of ['next', 'stepIn', 'stepOut', 'stepBack', 'irqscope/backInto', 'irqscope/backOut', 'next']) {
      const { step, reason } = await client.move(command);
      const [frame] = await client.frames();
      trail.push(`${command} ${step} ${frame?.name.split(' ')[0]} ${reason}`);
    }
    expect(trail).toEqual([
      'next 2 write_entry step',
      'stepIn 3 deliver step',
      'stepOut 5 write_entry step',
      'stepBack 2 write_entry step',
      'irqscope/backInto 1 write_entry step',
      'irqscope/backOut 0 toy.irq step',
      'next 11 toy.irq step',
    ]);
  });

  it.each([
    ['stepIn', 'irqscope/backInto'],
    ['next', 'stepBack'],
  ])('%s and %s stop at the same places of a function', async (forwards, backwards) => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const there = [1];
    while (there.at(-1) !== 9) there.push((await client.move(forwards)).step);
    const back = [9];
    while (back.at(-1) !== 1) back.push((await client.move(backwards)).step);
    expect(back).toEqual(there.toReversed());
  });

  it('pass idle iterations unless the granularity is "instruction"', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    await client.move('irqscope/goto', { step: 5 });
    expect((await client.move('next')).step).toBe(9);
    expect((await client.move('stepBack', { threadId: 1, granularity: 'statement' })).step).toBe(5);
    expect((await client.move('next', { threadId: 1, granularity: 'instruction' })).step).toBe(6);
  });
});

describe('continue', () => {
  it('stops at breakpoints, in C and in the scenario, and tells which', async () => {
    const ids: (number | undefined)[] = [];
    await client.begin({ scenario: toyScenario }, async () => {
      for (const [path, marker] of [
        [toySource, 'write: body'],
        [toyScenario, 'nic: raise'],
      ] as const) {
        const set = { source: { path }, breakpoints: [{ line: lineOf(marker, path) }] };
        const { breakpoints } = await client.ask<DebugProtocol.SetBreakpointsResponse['body']>('setBreakpoints', set);
        expect(breakpoints).toMatchObject([{ verified: true, line: lineOf(marker, path) }]);
        ids.push(breakpoints[0]?.id);
      }
      await client.ask('setExceptionBreakpoints', { filters: [] });
    });
    await client.stopped();
    const hits = [];
    for (let count = 0; count < 5; count++) hits.push((await client.move('continue')).hitBreakpointIds?.[0]);
    expect(hits).toEqual([ids[0], ids[0], ids[0], ids[0], ids[1]]);
    expect((await client.move('reverseContinue')).step).toBe(8);
  });

  it('reaches the end, tells the result once, goes back from there, and ends the session when asked again', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    await stops('continue', 'end');
    const told = () => client.outputs().filter((output) => /hold/.test(output.output));
    expect(told().map(({ output, line, source }) => [output, line, source?.path])).toEqual([
      [
        'does not hold: expect vector 0x21 on cpu0; got vector 0x21 on cpu2\n',
        lineOf('on cpu0', toyScenario),
        toyScenario,
      ],
      ['holds: expect vector 0x21 on cpu2\n', lineOf('on cpu2', toyScenario), toyScenario],
      [
        '1 of 2 expectations did not hold (12 steps). This is what the scenario states for this design.\n',
        undefined,
        undefined,
      ],
    ]);
    expect((await client.move('reverseContinue')).reason).toBe('exception');
    expect((await client.move('reverseContinue')).reason).toBe('start');
    await stops('continue', 'end');
    expect(told()).toHaveLength(3);
    expect((await client.move('next')).reason).toBe('end');
    await client.ask('continue', { threadId: 1 });
    expect(await client.event('exited')).toEqual({ exitCode: 1 });
    await client.event('terminated');
  });

  it('says where and why a run stopped that could not go on', async () => {
    await client.begin({ scenario: toyScenario, stopOnEntry: false, set: { 'toy.stop': 'strict' } }, () =>
      client.ask('setExceptionBreakpoints', { filters: [] }),
    );
    expect((await client.stopped()).reason).toBe('end');
    const text = 'The run stopped at step 12: unknown function "mystery" (toy.c:7). Add it to the unit.\n';
    expect(client.outputs()).toContainEqual({ category: 'stderr', output: text });
    await client.ask('continue', { threadId: 1 });
    expect(await client.event('exited')).toEqual({ exitCode: 2 });
  });
});

describe('fast hands', () => {
  it('get one response and one stop for each step, in order', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const from = client.transcript.length;
    const times = 5;
    await Promise.all(Array.from({ length: times }, () => client.ask('stepIn', { threadId: 1 })));
    const steps = [];
    for (let count = 0; count < times; count++) steps.push((await client.stopped()).step);
    expect(steps).toEqual([2, 3, 4, 5, 9]);
    const answers = client.transcript.slice(from).filter(({ way, name }) => way === 'response' || name === 'stopped');
    expect(answers.map(({ name }) => name)).toEqual(Array.from({ length: times }, () => ['stepIn', 'stopped']).flat());
  });

  it('never see an error or a mixture when they ask about stops that have passed', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const inspections = Array.from({ length: 8 }, async (_, index) => {
      await client.ask(index % 2 === 0 ? 'stepIn' : 'irqscope/backInto', { threadId: 1 });
      const [frame] = await client.frames();
      const scopes = await client.scopes(frame?.id ?? 0);
      const variables = await client.variables(scopes[0]?.variablesReference ?? 0);
      if (variables.length === 0) return 'empty';
      return variables.some(({ name }) => name === (frame?.name.startsWith('deliver') ? 'vector' : 'dest'));
    });
    expect(await Promise.all(inspections)).not.toContain(false);
    for (let count = 0; count < 8; count++) await client.stopped();
    expect(client.transcript.filter(({ way }) => way === 'refusal')).toEqual([]);
    expect(client.left('stopped')).toBe(0);
  });
});

describe('pause', () => {
  const endless = { scenario: toyScenario, set: { 'toy.pace': 'endless' } };
  const noFilters = () => client.ask('setExceptionBreakpoints', { filters: [] });

  it('stops a continue that waits for the recording', async () => {
    await client.begin(endless, noFilters);
    await client.stopped();
    await client.ask('continue', { threadId: 1 });
    expect(await client.ask<StateBody>('irqscope/state')).toMatchObject({ moving: true, state: 'recording' });
    await client.ask('pause', { threadId: 1 });
    expect(await client.stopped()).toMatchObject({ reason: 'pause', step: 12 });
  });

  it('drops the motions that wait behind it', async () => {
    await client.begin(endless, noFilters);
    await client.stopped();
    await client.ask('continue', { threadId: 1 });
    const waiting = client.refused('next', { threadId: 1 });
    await client.ask('pause', { threadId: 1 });
    expect((await client.stopped()).reason).toBe('pause');
    expect(await waiting).toBe('cancelled');
    expect(client.left('stopped')).toBe(0);
  });

  it('answers with a stop even when nothing moves', async () => {
    await client.begin(endless, noFilters);
    await client.stopped();
    await client.ask('pause', { threadId: 1 });
    expect(await client.stopped()).toMatchObject({ reason: 'pause', step: 1 });
  });
});
