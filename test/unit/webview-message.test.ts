import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { RunBody, StateBody } from '../../extension/debug/custom.types.js';
import { tablesMessage, writerOf } from '../../extension/editor/table-message.js';
import { tablesPage } from '../../extension/editor/tables-page.js';
import { timeText } from '../../extension/editor/time-text.js';
import type { Place, TableInfo } from '../../extension/engine/port.types.js';
import { toViewSchema } from '../../webview/protocol.js';

const place: Place = {
  tree: 'qemu',
  file: 'hw/intc/ioapic.c',
  path: '/src/qemu/hw/intc/ioapic.c',
  line: 205,
  column: 9,
};
const run: RunBody = {
  recording: 'r0',
  scenario: { name: 's', title: 'A stale route', place: { ...place, file: 's.irq', path: '/s.irq', line: 1 } },
  trees: [],
  units: [
    { name: 'kvm-irqchip', title: 'Routes', program: 'host-linux', from: 'model', why: 'no Linux tree is named' },
  ],
};
const state: StateBody = { recording: 'r0', at: 412, steps: 900, past: true, state: 'finished', moving: false };
const table: TableInfo = {
  name: 'kvm.routes.committed',
  title: 'Committed routes',
  from: 'model',
  unit: 'kvm-irqchip',
  columns: [{ name: 'address', title: 'address', unit: '' }],
  rows: [{ key: '11', cells: ['0xfee02000'] }],
  stale: [
    {
      key: '11',
      column: 'address',
      state: 'stale',
      writer: { step: 131, at: place },
      newer: { table: 'ioapic.rte', key: '11', step: 412 },
    },
  ],
  changed: [[0, 0]],
};

describe('what the tables view is told of a stop', () => {
  const message = tablesMessage(3, { run, state, tables: [table] });

  it('passes the check that the view makes', () => {
    expect(v.safeParse(toViewSchema, message).success).toBe(true);
  });

  it('says why a table comes from where it comes', () => {
    expect(message.tables[0]?.why).toBe('no Linux tree is named');
  });

  it('names the line of a writer and keeps its path to itself', () => {
    expect(message.tables[0]?.stale[0]?.writer).toEqual({ step: 131, source: 'ioapic.c:205' });
    expect(JSON.stringify(message)).not.toContain('/src/qemu');
    expect(writerOf([table], 'kvm.routes.committed', '11', 'address')).toBe(place);
    expect(writerOf([table], 'kvm.routes.committed', '12', 'address')).toBeUndefined();
  });
});

describe('the time of a stop in words', () => {
  it.each([
    [{ at: 412, steps: 900, state: 'finished' }, 'step 412 of 900, in the past'],
    [{ at: 900, steps: 900, state: 'finished' }, 'step 900 of 900, now at the end'],
    [{ at: 900, steps: 900, state: 'stopped' }, 'step 900 of 900, where the run was stopped'],
    [{ at: 12, steps: 900, state: 'recording' }, 'step 12, recording: 900 so far'],
  ] as const)('%j is "%s"', (at, text) => {
    expect(timeText(at)).toBe(text);
  });
});

describe('the page of the tables view', () => {
  const page = tablesPage({ script: 'https://host/a"b&c.js', nonce: 'n0nce' });

  it('allows one script by its nonce, and no style, connection, image or frame', () => {
    expect(page).toContain(
      `content="default-src 'none'; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toContain('unsafe');
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('does not let an address end its attribute', () => {
    expect(page).toContain('src="https://host/a&#34;b&#38;c.js"');
  });
});
