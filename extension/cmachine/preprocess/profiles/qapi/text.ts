import { cName, enumConstant } from './names.js';
import type { Condition, EnumDefinition, Member, Module, ObjectDefinition, Schema } from './schema.js';

/** C types of the schema language's own types. */
export const builtinTypes: Readonly<Record<string, string>> = {
  str: 'char *',
  number: 'double ',
  int: 'int64_t ',
  int8: 'int8_t ',
  int16: 'int16_t ',
  int32: 'int32_t ',
  int64: 'int64_t ',
  uint8: 'uint8_t ',
  uint16: 'uint16_t ',
  uint32: 'uint32_t ',
  uint64: 'uint64_t ',
  size: 'uint64_t ',
  bool: 'bool ',
  any: 'QObject *',
  null: 'QNull *',
};

function guarded(condition: Condition, text: string): string {
  return condition === '' || text === '' ? text : `#if ${condition}\n${text}#endif\n`;
}

function header(name: string, text: string): string {
  const guard = cName(name, false).toUpperCase();
  return `#ifndef ${guard}\n#define ${guard}\n${text}#endif\n`;
}

/** The C type of a member, with the space or star that separates it from a name. */
export function typeOf(schema: Schema, type: string, list: boolean): string {
  if (list) return `${cName(`${type}List`)} *`;
  const builtin = builtinTypes[type];
  if (builtin !== undefined) return builtin;
  const found = schema.types.get(type);
  return found?.kind === 'enum' || type === 'QType' ? `${cName(type)} ` : `${cName(type)} *`;
}

export function needsHas(schema: Schema, member: Member): boolean {
  if (!member.optional) return false;
  return schema.pointersNeedHas || member.list || !typeOf(schema, member.type, false).endsWith('*');
}

function memberText(schema: Schema, members: readonly Member[]): string {
  return members
    .map((member) => {
      const name = cName(member.name);
      const has = needsHas(schema, member) ? `    bool has_${name};\n` : '';
      return guarded(member.condition, `${has}    ${typeOf(schema, member.type, member.list)}${name};\n`);
    })
    .join('');
}

function enumText(schema: Schema, one: Pick<EnumDefinition, 'name' | 'prefix' | 'members'>): string {
  const constant = (member: string): string => enumConstant(one.name, member, one.prefix, schema.camel);
  const members = one.members.map((member) => guarded(member.condition, `    ${constant(member.name)},\n`)).join('');
  const name = cName(one.name);
  return (
    `typedef enum ${name} {\n${members}    ${constant('_MAX')},\n} ${name};\n` +
    `#define ${name}_str(val) qapi_enum_lookup(&${name}_lookup, (val))\nextern const QEnumLookup ${name}_lookup;\n`
  );
}

function listName(schema: Schema, type: string): string {
  const list = cName(`${type}List`);
  return schema.lists.has(type) || type in builtinTypes ? `typedef struct ${list} ${list};\n` : '';
}

function listText(schema: Schema, type: string): string {
  if (!schema.lists.has(type) && !(type in builtinTypes)) return '';
  const list = cName(`${type}List`);
  const element = typeOf(schema, type, false);
  return (
    `struct ${list} {\n    ${list} *next;\n    ${element}value;\n};\n` +
    `void qapi_free_${list}(${list} *obj);\nG_DEFINE_AUTOPTR_CLEANUP_FUNC(${list}, qapi_free_${list})\n`
  );
}

/** All members of a struct, those of its bases first. */
export function flatMembers(schema: Schema, one: ObjectDefinition, depth = 0): readonly Member[] {
  if (one.base === undefined || depth > 32) return one.members;
  if (typeof one.base !== 'string') return [...one.base, ...one.members];
  const base = schema.types.get(one.base);
  if (base === undefined || base.kind === 'enum') return one.members;
  return [...flatMembers(schema, base, depth + 1), ...one.members];
}

/** qapi-types-MODULE.h: every type of the module with its exact layout. */
export function typesHeader(schema: Schema, module: Module): string {
  let early = '#include "qapi/qapi-builtin-types.h"\n';
  let late = '';
  const done = new Set<string>();
  const object = (one: ObjectDefinition): void => {
    if (done.has(one.name)) return;
    done.add(one.name);
    const name = cName(one.name);
    for (const branch of one.branches) {
      const type = schema.types.get(branch.type);
      // A branch is held by value: its struct comes first, also out of another module.
      if (type === undefined || type.kind === 'enum' || branch.list) continue;
      if (module.definitions.includes(type)) object(type);
    }
    const tag = one.kind === 'alternate' ? '    QType type;\n' : '';
    const branches = one.branches
      .map((branch) => guarded(branch.condition, `        ${branchType(schema, branch)}${cName(branch.name)};\n`))
      .join('');
    const own = tag + memberText(schema, flatMembers(schema, one));
    const union = one.kind === 'struct' ? '' : `    union {\n${branches}    } u;\n`;
    const empty = own + union === '' ? '    char qapi_dummy_for_empty_struct;\n' : '';
    late += guarded(one.condition, `struct ${name} {\n${own}${union}${empty}};\n`);
    const base = typeof one.base === 'string' ? cName(one.base) : undefined;
    const upcast =
      base === undefined
        ? ''
        : `static inline ${base} *qapi_${name}_base(const ${name} *obj)\n{\n    return (${base} *)obj;\n}\n`;
    const free = `void qapi_free_${name}(${name} *obj);\nG_DEFINE_AUTOPTR_CLEANUP_FUNC(${name}, qapi_free_${name})\n`;
    late += guarded(one.condition, upcast + free + listText(schema, one.name));
  };
  for (const one of module.definitions) {
    if (one.kind === 'event') continue;
    const name = cName(one.name);
    if (one.kind === 'enum') {
      early += guarded(one.condition, enumText(schema, one) + listName(schema, one.name));
      late += guarded(one.condition, listText(schema, one.name));
    } else {
      // Members by pointer need no more than the name, whatever module has the rest.
      early += guarded(one.condition, `typedef struct ${name} ${name};\n${listName(schema, one.name)}`);
      object(one);
    }
  }
  const includes = module.includes.map((name) => `#include "qapi/qapi-types-${name}.h"\n`);
  return header(`qapi-types-${module.name}.h`, includes.join('') + early + late);
}

