/** Expressions of C11 and GNU C, by precedence climbing. */
import { TokenKind, type Token } from '../preprocess/token.js';
import type { BinaryOp, Designator, Expr, TypeName } from './ast.js';
import type { Cursor } from './source.js';
import { parseInitializer, parseTypeName, startsType } from './declarations.js';
import { parseBlock } from './statements.js';

const BINARY: Readonly<Record<string, number>> = Object.assign(Object.create(null) as Record<string, number>, {
  '*': 10,
  '/': 10,
  '%': 10,
  '+': 9,
  '-': 9,
  '<<': 8,
  '>>': 8,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '==': 6,
  '!=': 6,
  '&': 5,
  '^': 4,
  '|': 3,
  '&&': 2,
  '||': 1,
});

const ASSIGN = new Set(['=', '*=', '/=', '%=', '+=', '-=', '<<=', '>>=', '&=', '^=', '|=']);

/** Deeper nesting than any real source has; keeps hostile input off the JavaScript stack. */
const MAX_DEPTH = 400;
/** Operators in a row: longer chains come from damaged or hostile text. */
const MAX_CHAIN = 10_000;
let depth = 0;

export function nested<T>(c: Cursor, parse: () => T): T {
  if (++depth > MAX_DEPTH) {
    depth = 0;
    c.fail('the expression is nested too deeply');
  }
  try {
    return parse();
  } finally {
    if (depth > 0) depth--;
  }
}

export function parseExpression(c: Cursor): Expr {
  let left = parseAssignment(c);
  for (let n = 0; c.is(','); n++) {
    if (n > MAX_CHAIN) c.fail('the expression is too long');
    const at = c.next();
    left = { kind: 'comma', left, right: parseAssignment(c), at };
  }
  return left;
}

export function parseAssignment(c: Cursor): Expr {
  return nested(c, () => {
    const left = parseConditional(c);
    const t = c.peek();
    if (t.kind === TokenKind.Punctuator && ASSIGN.has(t.text)) {
      c.next();
      const right = parseAssignment(c);
      return { kind: 'assign', op: t.text.slice(0, -1) as '' | BinaryOp, left, right, at: t };
    }
    return left;
  });
}

export function parseConditional(c: Cursor): Expr {
  const test = parseBinary(c, 1);
  if (!c.is('?')) return test;
  const at = c.next();
  const then = c.is(':') ? undefined : parseExpression(c);
  c.expect(':');
  return { kind: 'conditional', test, then, else: nested(c, () => parseConditional(c)), at };
}

function parseBinary(c: Cursor, least: number): Expr {
  let left = parseCast(c);
  for (let n = 0; ; n++) {
    if (n > MAX_CHAIN) c.fail('the expression is too long');
    const t = c.peek();
    const level = t.kind === TokenKind.Punctuator ? BINARY[t.text] : undefined;
    if (level === undefined || level < least) return left;
    c.next();
    const right = parseBinary(c, level + 1);
    left = { kind: 'binary', op: t.text as BinaryOp, left, right, at: t };
  }
}

function parseCast(c: Cursor): Expr {
  if (c.is('__extension__')) c.next();
  if (c.is('(') && startsType(c, 1)) {
    const at = c.next();
    const type = parseTypeName(c);
    c.expect(')');
    if (c.is('{')) return parsePostfix(c, { kind: 'compound', type, list: parseInitializer(c), at });
    return nested(c, () => ({ kind: 'cast', type, operand: parseCast(c), at }));
  }
  return parseUnary(c);
}

function parseUnary(c: Cursor): Expr {
  const t = c.peek();
  if (t.kind === TokenKind.Punctuator) {
    switch (t.text) {
      case '-':
      case '+':
      case '!':
      case '~':
      case '*':
      case '&':
      case '++':
      case '--': {
        const op = t.text;
        c.next();
        return nested(c, () => ({
          kind: 'unary',
          op,
          operand: op === '++' || op === '--' ? parseUnary(c) : parseCast(c),
          at: t,
        }));
      }
      case '&&':
        c.next();
        return { kind: 'labelAddress', label: c.name().text, at: t };
    }
  }
  if (t.kind === TokenKind.Identifier) {
    switch (t.text) {
      case 'sizeof':
        return parseSizeof(c, false);
      case '_Alignof':
      case '__alignof__':
      case '__alignof':
        return parseSizeof(c, true);
      case '__extension__':
        c.next();
        return parseCast(c);
    }
  }
  return parsePostfix(c, parsePrimary(c));
}

