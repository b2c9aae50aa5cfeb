/** Cases by gcc -O0 -fwrapv -fno-strict-aliasing: hundreds share one run of gcc. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BIG, LITTLE } from '../../unit/cmachine/run.js';
import type { Abi } from '../../../extension/cmachine/types/ctype.js';
import { COMMON } from './common.js';
import type { Case } from './program.js';

const run = promisify(execFile);

export const FLAGS: readonly string[] = ['-std=gnu11', '-O0', '-fwrapv', '-fno-strict-aliasing', '-w'];

/** What gcc compiles for, and how its programs run here. */
export interface Target {
  readonly abi: Abi;
  readonly gcc: string;
  readonly options: readonly string[];
  /** What runs a program; the program itself where it can. */
  readonly emulator?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** This machine's own processor, x86-64. */
export const NATIVE: Target = { abi: LITTLE, gcc: 'gcc', options: ['-fno-pic', '-no-pie'] };

/** powerpc64, big-endian, by the cross compiler and the emulator under `root` (cross.mjs puts them there). */
export function bigEndian(root: string): Target {
  const ppc = join(root, 'usr', 'powerpc64-linux-gnu');
  return {
    abi: BIG,
    gcc: join(root, 'usr', 'bin', 'powerpc64-linux-gnu-gcc-12'),
    options: ['-static', '-B', `${ppc}/bin/`, '-B', `${ppc}/lib/`, '-isystem', `${ppc}/include`, '-L', `${ppc}/lib`],
    emulator: join(root, 'usr', 'bin', 'qemu-ppc64-static'),
    env: { LD_LIBRARY_PATH: join(root, 'usr', 'lib', 'x86_64-linux-gnu') },
  };
}

/** Only how it is compiled, not what it means. */
const QUICK = [
  '-Wno-psabi',
  '-Wno-packed-bitfield-compat',
  '-fno-asynchronous-unwind-tables',
  '-fno-stack-protector',
  '-pipe',
];

/** A program that prints one line a case: the value of each row in hexadecimal. */
export function programOf(cases: readonly Case[]): string {
  const calls = cases.flatMap((c) =>
    c.rows.map(([x, y]) => `{ ${c.name}, 0x${x.toString(16)}UL, 0x${y.toString(16)}UL },`),
  );
  const ends = cases.map((c) => c.rows.length);
  return `${COMMON}${cases.map((c) => c.text).join('\n')}
int printf(const char *, ...);
static const struct { u64 (*fn)(u64, u64); u64 x, y; } calls_[] = { ${calls.join('\n')} };
static const u32 rows_[] = { ${ends.join(', ')} };
int main(void) {
  u32 at = 0;
  for (u32 i = 0; i < sizeof rows_ / sizeof rows_[0]; i++, printf("\\n"))
    for (u32 k = 0; k < rows_[i]; k++, at++) printf("%lx ", calls_[at].fn(calls_[at].x, calls_[at].y));
  return 0;
}
`;
}

function refused(e: Error & { stderr?: string }): never {
  const lines = (e.stderr ?? e.message).split('\n');
  throw new Error(
    `gcc refuses what was generated:\n${lines
      .filter((l, i) => / error:/.test(l) || / error:/.test(lines[i - 1] ?? ''))
      .slice(0, 12)
      .join('\n')}`,
  );
}

/**
 * What each row of each case gives; undefined for a case at which gcc itself breaks (gcc 12 has an internal error or two).
 * Throws where gcc refuses the program or the program does not end well.
 */
export async function byGcc(cases: readonly Case[], target: Target): Promise<(string[] | undefined)[]> {
  try {
    return await together(cases, target);
  } catch (e) {
    if (!/internal compiler error/.test((e as Error).message)) throw e;
    if (cases.length <= 1) return [undefined];
    const half = cases.length >> 1;
    return [...(await byGcc(cases.slice(0, half), target)), ...(await byGcc(cases.slice(half), target))];
  }
}

async function together(cases: readonly Case[], target: Target): Promise<string[][]> {
  const stdout = await compiledByGcc(programOf(cases), target);
  return stdout
    .trimEnd()
    .split('\n')
    .map((l) => l.trim().split(' '));
}

/** What a program prints. Throws where gcc refuses it or it does not end well. */
export async function compiledByGcc(text: string, target: Target): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'irqscope-fuzz-'));
  try {
    const source = join(work, 'cases.c');
    const program = join(work, 'a.out');
    await writeFile(source, text);
    const options = [...FLAGS, ...QUICK, ...target.options, '-o', program, source];
    const env = { ...process.env, ...target.env };
    await run(target.gcc, options, { maxBuffer: 1 << 28, env }).catch(refused);
    const [command, ...words] = target.emulator ? [target.emulator, program] : [program];
    const { stdout } = await run(command ?? program, words, { maxBuffer: 1 << 28, timeout: 60_000 });
    return stdout;
  } finally {
    await rm(work, { recursive: true });
  }
}
