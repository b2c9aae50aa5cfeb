/** Which objects an expression reads or changes itself, as they are spelled: gcc cancels what is spelled alike. */
import type { Expr } from '../parse/ast.js';
import type { Context } from './context.js';

/** The objects that an operand is, or changes. */
export function objectsOf(e: Expr): string[] {
  switch (e.kind) {
    case 'name':
    case 'member':
    case 'index':
      return [spelled(e)];
    case 'unary':
      return e.op === '*' ? [spelled(e)] : objectsOf(e.operand);
    case 'cast':
    case 'postfix':
      return objectsOf(e.operand);
    case 'assign':
    case 'comma':
      return [...objectsOf(e.left), ...objectsOf(e.right)];
    case 'conditional':
      return [...objectsOf(e.then ?? e.test), ...objectsOf(e.else)];
    default:
      return [];
  }
}

/** The objects that an operand changes, but for what its calls change. */
export function changedBy(e: Expr): string[] {
  switch (e.kind) {
    case 'unary':
      return e.op === '++' || e.op === '--' ? objectsOf(e.operand) : changedBy(e.operand);
    case 'postfix':
      return objectsOf(e.operand);
    case 'cast':
      return changedBy(e.operand);
    case 'assign':
      return [...objectsOf(e.left), ...changedBy(e.right)];
    case 'comma':
    case 'binary':
      return [...changedBy(e.left), ...changedBy(e.right)];
    default:
      return [];
  }
}

/** Whether others than the function itself can change an object. */
export function isShared(x: Context, object: string): boolean {
  const b = x.scope.name(object);
  return b?.kind !== 'local' || x.addressed?.has(object) !== false;
}

/** Names of all variables in an expression. */
export function namesOf(e: Expr, names = new Set<string>()): Set<string> {
  const all = (...parts: readonly (Expr | undefined)[]) => {
    for (const p of parts) if (p) namesOf(p, names);
  };
  switch (e.kind) {
    case 'name':
      names.add(e.name);
      break;
    case 'unary':
    case 'postfix':
    case 'cast':
      all(e.operand);
      break;
    case 'binary':
    case 'comma':
    case 'assign':
      all(e.left, e.right);
      break;
    case 'index':
      all(e.base, e.index);
      break;
    case 'member':
      all(e.base);
      break;
    case 'conditional':
      all(e.test, e.then, e.else);
      break;
    default:
  }
  return names;
}

const numbers = new WeakMap<Expr, number>();
let given = 0;

/** What is no plain object has a number of its own, so that it is spelled like nothing else. */
function numberOf(e: Expr): number {
  const n = numbers.get(e) ?? ++given;
  numbers.set(e, n);
  return n;
}

function spelled(e: Expr): string {
  switch (e.kind) {
    case 'name':
      return e.name;
    case 'member':
      return `${spelled(e.base)}${e.arrow ? '->' : '.'}${e.name}`;
    case 'index':
      return `${spelled(e.base)}[${spelled(e.index)}]`;
    case 'unary':
      return `${e.op}(${spelled(e.operand)})`;
    case 'cast':
      return spelled(e.operand);
    case 'binary':
      return `(${spelled(e.left)} ${e.op} ${spelled(e.right)})`;
    case 'number':
      return e.text;
    default:
      return `${e.kind} ${String(numberOf(e))}`;
  }
}