function parseSizeof(c: Cursor, align: boolean): Expr {
  const at = c.next();
  if (c.is('(') && startsType(c, 1)) {
    c.next();
    const type = parseTypeName(c);
    c.expect(')');
    if (c.is('{')) {
      const of = parsePostfix(c, { kind: 'compound', type, list: parseInitializer(c), at });
      return { kind: 'sizeof', of, align, at };
    }
    return { kind: 'sizeof', of: type, align, at };
  }
  return { kind: 'sizeof', of: nested(c, () => parseUnary(c)), align, at };
}

function parsePostfix(c: Cursor, start: Expr): Expr {
  let e = start;
  for (let n = 0; ; n++) {
    if (n > MAX_CHAIN) c.fail('the expression is too long');
    const t = c.peek();
    if (t.kind !== TokenKind.Punctuator) return e;
    switch (t.text) {
      case '[':
        c.next();
        e = { kind: 'index', base: e, index: parseExpression(c), at: t };
        c.expect(']');
        break;
      case '(': {
        c.next();
        const args: Expr[] = [];
        if (!c.is(')')) {
          do args.push(parseAssignment(c));
          while (c.take(','));
        }
        c.expect(')');
        e = { kind: 'call', callee: e, args, at: e.at };
        break;
      }
      case '.':
      case '->':
        c.next();
        e = { kind: 'member', base: e, arrow: t.text === '->', name: c.name().text, at: t };
        break;
      case '++':
      case '--':
        c.next();
        e = { kind: 'postfix', op: t.text, operand: e, at: t };
        break;
      default:
        return e;
    }
  }
}

function parsePrimary(c: Cursor): Expr {
  const t = c.peek();
  switch (t.kind) {
    case TokenKind.Number:
      c.next();
      return { kind: 'number', text: t.text, at: t };
    case TokenKind.Char:
      c.next();
      return { kind: 'char', text: t.text, at: t };
    case TokenKind.String: {
      const parts: string[] = [];
      while (c.peek().kind === TokenKind.String) parts.push(c.next().text);
      return { kind: 'string', parts, at: t };
    }
    case TokenKind.Identifier:
      return parseNamed(c, t);
    default:
      break;
  }
  if (c.is('(')) {
    c.next();
    if (c.is('{')) {
      const body = parseBlock(c);
      c.expect(')');
      return { kind: 'statement', body, at: t };
    }
    const e = nested(c, () => parseExpression(c));
    c.expect(')');
    return e;
  }
  return c.fail(`expected an expression before "${t.text || 'the end of the file'}"`);
}

function parseNamed(c: Cursor, t: Token): Expr {
  switch (t.text) {
    case '_Generic':
      return parseGeneric(c);
    case '__builtin_offsetof':
    case 'offsetof':
      if (t.text === 'offsetof' && !c.is('(', 1)) break;
      return parseOffsetof(c);
    case '__builtin_types_compatible_p': {
      c.next();
      c.expect('(');
      const a = parseTypeName(c);
      c.expect(',');
      const b = parseTypeName(c);
      c.expect(')');
      return { kind: 'typesCompatible', a, b, at: t };
    }
    case '__builtin_choose_expr': {
      c.next();
      c.expect('(');
      const test = parseAssignment(c);
      c.expect(',');
      const then = parseAssignment(c);
      c.expect(',');
      const otherwise = parseAssignment(c);
      c.expect(')');
      return { kind: 'choose', test, then, else: otherwise, at: t };
    }
    case '__builtin_va_arg': {
      c.next();
      c.expect('(');
      const list = parseAssignment(c);
      c.expect(',');
      const type = parseTypeName(c);
      c.expect(')');
      return { kind: 'vaArg', list, type, at: t };
    }
  }
  if (c.isTypeName(t)) c.fail(`the type ${t.text} stands where a value is expected`);
  c.next();
  return { kind: 'name', name: t.text, at: t };
}

function parseGeneric(c: Cursor): Expr {
  const at = c.next();
  c.expect('(');
  const control = parseAssignment(c);
  const arms: { type: TypeName | undefined; value: Expr }[] = [];
  while (c.take(',')) {
    const type = c.take('default') ? undefined : parseTypeName(c);
    c.expect(':');
    arms.push({ type, value: parseAssignment(c) });
  }
  c.expect(')');
  return { kind: 'generic', control, arms, at };
}

function parseOffsetof(c: Cursor): Expr {
  const at = c.next();
  c.expect('(');
  const type = parseTypeName(c);
  c.expect(',');
  const first = c.name();
  const path: Designator[] = [{ kind: 'field', name: first.text, at: first }];
  for (;;) {
    if (c.take('.')) {
      const n = c.name();
      path.push({ kind: 'field', name: n.text, at: n });
    } else if (c.is('[')) {
      const open = c.next();
      path.push({ kind: 'index', from: parseExpression(c), to: undefined, at: open });
      c.expect(']');
    } else break;
  }
  c.expect(')');
  return { kind: 'offsetof', type, path, at };
}
