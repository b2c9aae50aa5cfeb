import type { SourceFiles } from '../../source/types.js';
import { readSchema } from './qapi/schema.js';
import type { Schema } from './qapi/schema.js';
import { builtinTypesHeader, builtinVisitHeader, eventsHeader, typesHeader, visitHeader } from './qapi/text.js';

/**
 * The headers that a build of QEMU generates from qapi/*.json: types with their exact layout, prototypes for the rest. Read by
 * their include names ("qapi/qapi-types-machine.h"). Nothing is parsed before the first of them is asked for.
 */
export function qapiHeaders(tree: SourceFiles): SourceFiles {
  let schema: Schema | undefined;
  let asked = false;
  const made = new Map<string, string | undefined>();
  const make = (what: string, name: string): string | undefined => {
    if (!asked) schema = readSchema(tree);
    asked = true;
    if (schema === undefined) return undefined;
    if (what === 'builtin')
      return name === 'types' ? builtinTypesHeader(schema) : name === 'visit' ? builtinVisitHeader() : undefined;
    const module = schema.modules.get(name);
    if (module === undefined) return undefined;
    if (what === 'types') return typesHeader(schema, module);
    return what === 'visit' ? visitHeader(schema, module) : eventsHeader(schema, module);
  };
  return {
    read(path) {
      if (made.has(path)) return made.get(path);
      const parts = /^qapi\/qapi-(types|visit|events|builtin)-([\w.-]+)\.h$/.exec(path);
      if (parts === null) return undefined;
      const text = make(parts[1] ?? '', parts[2] ?? '');
      made.set(path, text);
      return text;
    },
  };
}
