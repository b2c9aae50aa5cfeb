/** Generated programs of big-endian memory: what gcc for powerpc64 makes of them is recorded (test/fuzz/c/record.ts). */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Expected } from '../../fuzz/c/record.js';
import { BIG, compileC } from './run.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'big-endian');
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;
const compiled = compileC(readFileSync(join(FOLDER, 'cases.c'), 'utf8'), BIG);

test.each(Object.entries(expected))('%s is what gcc for powerpc64 makes of it', (name, rows) => {
  const got = rows.map(([x, y]) => compiled.call(name, BigInt(`0x${x}`), BigInt(`0x${y}`)).toString(16));
  expect(got).toEqual(rows.map(([, , value]) => value));
});
