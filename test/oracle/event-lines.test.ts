import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTraceEvents } from '../../extension/cmachine/preprocess/profiles/traceevents.js';
import { EventLines } from '../../extension/oracle/event-lines.js';
import { UNITS } from '../../extension/units/index.js';
import { tree } from '../trees.js';

const lines = new EventLines({
  moved: { line: 'pin %d from 0x%x to 0x%08lx (%s) 100%%', aliases: ['shifted'] },
  bare: { line: '' },
});

describe('lines of a log', () => {
  it('and events of the machine become the same values', () => {
    const shown = { name: 'moved', values: [-1n, 0xfffffffen, 0x1_0000_0000n, 'up'] };
    expect(lines.ofLine('moved pin -1 from 0xfffffffe to 0x100000000 (up) 100%')).toEqual(shown);
    expect(lines.ofEvent('moved', { n: -1, from: -2, to: '0x100000000', why: 'up' })).toEqual(shown);
    expect(lines.text(shown)).toBe('moved pin -1 from 0xfffffffe to 0x100000000 (up) 100%');
  });

  it('are known by the other names of an event, and with the colon of ftrace', () => {
    expect(lines.ofLine('shifted: pin 1 from 0x0 to 0x00000002 () 100%')).toEqual({
      name: 'moved',
      values: [1n, 0n, 2n, ''],
    });
    expect(lines.ofLine('bare ')).toEqual({ name: 'bare', values: [] });
  });

  it('of other events keep their name, of another form are told', () => {
    expect(lines.ofLine('other_event 1 2')).toEqual({ unknown: 'other_event' });
    expect(lines.ofLine('moved pin one')).toBe('other');
    expect(lines.ofLine('')).toBe('other');
  });
});

const FOLDERS = ['hw/intc', 'accel/kvm'];

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  describe.runIf(path)(name, () => {
    it('has the events that the units of QEMU declare, with the same lines', () => {
      const own = new Map(
        FOLDERS.flatMap((folder) => parseTraceEvents(readFileSync(join(path, folder, 'trace-events'), 'utf8'))).map(
          (e) => [e.name, plain(e.format)],
        ),
      );
      const declared = UNITS.filter((u) => u.program === 'QEMU').flatMap((u) => Object.entries(u.events));
      expect(declared.length).toBeGreaterThan(10);
      for (const [event, { line, aliases = [] }] of declared) {
        const format = [event, ...aliases].map((n) => own.get(n)).find((f) => f !== undefined);
        // QEMU 10.0 renamed the accesses of its local APIC, whose unit does not come from a checkout
        if (/^apic_mem_|^apic_report_/.test(event) && name === 'qemu-10.0') continue;
        expect({ event, line: format }).toEqual({ event, line });
      }
    });
  });
}

/** A format of a trace-events file as one printf string: PRIx8 is "x", PRIx64 "lx". */
function plain(format: string): string {
  return [...format.matchAll(/"([^"]*)"|PRI([dux])(\d+)/g)]
    .map(([, text, letter, bits]) => text ?? `${bits === '64' ? 'l' : ''}${letter}`)
    .join('');
}
