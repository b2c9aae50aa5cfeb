/** C expressions of a group on a live machine, without effects. */
import { Expression } from '../cmachine/expressions/evaluate.js';
import type { CompiledImage } from '../cmachine/image.js';
import type { TranslationUnit } from '../cmachine/lower/unit.js';
import { FaultError } from '../cmachine/source/types.js';
import type { Assembly } from './assembled.js';

/** Expressions in the scope of a group's files, the last in whose scope they mean something. */
export function peeking(images: ReadonlyMap<string, CompiledImage>): Assembly['peek'] {
  const known = new Map<string, Expression>();
  const find = (group: string, text: string): Expression => {
    const key = `${group}\n${text}`;
    let e = known.get(key);
    if (!e) {
      e = compileIn(images.get(group)?.units ?? [], text);
      known.set(key, e);
    }
    return e;
  };
  return (group, text) => {
    let e: Expression | undefined;
    return (m) => (e ??= find(group, text)).peek(m);
  };
}

function compileIn(units: readonly TranslationUnit[], text: string): Expression {
  let fault = new FaultError({
    message: `${text} is asked for and the machine has no such unit`,
    file: '',
    line: 0,
    remedy: 'A fault of IRQScope; please report it.',
  });
  for (let i = units.length - 1; i >= 0; i--) {
    try {
      return Expression.compile(units[i] as TranslationUnit, text);
    } catch (e) {
      if (!(e instanceof FaultError)) throw e;
      fault = e;
    }
  }
  throw fault;
}
