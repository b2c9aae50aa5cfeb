import type { StatementPattern } from '../../extension/cmachine/structure/index.js';

/** A statement of QEMU that matters on the interrupt path: described by structure, and by a piece of its text to check that. */
export interface Anchor {
  readonly id: string;
  readonly file: string;
  readonly fn: string;
  /** Text on the statement's line, or inside the statement. */
  readonly marker: string;
  /** Which occurrence in the function, from 0. */
  readonly nth?: number;
  /** None: the function's header. */
  readonly pattern?: StatementPattern;
  /** Where 10.0 differs from 7.2. */
  readonly file100?: string;
  readonly only100?: boolean;
}

/** A call with these names, fields or numbers among what it is given. */
export const call = (name: string, ...uses: string[]): StatementPattern => ({ calls: [name], uses });
/** A condition that uses all of these. */
export const test = (...uses: string[]): StatementPattern => ({ kind: 'if', uses });
