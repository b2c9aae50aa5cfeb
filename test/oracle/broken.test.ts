/** The oracle can fail: models and transcripts with a fault in them are found out, at the operation. */
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../extension/cmachine/source/types.js';
import { replay } from '../../extension/oracle/index.js';
import { tree } from '../trees.js';
import { library, replacing, transcript, transcripts } from './library.js';

const MODEL = 'units/ioapic/model.c';
const FIX = 'ioapic_fix_edge_remote_irr(&s->ioredtbl[index]);';
const qemu = tree('qemu-7.2');

/** Line of operation i in a transcript: the start is line 1. */
const operation = (text: string, i: number): Record<string, unknown> =>
  JSON.parse(text.split('\n')[i + 1] ?? '') as Record<string, unknown>;

function fault(act: () => unknown): FaultError['fault'] {
  try {
    act();
  } catch (e) {
    if (e instanceof FaultError) return e.fault;
    throw e;
  }
  throw new Error('nothing was refused');
}

describe('a broken source', () => {
  it('is found: remote IRR stays when an entry leaves level mode', () => {
    const result = replay(library('', { [MODEL]: replacing(FIX, '') }), transcripts('ioapic'));
    expect(result.mismatches).toBeGreaterThan(0);
    const { file, i, what, expected, got } = result.first ?? { file: '', i: -1, what: '', expected: '', got: '' };
    const recorded = operation(transcript('ioapic', file).text, i);
    // a write to an entry's low half, after which the recorded entry has bit 14 clear and ours set
    expect(recorded).toMatchObject({ op: 'writel', addr: '0xfec00010' });
    const [, pin] = /^rte(\d+) after writel 0xfec00010/.exec(what) ?? [];
    expect((recorded['chg'] as Record<string, unknown>)[`rte${pin}`]).toBe(JSON.parse(expected));
    expect(BigInt(JSON.parse(got) as string) ^ BigInt(JSON.parse(expected) as string)).toBe(0x4000n);
  });

  it.runIf(qemu.path)("is found in QEMU's own file too", () => {
    const edits = { 'hw/intc/ioapic.c': replacing('ioapic_fix_edge_remote_irr(&s->ioredtbl[index]);', '') };
    const result = replay(library(qemu.path, edits), [transcript('ioapic', 'trigger_flip-v11')]);
    expect(result.units).toContainEqual(expect.objectContaining({ name: 'ioapic', from: 'checkout' }));
    expect(result.first).toMatchObject({ file: 'ioapic-directed-trigger_flip-v11.qtest.jsonl' });
  });

  it.each([
    ['an event is not emitted', 'trace_ioapic_set_remote_irr(i);', '', 'apic_deliver_irq'],
    ['an event says another number', 'trace_ioapic_set_irq(vector, level);', 'trace_ioapic_set_irq(vector, 1);', ''],
    ['the message loses its vector', 'info->data = info->vector;', 'info->data = 0;', 'vector 0'],
    ['a read returns another value', 'return s->version | ((IOAPIC_NUM_PINS - 1) << 16);', 'return s->version;', ''],
  ])('is found: %s', (_what, code, by, got) => {
    const result = replay(library('', { [MODEL]: replacing(code, by) }), transcripts('ioapic').slice(0, 12));
    expect(result.mismatches).toBeGreaterThan(0);
    expect(result.first?.got).toContain(got);
  });

  it('that does not end is stopped, and the operation is named', () => {
    const edits = { [MODEL]: replacing('trace_ioapic_set_irq(vector, level);', 'for (;;) { }') };
    const { message } = fault(() => replay(library('', edits), [transcript('ioapic', 'edge_basic-v11')]));
    expect(message).toMatch(/step budget.*operation 4 of ioapic-directed-edge_basic-v11.qtest.jsonl: irq 5 1/);
  });

  it('that follows a null pointer is stopped at its line, and the operation is named', () => {
    const edits = { [MODEL]: replacing('trace_ioapic_set_irq(vector, level);', '*(int *)0 = 1;') };
    const said = fault(() => replay(library('', edits), [transcript('ioapic', 'edge_basic-v11')]));
    expect(said.file).toBe(MODEL);
    expect(said.line).toBeGreaterThan(0);
    expect(said.message).toMatch(/NULL.*operation 4 of/);
  });
});

describe('a transcript', () => {
  const good = transcript('ioapic', 'edge_basic-v11');
  const lines = good.text.trim().split('\n');
  const edited = (text: string): { name: string; text: string }[] => [{ name: 'edited.jsonl', text }];
  const withLine = (at: number, by: string): { name: string; text: string }[] =>
    edited([...lines.slice(0, at), by, ...lines.slice(at + 1)].join('\n'));

  it('that was changed is a mismatch at that operation', () => {
    const text = good.text.replace('"ret":"0x170011"', '"ret":"0x170012"');
    const result = replay(library(), [{ name: good.name, text }]);
    expect(result).toMatchObject({
      mismatches: 1,
      first: { file: good.name, expected: '0x170012', got: '0x170011', what: 'ret of readl 0xfec00010' },
    });
  });

  it('that lost a line of its log is a mismatch', () => {
    const at = lines.findIndex((l) => l.includes('apic_deliver_irq'));
    const o = JSON.parse(lines[at] ?? '') as { trace: string[]; i: number };
    o.trace = o.trace.filter((l) => !l.startsWith('apic_deliver_irq'));
    expect(replay(library(), withLine(at, JSON.stringify(o))).first).toMatchObject({ i: o.i });
  });

  it.each([
    ['empty', edited(''), 1],
    ['no JSON', edited('{'), 1],
    ['another file', edited('{"op":"stop"}\n'), 1],
    ['cut short', edited(lines.slice(0, 9).join('\n')), 9],
    ['cut within a line', withLine(4, '{"i":3,"op":'), 5],
    ['an operation left out', edited([...lines.slice(0, 3), ...lines.slice(4)].join('\n')), 4],
    ['an operation that is none', withLine(2, '{"i":1,"op":"hcall","trace":[]}'), 3],
    ['an address that is no number', withLine(2, '{"i":1,"op":"readl","addr":"here","trace":[]}'), 3],
    ['a line of another form', withLine(2, '{"i":1,"op":"irq","pin":1,"level":0,"trace":["ioapic_set_irq 1"]}'), 3],
    [
      'a state that its changes do not make',
      withLine(2, lines[2]?.replace('"chg":{"rte5"', '"chg":{"rte6"') ?? ''),
      26,
    ],
    ['lines after the end', edited(`${good.text.trim()}\n{}`), lines.length + 1],
  ])('that is no transcript is refused with its line: %s', (_what, files, line) => {
    const said = fault(() => replay(library(), files));
    expect(said).toMatchObject({ file: 'edited.jsonl', line });
    expect(said.remedy).not.toBe('');
  });

  it.each(['xive'])('of a kind that is not replayed is refused by name: %s', (kind) => {
    const files = transcripts(kind).slice(0, 1);
    expect(fault(() => replay(library(), files)).message).toMatch(new RegExp(`kind "${kind}.*" are not replayed`));
  });

  it('of a machine with an access that nothing answers names the operation', () => {
    const files = withLine(1, '{"i":0,"op":"writel","addr":"0xd0000000","val":"0x0","trace":[]}');
    expect(fault(() => replay(library(), files)).message).toMatch(/nothing answers.*0xd0000000.*operation 0/);
  });
});
