/** Declarations of C11 and GNU C: specifiers, declarators, initialisers, external declarations. */
import { PACK_MARK } from '../preprocess/pragma.js';
import { TokenKind, type Token } from '../preprocess/token.js';
import {
  NO_ATTRIBUTES,
  type BaseType,
  type Declaration,
  type Declarator,
  type Derivation,
  type Designator,
  type EnumSpec,
  type Expr,
  type External,
  type FieldDecl,
  type InitDeclarator,
  type InitItem,
  type Initializer,
  type ParamDecl,
  type RecordSpec,
  type Specifiers,
  type Storage,
  type TypeName,
  type StaticAssertion,
} from './ast.js';
import { mergeAttributes, parseAsmName, parseAttributes } from './attributes.js';
import { nested, parseAssignment, parseConditional, parseExpression } from './expressions.js';
import type { Cursor } from './source.js';
import { qualifierBits, Word, wordAhead, wordOf } from './words.js';

/** Whether the token n ahead starts a type name or a declaration. */
export function startsType(c: Cursor, n = 0): boolean {
  const t = c.peek(n);
  if (t.kind !== TokenKind.Identifier) return false;
  const w = t.text;
  if (w === '__extension__') return startsType(c, n + 1);
  const word = wordOf(w);
  return word === Word.none ? c.isTypeName(t) : word !== Word.storage || w === 'register';
}

export function startsDeclaration(c: Cursor): boolean {
  const t = c.peek();
  if (t.kind !== TokenKind.Identifier) return false;
  if (wordOf(t.text) === Word.storage || t.text === '_Static_assert') return true;
  // a name followed by ":" is a label even where it is also a type
  return startsType(c) && !(c.isTypeName(t) && c.is(':', 1));
}

export function parseSpecifiers(c: Cursor): Specifiers {
  let storage: Storage = 'none';
  let inline = false;
  let qualifiers = 0;
  let base: BaseType | undefined;
  let attributes = NO_ATTRIBUTES;
  const words: string[] = [];
  let wordsAt: Token | undefined;
  const first = c.peek();
  for (;;) {
    const t = c.peek();
    if (t.kind !== TokenKind.Identifier) break;
    const w = t.text;
    const word = wordOf(w);
    if (word === Word.none) {
      if (base !== undefined || words.length > 0 || !c.isTypeName(t)) break;
      c.next();
      base = { kind: 'named', name: w, at: t };
    } else if (word === Word.attribute) {
      attributes = mergeAttributes(attributes, parseAttributes(c));
    } else if (word === Word.storage) {
      c.next();
      storage = w as Storage;
    } else if (word === Word.qualifier) {
      c.next();
      if (w.includes('inline')) inline = true;
      qualifiers |= qualifierBits(w);
      if (w === '_Atomic' && c.is('(')) c.fail('_Atomic(type) is not supported');
    } else if (word === Word.builtin) {
      c.next();
      wordsAt ??= t;
      words.push(w);
    } else if (w === '__auto_type') {
      c.next();
      base = { kind: 'auto', at: t };
    } else if (word === Word.typeof) {
      base = parseTypeof(c);
    } else {
      base = w === 'enum' ? parseEnum(c) : parseRecord(c);
    }
  }
  if (words.length > 0) {
    if (base) c.fail('two types in one declaration', wordsAt);
    base = { kind: 'builtin', words: normalWords(words), at: wordsAt as Token };
  }
  if (!base && c.implicitInt && leavesOutInt(c, c.peek() !== first))
    base = { kind: 'builtin', words: 'int', at: c.peek() };
  if (!base) {
    const t = c.peek();
    if (t.kind === TokenKind.Identifier) c.fail(`unknown type name "${t.text}"`);
    c.fail(`expected a type before "${t.text || 'the end of the file'}"`);
  }
  return { storage, inline, qualifiers, base, attributes };
}

