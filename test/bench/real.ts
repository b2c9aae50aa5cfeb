/**
 * What a recording of real code costs: the IOAPIC scenario's accesses over and over, on QEMU's source or on the models. Statements a
 * second plain and recorded; bytes a step of all that is kept; jumps, last writers and steps in a recording of millions of steps.
 */
import { join } from 'node:path';
import { startRun } from '../../extension/engine/launch.js';
import type { Run } from '../../extension/engine/run.js';
import { nodeSources } from '../../extension/host/sources.js';
import { Journal } from '../../extension/cmachine/machine/journal.js';
import { figure, percentile } from './figure.mjs';
import { ran } from './ran.js';
import { retainedBytes } from './retained.js';

const [root = '.', name = 'models', qemu = '', most = '1000000'] = process.argv.slice(2);
const sources = nodeSources(join(root, 'dist'));
const MOST = Number(most);

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
    { scenario: 'bench', text: text(times), maxSteps: 100_000_000, ...(qemu === '' ? {} : { qemu }) },
    'r0',
  );
}

function seconds(f: () => void): number {
  const from = performance.now();
  f();
  return (performance.now() - from) / 1000;
}

const million = (n: number): string => `${(n / 1e6).toFixed(2)} M`;
const say = (line: string): void => console.log(`${name}: ${line}`);

/** The 95th of `times` calls in milliseconds beside its target, the median, and what the first took. */
function sampled(what: string, target: number, times: number, f: (i: number) => void): void {
  const took: number[] = [];
  for (let i = 0; i < times; i++) took.push(1000 * seconds(() => f(i)));
  const first = took[0] as number;
  const others = `first ${first.toFixed(2)}, median ${percentile(took, 0.5).toFixed(3)} ms`;
  say(figure({ what: `${what} (${others}), p95`, value: percentile(took, 0.95), unit: 'ms', target, digits: 3 }));
}

async function main(): Promise<void> {
  const steps = 100;
  const one = await started(steps);
  one.record(MOST);
  const perRepeat = one.recording.length / steps;
  const times = Math.ceil(MOST / perRepeat);

  const count = one.recording.length;
  const timed = async (prepare: (run: Run) => void): Promise<number> => {
    let best = 0;
    for (let i = 0; i < 2; i++) {
      const run = await started(Math.ceil(Math.min(1e6, MOST) / perRepeat));
      prepare(run);
      let n = 0;
      if (run.runner.machine.steps === undefined) n = perRepeat * Math.ceil(Math.min(1e6, MOST) / perRepeat);
      const took = seconds(() => run.runner.advance(Infinity));
      best = Math.max(best, (n || run.recording.length) / took);
    }
    return best;
  };
  const plain = await timed(({ runner: { machine } }) => {
    machine.journal = undefined;
    machine.steps = undefined;
  });
  const logged = await timed(({ runner: { machine } }) => {
    machine.journal = new Journal();
    machine.steps = undefined;
  });
  const recorded = await timed(() => undefined);
  say(
    `plain ${million(plain)}, logged ${million(logged)}, recorded ${million(recorded)} statements/s ` +
      `(plain : recorded ${(plain / recorded).toFixed(1)} : 1); ${String(Math.round(perRepeat))} statements a repeat, ${String(count)} in ${String(steps)}`,
  );

  const run = await started(times);
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
  const folding = seconds(() => void run.folds);
  const { recording } = run;
  const last = recording.length;
  const kept = retainedBytes(recording);
  const each = (n: number): string => (n / last).toFixed(1);
  const slices = `worst slice of 20000 ${(1000 * worst).toFixed(0)} ms, ${million(last / own)} a second of processor`;
  const of = (what: string, value: number, unit: string, target: number, least = false): void =>
    say(figure({ what, value, unit, target, least, digits: 2 }));
  of(
    `${million(last)} steps in full, with writers and findings, as a run records them (${slices})`,
    last / all / 1e6,
    'M statements/s',
    5,
    true,
  );
  of(
    `the same with the fold index, made behind it in ${(1000 * folding).toFixed(0)} ms`,
    last / (all + folding) / 1e6,
    'M statements/s',
    5,
    true,
  );
  of(
    `kept a step: steps ${each(kept.steps)}, runs ${each(kept.runs)}, journal ${each(kept.journal)} (${each(recording.journal.length)} writes), keyframes ${each(kept.keyframes)}; all`,
    kept.total / last,
    'bytes',
    24,
  );

  let seed = 12345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  sampled('any jump', 20, 200, () => void run.cursor.seek(random(last)));
  const addresses = Array.from({ length: 100 }, () => recording.journal.address(random(recording.journal.length)));
  sampled('last writer', 10, 200, (i) => void run.writers.lastWriter(addresses[i % 100] as number, 4, last));
  sampled('last writer of what nobody writes', 10, 5, () => void run.writers.lastWriter(0x10010, 4, last));
  sampled('a copy of the machine, given back (fork)', 0.1, 2000, () => run.runner.machine.copy().release());
  sampled('a copy that is kept, and costs what it touches', 0.1, 500, () => void run.runner.machine.copy());
  run.cursor.seek(last >> 1);
  sampled('a machine at a step near by (fork of the past)', 0.1, 500, (i) =>
    run.cursor.machineAt((last >> 1) + (i % 7)).release(),
  );
  const forks = 2000;
  const forking = seconds(() => {
    for (let i = 0; i < forks; i++) run.runner.machine.copy().release();
  });
  const rewinds = 500;
  const rewinding = seconds(() => {
    for (let i = 0; i < rewinds; i++) run.cursor.seek((last >> 1) + (i & 1 ? 500 : -500));
  });
  say(
    `forks a second ${String(Math.round(forks / forking))}; rewinds of 1000 steps a second ${String(Math.round(rewinds / rewinding))}`,
  );
}

void main();
