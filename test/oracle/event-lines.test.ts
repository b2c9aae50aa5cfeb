import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTraceEvents, plainFormat } from '../../extension/cmachine/preprocess/profiles/traceevents.js';
import type { TraceEvent } from '../../extension/cmachine/preprocess/profiles/traceevents.js';
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

/** Where the units' functions have their tracepoints. */
const FOLDERS = ['hw/intc', 'accel/kvm', 'hw/i386', 'hw/pci', 'hw/vfio', 'target/i386/kvm'];

const declared = UNITS.filter((u) => u.program === 'QEMU').flatMap((u) => Object.entries(u.events));
const seen = new Set<string>();

for (const name of ['qemu-7.2', 'qemu-10.0'] as const) {
  const { path } = tree(name);
  const own = (): Map<string, TraceEvent> =>
    new Map(
      FOLDERS.flatMap((folder) => parseTraceEvents(readFileSync(join(path, folder, 'trace-events'), 'utf8'))).map(
        (e) => [e.name, e],
      ),
    );
  describe.runIf(path)(name, () => {
    it('has the events that the units of QEMU declare, with the same lines', () => {
      const events = own();
      expect(declared.length).toBeGreaterThan(10);
      for (const [event, { line, aliases = [] }] of declared) {
        const found = [event, ...aliases].flatMap((n) => events.get(n) ?? [])[0];
        // some have another name in the other version: every one is in one of them
        if (!found) continue;
        seen.add(event);
        expect({ event, line: plainFormat(found.format) }).toEqual({ event, line });
      }
    });

    it('has the arguments of the events of the models, in their order', () => {
      const events = own();
      let compared = 0;
      for (const u of UNITS.filter((each) => each.program === 'QEMU'))
        for (const file of headersOf(u.model.files)) {
          for (const [, event = '', list = ''] of file.matchAll(/^void trace_(\w+)\(([^)]*)\);/gm)) {
            const found = events.get(event);
            if (!found) continue;
            const args = list === 'void' ? [] : list.split(',').map((a) => /(\w+)\s*$/.exec(a)?.[1]);
            expect({ event, args }).toEqual({ event, args: found.args.map((a) => a.name) });
            compared++;
          }
        }
      expect(compared).toBeGreaterThan(10);
    });
  });
}

it.runIf(tree('qemu-7.2').path && tree('qemu-10.0').path)('each event of the units is in one of the trees', () => {
  expect(declared.map(([event]) => event).filter((event) => !seen.has(event))).toEqual([]);
});

/** The headers beside models: they declare the tracepoints. */
function headersOf(files: readonly string[]): string[] {
  const folders = new Set(files.map((f) => dirname(join(import.meta.dirname, '../../extension', f))));
  return [...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.h'))
      .map((f) => readFileSync(join(folder, f), 'utf8').replaceAll(/\n\s+/g, ' ')),
  );
}
