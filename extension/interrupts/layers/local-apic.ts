/** KVM's local APICs: a vector is requested, or is already, or is not taken. */
import type { EventRecord } from '../../recording/recording.js';
import type { Flow } from '../flow.js';
import { hex, type Tracked } from '../tracked.js';
import type { Layer } from '../types.js';
import { sentByKernel } from './kernel-ioapic.js';

/** Delivery modes that do not go through IRR, by bits 10:8. */
const OTHER_MODES: Readonly<Record<number, string>> = { 2: 'SMI', 4: 'NMI', 5: 'INIT', 6: 'SIPI', 7: 'ExtINT' };

export const localApic: Layer<Flow> = {
  events: {
    kvm_apic_ipi(flow, e) {
      flow.settleCarried();
      const i = flow.raise(e, flow.cause(e));
      flow.hop(i, 'message', e, `inter-processor interrupt: ${hex(Number(e.args['icr_low']) & 0xff)}`);
      flow.carry(i, e);
    },
    kvm_apic_accept_irq(flow, e) {
      const i = sender(flow, e);
      if (flow.carried) flow.carried.reached++;
      const cpu = flow.run.cpu(Number(e.args['apicid']));
      const vector = Number(e.args['vec']);
      const mode = OTHER_MODES[(Number(e.args['dm']) >> 8) & 7];
      if (mode !== undefined) {
        flow.hop(i, 'local APIC', e, `local APIC ${cpu} is asked for ${mode}`);
        if (i.held.size === 0) flow.end(i, e, 'ended', `${mode} has no end of its own`);
        return;
      }
      request(flow, e, i, cpu, vector, flow.returned(e));
    },
  },
};

function sender(flow: Flow, e: EventRecord): Tracked {
  if (flow.run.irqchip === 'kernel' && !flow.message) {
    const sent = sentByKernel(flow, e);
    if (sent) return sent;
  }
  if (flow.carried && !flow.message) return flow.carried.interrupt;
  // only the message was seen: by an irqfd, or one that a device wrote
  const i = flow.sourced(e);
  const { message } = flow;
  if (message) flow.hop(i, 'message', message, messageText(message));
  flow.carry(i, e);
  return i;
}

export function messageText(e: EventRecord): string {
  const address = `0x${BigInt(e.args['address'] ?? 0).toString(16)}`;
  return `address ${address}, data 0x${Number(e.args['data']).toString(16)}`;
}

/** What became of a vector at a local APIC: the requests before, and those when `after` is reached, tell. */
export function request(flow: Flow, e: EventRecord, i: Tracked, cpu: number, vector: number, after: number): void {
  const key = `${cpu} ${vector}`;
  const asked = (step: number): boolean => vectors(flow.at(step, 'lapic.pending', `${cpu}`, 'irr')).includes(vector);
  const name = `local APIC ${cpu}`;
  if (!asked(after)) {
    flow.hop(i, 'local APIC', e, `${name} does not take vector ${hex(vector)}`, 'hole');
    if (!i.served && i.held.size === 0) flow.end(i, e, 'lost', `${name} did not take it`);
    return;
  }
  const other = flow.requested.get(key);
  if (other && asked(e.step - 1)) {
    flow.hop(
      i,
      'local APIC',
      e,
      `${name} has vector ${hex(vector)} requested already: one with interrupt ${other.id}`,
      'coalesced',
    );
    if (i.held.size === 0) i.joined = other;
    i.settle(e.step);
    return;
  }
  flow.hop(i, 'local APIC', e, `${name} requests vector ${hex(vector)}`);
  i.held.add(key);
  i.joined = undefined;
  flow.requested.set(key, i);
}

/** Vectors of a cell of the local APICs' table. */
export function vectors(text: string | undefined): number[] {
  return text === undefined || text === '-' ? [] : text.split(' ').map(Number);
}
