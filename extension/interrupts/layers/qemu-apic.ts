/** QEMU's local APICs: which of them took a message is what changed in their requests. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import { hex, type Tracked } from '../tracked.js';
import type { Layer } from '../types.js';
import { sendEdge } from './ioapic.js';
import { request, vectors } from './local-apic.js';

/** Registers by bits 11:4 of their address: Intel SDM 3A, table 11-1. */
const [EOI, ICR] = [0x0b, 0x30];

/** Delivery modes whose interrupts no EOI ends, by bits 10:8. */
const WITHOUT_EOI: ReadonlySet<number> = new Set([2, 4, 5, 6]);

export const qemuApic: Layer<Flow> = {
  events: {
    apic_deliver_irq(flow, e) {
      const vector = Number(e.args['vector_num']);
      const carried = flow.carried && flow.carried.reached === 0 ? flow.carried.interrupt : undefined;
      delivered(flow, e, carried ?? edge(flow, e, vector) ?? message(flow, e), vector, Number(e.args['delivery_mode']));
    },
    apic_mem_writel(flow, e) {
      written(flow, e, (Number(e.args['addr']) >> 4) & 0xff);
    },
    apic_register_write(flow, e) {
      written(flow, e, Number(e.args['reg']));
    },
  },
};

function written(flow: Flow, e: EventRecord, register: number): void {
  if (register === EOI) ended(flow, e);
  if (register === ICR) sent(flow, e, Number(BigInt(e.args['val'] ?? 0) & 0xffffffffn));
}

/** An inter-processor interrupt: no event of its own follows. Intel SDM 3A, 11.6.1. */
function sent(flow: Flow, e: EventRecord, command: number): void {
  flow.settleCarried();
  const i = flow.raise(e, flow.cause(e));
  flow.hop(i, 'message', e, `inter-processor interrupt: ${hex(command & 0xff)}`);
  flow.carry(i, e);
  delivered(flow, e, i, command & 0xff, (command >> 8) & 7);
}

/** What became of it is what changed in the requests of the local APICs. */
function delivered(flow: Flow, e: EventRecord, i: Tracked, vector: number, mode: number): void {
  const after = flow.returned(e);
  const took = changed(flow, e, vector, after);
  if (flow.carried) flow.carried.reached = 1;
  for (const cpu of took) request(flow, e, i, cpu, vector, after);
  if (took.length > 0) return;
  if (WITHOUT_EOI.has(mode)) flow.end(i, e, 'ended', 'its delivery mode has no end of its own');
  else coalesced(flow, e, i, vector);
}

/** A pending edge pin with this vector: the lowest is served first. */
function edge(flow: Flow, e: EventRecord, vector: number): Tracked | undefined {
  for (const pin of [...flow.waiting.keys()].sort((a, b) => a - b))
    if (
      Number(flow.before(e, 'ioapic.rte', pin, 'vector')) === vector &&
      flow.before(e, 'ioapic.rte', pin, 'trigger') === 'edge'
    )
      return sendEdge(flow, e, pin);
  return undefined;
}

function message(flow: Flow, e: EventRecord): Tracked {
  const i = flow.sourced(e);
  flow.hop(i, 'message', e, `vector ${hex(Number(e.args['vector_num']))}, dest ${e.args['dest'] ?? '?'}`);
  flow.carry(i, e);
  return i;
}

function cpus(flow: Flow, step: number): readonly string[] {
  return (
    flow.run
      .tables(step, { names: ['lapic.pending'], columns: [] })
      .get('lapic.pending')
      ?.rows.map(({ key }) => key) ?? []
  );
}

function changed(flow: Flow, e: EventRecord, vector: number, after: number): number[] {
  const has = (step: number, cpu: string): boolean =>
    vectors(flow.at(step, 'lapic.pending', cpu, 'irr')).includes(vector);
  return cpus(flow, after).flatMap((cpu) => (has(after, cpu) && !has(e.step - 1, cpu) ? [Number(cpu)] : []));
}

/** Nobody's requests changed: one that had it already, or nobody. */
function coalesced(flow: Flow, e: EventRecord, i: Tracked, vector: number): void {
  const had = [...flow.requested].find(([key]) => key.endsWith(` ${vector}`))?.[1];
  if (had && had !== i) {
    flow.hop(
      i,
      'local APIC',
      e,
      `vector ${hex(vector)} is requested already: one with interrupt ${had.id}`,
      'coalesced',
    );
    i.joined = had;
    i.settle(e.step);
    return;
  }
  flow.hop(i, 'local APIC', e, `no local APIC takes vector ${hex(vector)}`, 'hole');
  if (!i.served) flow.end(i, e, 'lost', 'no local APIC took it');
}

/** The CPU that writes is the actor; what ends is the highest vector it has in service. */
function ended(flow: Flow, e: EventRecord): void {
  const cpu = e.actor;
  const vector = Math.max(-1, ...vectors(flow.before(e, 'lapic.pending', cpu, 'isr')));
  if (vector >= 0) endAt(flow, e, cpu, vector);
}

/** A CPU ends a vector. */
export function endAt(flow: Flow, e: EventRecord, cpu: number, vector: number): void {
  const key = `${cpu} ${vector}`;
  const i = flow.inService.get(key);
  if (!i) return;
  flow.inService.delete(key);
  i.held.delete(key);
  flow.hop(i, 'EOI', e, `CPU ${cpu} ends vector ${hex(vector)}`);
  i.settle(e.step);
}
