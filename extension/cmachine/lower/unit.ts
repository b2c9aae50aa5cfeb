/** One translation unit: its external declarations, indexed by name and resolved when first used. */
import type { Block, External, FunctionDefinition, StaticAssertion } from '../parse/ast.js';
import { parseExternal } from '../parse/declarations.js';
import { Cursor, supplyOf, type TokenSupply } from '../parse/source.js';
import { parseBlockRest } from '../parse/statements.js';
import type { Preprocessed, RawBody, Replacement } from '../preprocess/types.js';
import type { Token } from '../preprocess/token.js';
import { undecidedFault, UndecidedParts } from '../preprocess/undecided.js';
import type { EnumType, RecordType } from '../types/ctype.js';
import { enter, type TableName, type VariableDeclaration } from './declared.js';
import { faultOf } from './faults.js';
import { isWeak, type Linker } from './linker.js';
import type { ProgramFunction } from '../machine/program.js';
import type { Binding, Scope } from './scope.js';
import type { TypeResolver } from './types.js';
import { AskedTable, type UnitText } from './unit-text.js';

export class TranslationUnit implements Scope {
  readonly file = true;
  readonly functionName = '';
  readonly preprocessed: Preprocessed;
  /** What was added to the text and, beneath, what the text says. */
  readonly tables: { readonly [K in TableName]: AskedTable<K> };
  private readonly added: StaticAssertion[] = [];
  private readonly names = new Map<string, Binding>();
  private readonly tags = new Map<string, RecordType | EnumType>();
  private readonly resolving = new Set<string>();
  /** Known from a declaration that named something else, and not asked for yet. */
  private readonly enumerated = new Set<string>();
  private readonly tagged = new Set<string>();
  /** Name and text of what was added, in order. */
  readonly appended: (readonly [string, string])[] = [];
  private undecidedParts: UndecidedParts | undefined;
  types!: TypeResolver;

  constructor(
    readonly path: string,
    private readonly text: UnitText,
    readonly linker: Linker,
  ) {
    this.preprocessed = text.preprocessed;
    this.tables = {
      types: new AskedTable(text, 'types'),
      typedefs: new AskedTable(text, 'typedefs'),
      variables: new AskedTable(text, 'variables'),
      prototypes: new AskedTable(text, 'prototypes'),
      definitions: new AskedTable(text, 'definitions'),
      enumerators: new AskedTable(text, 'enumerators'),
      tags: new AskedTable(text, 'tags'),
    };
  }

  /** Of file scope: what the sources take for granted about the layout of their types. */
  get assertions(): readonly StaticAssertion[] {
    return [...this.text.assertions, ...this.added];
  }

  /** What the parser needs: whether a file-scope name is a type. */
  get parserNames(): AskedTable<'types'> {
    return this.tables.types;
  }

  get definitions(): AskedTable<'definitions'> {
    return this.tables.definitions;
  }

  /** Reads tokens as this unit's dialect has them. */
  cursorOver(supply: TokenSupply): Cursor {
    return new Cursor(supply, this.parserNames, this.linker.dialect.implicit);
  }

  /** Adds external declarations given as text, with this unit's macros and types in force. Returns the functions it defines. */
  append(text: string, name: string): readonly string[] {
    this.appended.push([name, text]);
    const tokens = this.preprocessed.expandText(text, name);
    const end = tokens[tokens.length - 1];
    if (!end) return [];
    const defined: string[] = [];
    const supply = supplyOf(tokens, end);
    const cursor = this.cursorOver({ next: supply.next, body: () => bodyFrom(supply.next, end) });
    for (let e = parseExternal(cursor); e; e = parseExternal(cursor)) {
      if (e.kind === 'function' && !this.definitions.has(e.declarator.name)) defined.push(e.declarator.name);
      this.index(e);
    }
    return defined;
  }

  /** Takes the replacements of functions that this unit has; what they call and name is looked up here like any C. */
  replace(replacements: readonly Replacement[]): void {
    const lines: string[] = [];
    for (const { name, text, line } of replacements) if (this.definitions.delete(name)) lines[line - 1] = text;
    // At their own lines, so that a fault in one of them is found.
    if (lines.length > 0) this.append(Array.from(lines, (text) => text ?? '').join('\n'), replacements[0]?.file ?? '');
  }

  private index(e: External): void {
    const assertion = enter(this.tables, e);
    if (assertion) this.added.push(assertion);
  }

  name(name: string): Binding | undefined {
    const known = this.names.get(name);
    if (known) {
      if (this.enumerated.delete(name)) this.note(name);
      return known;
    }
    if (this.resolving.has(name)) return undefined;
    this.resolving.add(name);
    try {
      const found = this.resolve(name);
      if (found) this.names.set(name, found);
      return found;
    } catch (e) {
      throw faultOf(e, this.path, 0);
    } finally {
      this.resolving.delete(name);
    }
  }

