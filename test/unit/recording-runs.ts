/** Recordings of C text, for tests: each call is one stimulus. */
import { callC } from '../../extension/cmachine/lower/host-entry.js';
import type { Machine } from '../../extension/cmachine/machine/machine.js';
import { IDLE_PC, type Statement } from '../../extension/cmachine/machine/program.js';
import { Recording } from '../../extension/recording/recording.js';
import type { Compiled } from './cmachine/run.js';

/** An interrupt controller of 24 pins that walks all of them on every change. */
export const PINS = `
typedef unsigned long u64; typedef unsigned int u32; typedef unsigned char u8;
struct controller { u64 table[24]; u32 irr; u32 sent; u8 routes[24]; };
static struct controller c;
static int routed;
static int masked(u64 entry) { return (entry >> 16) & 1; }
static void send(int pin)
{
  c.sent |= 1u << pin;
}
static void service(void)
{
  int i;
  for (i = 0; i < 24; i++) {
    u32 mask = 1u << i;
    if (c.irr & mask) {
      u64 entry = c.table[i];
      if (!masked(entry)) {
        send(i);
      }
    }
  }
}
static void update_routes(void)
{
  for (int i = 0; i < 24; i++) {
    u8 to = c.table[i] >> 8;
    if (c.routes[i] != to) {
      c.routes[i] = to;
      routed++;
    }
  }
}
void raise(int pin)
{
  c.irr |= 1u << pin;
  service();
}
void write(int pin, u64 entry)
{
  c.table[pin] = entry;
  service();
  update_routes();
}
int scan(int times)
{
  int n = 0;
  do {
    service();
    n++;
  } while (n < times);
  return n;
}
`;

const stimuli: WeakMap<Recording, Statement> = new WeakMap();

/** What stimuli complete. */
export function stimulusStatement(recording: Recording): Statement {
  let s = stimuli.get(recording);
  if (!s) {
    s = recording.program.addStatement({
      kind: 'stimulus',
      fn: undefined,
      tree: undefined,
      file: 'test.irq',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      label: 'call',
    });
    stimuli.set(recording, s);
  }
  return s;
}

/** Runs one call as the scenario's next stimulus. */
export function stimulate(
  c: Compiled,
  recording: Recording,
  m: Machine,
  name: string,
  ...args: (number | bigint)[]
): void {
  const fn = c.image.function(name);
  if (!fn) throw new Error(`no function ${name}`);
  const s = stimulusStatement(recording);
  m.completed(s);
  callC(m, fn, args, IDLE_PC, 0);
  m.run();
  recording.stimulus++;
  m.completed(s);
}

export function recordC(c: Compiled, name: string, ...args: (number | bigint)[]): { recording: Recording; m: Machine } {
  const m = c.machine;
  const recording = new Recording(c.program, m);
  recording.attach(m);
  stimulate(c, recording, m, name, ...args);
  return { recording, m };
}