/** Whether a declarator follows where a type was expected; after other specifiers a name is enough. */
function leavesOutInt(c: Cursor, specified: boolean): boolean {
  if (c.peek().kind !== TokenKind.Identifier) return specified && (c.is('*') || c.is('('));
  return ['(', ';', '=', ',', '[', ')'].some((p) => c.is(p, 1));
}

function normalWords(words: readonly string[]): string {
  return words
    .map((w) => (w.startsWith('__signed') ? 'signed' : w))
    .sort()
    .join(' ');
}

function parseTypeof(c: Cursor): BaseType {
  const at = c.next();
  c.expect('(');
  const of = startsType(c) ? parseTypeName(c) : parseExpression(c);
  c.expect(')');
  return { kind: 'typeof', of, unqualified: at.text.includes('unqual'), at };
}

function parseRecord(c: Cursor): RecordSpec {
  const at = c.next();
  const union = at.text === 'union';
  let attributes = parseAttributes(c);
  const tag = c.peek().kind === TokenKind.Identifier && !c.is('{') ? c.name().text : '';
  attributes = mergeAttributes(attributes, parseAttributes(c));
  if (!c.is('{')) return { kind: 'record', union, tag, fields: undefined, attributes, pack: 0, at };
  c.next();
  const fields: FieldDecl[] = [];
  while (!c.take('}')) {
    if (c.take(';')) continue;
    if (c.is('_Static_assert')) parseStaticAssert(c);
    else nested(c, () => parseFields(c, fields));
  }
  const end = c.last ?? at;
  attributes = mergeAttributes(attributes, parseAttributes(c));
  return { kind: 'record', union, tag, fields, attributes, pack: c.packing, at, end };
}

function parseFields(c: Cursor, out: FieldDecl[]): void {
  const specifiers = parseSpecifiers(c);
  if (c.is(';')) {
    c.next();
    out.push({ specifiers, declarator: undefined, width: undefined, attributes: NO_ATTRIBUTES });
    return;
  }
  do {
    const declarator = c.is(':') ? undefined : parseDeclarator(c);
    const width = c.take(':') ? parseConditional(c) : undefined;
    out.push({ specifiers, declarator, width, attributes: parseAttributes(c) });
  } while (c.take(','));
  c.expect(';');
}

function parseEnum(c: Cursor): EnumSpec {
  const at = c.next();
  let attributes = parseAttributes(c);
  const tag = c.peek().kind === TokenKind.Identifier ? c.name().text : '';
  if (!c.is('{')) return { kind: 'enum', tag, items: undefined, attributes, at };
  c.next();
  const items: { name: string; value: Expr | undefined; at: Token }[] = [];
  while (!c.take('}')) {
    const name = c.name();
    parseAttributes(c);
    const value = c.take('=') ? parseConditional(c) : undefined;
    c.declare(name.text, false);
    items.push({ name: name.text, value, at: name });
    if (!c.take(',') && !c.is('}')) c.fail('expected "," or "}" in an enum');
  }
  const end = c.last ?? at;
  attributes = mergeAttributes(attributes, parseAttributes(c));
  return { kind: 'enum', tag, items, attributes, at, end };
}

/** A declarator, abstract (no name) or not. */
export function parseDeclarator(c: Cursor): Declarator {
  return nested(c, () => {
    const pointers: Derivation[] = [];
    for (;;) {
      if (c.take('*')) pointers.push({ kind: 'pointer', qualifiers: 0 });
      else {
        const word = wordAhead(c);
        if (word === Word.qualifier) {
          const last = pointers[pointers.length - 1];
          const bits = qualifierBits(c.next().text);
          if (last?.kind === 'pointer')
            pointers[pointers.length - 1] = { kind: 'pointer', qualifiers: last.qualifiers | bits };
        } else if (word === Word.attribute) parseAttributes(c);
        else break;
      }
    }
    let inner: Declarator | undefined;
    let name = '';
    let at = c.peek();
    if (c.is('(') && opensDeclarator(c)) {
      c.next();
      inner = parseDeclarator(c);
      c.expect(')');
    } else if (c.peek().kind === TokenKind.Identifier) {
      at = c.next();
      name = at.text;
    }
    const suffixes: Derivation[] = [];
    for (;;) {
      if (c.is('[')) suffixes.push(parseArray(c));
      else if (c.is('(')) suffixes.push(parseParameters(c));
      else break;
    }
    const derivations = [...(inner?.derivations ?? []), ...suffixes, ...pointers.reverse()];
    return { name: inner ? inner.name : name, at: inner ? inner.at : at, derivations };
  });
}

