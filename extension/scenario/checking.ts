import type { DocumentLine, NumberNode, Span, Statement } from './ast.js';
import type { Attempted } from './document.js';
import { problemAt } from './problem.js';
import type { Problem, Remedy } from './problem.js';
import type { Vocabulary } from './vocabulary.js';

/** What the checks share: where problems go, and what can be named. */
export class Checking {
  readonly problems: Problem[] = [];
  constructor(
    readonly vocabulary: Vocabulary,
    readonly attempted: Attempted,
  ) {}

  error(span: Span, message: string, remedy?: Remedy): void {
    this.problems.push(problemAt(span, message, remedy));
  }

  warning(span: Span, message: string, remedy?: Remedy): void {
    this.problems.push(problemAt(span, message, remedy, 'warning'));
  }

  /** A number of a closed range, clamped into it so that what follows can go on. */
  within(
    node: NumberNode,
    low: number,
    high: number,
    message: (written: string) => string,
    suggestion: string,
  ): number {
    if (node.bad) return low;
    if (node.value >= BigInt(low) && node.value <= BigInt(high)) return Number(node.value);
    const written = node.base === 16 ? `0x${node.value.toString(16)}` : node.value.toString(10);
    this.error(node, message(written), { suggestion });
    return low;
  }
}

/** Every statement in order, blocks opened. */
export function* statementsOf(lines: readonly DocumentLine[]): Generator<Statement> {
  for (const { statement } of lines) {
    if (!statement) continue;
    yield statement;
    if (statement.kind === 'repeat') yield* statementsOf(statement.body);
  }
}
