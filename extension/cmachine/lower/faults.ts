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
    if (e instanceof TypeFault)
      throw faultAt(at, e.message, 'A header that defines it is missing from the unit, or was not found.');
    if (e instanceof ConversionFault) throw unsupported(at, e.message);
    throw e;
  }
}