/** After "(": a nested declarator rather than the parameters of an abstract function. */
function opensDeclarator(c: Cursor): boolean {
  const t = c.peek(1);
  if (t.text === '*' || t.text === '(' || t.text === '[') return true;
  if (t.kind !== TokenKind.Identifier) return false;
  return wordOf(t.text) === Word.attribute || !startsType(c, 1);
}

function parseArray(c: Cursor): Derivation {
  const at = c.next();
  while (c.is('static') || wordAhead(c) === Word.qualifier) c.next();
  if (c.is('*') && c.is(']', 1)) c.next();
  const length = c.is(']') ? undefined : parseAssignment(c);
  c.expect(']');
  return { kind: 'array', length, at };
}

function parseParameters(c: Cursor): Derivation {
  c.next();
  if (c.take(')')) return { kind: 'function', params: [], variadic: false, unprototyped: true, old: false };
  const old = c.peek();
  if (old.kind === TokenKind.Identifier && !startsDeclaration(c) && (c.is(',', 1) || c.is(')', 1)))
    return parseOldParameters(c);
  const params: ParamDecl[] = [];
  let variadic = false;
  c.enter();
  do {
    if (c.take('...')) {
      variadic = true;
      break;
    }
    const specifiers = parseSpecifiers(c);
    const declarator = parseDeclarator(c);
    parseAttributes(c);
    c.declare(declarator.name, false);
    params.push({ specifiers, declarator });
  } while (c.take(','));
  c.leave();
  c.expect(')');
  const only = params[0];
  const isVoid =
    params.length === 1 &&
    only !== undefined &&
    only.specifiers.base.kind === 'builtin' &&
    only.specifiers.base.words === 'void' &&
    only.declarator.derivations.length === 0;
  return { kind: 'function', params: isVoid ? [] : params, variadic, unprototyped: false, old: false };
}

/**
 * f(a, b) int a; char b; { ... }: names first, then their declarations. Anything but a definition of that kind is a prototype with
 * types that are not known. What the parameters are is taken as a prototype.
 */
function parseOldParameters(c: Cursor): Derivation {
  const unknown = (name: Token): never => c.fail(`unknown type name "${name.text}"`, name);
  const names: Token[] = [];
  do {
    if (c.peek().kind !== TokenKind.Identifier || startsDeclaration(c)) unknown(names[0] ?? c.peek());
    names.push(c.next());
  } while (c.take(','));
  c.expect(')');
  if (!startsDeclaration(c) && !(c.implicitInt && c.is('{'))) unknown(names[0] as Token);
  const declared = new Map<string, ParamDecl>();
  while (startsDeclaration(c)) {
    const specifiers = parseSpecifiers(c);
    do {
      const declarator = parseDeclarator(c);
      declared.set(declarator.name, { specifiers, declarator });
    } while (c.take(','));
    c.expect(';');
  }
  if (!c.is('{')) unknown(names[0] as Token);
  const params = names.map((name) => declared.get(name.text) ?? (c.implicitInt ? ofInt(name) : unknown(name)));
  return { kind: 'function', params, variadic: false, unprototyped: false, old: true };
}

function ofInt(name: Token): ParamDecl {
  const base: BaseType = { kind: 'builtin', words: 'int', at: name };
  return {
    specifiers: { storage: 'none', inline: false, qualifiers: 0, base, attributes: NO_ATTRIBUTES },
    declarator: { name: name.text, at: name, derivations: [] },
  };
}

