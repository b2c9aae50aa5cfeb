import type { SourceFiles } from '../../source/types.js';
import { readSchema } from './qapi/schema.js';
import type { Schema } from './qapi/schema.js';
import {
  builtinTypesHeader,
  builtinVisitHeader,
  commandsHeader,
  eventsHeader,
  typesHeader,
  visitHeader,
} from './qapi/text.js';

/** What one tree's schema gave, and the texts it came from: valid as long as these are what the tree reads. */
interface Made {
  readonly inputs: ReadonlyMap<string, string | undefined>;
  readonly schema: Schema | undefined;
  readonly headers: Map<string, string | undefined>;
}

const madeOf = new WeakMap<SourceFiles, Made>();

/** Reads the schema once a tree, again only when one of its files has changed. */
function schemaOf(tree: SourceFiles): Made {
  const known = madeOf.get(tree);
  if (known !== undefined && [...known.inputs].every(([path, text]) => tree.read(path) === text)) return known;
  const inputs = new Map<string, string | undefined>();
  const noting: SourceFiles = {
    read(path) {
      const text = tree.read(path);
      inputs.set(path, text);
      return text;
    },
  };
  const made = { inputs, schema: readSchema(noting), headers: new Map<string, string | undefined>() };
  madeOf.set(tree, made);
  return made;
}

/**
 * The headers that a build of QEMU generates from qapi/*.json: types with their exact layout, prototypes for the rest. Read by
 * their include names ("qapi/qapi-types-machine.h"). Nothing is parsed before the first of them is asked for.
 */
export function qapiHeaders(tree: SourceFiles): SourceFiles {
  let made: Made | undefined;
  return {
    read(path) {
      const parts = /^qapi\/qapi-(types|visit|events|commands|builtin)-([\w.-]+)\.h$/.exec(path);
      if (parts === null) return undefined;
      made ??= schemaOf(tree);
      const { schema, headers } = made;
      if (schema === undefined) return undefined;
      if (!headers.has(path)) headers.set(path, headerText(schema, parts[1] ?? '', parts[2] ?? ''));
      return headers.get(path);
    },
  };
}

function headerText(schema: Schema, what: string, name: string): string | undefined {
  if (what === 'builtin') {
    return name === 'types' ? builtinTypesHeader(schema) : name === 'visit' ? builtinVisitHeader() : undefined;
  }
  const module = schema.modules.get(name);
  if (module === undefined) return undefined;
  if (what === 'commands') return commandsHeader(module);
  if (what === 'types') return typesHeader(schema, module);
  return what === 'visit' ? visitHeader(schema, module) : eventsHeader(schema, module);
}
