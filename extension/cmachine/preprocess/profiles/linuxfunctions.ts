/** What stands in for Linux's inline functions that are assembly: read from the prelude's list, an entry a line. */
import type { Tree } from '../../source/types.js';
import type { Replacement } from '../types.js';

const LIST = 'kernel/irqscope/functions.h';

const known = new WeakMap<Tree, readonly Replacement[]>();

export function linuxReplacements(prelude: Tree): readonly Replacement[] {
  const found = known.get(prelude) ?? listed(prelude.files.read(LIST) ?? '');
  known.set(prelude, found);
  return found;
}

function listed(text: string): readonly Replacement[] {
  const entries: Replacement[] = [];
  text.split('\n').forEach((line, at) => {
    const name = /^\w[^(]*?(\w+)\(/.exec(line)?.[1];
    // In parentheses the name is not taken for the macro that many headers define over the function.
    if (name !== undefined)
      entries.push({ name, text: line.replace(`${name}(`, `(${name})(`), file: LIST, line: at + 1 });
  });
  return entries;
}
