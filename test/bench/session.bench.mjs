/**
 * What a user waits for: launch to first stop, and a step in either direction with stack, scopes and variables, through the debug
 * adapter as a client sees it. Milliseconds. With the models, and with each QEMU tree that is there.
 */
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { allTrees } from '../../scripts/trees.mjs';
import { Adapter } from './adapter.mjs';

const CLI = join(ROOT, 'dist', 'cli.js');
const STEPS = 200;
const RUNS = 5;

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const figures = (values) => `median ${at(values, 0.5).toFixed(1)}  p95 ${at(values, 0.95).toFixed(1)}`;

async function timed(action) {
  const began = performance.now();
  const value = await action();
  return { value, took: performance.now() - began };
}

async function launched(qemu) {
  const adapter = new Adapter(CLI, ['dap']);
  await adapter.request('initialize', { adapterID: 'irqscope', linesStartAt1: true, columnsStartAt1: true });
  const { value, took } = await timed(async () => {
    const launch = adapter.request('launch', { scenario: 'ioapic-rte-migration', stopOnEntry: true, qemu });
    await adapter.event('initialized');
    await adapter.request('configurationDone');
    await launch;
    return adapter.event('stopped');
  });
  return { adapter, thread: value.threadId, took };
}

/** All that a client asks for after a stop. */
async function shown(adapter, threadId) {
  const { stackFrames } = await adapter.request('stackTrace', { threadId });
  const { scopes } = await adapter.request('scopes', { frameId: stackFrames[0].id });
  for (const { variablesReference } of scopes.filter(({ expensive }) => !expensive))
    await adapter.request('variables', { variablesReference });
}

async function stepping(adapter, threadId, command, count) {
  const took = [];
  for (let step = 0; step < count; step++) {
    const one = await timed(async () => {
      await adapter.request(command, { threadId });
      const stopped = await adapter.event('stopped');
      threadId = stopped.threadId;
      await shown(adapter, threadId);
      return stopped.reason;
    });
    took.push(one.took);
    if (one.value !== 'step') break;
  }
  return { took, threadId };
}

async function bench(name, qemu) {
  const first = [];
  for (let run = 0; run < RUNS; run++) {
    const { adapter, took } = await launched(qemu);
    first.push(took);
    await adapter.end();
  }
  console.log(`${name}: first stop  ${figures(first)} (fresh process)`);
  const { adapter, thread } = await launched(qemu);
  const forwards = await stepping(adapter, thread, 'stepIn', STEPS);
  console.log(`${name}: step forwards  ${figures(forwards.took)} (${forwards.took.length} steps)`);
  const back = await stepping(adapter, forwards.threadId, 'stepBack', forwards.took.length - 1);
  console.log(`${name}: step back  ${figures(back.took)} (${back.took.length} steps)`);
  await adapter.end();
}

await bench('models', undefined);
for (const [name, path] of Object.entries(allTrees())) if (path) await bench(name, path);
