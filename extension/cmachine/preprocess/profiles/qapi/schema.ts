import { FaultError } from '../../../source/types.js';
import type { SourceFiles } from '../../../source/types.js';
import { folderOf, pathInside } from '../../../source/path.js';
import type { CamelRule } from './names.js';
import { parseQapi } from './syntax.js';
import type { QapiObject, QapiValue } from './syntax.js';

/** A condition as #if spells it, "" for none. */
export type Condition = string;

export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** A type's name, or that of the elements if `list`. */
  readonly type: string;
  readonly list: boolean;
  readonly condition: Condition;
}

export interface EnumDefinition {
  readonly kind: 'enum';
  readonly name: string;
  readonly condition: Condition;
  readonly prefix: string | undefined;
  readonly members: readonly { readonly name: string; readonly condition: Condition }[];
}

export interface ObjectDefinition {
  readonly kind: 'struct' | 'union' | 'alternate';
  readonly name: string;
  readonly condition: Condition;
  /** A type's name, members given in place, or nothing. */
  readonly base: string | readonly Member[] | undefined;
  readonly members: readonly Member[];
  readonly branches: readonly Member[];
}

export interface EventDefinition {
  readonly kind: 'event';
  readonly name: string;
  readonly condition: Condition;
  readonly boxed: boolean;
  readonly data: string | readonly Member[];
}

export type Definition = EnumDefinition | ObjectDefinition | EventDefinition;

export interface Module {
  /** "machine" for qapi/machine.json. */
  readonly name: string;
  /** Names of the modules that it includes. */
  readonly includes: readonly string[];
  readonly definitions: readonly Definition[];
}

export interface Schema {
  readonly modules: ReadonlyMap<string, Module>;
  readonly types: ReadonlyMap<string, EnumDefinition | ObjectDefinition>;
  /** Names of the element types of the lists that the schema uses; only those lists get a type. */
  readonly lists: ReadonlySet<string>;
  readonly camel: CamelRule;
  /** Optional members that are pointers have no has_ member (since 8.0). */
  readonly pointersNeedHas: boolean;
}

/** Reads the whole schema of a QEMU tree. Throws FaultError where it is malformed; undefined if the tree has none. */
export function readSchema(files: SourceFiles): Schema | undefined {
  const top = 'qapi/qapi-schema.json';
  if (files.read(top) === undefined) return undefined;
  const modules = new Map<string, Module>();
  const lists = new Set<string>();
  const visit = (path: string, from: string, line: number): string => {
    const name = path.replace(/^qapi\//, '').replace(/\.json$/, '');
    if (modules.has(name)) return name;
    const text = files.read(path);
    if (text === undefined) {
      const message = `${from}:${String(line)}: the schema file ${path} does not exist`;
      throw new FaultError({ message, file: from, line, remedy: 'check that the checkout is complete' });
    }
    const definitions: Definition[] = [];
    const includes: string[] = [];
    modules.set(name, { name, includes, definitions });
    for (const { object, line: at } of parseQapi(text, path)) {
      addLists(object, lists);
      const include = object.get('include');
      if (typeof include === 'string') {
        includes.push(visit(pathInside(folderOf(path), include) ?? include, path, at));
      } else {
        const made = definitionOf(object);
        if (made !== undefined) definitions.push(made);
      }
    }
    return name;
  };
  visit(top, top, 1);
  const types = new Map<string, EnumDefinition | ObjectDefinition>();
  for (const { definitions } of modules.values()) {
    for (const one of definitions) if (one.kind !== 'event') types.set(one.name, one);
  }
  const generator = (name: string): string => files.read(`scripts/qapi/${name}.py`) ?? '';
  return {
    modules,
    types,
    lists,
    camel: /\bupc\b/.test(generator('common')) ? 'by-runs' : 'by-neighbours',
    pointersNeedHas: !generator('schema').includes('need_has'),
  };
}

/** The lists that one definition's members, arguments and results use. */
function addLists(object: QapiObject, lists: Set<string>): void {
  const returns = object.get('returns');
  if (Array.isArray(returns)) lists.add(textOf(returns[0]));
  for (const where of ['data', 'base']) {
    for (const member of membersOf(object.get(where))) if (member.list) lists.add(member.type);
  }
}

function definitionOf(object: QapiObject): Definition | undefined {
  const condition = conditionOf(object.get('if'));
  const name = (kind: string): string | undefined => {
    const found = object.get(kind);
    return typeof found === 'string' ? found : undefined;
  };
  const data = object.get('data');
  const enumName = name('enum');
  if (enumName !== undefined) {
    const prefix = object.get('prefix');
    const members = (Array.isArray(data) ? data : []).map((one) =>
      one instanceof Map
        ? { name: textOf(one.get('name')), condition: conditionOf(one.get('if')) }
        : { name: textOf(one), condition: '' },
    );
    const given = typeof prefix === 'string' ? prefix : undefined;
    return { kind: 'enum', name: enumName, condition, prefix: given, members };
  }
  for (const kind of ['struct', 'union', 'alternate'] as const) {
    const found = name(kind);
    if (found === undefined) continue;
    const base = object.get('base');
    const plain = kind === 'struct';
    return {
      kind,
      name: found,
      condition,
      base: base instanceof Map ? membersOf(base) : typeof base === 'string' ? base : undefined,
      members: plain ? membersOf(data) : [],
      branches: plain ? [] : membersOf(data),
    };
  }
  const event = name('event');
  if (event === undefined) return undefined;
  const boxed = object.get('boxed') === true;
  return { kind: 'event', name: event, condition, boxed, data: typeof data === 'string' ? data : membersOf(data) };
}

function textOf(value: QapiValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function membersOf(value: QapiValue | undefined): Member[] {
  if (!(value instanceof Map)) return [];
  return [...value].map(([name, given]) => {
    const type = given instanceof Map ? given.get('type') : given;
    const optional = name.startsWith('*');
    return {
      name: optional ? name.slice(1) : name,
      optional,
      type: textOf(Array.isArray(type) ? type[0] : type),
      list: Array.isArray(type),
      condition: given instanceof Map ? conditionOf(given.get('if')) : '',
    };
  });
}

function conditionOf(value: QapiValue | undefined): Condition {
  if (typeof value === 'string') return `defined(${value})`;
  if (Array.isArray(value)) return joined(value, ' && ');
  if (!(value instanceof Map)) return '';
  const not = value.get('not');
  if (not !== undefined) return `!(${conditionOf(not)})`;
  const all = value.get('all');
  return all === undefined ? joined(value.get('any'), ' || ') : joined(all, ' && ');
}

function joined(value: QapiValue | undefined, operator: string): Condition {
  return (Array.isArray(value) ? value : []).map((one) => `(${conditionOf(one)})`).join(operator);
}
