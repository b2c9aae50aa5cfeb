/** The external declarations of a text by name. What a name means is resolved elsewhere, when it is first used. */
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
import type { Token } from '../preprocess/token.js';
import { FaultError } from '../source/types.js';

export interface TypedefDeclaration {
  readonly specifiers: Specifiers;
  readonly init: InitDeclarator;
}

export interface VariableDeclaration extends TypedefDeclaration {
  readonly at: Token;
}

export interface Prototype {
  readonly specifiers: Specifiers;
  readonly declarator: Declarator;
}

/** What the tables hold. Tags are spelled "struct name", "union name", "enum name". */
export interface Declared {
  /** What the parser needs: whether a name is a type. */
  readonly types: boolean;
  readonly typedefs: TypedefDeclaration;
  readonly variables: readonly VariableDeclaration[];
  readonly prototypes: Prototype;
  readonly definitions: FunctionDefinition;
  readonly enumerators: EnumSpec;
  readonly tags: RecordSpec | EnumSpec;
}

export type TableName = keyof Declared;

export const TABLES: readonly TableName[] = [
  'types',
  'typedefs',
  'variables',
  'prototypes',
  'definitions',
  'enumerators',
  'tags',
];

/** A Map, or something that stands for one. */
export interface Table<V> {
  get(name: string): V | undefined;
  has(name: string): boolean;
  set(name: string, value: V): unknown;
}

export type Tables = { readonly [K in TableName]: Table<Declared[K]> };

/** Headers repeat a variable a few times; what repeats it without end is no source. */
const MOST_DECLARATIONS = 1000;

function tooOften(name: string, at: Token): FaultError {
  return new FaultError({
    message: `${name} is declared more than ${MOST_DECLARATIONS} times`,
    file: at.file.path,
    line: at.line,
    remedy: 'Declare it once.',
  });
}

/** Enters what an external declaration declares. Assertions declare nothing and are given back. */
export function enter(tables: Tables, e: External): StaticAssertion | undefined {
  if (e.kind === 'assertion') return e;
  enterTags(tables, e.specifiers);
  if (e.kind === 'function') {
    enterDerivations(tables, e.declarator);
    tables.definitions.set(e.declarator.name, e);
    return undefined;
  }
  const { specifiers } = e;
  for (const init of e.declarators) {
    const { declarator } = init;
    const { name, derivations } = declarator;
    enterDerivations(tables, declarator);
    if (specifiers.storage === 'typedef') {
      if (!tables.typedefs.has(name)) tables.typedefs.set(name, { specifiers, init });
    } else if (derivations[0]?.kind === 'function') {
      if (!tables.prototypes.has(name)) tables.prototypes.set(name, { specifiers, declarator });
    } else {
      const v = { specifiers, init, at: declarator.at };
      const before = tables.variables.get(name) ?? [];
      if (before.length >= MOST_DECLARATIONS) throw tooOften(name, v.at);
      tables.variables.set(name, [...before, v]);
    }
  }
  return undefined;
}

/** Tags and enumerators defined anywhere inside a declaration belong to the file. */
function enterTags(tables: Tables, s: Specifiers): void {
  const b = s.base;
  if (b.kind === 'enum' && b.items) {
    if (b.tag) tables.tags.set(`enum ${b.tag}`, b);
    for (const i of b.items) tables.enumerators.set(i.name, b);
  } else if (b.kind === 'record' && b.fields) {
    if (b.tag) {
      const key = `${b.union ? 'union' : 'struct'} ${b.tag}`;
      if (!tables.tags.has(key)) tables.tags.set(key, b);
    }
    for (const f of b.fields) {
      enterTags(tables, f.specifiers);
      if (f.declarator) enterDerivations(tables, f.declarator);
    }
  } else if (b.kind === 'typeof' && b.of.kind === 'type') enterTags(tables, b.of.specifiers);
}

function enterDerivations(tables: Tables, d: Declarator): void {
  for (const step of d.derivations) if (step.kind === 'function') for (const p of step.params) enterParam(tables, p);
}

function enterParam(tables: Tables, p: ParamDecl): void {
  enterTags(tables, p.specifiers);
  enterDerivations(tables, p.declarator);
}

export type Maps = { readonly [K in TableName]: Map<string, Declared[K]> };

export function copiedMaps(maps: Maps): Maps {
  return {
    types: new Map(maps.types),
    typedefs: new Map(maps.typedefs),
    variables: new Map(maps.variables),
    prototypes: new Map(maps.prototypes),
    definitions: new Map(maps.definitions),
    enumerators: new Map(maps.enumerators),
    tags: new Map(maps.tags),
  };
}

export function emptyMaps(): Maps {
  return {
    types: new Map<string, boolean>(),
    typedefs: new Map<string, TypedefDeclaration>(),
    variables: new Map<string, readonly VariableDeclaration[]>(),
    prototypes: new Map<string, Prototype>(),
    definitions: new Map<string, FunctionDefinition>(),
    enumerators: new Map<string, EnumSpec>(),
    tags: new Map<string, RecordSpec | EnumSpec>(),
  };
}
