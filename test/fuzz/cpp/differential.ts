/** Generated programs by gcc -E and by our preprocessor: the tokens have to be the same. Hundreds share one run of gcc. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preprocess } from '../../../extension/cmachine/preprocess/preprocess.js';
import { memoryTree } from '../../../extension/cmachine/source/memory.js';
import { FaultError } from '../../../extension/cmachine/source/types.js';
import { cut, plainProfile, textsOf, tokensOf } from '../../unit/preprocess-tree.js';
import type { Case } from './program.js';

export interface Outcome {
  /** Tokens joined by spaces, "" where it was refused. */
  readonly tokens: string;
  /** The first complaint, "" if there is none. */
  readonly refused: string;
}

/** Expansions that grow without bound say no more than small ones. */
const LONGEST = 200_000;
const TOO_LONG = 'too long to compare';

const END = 'irqscope_end_of_case';

/** What gcc 12 makes of each case. */
export function byGcc(cases: readonly Case[]): Outcome[] {
  const work = mkdtempSync(join(tmpdir(), 'irqscope-cpp-'));
  try {
    for (const folder of ['inc1', 'inc2']) mkdirSync(join(work, folder));
    for (const { files } of cases)
      for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text);
    for (const { name } of cases) writeFileSync(join(work, `${name}_end.c`), `\n${END}\n`);
    const mains = cases.flatMap(({ name, main }) => [main, `${name}_end.c`]);
    const { stdout, stderr } = spawnSync('gcc', ['-E', '-P', '-std=gnu11', '-w', '-Iinc1', '-Iinc2', ...mains], {
      cwd: work,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, LC_ALL: 'C' },
    });
    const texts = stdout.split(END);
    return cases.map(({ name }, at) => {
      const complaint = new RegExp(`^(?:inc[12]/)?${name}(?:_\\d+)?\\.[ch]:.*?error: (.*)$`, 'm');
      const refused = complaint.exec(stderr)?.[1] ?? '';
      const text = (texts[at] ?? '').replaceAll(/^\s*# *(?:pragma|ident).*$/gm, '').replaceAll('\\U000000e9', 'é');
      return text.length > LONGEST ? { tokens: '', refused: TOO_LONG } : { tokens: cut(text), refused };
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

export function byUs({ files, main }: Case): Outcome {
  const tree = memoryTree('model', 'fuzz', files);
  try {
    const unit = preprocess(tree, main, plainProfile(tree, ['inc1', 'inc2'], { defines: { __STDC__: '1' } }));
    return { tokens: textsOf(tokensOf(unit)), refused: '' };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { tokens: '', refused: error.fault.message };
  }
}

/**
 * White space is not compared, nor is that in strings: how much # keeps of it where an operand's macro gave nothing is gcc's
 * own affair. gcc -E -P prints no space between a name and a literal with a prefix, or a number with a sign, that follows it.
 */
function asPrinted(tokens: string): string {
  const texts = tokens.replaceAll(/"(?:\\.|[^"\\])*"/g, (string) => string.replaceAll(' ', ''));
  return cut(texts.replaceAll(/(?<=[\w$.\u0080-\uffff]) (?=(?:[LuU]|u8)["']|\d?\.|\d[\w.]*[.+-])/g, ''));
}

/** Why two outcomes do not agree; "" if they do. What gcc refuses is to be refused. */
export function difference(gcc: Outcome, ours: Outcome): string {
  if (gcc.refused === TOO_LONG) return '';
  // Which commas ", ## args" finds in arguments of arguments is gcc's own affair.
  if (gcc.refused.startsWith('pasting "," and')) return '';
  if (gcc.refused !== '') return ours.refused === '' ? `gcc refuses it: ${gcc.refused}` : '';
  // C23 made "::" a token, which gcc 12 reads everywhere.
  if (ours.refused.includes('pasting ":" and ":"')) return '';
  // gcc drops the comma of ", ## args" before it pastes something to it; a stop serves as well
  if (/pasting ".*" and ","/.test(ours.refused)) return '';
  // gcc names no file for this one
  if (ours.refused.includes('are not closed')) return '';
  if (ours.refused !== '') return `we refuse it: ${ours.refused}`;
  const a = asPrinted(gcc.tokens).split(' ');
  const b = asPrinted(ours.tokens).split(' ');
  if (a.join(' ') === b.join(' ')) return '';
  const at = a.findIndex((token, index) => token !== b[index]);
  const from = Math.max(0, at < 0 ? a.length - 3 : at - 3);
  return `token ${at}: gcc "${a.slice(from, from + 8).join(' ')}", ours "${b.slice(from, from + 8).join(' ')}"`;
}
