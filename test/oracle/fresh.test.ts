/** What a real QEMU does now, for a seed that nobody has seen: recorded here, replayed on the models and on QEMU 7.2's source. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../extension/oracle/index.js';
import type { TranscriptFile } from '../../extension/oracle/index.js';
import { RESULTS } from '../../scripts/project.mjs';
import { qemuHere } from '../../scripts/qemu.mjs';
import { tree } from '../trees.js';
import { library } from './library.js';

const LIMIT = 240_000;
const RECORDER = join(import.meta.dirname, '..', 'corpus', 'qtest_record.py');
const SEED = process.env['IRQSCOPE_SEED'] ?? String(Math.floor(Date.now() / 1000));
const KINDS = [
  { kind: 'ioapic', operations: 150, count: 2 },
  { kind: 'apic', operations: 60, count: 1 },
  { kind: 'vtd', operations: 60, count: 1 },
] as const;

const qemu = qemuHere();
if (!qemu && process.env['CI']) throw new Error('there is no QEMU to record from: npm test fetches it');

/** Random sequences of a kind. */
async function record({ kind, operations, count }: (typeof KINDS)[number]): Promise<TranscriptFile[]> {
  mkdirSync(RESULTS, { recursive: true });
  const out = mkdtempSync(join(RESULTS, `recorded-${kind}-`));
  const { folder = '', environment = {} } = qemu ?? {};
  const env = { ...process.env, ...environment, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const args = [
    kind,
    '--seed',
    SEED,
    '--count',
    String(count),
    '--ops',
    String(operations),
    '--no-directed',
    '--out',
    out,
  ];
  await promisify(execFile)('python3', [RECORDER, ...args], { env, timeout: LIMIT });
  return readdirSync(out)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(out, name), 'utf8') }));
}

describe.runIf(qemu)(`transcripts that a real QEMU makes of seed ${SEED}`, () => {
  const recorded = new Map<string, readonly TranscriptFile[]>();
  beforeAll(async () => {
    for (const each of KINDS) recorded.set(each.kind, await record(each));
  }, LIMIT);

  describe.each([
    { name: 'the models', path: '' },
    { name: "QEMU 7.2's source", path: tree('qemu-7.2').path },
  ])('$name', ({ name, path }) => {
    it.runIf(path || name === 'the models').each(KINDS)(
      'replays without a mismatch: $kind',
      ({ kind, operations, count }) => {
        const files = recorded.get(kind) ?? [];
        expect(files).toHaveLength(count);
        const result = replay(library(path), files, {});
        expect(result.first, `IRQSCOPE_SEED=${SEED}`).toBeNull();
        expect(result.mismatches).toBe(0);
        expect(result.operations).toBeGreaterThanOrEqual(count * operations);
      },
    );
  });
});