  private resolve(name: string): Binding | undefined {
    const typedef = this.tables.typedefs.get(name);
    if (typedef) {
      const { declarator, attributes } = typedef.init;
      this.decided(name, declarator.at);
      return { kind: 'typedef', type: this.types.typedef(typedef.specifiers, declarator, attributes, this) };
    }
    const enumeration = this.tables.enumerators.get(name);
    if (enumeration) {
      this.types.enumeration(enumeration, this);
      return this.names.get(name);
    }
    const definition = this.definitions.get(name);
    if (definition) {
      const type = this.types.declared(definition.specifiers, definition.declarator, this);
      const own = (): ProgramFunction => this.linker.defined(this, definition, type);
      if (!isWeak(definition)) return { kind: 'function', type, fn: own };
      return { kind: 'function', type, fn: () => this.linker.stronger(name, this) ?? own() };
    }
    const variable = this.tables.variables.get(name);
    if (variable) {
      for (const { at } of variable) this.decided(name, at);
      return this.linker.variable(this, name, variable);
    }
    const prototype = this.tables.prototypes.get(name);
    if (prototype) {
      this.decided(name, prototype.declarator.at);
      const type = this.types.declared(prototype.specifiers, prototype.declarator, this);
      return { kind: 'function', type, fn: () => this.linker.external(name, type, prototype.declarator.at, this) };
    }
    return undefined;
  }

  /** Another run may look it up before its enumeration is known, and then asks these: what they say is to be kept. */
  private note(enumerator: string): void {
    this.tables.typedefs.asked.add(enumerator);
    this.tables.enumerators.asked.add(enumerator);
  }

  tag(key: string): RecordType | EnumType | undefined {
    const known = this.tags.get(key);
    if (known) {
      if (this.tagged.delete(key)) this.tables.tags.asked.add(key);
      return known;
    }
    const spec = this.tables.tags.get(key);
    if (!spec) return undefined;
    if (spec.kind === 'enum') return this.types.enumeration(spec, this);
    const t: RecordType = { kind: 'record', union: spec.union, tag: spec.tag, layout: undefined, complete: undefined };
    this.tags.set(key, t);
    this.types.defineLazily(t, spec, this);
    return t;
  }

  addName(name: string, b: Binding): void {
    this.names.set(name, b);
    this.enumerated.add(name);
  }

  addTag(key: string, t: RecordType | EnumType): void {
    if (this.tags.has(key)) return;
    this.tags.set(key, t);
    this.tagged.add(key);
  }

  /** Stops where an option that nobody decided decides what is declared from one token to another. */
  decided(what: string, from: Token, to: Token = from): void {
    // kept tokens and those read anew have files of their own
    const last = to.file.path === from.file.path ? to.line : from.line;
    const origin = this.undecided.find(from.file.path, from.line, last);
    if (origin === undefined) return;
    const { remedy } = this.preprocessed.undecided;
    throw undecidedFault(origin, `, and ${what} depends on it`, remedy, this.preprocessed.chain(origin.file));
  }

  private get undecided(): UndecidedParts {
    if (this.undecidedParts === undefined) {
      this.undecidedParts = new UndecidedParts();
      for (const part of this.preprocessed.undecided.parts) this.undecidedParts.add(part);
    }
    return this.undecidedParts;
  }

  /** The parsed body of a definition, within which its parameters are no types. */
  blockOf(definition: FunctionDefinition, params: readonly string[]): Block {
    const { name, at } = definition.declarator;
    const known = this.text.block(definition);
    if (known) {
      this.decided(name, at, definition.body.tokens[definition.body.tokens.length - 1]);
      return known;
    }
    const body = this.text.bodyOf(definition);
    const tokens = this.expandBody(body);
    const close = tokens[tokens.length - 1] ?? at;
    this.decided(name, at, close);
    const cursor = this.cursorOver(supplyOf(tokens, close));
    cursor.enter();
    for (const name of params) cursor.declare(name, false);
    const block = parseBlockRest(cursor, body.open);
    this.text.keepBlock(definition, block);
    return block;
  }

  /** The expanded tokens of a body, ending with its "}". */
  private expandBody(body: RawBody): readonly Token[] {
    return body.moment < 0 ? body.tokens : this.preprocessed.expand(body);
  }

  /** Declarations of a file-scope variable, for the linker. */
  variableDeclarations(name: string): readonly VariableDeclaration[] | undefined {
    return this.tables.variables.get(name);
  }

  /** Whether this unit defines name as a function that other units may call. */
  exports(name: string): FunctionDefinition | undefined {
    const d = this.definitions.get(name);
    return d && d.specifiers.storage !== 'static' && !(d.specifiers.inline && d.specifiers.storage !== 'extern')
      ? d
      : undefined;
  }

  /** All names of file scope, for completion. */
  *allNames(): Iterable<string> {
    yield* this.tables.variables.keys();
    yield* this.definitions.keys();
    yield* this.tables.enumerators.keys();
  }
}

export type { VariableDeclaration };

function bodyFrom(next: () => Token, end: Token): { open: Token; tokens: Token[]; moment: number } {
  const tokens: Token[] = [];
  let depth = 1;
  while (depth > 0) {
    const t = next();
    if (t.text === '' || tokens.length > 1_000_000) break;
    if (t.text === '{') depth++;
    else if (t.text === '}') depth--;
    tokens.push(t);
  }
  return { open: end, tokens, moment: -1 };
}
