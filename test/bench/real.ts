/**
 * What a recording of real code costs: the IOAPIC scenario's accesses over and over, on QEMU's source or on the models. Statements a
 * second plain and recorded; bytes a step of all that is kept; jumps, last writers and steps in a recording of millions of steps.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRun } from '../../extension/engine/launch.js';
import type { Run } from '../../extension/engine/run.js';
import { nodeSources } from '../../extension/host/sources.js';
import { unitFolder } from '../../extension/host/unit-folder.js';
import { Journal } from '../../extension/cmachine/machine/journal.js';
import { figure, percentile } from './figure.mjs';
import { ran } from './ran.js';
import { retainedBytes } from './retained.js';

const [root = '.', name = 'models', most = '1000000', qemu = '', linux = ''] = process.argv.slice(2);
/** Where units are kept, so that each start but the first is short. */
const folder = mkdtempSync(join(tmpdir(), 'irqscope-bench-real-'));
const sources = nodeSources(join(root, 'dist'), unitFolder(folder, 'bench'));
const MOST = Number(most);
/** Statements of a run that is measured in one way, and runs of each. */
const MEASURED = Math.min(3e6, MOST);
const RUNS = 3;

/** A level interrupt, taken and ended, again and again. */
function text(times: number): string {
  return `scenario "bench"
machine x86  vcpus 4  irqchip split
line nic on gsi 11
cpu0: lapic enable
cpu1: lapic enable
cpu2: lapic enable
cpu3: lapic enable
cpu2: ioapic select 0x27
cpu2: ioapic window 0x02000000
cpu2: ioapic select 0x26
cpu2: ioapic window 0x8021
repeat ${times} {
  nic: raise
  cpu2: accept
  nic: lower
  nic: raise
  cpu2: ioapic read
  nic: lower
  cpu2: eoi
}
`;
}

function started(times: number): Promise<Run> {
  return startRun(
    sources,
    {
      scenario: 'bench',
      text: text(times),
      maxSteps: 100_000_000,
      ...(qemu === '' ? {} : { qemu }),
      ...(linux === '' ? {} : { linux }),
    },
    'r0',
  );
}

function seconds(f: () => void): number {
  const from = performance.now();
  f();
  return (performance.now() - from) / 1000;
}

const million = (n: number): string => `${(n / 1e6).toFixed(2)} M`;

function say(f: Parameters<typeof figure>[0]): void {
  console.log(figure({ ...f, what: `${name}: ${f.what}` }));
}

/** The 95th of `times` calls in milliseconds beside its target, the median, and what the first took. */
function sampled(what: string, target: number, times: number, f: (i: number) => void): void {
  const took: number[] = [];
  for (let i = 0; i < times; i++) took.push(1000 * seconds(() => f(i)));
  const detail = `first ${(took[0] as number).toFixed(2)}, median ${percentile(took, 0.5).toFixed(3)} ms`;
  say({ what: `${what}, p95`, detail, value: percentile(took, 0.95), unit: 'ms', target, digits: 3 });
}

function rate(what: string, value: number, target?: number, detail = ''): void {
  const unit = 'M statements/s';
  say({ what, detail, value: value / 1e6, unit, ...(target === undefined ? {} : { target, least: true }) });
}

/** Steps that each repeat makes. */
async function stepsARepeat(): Promise<number> {
  const few = await started(50);
  few.record(MOST);
  for (const _piece of few.keeping());
  const more = await started(150);
  more.record(MOST);
  return (more.recording.length - few.recording.length) / 100;
}

/** Statements a second of the machine in one way, the best of some runs: no other work is done meanwhile. */
async function fastest(times: number, statements: number, prepare: (run: Run) => void): Promise<number> {
  let best = 0;
  for (let i = 0; i < RUNS; i++) {
    const run = await started(times);
    prepare(run);
    best = Math.max(best, statements / seconds(() => run.runner.advance(Infinity)));
  }
  return best;
}

