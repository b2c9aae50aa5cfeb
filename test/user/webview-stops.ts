import type { Show, ViewStale, ViewTable } from '../../webview/protocol.js';

const hex = (value: number, digits: number): string => `0x${value.toString(16).padStart(digits, '0')}`;
const column = (name: string, unit = '') => ({ name, title: name, unit });

function entries(): ViewTable {
  return {
    name: 'ioapic.rte',
    title: 'Redirection entries',
    from: 'checkout',
    keyTitle: 'GSI',
    why: 'QEMU 7.2.22: all 14 functions of the unit compile from hw/intc/ioapic.c.',
    columns: ['pin', 'vector', 'mode', 'dest', 'trigger', 'mask', 'rIRR', 'value'].map((name) => column(name)),
    rows: Array.from({ length: 24 }, (_, pin) => ({
      key: String(pin),
      cells:
        pin === 11
          ? ['11', '0x21', 'fixed', '0', 'level', '-', '1', hex(0xc021, 16)]
          : [String(pin), '0x00', 'fixed', '0', 'edge', 'masked', '0', hex(0x10000, 16)],
    })),
    stale: [],
    changed: [
      [11, 5],
      [11, 7],
    ],
  };
}

const stale = (key: string, name: string): ViewStale => ({
  key,
  column: name,
  state: 'stale',
  writer: { step: 131, source: 'ioapic.c:205' },
  newer: { table: 'ioapic.rte', key, step: 412 },
});

function routes(name: string, title: string, old: ViewStale[]): ViewTable {
  return {
    name,
    title,
    from: name.endsWith('committed') ? 'model' : 'checkout',
    keyTitle: 'GSI',
    why: 'the model of IRQScope: no Linux tree is named.',
    columns: ['gsi', 'type', 'address', 'data', 'dest', 'vector'].map((one) => column(one)),
    rows: Array.from({ length: 24 }, (_, gsi) => ({
      key: String(gsi),
      cells:
        gsi === 11
          ? ['11', 'msi', '0xfee02000', '0x00008021', '2', '0x21']
          : [String(gsi), 'msi', '0x00000000', '0x00000000', '0', '0x00'],
    })),
    stale: old,
    changed: [],
  };
}

function pending(): ViewTable {
  return {
    name: 'lapic.pending',
    title: 'Pending vectors of each local APIC',
    from: 'model',
    keyTitle: 'vCPU',
    why: 'the model of IRQScope: no Linux tree is named.',
    columns: [
      column('IRR'),
      column('ISR'),
      { ...column('PPR'), unavailable: 'struct kvm_lapic has no member named ppr' },
      column('TPR'),
    ],
    rows: Array.from({ length: 4 }, (_, cpu) => ({
      key: `cpu${cpu}`,
      cells: [cpu === 2 ? '0x21' : 'none', 'none', '', '0x00'],
    })),
    stale: [],
    changed: [[2, 0]],
  };
}

/** The stop of the stale-route fault: entry 11 says CPU 0, both routes still say CPU 2. */
export function faultStop(): Show {
  return {
    type: 'show',
    stop: 7,
    scenario: 'Unmasking redelivers through the route of the old destination',
    time: { step: 412, of: 900, text: 'step 412 of 900, in the past', past: true },
    tables: [
      entries(),
      routes('kvm.routes.qemu', 'Routes that QEMU holds', [stale('11', 'address'), stale('11', 'dest')]),
      routes('kvm.routes.committed', 'Routes committed to KVM', [
        stale('11', 'address'),
        stale('11', 'dest'),
        { key: '9', column: 'data', state: 'behind', newer: { table: 'ioapic.rte', key: '9', step: 40 } },
      ]),
      pending(),
    ],
  };
}

/** One table of many rows; row `changedRow` changed. */
export function longStop(rows: number, changedRow: number, stop = 1): Show {
  const table = entries();
  return {
    type: 'show',
    stop,
    scenario: 'many rows',
    time: { step: stop, of: stop, text: `step ${stop} of ${stop}, now at the end`, past: false },
    tables: [
      {
        ...table,
        name: 'long',
        title: 'A long table',
        rows: Array.from({ length: rows }, (_, row) => ({
          key: String(row),
          cells: [String(row), '0x21', 'fixed', String(row % 4), 'level', '-', '0', hex(row * 65537 + stop, 16)],
        })),
        changed: [[changedRow, 7]],
        stale: [],
      },
    ],
  };
}
