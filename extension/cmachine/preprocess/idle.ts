/**
 * Macros that give nothing but attributes which change nothing here. Linux puts three of them into each `inline`: a parser that reads
 * over them need not be given them, so that a use costs no tokens.
 */
import type { LexedFile } from './lexed.js';
import type { Macro } from './macro.js';
import type { MacroTable } from './macro-table.js';
import { TokenKind } from './token.js';

/** Macros within macros; those of Linux are two deep. */
const DEEPEST = 4;

/** A name in a replacement list. */
interface Word {
  readonly name: number;
  /** It stands outside of all attributes: has to be such a macro itself. */
  readonly alone: boolean;
}

/** The names of its replacement list where it is nothing but attributes of `idle` and names; undefined where there is more. */
export type IdleWords = readonly Word[] | undefined;

/**
 * Whether a use of the macro gives nothing at this moment. `active` are the macros that are being expanded. Where it gives nothing,
 * every name has been looked up that its expansion would look up.
 */
export function isIdle(
  macro: Macro,
  macros: MacroTable,
  moment: number,
  idle: ReadonlySet<string>,
  active: ReadonlySet<string>,
  depth = 0,
): boolean {
  if (macro.functionLike || macro.builtin !== undefined || macro.undecided !== undefined) return false;
  const words = macro.idleWords(idle);
  if (words === undefined || depth > DEEPEST) return false;
  for (const { name, alone } of words) {
    const meant = macros.find(name, moment);
    if (!alone) {
      if (meant !== undefined) return false;
    } else if (meant === undefined || meant === macro || active.has(meant.name)) return false;
    else if (!isIdle(meant, macros, moment, idle, active, depth + 1)) return false;
  }
  return true;
}

/** `from` and `to`: the token range of a replacement list. */
export function idleWordsOf(lexed: LexedFile, from: number, to: number, idle: ReadonlySet<string>): IdleWords {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    if (lexed.kindOf(at) !== TokenKind.Identifier) return undefined;
    const text = lexed.textOf(at);
    const attribute = text === '__attribute__' || text === '__attribute';
    words.push({ name: lexed.nameAt(at++), alone: !attribute });
    if (!attribute) continue;
    const end = attributeEnd(lexed, at, to, idle);
    if (end < 0) return undefined;
    for (; at < end; at++)
      if (lexed.kindOf(at) === TokenKind.Identifier) words.push({ name: lexed.nameAt(at), alone: false });
  }
  return words;
}

/** Behind "((name, name(...)))" with names of `idle` alone; -1 where something else stands there. */
function attributeEnd(lexed: LexedFile, from: number, to: number, idle: ReadonlySet<string>): number {
  if (from + 1 >= to || lexed.textOf(from) !== '(' || lexed.textOf(from + 1) !== '(') return -1;
  let depth = 2;
  for (let at = from + 2; at < to; at++) {
    const kind = lexed.kindOf(at);
    const text = lexed.textOf(at);
    if (text === '(') depth++;
    else if (text === ')') {
      if (--depth === 0) return at + 1;
    } else if (depth === 1) return -1;
    else if (depth === 2 && text !== ',' && (kind !== TokenKind.Identifier || !idle.has(bare(text)))) return -1;
  }
  return -1;
}

const bare = (attribute: string): string => attribute.replace(/^__|__$/g, '');
