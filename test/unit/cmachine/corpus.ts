/** The directed corpus: C files with what gcc 12 makes of them (expect.mjs), compiled for the machine. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostFunction } from '../../../extension/cmachine/machine/host.js';
import type { Abi } from '../../../extension/cmachine/types/ctype.js';
import { BIG, compileC, LITTLE, type Compiled } from './run.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'c');

export const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

export const FILES: readonly string[] = readdirSync(FOLDER).filter((n) => n.endsWith('.c'));

export function abiOf(file: string): Abi {
  return file.startsWith('be') ? BIG : LITTLE;
}

export function compileCase(file: string, hosts: readonly HostFunction[] = [], prefix = ''): Compiled {
  const headers = { 'digest.h': readFileSync(join(FOLDER, 'digest.h'), 'utf8') };
  return compileC(prefix + readFileSync(join(FOLDER, file), 'utf8'), abiOf(file), hosts, headers);
}
