import { limits } from './budget.js';
import { TokenKind } from './token.js';
import type { FaultError } from '../source/types.js';
import { HASH, PASTE } from './punctuators.js';
import type { LexedFile } from './lexed.js';
import type { PpToken } from './tokens.js';
import { faultAt, tokenAt } from './macro.js';
import type { Macro } from './macro.js';

/** One token of a replacement list, or a group in __VA_OPT__(). */
export interface Piece {
  readonly token: PpToken;
  /** Index of the parameter it names, -1 if it names none. */
  readonly parameter: number;
  readonly stringify: boolean;
  /** "##" follows. */
  readonly paste: boolean;
  /** The token is __VA_OPT__ and this its content; with `stringify` as one string. */
  readonly optional?: readonly Piece[];
}

export interface Definition {
  readonly parameters: number;
  /** The last parameter takes the rest of the arguments. */
  readonly variadic: boolean;
  readonly pieces: readonly Piece[];
  readonly bodyFrom: number;
}

const remedy = 'correct the #define';

/** Whether a definition has operators that can be misused: such a one is looked at where it stands, not when it is used. */
export function usesOperators(lexed: LexedFile, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexed.isPunctuator(at, HASH) || lexed.isPunctuator(at, PASTE)) return true;
  return false;
}

export function parseDefinition(macro: Macro): Definition {
  const names = new Map<string, number>();
  let variadic = false;
  let at = macro.from;
  if (macro.functionLike) {
    at++;
    for (let text = textAt(macro, at); text !== ')'; text = textAt(macro, at)) {
      if (text === '...') {
        names.set('__VA_ARGS__', names.size);
        variadic = true;
        at++;
      } else if (at < macro.to && macro.lexed.kindOf(at) === TokenKind.Identifier) {
        if (names.has(text)) throw wrong(macro, `the parameter ${text} is named twice`);
        if (names.size >= limits.parameters) throw wrong(macro, 'it has too many parameters');
        names.set(text, names.size);
        at++;
        if (textAt(macro, at) === '...') {
          variadic = true;
          at++;
        }
      } else throw wrong(macro, 'the parameter list is malformed');
      const next = textAt(macro, at);
      if (next === ',' && !variadic) at++;
      else if (next !== ')') throw wrong(macro, 'the parameter list is malformed');
    }
    at++;
  }
  if (macro.to - at > limits.replacement)
    throw wrong(macro, `its replacement is longer than ${String(limits.replacement)} tokens`);
  const tokens: PpToken[] = [];
  for (let index = at; index < macro.to; index++) tokens.push(tokenAt(macro.lexed, macro.file, index));
  const pieces = piecesOf(macro, tokens, names, variadic);
  return { parameters: names.size, variadic, pieces, bodyFrom: at };
}

function textAt(macro: Macro, at: number): string {
  if (at >= macro.to) return '';
  return macro.lexed.textOf(at);
}

function wrong(macro: Macro, why: string): FaultError {
  const line = macro.lexed.lineAt(macro.lexed.starts[Math.max(0, macro.from - 1)] ?? 0);
  return faultAt(macro.file, line, `macro ${macro.name}: ${why}`, remedy);
}

function piecesOf(
  macro: Macro,
  tokens: readonly PpToken[],
  names: ReadonlyMap<string, number>,
  variadic: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const isPaste = (token: PpToken | undefined): boolean =>
    token !== undefined && token.kind === TokenKind.Punctuator && token.text === '##';
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at];
    if (token === undefined) break;
    if (isPaste(token)) {
      const last = pieces.pop();
      if (last === undefined || at + 1 === tokens.length)
        throw wrong(macro, "'##' stands at an end of the replacement");
      pieces.push({ ...last, paste: true });
      continue;
    }
    let stringify = false;
    if (macro.functionLike && token.kind === TokenKind.Punctuator && token.text === '#') {
      const operand = tokens[at + 1];
      const group = variadic && operand?.text === '__VA_OPT__';
      if (operand === undefined || !(names.has(operand.text) || group))
        throw wrong(macro, "'#' is not followed by a parameter");
      stringify = true;
      operand.space = token.space;
      token = operand;
      at++;
    }
    const parameter = token.kind === TokenKind.Identifier ? (names.get(token.text) ?? -1) : -1;
    if (variadic && token.text === '__VA_OPT__' && tokens[at + 1]?.text === '(') {
      const end = closing(tokens, at + 1);
      if (end < 0) throw wrong(macro, '__VA_OPT__ is not closed');
      const inside = tokens.slice(at + 2, end);
      if (inside.some(({ text }) => text === '__VA_OPT__')) throw wrong(macro, '__VA_OPT__ stands inside another');
      const optional = piecesOf(macro, inside, names, variadic);
      pieces.push({ token, parameter: -1, stringify, paste: false, optional });
      at = end;
    } else pieces.push({ token, parameter, stringify, paste: false });
  }
  return pieces;
}

function closing(tokens: readonly PpToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')' && --depth === 0) return at;
  }
  return -1;
}
