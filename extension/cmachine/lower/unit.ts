/** One translation unit: its external declarations, indexed by name and resolved when first used. */
import type {
  Declarator,
  EnumSpec,
  External,
  FunctionDefinition,
  InitDeclarator,
  ParamDecl,
  RecordSpec,
  Specifiers,
  StaticAssertion,
} from '../parse/ast.js';
import { parseExternal } from '../parse/declarations.js';
import { Cursor, supplyOf, type TokenSupply } from '../parse/source.js';
import type { Preprocessed, RawBody, Replacement } from '../preprocess/types.js';
import type { Token } from '../preprocess/token.js';
import type { EnumType, RecordType } from '../types/ctype.js';
import { faultOf } from './faults.js';
import type { Linker } from './linker.js';
import type { Binding, Scope } from './scope.js';
import type { TypeResolver } from './types.js';

interface VariableDeclaration {
  readonly specifiers: Specifiers;
  readonly init: InitDeclarator;
  readonly at: Token;
}

export class TranslationUnit implements Scope {
  readonly file = true;
  readonly functionName = '';
  /** What the parser needs: whether a file-scope name is a type. */
  readonly parserNames = new Map<string, boolean>();
  private readonly typedefs = new Map<string, { specifiers: Specifiers; init: InitDeclarator }>();
  private readonly variables = new Map<string, VariableDeclaration[]>();
  private readonly prototypes = new Map<string, { specifiers: Specifiers; declarator: Declarator }>();
  /** Of file scope: what the sources take for granted about the layout of their types. */
  readonly assertions: StaticAssertion[] = [];
  readonly definitions = new Map<string, FunctionDefinition>();
  private readonly enumerators = new Map<string, EnumSpec>();
  private readonly definedTags = new Map<string, RecordSpec | EnumSpec>();
  private readonly names = new Map<string, Binding>();
  private readonly tags = new Map<string, RecordType | EnumType>();
  private readonly resolving = new Set<string>();
  types!: TypeResolver;

  constructor(
    readonly path: string,
    readonly preprocessed: Preprocessed,
    readonly linker: Linker,
  ) {
    const cursor = this.cursorOver(preprocessed);
    try {
      for (let e = parseExternal(cursor); e; e = parseExternal(cursor)) this.index(e);
    } catch (e) {
      const at = cursor.last;
      throw faultOf(e, at?.file.path ?? path, at?.line ?? 0);
    }
  }

  /** Reads tokens as this unit's dialect has them. */
  cursorOver(supply: TokenSupply): Cursor {
    return new Cursor(supply, this.parserNames, this.linker.dialect.implicit);
  }

  /** Adds external declarations given as text, with this unit's macros and types in force. Returns the functions it defines. */
  append(text: string, name: string): readonly string[] {
    const tokens = this.preprocessed.expandText(text, name);
    const end = tokens[tokens.length - 1];
    if (!end) return [];
    const before = new Set(this.definitions.keys());
    const supply = supplyOf(tokens, end);
    const cursor = this.cursorOver({ next: supply.next, body: () => bodyFrom(supply.next, end) });
    for (let e = parseExternal(cursor); e; e = parseExternal(cursor)) this.index(e);
    return [...this.definitions.keys()].filter((n) => !before.has(n));
  }

  /** Takes the replacements of functions that this unit has; what they call and name is looked up here like any C. */
  replace(replacements: readonly Replacement[]): void {
    const lines: string[] = [];
    for (const { name, text, line } of replacements) if (this.definitions.delete(name)) lines[line - 1] = text;
    // At their own lines, so that a fault in one of them is found.
    if (lines.length > 0) this.append(Array.from(lines, (text) => text ?? '').join('\n'), replacements[0]?.file ?? '');
  }

