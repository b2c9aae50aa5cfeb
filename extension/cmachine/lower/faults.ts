/** Faults found while lowering: place, what, and what would mend it. */
import { FaultError } from '../source/types.js';
import type { Token } from '../preprocess/token.js';
import { TypeFault } from '../types/ctype.js';
import { ConversionFault } from './convert.js';

const UNRESOLVED = 'Name the file that defines it in the unit, or list it as a boundary, with the reason.';

export function faultAt(at: Token, message: string, remedy = UNRESOLVED): FaultError {
  const from = at.macro ? ` (in the expansion of ${at.macro})` : '';
  return new FaultError({ message: message + from, file: at.file.path, line: at.line, remedy });
}

export function unsupported(at: Token, what: string): FaultError {
  return faultAt(at, what, 'The machine does not execute this construct; it stops rather than guess.');
}

/** Runs f; type faults thrown inside are given the place. */
export function locating<T>(at: Token, f: () => T): T {
  try {
    return f();
  } catch (e) {
    throw located(e, at);
  }
}

/** The same error with a place, where it has none. */
export function located(e: unknown, at: Token): unknown {
  if (e instanceof TypeFault)
    return faultAt(at, e.message, 'A header that defines it is missing from the unit, or was not found.');
  if (e instanceof ConversionFault) return unsupported(at, e.message);
  return e;
}

/** What is thrown to a user for e: JavaScript's own errors (a full stack, numbers out of range) become faults at the place given. */
export function faultOf(e: unknown, file: string, line: number): unknown {
  if (e instanceof FaultError) return e.fault.file === '' ? new FaultError({ ...e.fault, file, line }) : e;
  if (e instanceof TypeFault || e instanceof ConversionFault)
    return new FaultError({
      message: e.message,
      file,
      line,
      remedy: 'The tree or its configuration leaves it undefined.',
    });
  if (!(e instanceof RangeError || e instanceof TypeError || e instanceof SyntaxError)) return e;
  const deep = e instanceof RangeError && e.message.includes('call stack');
  const fault = new FaultError({
    message: deep ? 'the code is nested too deeply' : `this cannot be compiled (${e.message})`,
    file,
    line,
    remedy: deep ? 'No real source is like this: the file is damaged.' : 'A fault of IRQScope: please report it.',
  });
  fault.cause = e;
  return fault;
}
