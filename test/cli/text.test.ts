import { describe, expect, it } from 'vitest';
import type { RunResult, Started, TableInfo } from '../../extension/engine/port.types.js';
import { refusalText } from '../../extension/host/cli/output.js';
import { runText } from '../../extension/host/cli/run-text.js';
import { stateText } from '../../extension/host/cli/state-text.js';
import { noColours, styleFor } from '../../extension/host/cli/terminal.js';

const escape = '\x1b]0;owned\x07\x1b[2J';

describe('colours', () => {
  const terminal = { isTTY: true };
  it.each([
    ['a terminal', terminal, {}, true],
    ['a terminal whose user declines them', terminal, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
    ['a terminal that has none', terminal, { TERM: 'dumb' }, false],
    ['a pipe', {}, {}, false],
  ])('on %s', (_name, stream, environment, wanted) => {
    expect(styleFor(stream, environment).bad('x') !== 'x').toBe(wanted);
  });
});

describe('text of others', () => {
  it('commands no terminal', () => {
    const place = { tree: 'scenario', file: escape, path: '', line: 1, column: 1 };
    const started = {
      scenario: { name: escape, title: escape, place },
      design: { name: 'x', why: escape },
    } as unknown as Started;
    const finding = { rule: 'r', title: '', severity: 'error', step: 1, message: escape, at: place } as const;
    const result: RunResult = {
      scenario: escape,
      trees: [{ role: 'qemu', path: escape, version: escape, patches: [] }],
      units: [{ name: 'u', title: '', program: '', from: 'model', why: escape }],
      steps: 1,
      expectations: [{ line: 1, text: escape, ok: false, got: escape, step: 1 }],
      asStated: null,
      asStatedWhy: escape,
      findings: [{ ...finding, evidence: [{ step: 1, text: escape, at: place }] }],
      notes: [],
      hash: '0',
      events: [{ step: 1, actor: 'cpu0', name: 'mystery', args: { text: escape } }],
    };
    const said = [
      ...runText(result, started, [], noColours, true),
      refusalText({ message: escape, file: escape, line: 1, remedy: escape }),
    ].join('\n');
    expect(said).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(said).toContain('\\x1b');
  });
});

describe('tables', () => {
  const row = (key: number, dest: string) => ({ key: String(key), cells: ['0x00', dest] });
  const table: TableInfo = {
    name: 't.copy',
    title: 'Copies',
    from: 'model',
    unit: 'u',
    columns: [
      { name: 'vector', title: 'Vector', unit: '' },
      { name: 'dest', title: 'Dest', unit: '' },
    ],
    rows: [row(0, '0'), row(1, '0'), row(2, '0'), row(3, '2'), row(4, '0'), row(5, '0')],
    stale: [
      { key: '4', column: 'dest', state: 'behind', newer: { table: 't', key: '4', step: 8 } },
      { key: '3', column: 'dest', state: 'stale', writer: { step: 5 }, newer: { table: 't', key: '3', step: 9 } },
    ],
    changed: [],
  };

  it('fold rows that say the same, but never one that is marked', () => {
    expect(stateText(10, 20, [table], noColours)).toEqual([
      'step 10 of 20, in the past',
      '',
      't.copy  Copies (u, model)',
      '        Vector  Dest',
      '  0..2  0x00    0',
      '  3     0x00    2!',
      '  4     0x00    0~',
      '  5     0x00    0',
      '  ~ 4 dest lies behind, its source is masked: as it was before step 0; t 4 was written at step 8',
      '  ! 3 dest is stale: written at step 5; t 3 was written at step 9',
    ]);
  });
});
