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

type Capability = keyof DebugProtocol.Capabilities;

/** For each capability a use of it that fails where it is only claimed. At the finding of the toy when it begins. */
const probes: Partial<Record<Capability, () => Promise<void>>> = {
  supportsConfigurationDoneRequest: async () => {
    await client.ask('configurationDone');
  },
  supportsEvaluateForHovers: async () => {
    expect(await client.ask('evaluate', { expression: 'route', context: 'hover' })).toMatchObject({ result: '2' });
  },
  supportsClipboardContext: async () => {
    expect(await client.ask('evaluate', { expression: 'route', context: 'clipboard' })).toMatchObject({ result: '2' });
  },
  supportsStepBack: async () => {
    const { step } = await client.move('stepBack');
    expect(step).toBeLessThan((await client.move('next')).step);
    expect((await client.move('reverseContinue')).reason).toBe('start');
  },
  supportsSteppingGranularity: async () => {
    const folded = await client.move('next');
    await client.move('stepBack');
    const unfolded = await client.move('next', { threadId: 1, granularity: 'instruction' });
    expect(unfolded.step).toBeLessThan(folded.step);
  },
  supportsExceptionInfoRequest: async () => {
    const info = await client.ask<DebugProtocol.ExceptionInfoResponse['body']>('exceptionInfo', { threadId: 1 });
    expect(info).toMatchObject({ exceptionId: 'stale-route', breakMode: 'always' });
    expect(info.details?.stackTrace).toMatch(/\btoy\.c:\d+: /);
  },
  supportsDelayedStackTraceLoading: async () => {
    const page = { threadId: 1, startFrame: 1, levels: 1 };
    const body = await client.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', page);
    expect(body.stackFrames).toHaveLength(1);
    expect(body.totalFrames).toBe(3);
  },
  supportsLoadedSourcesRequest: async () => {
    const { sources } = await client.ask<DebugProtocol.LoadedSourcesResponse['body']>('loadedSources');
    expect(sources.map((source) => source.path)).toContain(toySource);
  },
  supportsBreakpointLocationsRequest: async () => {
    const range = { source: { path: toySource }, line: 1, endLine: 1000 };
    const body = await client.ask<DebugProtocol.BreakpointLocationsResponse['body']>('breakpointLocations', range);
    expect(body.breakpoints).toHaveLength(6);
    expect(await client.ask('breakpointLocations', { source: { path: toySource }, line: 1 })).toEqual({
      breakpoints: [],
    });
  },
  supportsTerminateRequest: async () => {
    await client.ask('terminate');
    await client.event('terminated');
  },
  exceptionBreakpointFilters: async () => {
    const filters = { filters: ['stale-route', 'no-such'] };
    expect(await client.ask('setExceptionBreakpoints', filters)).toMatchObject({
      breakpoints: [{ verified: true }, { verified: false }],
    });
    await client.move('irqscope/goto', { step: 0 });
    expect(await client.move('continue')).toMatchObject({ reason: 'exception' });
    await client.ask('setExceptionBreakpoints', { filters: [] });
    await client.move('irqscope/goto', { step: 0 });
    expect(await client.move('continue')).toMatchObject({ reason: 'end' });
  },
};

/** Requests that belong to capabilities that are not claimed: all of them must be refused. */
const unclaimed: Partial<Record<Capability, string>> = {
  supportsCancelRequest: 'cancel',
  supportsCompletionsRequest: 'completions',
  supportsDataBreakpoints: 'setDataBreakpoints',
  supportsDisassembleRequest: 'disassemble',
  supportsFunctionBreakpoints: 'setFunctionBreakpoints',
  supportsGotoTargetsRequest: 'gotoTargets',
  supportsInstructionBreakpoints: 'setInstructionBreakpoints',
  supportsModulesRequest: 'modules',
  supportsReadMemoryRequest: 'readMemory',
  supportsRestartFrame: 'restartFrame',
  supportsRestartRequest: 'restart',
  supportsSetExpression: 'setExpression',
  supportsSetVariable: 'setVariable',
  supportsStepInTargetsRequest: 'stepInTargets',
  supportsTerminateThreadsRequest: 'terminateThreads',
  supportsWriteMemoryRequest: 'writeMemory',
};

describe('the advertisement', () => {
  it('claims what is probed below, and nothing else', async () => {
    const claimed = await client.ask<DebugProtocol.Capabilities>('initialize', { adapterID: 'irqscope' });
    expect(Object.keys(claimed).sort()).toEqual(Object.keys(probes).sort());
    const flags = Object.entries(claimed).filter(([name]) => name !== 'exceptionBreakpointFilters');
    expect(flags.filter(([, value]) => value !== true)).toEqual([]);
    expect(claimed.exceptionBreakpointFilters).toEqual([
      {
        filter: 'stale-route',
        label: 'Stale route',
        description: 'A delivery through a stale copy of a route.',
        default: true,
      },
      { filter: 'lost-edge', label: 'Lost edge', description: 'An edge that no handler ever sees.', default: false },
    ]);
  });

  it.each(Object.keys(probes) as Capability[])('%s holds', async (capability) => {
    await client.begin({ scenario: toyScenario, stopOnEntry: false });
    expect(await client.stopped()).toMatchObject({ reason: 'exception' });
    await probes[capability]?.();
  });

  it.each(Object.entries(unclaimed))('%s is not claimed and refused', async (_capability, request) => {
    await client.begin({ scenario: toyScenario });
    await client.stopped();
    expect(await client.refused(request, {})).toContain(`does not know the request "${request}"`);
  });
});
