import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tree } from '../trees.js';
import { irqscope, object, project, refusal } from './irqscope.js';

interface Oracle {
  readonly files: number;
  readonly operations: number;
  readonly reads: number;
  readonly mismatches: number;
  readonly explained: Readonly<Record<string, number>>;
  readonly compared: Readonly<Record<string, number>>;
  readonly ignored: Readonly<Record<string, number>>;
  readonly first: { readonly file: string; readonly i: number; readonly expected: string; readonly got: string } | null;
}

const corpus = 'test/corpus/ioapic';
const one = `${corpus}/ioapic-directed-level_mask_move-v20.qtest.jsonl`;
const folder = mkdtempSync(join(tmpdir(), 'irqscope-oracle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A transcript as if the machine had answered otherwise. */
function edited(): string {
  const file = join(folder, 'edited.qtest.jsonl');
  const text = readFileSync(join(project, one), 'utf8');
  const changed = text.replace(/("ret": ?)"0x[0-9a-f]+"/, '$1"0x77777777"');
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  return file;
}

describe('oracle', () => {
  it('replays a folder on the models without a mismatch', async () => {
    const { code, value } = await object<Oracle>('oracle', corpus);
    expect(code).toBe(0);
    expect(value).toMatchObject({ files: 50, mismatches: 0, explained: {}, first: null });
    expect(value.operations).toBeGreaterThan(10_000);
    expect(value.compared['ret']).toBe(value.reads);
  });

  it('names the first difference and exits with 1', async () => {
    const file = edited();
    const { code, value } = await object<Oracle>('oracle', one, file);
    expect(code).toBe(1);
    expect(value).toMatchObject({ files: 2, mismatches: 1, first: { file, expected: '0x77777777' } });
    const { stdout } = await irqscope('oracle', file);
    expect(stdout).toMatch(/^ +recorded +0x77777777$/m);
    expect(stdout).toMatch(/^1 mismatch; 1 file, \d+ operations, \d+ reads$/m);
  });

  it('refuses what is no transcript', async () => {
    expect(await refusal('oracle', 'package.json')).toMatchObject({ file: 'package.json', line: 1 });
    expect(await refusal('oracle', 'none.qtest.jsonl')).toMatchObject({ file: 'none.qtest.jsonl' });
    expect((await refusal('oracle', 'scripts')).message).toContain('no transcripts');
    expect((await refusal('oracle', one, '--qemu', folder)).message).toContain('no QEMU source tree');
  });
});

describe.each(['qemu-7.2', 'qemu-10.0'] as const)('oracle on the source of %s', (name) => {
  const { path } = tree(name);

  it.runIf(path)('has no mismatch', async () => {
    const { code, value } = await object<Oracle>('oracle', one, '--qemu', path);
    expect(code).toBe(0);
    expect(value).toMatchObject({ files: 1, mismatches: 0 });
  });
});
