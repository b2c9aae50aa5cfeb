/**
 * What a user waits for: launch to first stop, and a step in either direction with stack, scopes and variables, through the debug
 * adapter as a client sees it. Milliseconds. With the models, and with each QEMU tree that is there.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { allTrees, treeAt } from '../../scripts/trees.mjs';
import { Adapter } from './adapter.mjs';
import { figure, percentile } from './figure.mjs';

const CLI = join(ROOT, 'dist', 'cli.js');
const STEPS = 200;
const RUNS = 5;
/** Seconds. */
const KEPT_WITHIN = 60;

async function timed(action) {
  const began = performance.now();
  const value = await action();
  return { value, took: performance.now() - began };
}

async function launched(trees, cache) {
  const adapter = new Adapter(CLI, ['dap'], { ...process.env, XDG_CACHE_HOME: cache });
  await adapter.request('initialize', { adapterID: 'irqscope', linesStartAt1: true, columnsStartAt1: true });
  const { value, took } = await timed(async () => {
    const launch = adapter.request('launch', { scenario: 'ioapic-rte-migration', stopOnEntry: true, ...trees });
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

/** Where units are kept: a folder of its own, so that it is known what is in it. */
function withCache(use) {
  const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-cache-'));
  return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function firstStop(trees, cache) {
  const { adapter, took } = await launched(trees, cache);
  await adapter.end();
  return took;
}

/** A session that goes on until the folder has stopped growing: units are kept behind the recording, one after the other. */
async function keptUnits(trees, cache) {
  const { adapter } = await launched(trees, cache);
  await adapter.request('irqscope/whole');
  const count = () => readdirSync(cache, { recursive: true }).filter((name) => name.endsWith('.unit')).length;
  for (let before = -1, quiet = 0, waited = 0; quiet < 3 && waited < KEPT_WITHIN; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = count();
    quiet = now > 0 && now === before ? quiet + 1 : 0;
    before = now;
  }
  await adapter.end();
}

function sayFirst(what, took, target) {
  const median = percentile(took, 0.5).toFixed(0);
  const value = percentile(took, 0.95);
  console.log(
    figure({
      what: `${what}: launch to first stop, fresh process, median ${median} ms, worst of ${took.length}`,
      value,
      unit: 'ms',
      target,
      digits: 0,
    }),
  );
}

async function firstStops(name, trees) {
  const none = Object.keys(trees).length === 0;
  const cold = [];
  for (let run = 0; run < RUNS; run++) cold.push(await withCache((cache) => firstStop(trees, cache)));
  sayFirst(`${name} cold`, cold, none ? 300 : 1500);
  await withCache(async (cache) => {
    // the models come kept with the build
    if (none) await firstStop(trees, cache);
    else await keptUnits(trees, cache);
    const warm = [];
    for (let run = 0; run < RUNS; run++) warm.push(await firstStop(trees, cache));
    sayFirst(`${name} warm`, warm, none ? 300 : 500);
  });
}

function sayStep(what, took) {
  const median = percentile(took, 0.5).toFixed(1);
  console.log(
    figure({
      what: `${what}, with stack, scopes and variables through the adapter (${took.length} steps, median ${median} ms), p95`,
      value: percentile(took, 0.95),
      unit: 'ms',
      target: 3,
    }),
  );
}

async function bench(name, trees) {
  await firstStops(name, trees);
  await withCache(async (cache) => {
    const { adapter, thread } = await launched(trees, cache);
    const forwards = await stepping(adapter, thread, 'stepIn', STEPS);
    sayStep(`${name}: a step forwards`, forwards.took);
    sayStep(
      `${name}: a step back`,
      (await stepping(adapter, forwards.threadId, 'stepBack', forwards.took.length - 1)).took,
    );
    await adapter.end();
  });
}

await bench('models', {});
for (const [name, path] of Object.entries(allTrees())) if (path) await bench(name, { qemu: path });
const { 'qemu-7.2': qemu } = allTrees();
const linux = treeAt('linux-6.1').path;
if (qemu && linux) await bench('qemu-7.2 and linux-6.1', { qemu, linux });