export function parseTypeName(c: Cursor): TypeName {
  const at = c.peek();
  const specifiers = parseSpecifiers(c);
  return { kind: 'type', specifiers, declarator: parseDeclarator(c), at };
}

export function parseInitializer(c: Cursor): Initializer {
  if (!c.is('{')) return { kind: 'expr', expr: parseAssignment(c) };
  return nested(c, () => {
    const at = c.next();
    const items: InitItem[] = [];
    while (!c.take('}')) {
      const designators: Designator[] = [];
      if (c.peek().kind === TokenKind.Identifier && c.is(':', 1)) {
        const n = c.next();
        c.next();
        designators.push({ kind: 'field', name: n.text, at: n });
      } else {
        while (c.is('.') || c.is('[')) designators.push(parseDesignator(c));
        if (designators.length > 0 && !c.take('=')) {
          const lastOne = designators[designators.length - 1];
          if (lastOne?.kind !== 'index') c.expect('=');
        }
      }
      items.push({ designators, value: parseInitializer(c) });
      if (!c.take(',') && !c.is('}')) c.fail('expected "," or "}" in an initialiser');
    }
    return { kind: 'list', items, at };
  });
}

function parseDesignator(c: Cursor): Designator {
  const at = c.next();
  if (at.text === '.') return { kind: 'field', name: c.name().text, at };
  const from = parseConditional(c);
  const to = c.take('...') ? parseConditional(c) : undefined;
  c.expect(']');
  return { kind: 'index', from, to, at };
}

export function parseStaticAssert(c: Cursor): StaticAssertion {
  const at = c.next();
  c.expect('(');
  const condition = parseAssignment(c);
  if (c.take(',')) parseAssignment(c);
  c.expect(')');
  c.expect(';');
  return { kind: 'assertion', condition, at };
}

/** The rest of a declaration after its specifiers; declares its names. */
export function parseDeclarators(
  c: Cursor,
  specifiers: Specifiers,
  at: Token,
  first: Declarator | undefined,
): Declaration {
  const declarators: InitDeclarator[] = [];
  if (first || !c.is(';')) {
    let declarator = first ?? parseDeclarator(c);
    for (;;) {
      c.declare(declarator.name, specifiers.storage === 'typedef');
      const asmName = parseAsmName(c);
      const attributes = parseAttributes(c);
      const initializer = c.take('=') ? parseInitializer(c) : undefined;
      declarators.push({ declarator, initializer, attributes, asmName });
      if (!c.take(',')) break;
      parseAttributes(c);
      declarator = parseDeclarator(c);
    }
  }
  c.expect(';');
  return { kind: 'declaration', specifiers, declarators, at };
}

/** The next external declaration, or undefined at the end. A function's body stays raw. */
export function parseExternal(c: Cursor): External | undefined {
  for (;;) {
    const at = c.peek();
    if (at.kind === TokenKind.End) return undefined;
    if (c.take(';')) continue;
    if (at.text.startsWith(PACK_MARK)) {
      c.packing = Number(c.next().text.slice(PACK_MARK.length));
      continue;
    }
    if (c.is('_Static_assert')) return parseStaticAssert(c);
    if (c.is('asm') || c.is('__asm__')) {
      parseAsmName(c);
      c.take(';');
      continue;
    }
    if (c.is('__extension__')) c.next();
    const specifiers = parseSpecifiers(c);
    if (c.is(';')) return parseDeclarators(c, specifiers, at, undefined);
    const declarator = parseDeclarator(c);
    const outermost = declarator.derivations[0];
    if (c.is('{') && outermost?.kind === 'function') {
      c.declare(declarator.name, false);
      c.next();
      return { kind: 'function', specifiers, declarator, body: c.rawBody(), at };
    }
    return parseDeclarators(c, specifiers, at, declarator);
  }
}
