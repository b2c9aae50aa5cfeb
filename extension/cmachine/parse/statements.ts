/** Statements of C11 and GNU C. */
import { TokenKind, type Token } from '../preprocess/token.js';
import { NO_ATTRIBUTES, type Attributes, type Block, type Declaration, type Expr, type Statement } from './ast.js';
import { mergeAttributes, parseAttributes } from './attributes.js';
import { parseDeclarators, parseSpecifiers, parseStaticAssert, startsDeclaration } from './declarations.js';
import { nested, parseConditional, parseExpression } from './expressions.js';
import type { Cursor } from './source.js';

export function parseBlock(c: Cursor): Block {
  const at = c.expect('{');
  return parseBlockRest(c, at);
}

/** The items after "{" up to and including "}". */
export function parseBlockRest(c: Cursor, at: Block['at']): Block {
  const items: Statement[] = [];
  const labels: string[] = [];
  c.enter();
  while (!c.is('}')) {
    if (c.peek().kind === TokenKind.End) c.fail('the file ends inside a block');
    if (c.is('__label__')) {
      c.next();
      do labels.push(c.name().text);
      while (c.take(','));
      c.expect(';');
      continue;
    }
    if (c.is('_Static_assert')) {
      parseStaticAssert(c);
      continue;
    }
    const item = parseItem(c);
    if (item) items.push(item);
  }
  const end = c.expect('}');
  c.leave();
  return { kind: 'block', items, labels, at, end };
}

function parseItem(c: Cursor): Statement | undefined {
  if (c.is('__extension__') && !startsDeclaration(c)) return parseStatement(c);
  if (c.is('__attribute__') || c.is('__attribute')) {
    // __attribute__((fallthrough)); or an attribute before a declaration
    const at = c.peek();
    const attributes = parseAttributes(c);
    if (c.take(';')) return { kind: 'empty', at };
    if (startsDeclaration(c)) return parseLocal(c, at, attributes);
    return parseStatement(c);
  }
  return startsDeclaration(c) ? parseLocal(c, c.peek(), NO_ATTRIBUTES) : parseStatement(c);
}

function parseLocal(c: Cursor, at: Token, before: Attributes): Declaration {
  const specifiers = parseSpecifiers(c);
  const attributes = mergeAttributes(before, specifiers.attributes);
  return parseDeclarators(c, { ...specifiers, attributes }, at, undefined);
}

export function parseStatement(c: Cursor): Statement {
  return nested(c, () => parseOne(c));
}

function parseOne(c: Cursor): Statement {
  const at = c.peek();
  if (c.is('{')) return parseBlock(c);
  if (c.take(';')) return { kind: 'empty', at };
  if (at.kind === TokenKind.Identifier) {
    if (c.is(':', 1) && at.text !== 'default') {
      c.next();
      c.next();
      parseAttributes(c);
      return { kind: 'label', name: at.text, body: parseLabelled(c), at };
    }
    switch (at.text) {
      case 'if': {
        c.next();
        const test = parenthesised(c);
        const then = parseStatement(c);
        return { kind: 'if', test, then, else: c.take('else') ? parseStatement(c) : undefined, at };
      }
      case 'while': {
        c.next();
        const test = parenthesised(c);
        return { kind: 'while', test, body: parseStatement(c), at };
      }
      case 'do': {
        c.next();
        const body = parseStatement(c);
        const testAt = c.expect('while');
        const test = parenthesised(c);
        c.expect(';');
        return { kind: 'do', body, test, at, testAt };
      }
      case 'for':
        return parseFor(c);
      case 'switch': {
        c.next();
        const value = parenthesised(c);
        return { kind: 'switch', value, body: parseStatement(c), at };
      }
      case 'case': {
        c.next();
        const from = parseConditional(c);
        const to = c.take('...') ? parseConditional(c) : undefined;
        c.expect(':');
        return { kind: 'case', from, to, body: parseLabelled(c), at };
      }
      case 'default':
        c.next();
        c.expect(':');
        return { kind: 'default', body: parseLabelled(c), at };
      case 'goto': {
        c.next();
        if (c.take('*')) {
          const to = parseExpression(c);
          return { kind: 'computedGoto', to, at, end: c.expect(';') };
        }
        const label = c.name().text;
        c.expect(';');
        return { kind: 'goto', label, at };
      }
      case 'break':
      case 'continue':
        c.next();
        c.expect(';');
        return { kind: at.text, at };
      case 'return': {
        c.next();
        const value = c.is(';') ? undefined : parseExpression(c);
        return { kind: 'return', value, at, end: c.expect(';') };
      }
      case 'asm':
      case '__asm__':
      case '__asm': {
        return parseAsm(c, at);
      }
    }
  }
  const expr = parseExpression(c);
  return { kind: 'expression', expr, at, end: c.expect(';') };
}

function parseAsm(c: Cursor, at: Token): Statement {
  const operands: string[] = [];
  let depth = 0;
  for (;;) {
    const t = c.next();
    if (t.kind === TokenKind.End) c.fail('the file ends inside an asm statement', t);
    if (t.text === '(') depth++;
    else if (t.text === ')') depth--;
    else if (t.text === ';' && depth === 0) break;
    else if (depth > 0) operands.push(t.text);
  }
  const [template, ...rest] = operands;
  const barrier = template === '""' && rest.every((o) => o === ':' || o === '"memory"' || o === '"cc"' || o === ',');
  return { kind: 'asm', barrier, at };
}

/** What follows a label: a statement, a declaration (C23, gcc) or nothing before "}". */
function parseLabelled(c: Cursor): Statement {
  if (c.is('}')) return { kind: 'empty', at: c.peek() };
  return nested(c, () => parseItem(c) ?? { kind: 'empty', at: c.peek() });
}

function parenthesised(c: Cursor): Expr {
  c.expect('(');
  const e = parseExpression(c);
  c.expect(')');
  return e;
}

function parseFor(c: Cursor): Statement {
  const at = c.next();
  c.expect('(');
  c.enter();
  let init: Declaration | Expr | undefined;
  if (startsDeclaration(c)) init = parseLocal(c, c.peek(), NO_ATTRIBUTES);
  else {
    init = c.is(';') ? undefined : parseExpression(c);
    c.expect(';');
  }
  const test = c.is(';') ? undefined : parseExpression(c);
  c.expect(';');
  const update = c.is(')') ? undefined : parseExpression(c);
  c.expect(')');
  const body = parseStatement(c);
  c.leave();
  return { kind: 'for', init, test, update, body, at };
}
