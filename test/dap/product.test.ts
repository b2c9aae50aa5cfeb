import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { TableInfo } from '../../extension/engine/port.types.js';
import { tree } from '../trees.js';
import { SessionClient } from './client.js';
import { expectGolden } from './golden.js';
import { thereAndBack, type Walk } from './snapshot.js';
import { tour } from './tour.js';
import { transcriptText } from './transcript.js';

const project = join(import.meta.dirname, '../..');
const cli = join(project, 'dist/cli.js');
const scenario = 'ioapic-rte-migration';
const message = 'interrupt delivered through a stale route: GSI 11 went to CPU 2, the entry says CPU 0';

/** Long, because a whole run is walked twice; every single wait is bounded by the client. Milliseconds. */
const WALK = 300_000;

let client: SessionClient;

beforeEach(() => {
  expect(existsSync(cli), 'dist/cli.js is there (npm run build)').toBe(true);
  client = new SessionClient();
  client.run([cli, 'dap']);
});
afterEach(() => client.kill());

const route = async (): Promise<TableInfo | undefined> => {
  const tables = await client.ask<readonly TableInfo[]>('irqscope/tables', { names: ['kvm.routes.committed'] });
  return tables[0];
};

/** One by one: a difference of two long lists says less than the first step that differs. */
const expectSame = (there: Walk, back: Walk): void => {
  for (const [index, stop] of there.stops.entries()) {
    if (back.stops[index] !== stop) expect(back.stops[index]).toBe(stop);
  }
  expect(back.stops).toHaveLength(there.stops.length);
  for (const [index, seen] of there.snapshots.entries()) expect(back.snapshots[index]).toEqual(seen);
};

describe('ioapic-rte-migration', () => {
  it('has the session that is kept as golden text', async () => {
    const line = 'ioapic_entry_parse(s->ioredtbl[i], &info);';
    await tour(client, {
      launch: { scenario },
      line,
      below: 'static void ioapic_service(',
      expressions: ['i', 'mask', 's->irr', 's->ioredtbl[i]', 's->ioredtbl[i] & 0xff'],
    });
    expectGolden('ioapic-rte-migration.txt', transcriptText(client.transcript, { [project]: '<irqscope>' }));
  });

  it(
    'is at every step the same on the way back as on the way there',
    async () => {
      await client.begin({ scenario });
      const { there, back } = await thereAndBack(client, await client.stopped(), { stride: 251, unfolded: true });
      expect(there.snapshots.length).toBeGreaterThan(100);
      expectSame(there, back);
    },
    WALK,
  );

  it('stops at the finding, with the committed route marked stale, and says what it is', async () => {
    await client.begin({ scenario, stopOnEntry: false });
    const stop = await client.stopped();
    expect(stop).toMatchObject({ reason: 'exception', text: message });
    const info = await client.ask<DebugProtocol.ExceptionInfoResponse['body']>('exceptionInfo', { threadId: 1 });
    expect(info).toMatchObject({ exceptionId: 'stale-route', description: message });
    expect(info.details?.stackTrace).toMatch(/step \d+/);
    expect((await route())?.stale).not.toEqual([]);
  });

  it('has no finding where the route is updated before the service', async () => {
    await client.begin({ scenario, stopOnEntry: false, set: { 'ioapic.route-update': 'before-service' } });
    expect((await client.stopped()).reason).toBe('end');
    expect((await route())?.stale).toEqual([]);
    await client.ask('continue', { threadId: 1 });
    expect(await client.event('exited')).toEqual({ exitCode: 0 });
  });

  it('refuses a folder that is no QEMU tree, in one message', async () => {
    await client.ask('initialize', { adapterID: 'irqscope' });
    const refusal = await client.refused('launch', { scenario, qemu: import.meta.dirname });
    expect(refusal).toContain(import.meta.dirname);
    expect(refusal).not.toContain('\n');
  });
});

describe.each([
  ['qemu-7.2', true],
  ['qemu-10.0', false],
] as const)('ioapic-rte-migration from the source of %s', (name, stale) => {
  const { path } = tree(name);

  it.runIf(path)(stale ? 'reaches the finding' : 'has no finding', async () => {
    await client.begin({ scenario, qemu: path });
    const entry = await client.stopped();
    const [frame] = await client.frames(entry.threadId);
    expect(frame).toMatchObject({ name: 'ioapic_mem_write', source: { path: join(path, 'hw/intc/ioapic.c') } });
    expect(await client.move('continue')).toMatchObject(
      stale ? { reason: 'exception', text: message } : { reason: 'end' },
    );
  });

  it.runIf(path)(
    'is at every step the same on the way back as on the way there',
    async () => {
      await client.begin({ scenario, qemu: path });
      const { there, back } = await thereAndBack(client, await client.stopped(), { stride: 499, unfolded: false });
      expectSame(there, back);
    },
    WALK,
  );
});
