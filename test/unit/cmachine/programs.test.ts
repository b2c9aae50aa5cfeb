import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXPECTED, PROGRAMS, runTree } from './programs.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'programs');

test('every program has expectations', () => {
  const programs = readdirSync(folder).filter((name) => name.endsWith('.c') || !name.includes('.'));
  expect(Object.keys(EXPECTED).sort()).toEqual(programs.sort());
});

test.each(Object.entries(EXPECTED))('%s prints what it prints under gcc and exits alike', (_name, want) => {
  const { status, stdout, fault } = runTree(PROGRAMS, want.files);
  expect(fault).toBeUndefined();
  expect(stdout).toBe(want.stdout);
  expect(status).toBe(want.status);
});
