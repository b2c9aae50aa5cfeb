/** Micro-steps and statements a second: plain, counted, with the write log, and recorded in full, on a scan as the IOAPIC does it. */
import { Journal } from '../../extension/cmachine/machine/journal.js';
import type { Machine } from '../../extension/cmachine/machine/machine.js';
import type { Op } from '../../extension/cmachine/machine/program.js';
import { Recording } from '../../extension/recording/recording.js';
import { figure } from './figure.mjs';
import { compileC, type Compiled } from '../unit/cmachine/run.js';

const SCAN = `
typedef unsigned int u32; typedef unsigned long u64; typedef unsigned char u8;
struct ioapic { u8 id; u32 irr; u64 table[24]; int level[24]; u64 served; };
static struct ioapic device;
static void fixture(void) { for (int i = 0; i < 24; i++) device.table[i] = i & 1 ? 1 << 16 : 0x8000 + i; device.irr = 0x00ff0f0f; }
static int deliver(struct ioapic *s, int pin) { s->served += pin; return s->level[pin]++; }
u64 scan(int times) {
  struct ioapic *s = &device; int i; u32 mask; u64 entry;
  fixture();
  while (times-- > 0) {
    for (i = 0; i < 24; i++) {
      mask = 1 << i;
      if (!(s->irr & mask)) continue;
      entry = s->table[i];
      if (entry & 0x10000) continue;
      if (((entry >> 15) & 1) == 1) deliver(s, i);
    }
  }
  return s->served;
}
u32 narrow(int times) {
  u32 a[24], sum = 0; int i;
  for (i = 0; i < 24; i++) a[i] = i * 7;
  while (times-- > 0) for (i = 0; i < 24; i++) { a[i] ^= sum; sum += a[i] >> 3; }
  return sum;
}`;

function seconds(f: () => void): number {
  const from = performance.now();
  f();
  return (performance.now() - from) / 1000;
}

function started(c: Compiled, name: string, times: number): Machine {
  const { machine: m } = c.start(name, times);
  m.budget = Infinity;
  return m;
}

/** Statements and micro-steps that one run makes. */
function count(c: Compiled, name: string, times: number): { statements: number; steps: number } {
  const m = started(c, name, times);
  let statements = 0;
  let steps = 0;
  m.steps = { step: () => void statements++ };
  for (m.running = true; m.running; steps++) (m.program.code[m.pc++] as Op)(m);
  return { statements, steps };
}

const TIMES = 20_000;
const c = compileC(SCAN);
for (const name of ['scan', 'narrow']) {
  const { statements, steps } = count(c, name, TIMES / 20);
  const perSecond = (prepare: (m: Machine) => void): number => {
    let best = Infinity;
    for (let i = 0; i < 3; i++) {
      const m = started(c, name, TIMES);
      prepare(m);
      best = Math.min(
        best,
        seconds(() => m.run()),
      );
    }
    return 20 / best;
  };
  const plain = perSecond(() => undefined);
  const counted = perSecond((m) => {
    let n = 0;
    m.steps = { step: () => void n++ };
  });
  const logged = perSecond((m) => void (m.journal = new Journal()));
  const recorded = perSecond((m) => new Recording(c.program, m).attach(m));
  const rate = (what: string, value: number, detail = ''): void => {
    const named = `C machine, "${name}": ${what}`;
    console.log(figure({ what: named, detail, value: (value * statements) / 1e6, unit: 'M statements/s' }));
  };
  rate('plain', plain, `${((plain * steps) / 1e6).toFixed(1)} M micro-steps/s`);
  rate('counted', counted);
  rate('with the log of writes', logged);
  rate('recorded', recorded, `plain : recorded ${(plain / recorded).toFixed(1)} : 1`);
}
