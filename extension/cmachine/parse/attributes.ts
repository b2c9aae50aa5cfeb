/** __attribute__((…)), _Alignas and asm names: what changes meaning is kept, the rest is read over. */
import { TokenKind } from '../preprocess/token.js';
import { NO_ATTRIBUTES, type Attributes, type Expr } from './ast.js';
import { parseConditional } from './expressions.js';
import { parseTypeName, startsType } from './declarations.js';
import type { Cursor } from './source.js';

/**
 * Attributes that are read over wherever they stand, as macros of the trees give them by the thousand; "fallthrough" is not among
 * them, which makes a statement.
 */
export const IDLE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'alloc_size always_inline cold const deprecated format gnu_inline hot malloc no_instrument_function no_sanitize ' +
    'no_sanitize_address no_sanitize_coverage no_sanitize_memory no_sanitize_thread no_sanitize_undefined ' +
    'no_stack_protector noclone noinline nonnull patchable_function_entry pure unused used visibility warn_unused_result'
  ).split(' '),
);

/** Reads any run of attributes where it stands. */
export function parseAttributes(c: Cursor): Attributes {
  let result = NO_ATTRIBUTES;
  for (;;) {
    if (c.is('_Alignas')) {
      c.next();
      c.expect('(');
      const at = c.peek();
      const aligned: Expr = startsType(c)
        ? { kind: 'sizeof', of: parseTypeName(c), align: true, at }
        : parseConditional(c);
      c.expect(')');
      result = mergeAttributes(result, { ...NO_ATTRIBUTES, aligned });
    } else if (c.is('__attribute__') || c.is('__attribute')) {
      c.next();
      c.expect('(');
      c.expect('(');
      while (!c.is(')')) {
        if (c.take(',')) continue;
        result = mergeAttributes(result, parseOne(c));
      }
      c.expect(')');
      c.expect(')');
    } else return result;
  }
}

function parseOne(c: Cursor): Attributes {
  const name = c.name().text.replace(/^__|__$/g, '');
  switch (name) {
    case 'packed':
      skipArguments(c);
      return { ...NO_ATTRIBUTES, packed: true };
    case 'weak':
      return { ...NO_ATTRIBUTES, weak: true };
    case 'noreturn':
      return { ...NO_ATTRIBUTES, noreturn: true };
    case 'aligned':
      if (c.take('(')) {
        const aligned = parseConditional(c);
        c.expect(')');
        return { ...NO_ATTRIBUTES, aligned };
      }
      return { ...NO_ATTRIBUTES, aligned: 'max' };
    case 'cleanup': {
      c.expect('(');
      const cleanup = c.name().text;
      c.expect(')');
      return { ...NO_ATTRIBUTES, cleanup };
    }
    case 'mode': {
      c.expect('(');
      const mode = c.name().text;
      c.expect(')');
      return { ...NO_ATTRIBUTES, mode };
    }
    case 'section': {
      c.expect('(');
      let section = '';
      while (c.peek().kind === TokenKind.String) section += c.next().text.slice(1, -1);
      c.expect(')');
      return { ...NO_ATTRIBUTES, section };
    }
    case 'vector_size': {
      c.expect('(');
      const bytes = c.next().text;
      if (!/^\d+$/.test(bytes)) c.fail('the size of a vector is a number of bytes here');
      c.expect(')');
      return { ...NO_ATTRIBUTES, mode: `vector of ${bytes} bytes` };
    }
    case 'scalar_storage_order':
      return c.fail(`the attribute ${name} changes layout in a way the machine does not know`);
    default:
      skipArguments(c);
      return NO_ATTRIBUTES;
  }
}

function skipArguments(c: Cursor): void {
  if (!c.is('(')) return;
  let depth = 0;
  do {
    const t = c.next();
    if (t.kind === TokenKind.End) c.fail('the file ends inside an attribute', t);
    if (t.text === '(' && t.kind === TokenKind.Punctuator) depth++;
    else if (t.text === ')' && t.kind === TokenKind.Punctuator) depth--;
  } while (depth > 0);
}

export function mergeAttributes(a: Attributes, b: Attributes): Attributes {
  if (b === NO_ATTRIBUTES) return a;
  if (a === NO_ATTRIBUTES) return b;
  const aligned = b.aligned ?? a.aligned;
  const cleanup = b.cleanup ?? a.cleanup;
  const mode = b.mode ?? a.mode;
  const section = b.section ?? a.section;
  return {
    packed: a.packed || b.packed,
    noreturn: a.noreturn || b.noreturn,
    ...(aligned === undefined ? {} : { aligned }),
    ...(cleanup === undefined ? {} : { cleanup }),
    ...(mode === undefined ? {} : { mode }),
    ...(section === undefined ? {} : { section }),
    ...(a.weak || b.weak ? { weak: true } : {}),
  };
}

/** asm("name") after a declarator, or a whole file-scope asm. */
export function parseAsmName(c: Cursor): string | undefined {
  if (!c.is('asm') && !c.is('__asm__') && !c.is('__asm')) return undefined;
  c.next();
  while (c.peek().kind === TokenKind.Identifier && !c.is('(')) c.next();
  const first = c.peek(1);
  skipArguments(c);
  return first.kind === TokenKind.String ? first.text.slice(1, -1) : '';
}