  private index(e: External): void {
    if (e.kind === 'assertion') {
      this.assertions.push(e);
      return;
    }
    this.indexTags(e.specifiers);
    if (e.kind === 'function') {
      this.indexDerivations(e.declarator);
      this.definitions.set(e.declarator.name, e);
      return;
    }
    for (const init of e.declarators) {
      const { name, derivations } = init.declarator;
      this.indexDerivations(init.declarator);
      if (e.specifiers.storage === 'typedef') {
        if (!this.typedefs.has(name)) this.typedefs.set(name, { specifiers: e.specifiers, init });
      } else if (derivations[0]?.kind === 'function') {
        if (!this.prototypes.has(name))
          this.prototypes.set(name, { specifiers: e.specifiers, declarator: init.declarator });
      } else {
        const list = this.variables.get(name);
        const v = { specifiers: e.specifiers, init, at: init.declarator.at };
        if (list) list.push(v);
        else this.variables.set(name, [v]);
      }
    }
  }

  /** Tags and enumerators defined anywhere inside a declaration belong to the file. */
  private indexTags(s: Specifiers): void {
    const b = s.base;
    if (b.kind === 'enum' && b.items) {
      if (b.tag) this.definedTags.set(`enum ${b.tag}`, b);
      for (const i of b.items) this.enumerators.set(i.name, b);
    } else if (b.kind === 'record' && b.fields) {
      if (b.tag) {
        const key = `${b.union ? 'union' : 'struct'} ${b.tag}`;
        if (!this.definedTags.has(key)) this.definedTags.set(key, b);
      }
      for (const f of b.fields) {
        this.indexTags(f.specifiers);
        if (f.declarator) this.indexDerivations(f.declarator);
      }
    } else if (b.kind === 'typeof' && b.of.kind === 'type') this.indexTags(b.of.specifiers);
  }

  private indexDerivations(d: Declarator): void {
    for (const step of d.derivations) if (step.kind === 'function') for (const p of step.params) this.indexParam(p);
  }

  private indexParam(p: ParamDecl): void {
    this.indexTags(p.specifiers);
    this.indexDerivations(p.declarator);
  }

  name(name: string): Binding | undefined {
    const known = this.names.get(name);
    if (known) return known;
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
    const typedef = this.typedefs.get(name);
    if (typedef) {
      const { declarator, attributes } = typedef.init;
      return { kind: 'typedef', type: this.types.typedef(typedef.specifiers, declarator, attributes, this) };
    }
    const enumeration = this.enumerators.get(name);
    if (enumeration) {
      this.types.enumeration(enumeration, this);
      return this.names.get(name);
    }
    const definition = this.definitions.get(name);
    if (definition) {
      const type = this.types.declared(definition.specifiers, definition.declarator, this);
      return { kind: 'function', type, fn: () => this.linker.defined(this, definition, type) };
    }
    const variable = this.variables.get(name);
    if (variable) return this.linker.variable(this, name, variable);
    const prototype = this.prototypes.get(name);
    if (prototype) {
      const type = this.types.declared(prototype.specifiers, prototype.declarator, this);
      return { kind: 'function', type, fn: () => this.linker.external(name, type, prototype.declarator.at) };
    }
    return undefined;
  }

  tag(key: string): RecordType | EnumType | undefined {
    const known = this.tags.get(key);
    if (known) return known;
    const spec = this.definedTags.get(key);
    if (!spec) return undefined;
    if (spec.kind === 'enum') return this.types.enumeration(spec, this);
    const t: RecordType = { kind: 'record', union: spec.union, tag: spec.tag, layout: undefined, complete: undefined };
    this.tags.set(key, t);
    this.types.defineLazily(t, spec, this);
    return t;
  }

  addName(name: string, b: Binding): void {
    this.names.set(name, b);
  }

  addTag(key: string, t: RecordType | EnumType): void {
    if (!this.tags.has(key)) this.tags.set(key, t);
  }

  /** The expanded tokens of a body, ending with its "}". */
  expandBody(body: RawBody): readonly Token[] {
    return body.moment < 0 ? body.tokens : this.preprocessed.expand(body);
  }

  /** Declarations of a file-scope variable, for the linker. */
  variableDeclarations(name: string): readonly VariableDeclaration[] | undefined {
    return this.variables.get(name);
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
    yield* this.variables.keys();
    yield* this.definitions.keys();
    yield* this.enumerators.keys();
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
