/**
 * What a user waits for: launch to first stop, and a step in either direction with stack, scopes and variables, through the debug
 * adapter as a client sees it, at the beginning and among millions of steps. With the models, with QEMU, and with QEMU and Linux.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { allTrees, treeAt } from '../../scripts/trees.mjs';
import { Adapter } from './adapter.mjs';
import { figure, percentile } from './figure.mjs';

const CLI = join(ROOT, 'dist', 'cli.js');
const SHORT = 'ioapic-rte-migration';
const LONG = join(ROOT, 'test/bench/long.irq');
const LONG_STEPS = 10_000_000;
const STEPS = 200;
const RUNS = 3;
/** Seconds. */
const KEPT_WITHIN = 60;

async function timed(action) {
  const began = performance.now();
  const value = await action();
  return { value, took: performance.now() - began };
}

async function launched(trees, cache, scenario = SHORT) {
  const adapter = new Adapter(CLI, ['dap'], { ...process.env, XDG_CACHE_HOME: cache });
  await adapter.request('initialize', { adapterID: 'irqscope', linesStartAt1: true, columnsStartAt1: true });
  const { value, took } = await timed(async () => {
    const launch = adapter.request('launch', { scenario, stopOnEntry: true, maxSteps: LONG_STEPS, ...trees });
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
  for (let before = -1, quiet = 0, waited = 0; quiet < 4 && waited < 2 * KEPT_WITHIN; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = count();
    quiet = now > 0 && now === before ? quiet + 1 : 0;
    before = now;
  }
  await adapter.end();
}

function sayFirst(what, took, target) {
  const detail = `fresh process, the first ${took[0].toFixed(0)}, median ${percentile(took, 0.5).toFixed(0)} ms`;
  const named = `${what}: launch to first stop, worst of ${took.length}`;
  console.log(figure({ what: named, detail, value: percentile(took, 0.95), unit: 'ms', target, digits: 0 }));
}

/** With nothing kept, then with kept units in the folder. */
async function firstStops(name, trees, cache) {
  const none = Object.keys(trees).length === 0;
  const cold = [];
  for (let run = 0; run < RUNS; run++) cold.push(await withCache((empty) => firstStop(trees, empty)));
  sayFirst(`${name} cold`, cold, none ? 300 : 1500);
  await keptUnits(trees, cache);
  const warm = [];
  for (let run = 0; run < RUNS; run++) warm.push(await firstStop(trees, cache));
  sayFirst(`${name} warm`, warm, none ? 300 : 500);
}

function sayStep(what, took) {
  const detail = `with stack, scopes and variables, ${took.length} steps, median ${percentile(took, 0.5).toFixed(2)}, worst ${percentile(took, 1).toFixed(1)} ms`;
  console.log(
    figure({ what: `${what} through the adapter, p95`, detail, value: percentile(took, 0.95), unit: 'ms', target: 3 }),
  );
}

/** From the first stop on, with everything cold but the units; then in the middle of a long recording. */
async function steps(name, trees, cache) {
  const { adapter, thread } = await launched(trees, cache);
  const forwards = await stepping(adapter, thread, 'stepIn', STEPS);
  sayStep(`${name}: the first steps`, forwards.took);
  const back = await stepping(adapter, forwards.threadId, 'stepBack', forwards.took.length - 1);
  sayStep(`${name}: the first steps back`, back.took);
  await adapter.end();

  const long = await launched(trees, cache, LONG);
  await long.adapter.request('irqscope/whole');
  await long.adapter.request('irqscope/goto', { step: LONG_STEPS / 2 });
  let { threadId } = await long.adapter.event('stopped');
  for (const [command, what] of [
    ['stepIn', 'a step into'],
    ['next', 'a step over'],
    ['stepBack', 'a step back'],
  ]) {
    const walked = await stepping(long.adapter, threadId, command, STEPS);
    ({ threadId } = walked);
    sayStep(`${name}: ${what} among ${LONG_STEPS / 1e6} M steps`, walked.took);
  }
  await long.adapter.end();
}

const { 'qemu-7.2': qemu } = allTrees();
const linux = treeAt('linux-6.1').path;
const all = [['models', {}]];
if (qemu) all.push(['QEMU 7.2', { qemu }]);
if (qemu && linux) all.push(['QEMU 7.2 + Linux 6.1', { qemu, linux }]);
for (const [name, trees] of all)
  await withCache(async (cache) => {
    await firstStops(name, trees, cache);
    await steps(name, trees, cache);
  });
