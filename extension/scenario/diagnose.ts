import { parseScenario } from './parse.js';
import type { Vocabulary } from './vocabulary.js';

/** A problem as an editor marks it: 1-based, end exclusive, columns in UTF-16 units; never empty unless its line is. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** With the remedy: "unknown word `rais`: did you mean `raise`?" */
  readonly message: string;
  /** Text for a quick fix to put in place of the marked one. */
  readonly replacement?: string;
}

/** Every problem of a scenario's text. Pure; fast enough to run as one types. */
export function diagnose(text: string, vocabulary?: Vocabulary): Diagnostic[] {
  return parseScenario(text, vocabulary).problems.map((problem) => {
    const { severity, line, column, length, message, suggestion, replacement } = problem;
    return {
      severity,
      line,
      column,
      endLine: line,
      endColumn: column + length,
      message: suggestion === undefined ? message : `${message}: ${suggestion}`,
      ...(replacement === undefined ? {} : { replacement }),
    };
  });
}
