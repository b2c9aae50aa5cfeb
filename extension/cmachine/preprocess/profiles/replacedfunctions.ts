/** What stands in for inline functions of a project: read from the prelude's list, an entry a line. */
import type { Tree } from '../../source/types.js';
import type { Replacement } from '../types.js';

/** Linux: functions that are assembly. QEMU: functions that keep what each thread has of its own. */
export const FUNCTION_LISTS = { linux: 'kernel/irqscope/functions.h', qemu: 'irqscope/qemu-functions.h' } as const;

const known = new WeakMap<Tree, Map<string, readonly Replacement[]>>();

export function replacedFunctions(prelude: Tree, project: keyof typeof FUNCTION_LISTS): readonly Replacement[] {
  const path = FUNCTION_LISTS[project];
  let lists = known.get(prelude);
  if (!lists) known.set(prelude, (lists = new Map<string, readonly Replacement[]>()));
  const found = lists.get(path) ?? listed(path, prelude.files.read(path) ?? '');
  lists.set(path, found);
  return found;
}

function listed(path: string, text: string): readonly Replacement[] {
  const entries: Replacement[] = [];
  text.split('\n').forEach((line, at) => {
    const name = /^\w[^(]*?(\w+)\(/.exec(line)?.[1];
    // In parentheses the name is not taken for the macro that many headers define over the function.
    if (name !== undefined)
      entries.push({ name, text: line.replace(`${name}(`, `(${name})(`), file: path, line: at + 1 });
  });
  return entries;
}
