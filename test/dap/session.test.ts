import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { LinksBody, StateBody } from '../../extension/debug/custom.types.js';
import type { TableInfo } from '../../extension/engine/port.types.js';
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

describe('a session', () => {
  it('tells what runs and stops at the first line of C', async () => {
    await client.begin({ scenario: toyScenario });
    const stop = await client.stopped();
    expect(stop).toMatchObject({ reason: 'entry', threadId: 1, step: 1, of: 12 });
    const [frame] = await client.frames();
    expect(frame).toMatchObject({ name: 'write_entry  [model]', line: lineOf('write: first'), column: 5 });
    expect(client.outputs().map((output) => output.output)).toEqual([
      'A route that is updated after its use (toy)\n',
      "Running toy, bus from IRQScope's models.\n",
      'Design: after-service (the default).\n',
    ]);
  });

  it('runs to the finding without stopOnEntry', async () => {
    await client.begin({ scenario: toyScenario, stopOnEntry: false });
    expect((await client.stopped()).reason).toBe('exception');
  });

  it('lists one thread for each actor', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    expect(await client.ask('threads')).toEqual({
      threads: [
        { id: 1, name: 'cpu0' },
        { id: 2, name: 'nic' },
      ],
    });
    expect(await client.frames(2)).toEqual([]);
  });

  it('shows one stack across the layers, the scenario outermost, hardware dimmed', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const frames = await client.frames();
    expect(frames.map(({ name, presentationHint }) => [name, presentationHint])).toEqual([
      ['write_entry  [model]', undefined],
      ['memory write', 'subtle'],
      ['toy.irq', undefined],
    ]);
    expect(frames[2]?.source?.path).toBe(toyScenario);
  });

  it('pages a stack and keeps the ids of its frames', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const all = await client.frames();
    const page = await client.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', {
      threadId: 1,
      startFrame: 1,
      levels: 1,
    });
    expect(page).toEqual({ stackFrames: [all[1]], totalFrames: 3 });
  });

  it('shows where a model stands in the checkout, in the frame and on request', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    await client.move('stepIn');
    await client.move('stepIn');
    const [frame] = await client.frames();
    expect(frame?.source?.origin).toBe("IRQScope's model; in your tree: hw/toy.c");
    const { frames } = await client.ask<LinksBody>('irqscope/links');
    expect(frames[0]).toMatchObject({ frameId: frame?.id, from: 'model', link: { how: 'exact' } });
  });

  it('counts lines and columns as the client does', async () => {
    await client.ask('initialize', { adapterID: 'irqscope', linesStartAt1: false, columnsStartAt1: false });
    await client.ask('launch', { scenario: toyScenario });
    await client.event('initialized');
    const line = lineOf('deliver: first') - 1;
    const set = { source: { path: toySource }, breakpoints: [{ line }] };
    expect(await client.ask('setBreakpoints', set)).toMatchObject({ breakpoints: [{ verified: true, line }] });
    await client.ask('configurationDone');
    await client.stopped();
    const [frame] = await client.frames();
    expect(frame).toMatchObject({ line: lineOf('write: first') - 1, column: 4 });
  });
});

