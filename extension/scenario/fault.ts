import type { Fault } from '../cmachine/source/types.js';
import type { Problem } from './problem.js';

/** The first error as the fault that ends a run; it says how many others there are. `file` is what the user called the file. */
export function faultOf(problems: readonly Problem[], file: string): Fault | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  if (!first) return undefined;
  const more =
    errors.length === 1 ? '' : errors.length === 2 ? ' (and 1 more error)' : ` (and ${errors.length - 1} more errors)`;
  return {
    message: `${first.message}, at column ${first.column}${more}`,
    file,
    line: first.line,
    remedy: first.suggestion ?? 'correct the line',
  };
}

/** One line a problem, as compilers print them: "file:12:5: error: unknown word `rais`: did you mean `raise`?" */
export function problemLines(problems: readonly Problem[], file: string): string[] {
  return problems.map(({ line, column, severity, message, suggestion }) => {
    const remedy = suggestion === undefined ? '' : `: ${suggestion}`;
    return `${file}:${line}:${column}: ${severity}: ${message}${remedy}`;
  });
}