async function ways(perRepeat: number): Promise<void> {
  const times = Math.ceil(MEASURED / perRepeat);
  const whole = await started(times);
  whole.record(Infinity);
  const statements = whole.recording.length;
  const plain = await fastest(times, statements, ({ runner: { machine } }) => {
    machine.journal = undefined;
    machine.steps = undefined;
  });
  const logged = await fastest(times, statements, ({ runner: { machine } }) => {
    machine.journal = new Journal();
    machine.steps = undefined;
  });
  const recorded = await fastest(times, statements, () => undefined);
  rate('plain', plain, undefined, `best of ${RUNS} runs of ${million(statements)}`);
  rate('with the log of writes', logged, undefined, `plain : logged ${(plain / logged).toFixed(1)} : 1`);
  rate('fully recorded', recorded, 5, `plain : recorded ${(plain / recorded).toFixed(1)} : 1`);
}

/** Records as a run does, a slice at a time. */
function inFull(run: Run): number {
  let worst = 0;
  const before = ran();
  const all = seconds(() => {
    while (!run.over)
      worst = Math.max(
        worst,
        seconds(() => run.record(20_000)),
      );
  });
  const own = (ran() - before) / 1000;
  const last = run.recording.length;
  const slices = `${million(last)} steps; worst slice of 20000 ${(1000 * worst).toFixed(0)} ms; ${million(last / own)} a second of processor`;
  rate('recorded in full, with writers and findings', last / all, 5, slices);
  const folding = seconds(() => void run.folds);
  rate(
    'the same with the fold index',
    last / (all + folding),
    5,
    `made behind it in ${(1000 * folding).toFixed(0)} ms`,
  );
  return last;
}

function sizes({ recording }: Run, last: number): void {
  const kept = retainedBytes(recording);
  const each = (n: number): string => (n / last).toFixed(1);
  const detail = `steps ${each(kept.steps)}, runs ${each(kept.runs)}, journal ${each(kept.journal)} (${each(recording.journal.length)} writes), keyframes ${each(kept.keyframes)}`;
  say({ what: 'kept a step', detail, value: kept.total / last, unit: 'bytes', target: 24 });
}

function moves(run: Run, last: number): void {
  const { recording } = run;
  let seed = 12345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  sampled('any jump', 20, 200, () => void run.cursor.seek(random(last)));
  const addresses = Array.from({ length: 100 }, () => recording.journal.address(random(recording.journal.length)));
  sampled('last writer', 10, 200, (i) => void run.writers.lastWriter(addresses[i % 100] as number, 4, last));
  sampled('last writer of what nobody writes', 10, 5, () => void run.writers.lastWriter(0x10010, 4, last));
  sampled('a copy of the machine, given back', 0.1, 2000, () => run.runner.machine.copy().release());
  sampled('a copy that is kept, with what it touches', 0.1, 500, () => void run.runner.machine.copy());
  run.cursor.seek(last >> 1);
  sampled('a machine at a step near by', 0.1, 500, (i) => run.cursor.machineAt((last >> 1) + (i % 7)).release());
  const forks = 2000;
  const forking = seconds(() => {
    for (let i = 0; i < forks; i++) run.runner.machine.copy().release();
  });
  say({ what: 'forks', value: forks / forking, unit: 'a second', digits: 0 });
  const rewinds = 500;
  const rewinding = seconds(() => {
    for (let i = 0; i < rewinds; i++) run.cursor.seek((last >> 1) + (i & 1 ? 500 : -500));
  });
  say({ what: 'rewinds of 1000 steps', value: rewinds / rewinding, unit: 'a second', digits: 0 });
}

async function main(): Promise<void> {
  try {
    const perRepeat = await stepsARepeat();
    await ways(perRepeat);
    const run = await started(Math.ceil(MOST / perRepeat));
    const last = inFull(run);
    sizes(run, last);
    moves(run, last);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
