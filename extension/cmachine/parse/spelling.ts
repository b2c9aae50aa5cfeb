/** Types as the source spells them, typedef names kept: what a person reading the source expects to see. */
import type { BaseType, Declarator, Specifiers } from './ast.js';

/** "uint64_t", "IOAPICCommonState *", "struct list_head"; undefined where the spelling says less than the type itself. */
export function spelledType(s: Specifiers, d: Declarator | undefined): string | undefined {
  const base = spelledBase(s.base);
  if (base === undefined) return undefined;
  let stars = '';
  let dimensions = '';
  for (const step of d?.derivations ?? []) {
    if (step.kind === 'pointer') stars += '*';
    else if (step.kind === 'function' || stars !== '') return undefined;
    else if (step.length === undefined) dimensions += '[]';
    else if (step.length.kind === 'number' || step.length.kind === 'name') dimensions += `[${lengthText(step.length)}]`;
    else return undefined;
  }
  return base + (stars === '' ? '' : ` ${stars}`) + (dimensions === '' ? '' : ` ${dimensions}`);
}

function lengthText(
  e: { readonly kind: 'number'; readonly text: string } | { readonly kind: 'name'; readonly name: string },
): string {
  return e.kind === 'number' ? e.text : e.name;
}

function spelledBase(b: BaseType): string | undefined {
  switch (b.kind) {
    case 'named':
      return b.name;
    case 'record':
      return b.tag === '' ? undefined : `${b.union ? 'union' : 'struct'} ${b.tag}`;
    case 'enum':
      return b.tag === '' ? undefined : `enum ${b.tag}`;
    case 'builtin':
    case 'typeof':
    case 'auto':
      return undefined;
  }
}
