/** Along one interrupt in a session: from hop to hop, there and back. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InterruptInfo } from '../../extension/engine/port.types.js';
import { SessionClient } from './client.js';

const cli = join(import.meta.dirname, '../../dist/cli.js');
let client: SessionClient;

beforeEach(async () => {
  client = new SessionClient();
  client.run([cli, 'dap']);
  await client.begin({ scenario: 'ioapic-rte-migration' });
  await client.stopped();
});
afterEach(() => client.kill());

describe('hops of an interrupt', () => {
  it('are stops in the order of time, and the same ones on the way back', async () => {
    await client.ask('irqscope/whole');
    const [first, second] = await client.ask<readonly InterruptInfo[]>('irqscope/interrupts');
    const steps = first?.hops.map(({ step }) => step) ?? [];
    expect(steps.length).toBeGreaterThan(4);
    for (const step of steps) expect((await client.move('irqscope/nextHop')).step).toBe(step);
    // there is none after the last
    expect((await client.move('irqscope/nextHop')).step).toBe(steps.at(-1));
    for (const step of steps.slice(0, -1).reverse())
      expect((await client.move('irqscope/previousHop')).step).toBe(step);
    // two hops of one statement are one stop
    const later = second?.hops.find(({ step }) => step > (second.hops[0]?.step ?? 0))?.step;
    expect((await client.move('irqscope/nextHop', { interrupt: 2 })).step).toBe(second?.hops[0]?.step);
    expect((await client.move('irqscope/nextHop')).step).toBe(later);
  });

  it('lead to the statement that a hop speaks of', async () => {
    await client.ask('irqscope/whole');
    const [first] = await client.ask<readonly InterruptInfo[]>('irqscope/interrupts');
    const hop = first?.hops.findIndex(({ layer }) => layer === 'IOAPIC') ?? -1;
    for (let i = 0; i <= hop; i++) await client.move('irqscope/nextHop');
    const [frame] = await client.frames(
      (await client.ask<{ threads: { id: number; name: string }[] }>('threads')).threads.find(
        ({ name }) => name === 'nic',
      )?.id ?? 0,
    );
    expect(frame?.name).toMatch(/^ioapic_service\b/);
    expect(first?.hops[hop]?.at?.function).toBe('ioapic_service');
  });

  it('of a number that no interrupt has are none: the session stays where it is', async () => {
    await client.ask('irqscope/whole');
    const { at } = await client.ask<{ at: number }>('irqscope/state');
    expect((await client.move('irqscope/nextHop', { interrupt: 99 })).step).toBe(at);
  });
});