describe('scopes and variables', () => {
  beforeEach(async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
  });

  it('are locals with their C types, tables, and what changed', async () => {
    const [frame] = await client.frames();
    const scopes = await client.scopes(frame?.id ?? 0);
    expect(scopes.map(({ name, namedVariables }) => [name, namedVariables])).toEqual([
      ['Locals', 3],
      ['Tables', 1],
      ['Changed in this step', 0],
    ]);
    const locals = await client.variables(scopes[0]?.variablesReference ?? 0);
    expect(locals.map(({ name, value, type }) => `${type} ${name} = ${value}`)).toEqual([
      'int dest = 0',
      `int sum = ${0xdead}`,
      'int [250] lanes = {...}',
    ]);
    expect(locals[0]?.evaluateName).toBe('dest');
  });

  it('come in pages where they are elements of an array', async () => {
    const [frame] = await client.frames();
    const [locals] = await client.scopes(frame?.id ?? 0);
    const lanes = (await client.variables(locals?.variablesReference ?? 0)).at(-1);
    expect(lanes).toMatchObject({ indexedVariables: 250 });
    expect(lanes).not.toHaveProperty('namedVariables');
    const reference = lanes?.variablesReference ?? 0;
    const page = await client.variables(reference, { filter: 'indexed', start: 100, count: 3 });
    expect(page.map(({ name, value }) => `${name} ${value}`)).toEqual(['[100] 10000', '[101] 10201', '[102] 10404']);
    expect(await client.variables(reference, { filter: 'named' })).toEqual([]);
    expect(await client.variables(reference, { start: 0, count: 0 })).toHaveLength(250);
  });

  it('of an earlier stop read as empty, without an error', async () => {
    const [frame] = await client.frames();
    const [locals] = await client.scopes(frame?.id ?? 0);
    await client.move('next');
    expect(await client.scopes(frame?.id ?? 0)).toEqual([]);
    expect(await client.variables(locals?.variablesReference ?? 0)).toEqual([]);
    expect(await client.refused('evaluate', { expression: 'sum', frameId: frame?.id })).toBe(
      'This belongs to an earlier stop.',
    );
  });
});

describe('evaluation', () => {
  beforeEach(async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
  });

  it.each(['hover', 'watch', 'repl', 'clipboard', 'variables'])(
    'gives the value in the context "%s"',
    async (context) => {
      const [frame] = await client.frames();
      const answer = await client.ask('evaluate', { expression: ' dest ', frameId: frame?.id, context });
      expect(answer).toMatchObject({ result: '0', type: 'int', variablesReference: 0 });
    },
  );

  it('needs no frame', async () => {
    expect(await client.ask('evaluate', { expression: 'route' })).toMatchObject({ result: '2' });
  });

  it('says in one sentence why there is no value', async () => {
    expect(await client.refused('evaluate', { expression: 'nonsense' })).toBe('"nonsense" is not known in this frame.');
  });
});

describe('views', () => {
  it('learn the place in time and the tables from the session', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    expect(await client.ask<StateBody>('irqscope/state')).toEqual({
      recording: 'r0',
      at: 1,
      steps: 12,
      past: true,
      state: 'finished',
      moving: false,
    });
    const end = await client.move('irqscope/goto', { step: 11 });
    expect(end).toMatchObject({ reason: 'goto', step: 11 });
    const [table] = await client.ask<readonly TableInfo[]>('irqscope/tables', { names: ['toy.route'] });
    expect(table?.rows[0]?.cells).toEqual(['11', '0']);
    // Since the stop before this one, at step 1, when the route still led to CPU 2.
    expect(table?.changed).toEqual([[0, 1]]);
    const [same] = await client.ask<readonly TableInfo[]>('irqscope/tables', { since: 11 });
    expect(same?.changed).toEqual([]);
    expect(await client.ask('irqscope/tables', { names: ['other'] })).toEqual([]);
  });
});

describe('sources', () => {
  it('are those of the run', async () => {
    await client.begin({ scenario: toyScenario });
    const { sources } = await client.ask<DebugProtocol.LoadedSourcesResponse['body']>('loadedSources');
    expect(sources.map(({ name, path }) => [name, path])).toEqual([
      ['toy.irq', toyScenario],
      ['toy.c', toySource],
    ]);
  });

  it('that are in no file are read through the session', async () => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    const [, bus] = await client.frames();
    expect(bus?.source).toMatchObject({ name: 'bus.h', sourceReference: 1 });
    expect(bus?.source).not.toHaveProperty('path');
    const content = '/* prelude bus.h */\n';
    expect(await client.ask('source', { sourceReference: 1 })).toEqual({ content, mimeType: 'text/x-c' });
    expect(await client.ask('source', { source: bus?.source, sourceReference: 0 })).toMatchObject({ content });
  });

  it('without a text of their own are refused quietly', async () => {
    await client.begin({ scenario: toyScenario });
    expect(await client.refused('source', { sourceReference: 77 })).toContain('no text of its own');
  });
});