function branchType(schema: Schema, branch: Member): string {
  const type = schema.types.get(branch.type);
  if (type === undefined || type.kind === 'enum' || branch.list) return typeOf(schema, branch.type, branch.list);
  return `${cName(type.name)} `;
}

const qtype = ['none', 'qnull', 'qnum', 'qstring', 'qdict', 'qlist', 'qbool'];

/** qapi-builtin-types.h: QType and the lists of the schema language's own types. */
export function builtinTypesHeader(schema: Schema): string {
  const members = qtype.map((name) => ({ name, condition: '' }));
  const lists = ['QType', ...Object.keys(builtinTypes)].map((type) => listName(schema, type) + listText(schema, type));
  const text = enumText(schema, { name: 'QType', prefix: 'QTYPE', members }) + lists.join('');
  return header('qapi-builtin-types.h', `#include "qapi/util.h"\n${text}`);
}

/** qapi-visit-MODULE.h: prototypes alone. */
export function visitHeader(schema: Schema, module: Module): string {
  let text = '';
  for (const one of module.definitions) {
    if (one.kind === 'event') continue;
    const name = cName(one.name);
    const visit = (type: string, star: string): string =>
      `bool visit_type_${type}(Visitor *v, const char *name, ${type} ${star}obj, Error **errp);\n`;
    const list = schema.lists.has(one.name) ? visit(cName(`${one.name}List`), '**') : '';
    const members =
      one.kind === 'struct' || one.kind === 'union'
        ? `bool visit_type_${name}_members(Visitor *v, ${name} *obj, Error **errp);\n`
        : '';
    text += guarded(one.condition, members + visit(name, one.kind === 'enum' ? '*' : '**') + list);
  }
  const includes = `#include "qapi/qapi-builtin-visit.h"\n#include "qapi/qapi-types-${module.name}.h"\n`;
  return header(`qapi-visit-${module.name}.h`, includes + text);
}

export function builtinVisitHeader(): string {
  const lists = Object.keys(builtinTypes).map(
    (name) => `bool visit_type_${name}List(Visitor *v, const char *name, ${name}List **obj, Error **errp);\n`,
  );
  const own = 'bool visit_type_QType(Visitor *v, const char *name, QType *obj, Error **errp);\n';
  const includes = '#include "qapi/visitor.h"\n#include "qapi/qapi-builtin-types.h"\n';
  return header('qapi-builtin-visit.h', includes + own + lists.join(''));
}

/** qapi-events-MODULE.h: prototypes of the functions that send events. */
/** What files that define commands need of their header: the types. A call of a command stays undeclared and stops. */
export function commandsHeader(module: Module): string {
  const types = [module.name, ...module.includes].map((name) => `#include "qapi/qapi-types-${name}.h"\n`);
  return header(`qapi-commands-${module.name}.h`, types.join(''));
}

export function eventsHeader(schema: Schema, module: Module): string {
  let text = '#include "qapi/util.h"\n';
  for (const one of module.definitions) {
    if (one.kind !== 'event') continue;
    const parameter = (member: Member): string => {
      const name = cName(member.name);
      const type = member.type === 'str' && !member.list ? 'const char *' : typeOf(schema, member.type, member.list);
      return `${needsHas(schema, member) ? `bool has_${name}, ` : ''}${type}${name}`;
    };
    const type = typeof one.data === 'string' ? schema.types.get(one.data) : undefined;
    const members = typeof one.data !== 'string' ? one.data : type?.kind === 'struct' ? flatMembers(schema, type) : [];
    const parameters =
      one.boxed && typeof one.data === 'string' ? `${cName(one.data)} *arg` : members.map(parameter).join(', ');
    const name = cName(one.name.toLowerCase(), false);
    text += guarded(one.condition, `void qapi_event_send_${name}(${parameters === '' ? 'void' : parameters});\n`);
  }
  const types = [module.name, ...module.includes].map((name) => `#include "qapi/qapi-types-${name}.h"\n`);
  return header(`qapi-events-${module.name}.h`, types.join('') + text);
}
