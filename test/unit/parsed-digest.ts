/** All that a parsed text says, as one short text: declarations, bodies as they expand, macros, files, assumptions. */
import { createHash, type Hash } from 'node:crypto';
import type { ParsedText } from '../../extension/cmachine/lower/unit-text.js';
import type { FunctionDefinition } from '../../extension/cmachine/parse/ast.js';
import type { Token } from '../../extension/cmachine/preprocess/token.js';
import { PpToken } from '../../extension/cmachine/preprocess/tokens.js';
import { FaultError } from '../../extension/cmachine/source/types.js';

export interface Said {
  readonly declarations: string;
  readonly bodies: string;
  readonly rest: unknown;
}

export function digestOf(text: ParsedText): Said {
  const { preprocessed: unit } = text;
  const declarations = createHash('sha1');
  const bodies = createHash('sha1');
  for (const e of text.externals) {
    put(declarations, e.kind === 'function' ? { ...e, body: e.body.open } : e);
    if (e.kind === 'function') for (const t of expanded(text, e)) put(bodies, t);
  }
  return {
    declarations: declarations.digest('hex'),
    bodies: bodies.digest('hex'),
    rest: {
      count: text.externals.length,
      assertions: text.assertions.length,
      macros: [...unit.macroNames()].sort().map((name) => [name, unit.macro(name)]),
      files: unit.dependencies.map(({ tree, path }) => [tree.role, path, unit.chain(path)]),
      absences: unit.absences.map(({ tree, path }) => `${tree.role} ${path}`).sort(),
      assumptions: unit.assumptions,
      typedefs: [...text.names('typedefs')],
      types: [...text.names('types')].map((name) => [name, text.look('types', name)]),
      definitions: [...text.names('definitions')],
      counter: unit.expandText('__COUNTER__ __BASE_FILE__', 'x').map((t) => t.text),
    },
  };
}

/** The tokens of a body, or why it cannot be expanded. */
function expanded(text: ParsedText, e: FunctionDefinition): readonly unknown[] {
  try {
    return text.preprocessed.expand(text.bodyOf(e));
  } catch (thrown) {
    if (thrown instanceof FaultError) return [JSON.stringify(thrown.fault)];
    throw thrown;
  }
}

const placeOf = (t: { readonly file: Token['file']; readonly line: number; readonly column: number }): string =>
  `${t.file.tree.role} ${t.file.path}:${String(t.line)}:${String(t.column)}`;

function put(hash: Hash, v: unknown): void {
  if (v instanceof PpToken) {
    const spelled = v.spelled ? placeOf(v.spelled) : '';
    hash.update(`${String(v.kind)} ${v.text} ${placeOf(v)} ${String(v.space)} ${v.macro ?? ''} ${spelled}\n`);
  } else if (Array.isArray(v)) {
    hash.update(`[${String(v.length)}`);
    for (const each of v) put(hash, each);
  } else if (typeof v === 'object' && v !== null) {
    for (const [key, value] of Object.entries(v)) {
      hash.update(`${key}=`);
      put(hash, value);
    }
    hash.update('}');
  } else hash.update(`${typeof v} ${String(v)};`);
}
