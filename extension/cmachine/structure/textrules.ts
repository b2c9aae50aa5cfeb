import { maskText } from './masked.js';

/** A function found by rules of layout alone. Offsets into the text. */
export interface TextFunction {
  readonly name: string;
  /** The macro that defines it, as DEFINE_IDTENTRY_IRQ(common_interrupt) { … } does; "" for an ordinary function. */
  readonly macro: string;
  /** First character of the header. */
  readonly start: number;
  readonly nameAt: number;
  /** The opening brace. */
  readonly bodyStart: number;
  /** Behind the closing brace. */
  readonly bodyEnd: number;
}

const longestHeader = 4000;
const attribute =
  /^(?:__attribute__|__attribute|__acquires|__releases|__must_hold|__cond_acquires|__printf|__scanf|__aligned|__section|__nonnull|__alloc_size|__no_sanitize|__diagnose_as|__asm__|asm|G_GNUC_\w+|QEMU_\w+)$/;
const notAName = /^(?:if|for|while|switch|return|sizeof|do|else|case|goto|typeof|__typeof__|_Alignas|alignas|defined)$/;

/**
 * Finds functions where the grammar loses them: kernel and QEMU sources open and close bodies in column 0, so a broken
 * conditional or macro spoils one function and not the rest of the file. One pass, never back.
 */
export function functionsByText(text: string): readonly TextFunction[] {
  const code = maskText(text, true);
  const found: TextFunction[] = [];
  const mark = /[{};()]/g;
  let boundary = 0;
  let depth = 0;
  let parens = 0;
  for (let hit = mark.exec(code); hit; hit = mark.exec(code)) {
    const at = hit.index;
    const inColumn0 = at === 0 || code[at - 1] === '\n';
    switch (hit[0]) {
      case '(':
        parens += 1;
        break;
      case ')':
        parens = Math.max(0, parens - 1);
        break;
      case ';':
        if (depth === 0 && parens === 0) boundary = at + 1;
        break;
      case '}':
        depth = inColumn0 ? 0 : Math.max(0, depth - 1);
        if (inColumn0) parens = 0;
        if (depth === 0 && parens === 0) boundary = at + 1;
        break;
      default: {
        if (!inColumn0 && (depth > 0 || parens > 0)) {
          depth += 1;
          break;
        }
        const header = headerBefore(code, Math.max(boundary, at - longestHeader), at);
        if (!header) {
          // extern "C" { holds functions; every other block of the top level holds none.
          if (!/\bextern\s*"\s*"\s*$/.test(code.slice(Math.max(boundary, at - 40), at))) depth += 1;
          else boundary = at + 1;
          break;
        }
        const bodyEnd = endOfBody(code, at, inColumn0);
        found.push({ ...header, bodyStart: at, bodyEnd });
        boundary = bodyEnd;
        depth = 0;
        parens = 0;
        mark.lastIndex = bodyEnd;
      }
    }
  }
  return found;
}

/** Reads what stands before an opening brace; undefined if it is no function's header. */
function headerBefore(code: string, from: number, to: number): Omit<TextFunction, 'bodyStart' | 'bodyEnd'> | undefined {
  let start = headerStart(code, from, to);
  const header = code.slice(start, to);
  start += header.length - header.trimStart().length;
  let name: { text: string; at: number; inside: string } | undefined;
  let depth = 0;
  let word: { text: string; at: number } | undefined;
  let open = 0;
  for (const piece of code.slice(start, to).matchAll(/[A-Za-z_]\w*|[^\sA-Za-z_]/g)) {
    const token = piece[0];
    if (token === '(') {
      if (depth === 0) open = start + piece.index;
      depth += 1;
    } else if (token === ')') {
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0) {
        if (word && !attribute.test(word.text)) name = { ...word, inside: code.slice(open + 1, start + piece.index) };
        word = undefined;
      }
    } else if (depth === 0) {
      if (token === '=' || token === '.' || token === '"') return undefined;
      word = /^[A-Za-z_]/.test(token) ? { text: token, at: start + piece.index } : undefined;
      if (word && notAName.test(word.text)) return undefined;
    }
  }
  if (!name || depth !== 0) return undefined;
  const argument = /^[A-Z][A-Z0-9_]*$/.test(name.text) ? /^\s*([A-Za-z_]\w*)/.exec(name.inside)?.[1] : undefined;
  return { name: argument ?? name.text, macro: argument === undefined ? '' : name.text, start, nameAt: name.at };
}

/**
 * Goes back from a brace to where its header can begin: behind a brace or a semicolon, or behind a blank line, which keeps
 * macros without a semicolon such as type_init(x) apart.
 */
function headerStart(code: string, from: number, to: number): number {
  let depth = 0;
  let seen = false;
  let lineIsBlank = false;
  for (let i = to - 1; i >= from; i--) {
    const char = code[i];
    if (char === '\n') {
      if (lineIsBlank && seen && depth === 0) return i + 1;
      lineIsBlank = true;
    } else if (char !== ' ' && char !== '\t' && char !== '\r') {
      lineIsBlank = false;
      seen = true;
      if (char === ')') depth += 1;
      else if (char === '(') depth -= 1;
      else if (char === '{' || char === '}' || (char === ';' && depth <= 0)) return i + 1;
    }
  }
  return from;
}

/** Behind the brace that closes a body: the matching one, unless a closing brace in column 0 says otherwise. */
function endOfBody(code: string, open: number, openInColumn0: boolean): number {
  const brace = /[{}]/g;
  brace.lastIndex = open;
  let depth = 0;
  let matched = -1;
  for (let hit = brace.exec(code); hit; hit = brace.exec(code)) {
    const inColumn0 = code[hit.index - 1] === '\n';
    if (hit[0] === '{') {
      // The next function begins: this body lost its end.
      if (inColumn0 && hit.index !== open) return matched < 0 ? hit.index : matched;
      depth += 1;
    } else {
      depth -= 1;
      if (inColumn0) return hit.index + 1;
      if (depth === 0 && matched < 0) {
        matched = hit.index + 1;
        if (!openInColumn0 || !code.slice(open, matched).includes('\n')) return matched;
      }
    }
  }
  return matched < 0 ? code.length : matched;
}
