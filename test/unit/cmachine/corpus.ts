/** The directed corpus: C files with what gcc 12 makes of them (expect.mjs), compiled for the machine. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MemoryPlan } from '../../../extension/cmachine/machine/program.js';
import { BIG, compileC, LITTLE, type Compiled } from './run.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'c');

export const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

export const FILES: readonly string[] = readdirSync(FOLDER).filter((n) => n.endsWith('.c'));

export const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

export const HEADERS: Record<string, string> = { 'digest.h': textOf('digest.h') };

/** Files of big-endian memory are called be*.c. */
export function compileCase(file: string, plan?: MemoryPlan): Compiled {
  return compileC(textOf(file), file.startsWith('be') ? BIG : LITTLE, [], HEADERS, plan);
}
