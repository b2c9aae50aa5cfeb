import type { FunctionSyntax } from './body.js';
import { around, childOf, nodesOf } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

/** One call in a function's body. */
export interface CallSite {
  /** The callee: a name, a field's name for calls through a pointer, or a callee that is a call itself, as static_call(x). */
  readonly callee: string;
  readonly node: SyntaxNode;
  /** 1-based line of the call's first character. */
  readonly line: number;
}

/** The calls in a function in the order of the text; with `names`, only calls of these callees. */
export function callsIn(fn: FunctionSyntax, ...names: readonly string[]): readonly CallSite[] {
  const calls: CallSite[] = [];
  for (const node of nodesOf(fn.body)) {
    if (node.type !== 'call_expression') continue;
    const callee = calleeOf(node, fn.file.text);
    if (names.length > 0 && !names.includes(callee)) continue;
    calls.push({ callee, node, line: fn.file.lines.lineAt(node.start) });
  }
  return calls;
}

/** What a call expression calls, see CallSite; "" for a computed callee. */
export function calleeOf(call: SyntaxNode, text: string): string {
  let callee = childOf(call, 'function');
  for (let i = 0; callee && i < 10; i++) {
    if (callee.type === 'identifier') return text.slice(callee.start, callee.end);
    if (callee.type === 'call_expression') return text.slice(callee.start, callee.end).replace(/\s+/g, '');
    if (callee.type === 'field_expression') callee = childOf(callee, 'field');
    else if (callee.type === 'field_identifier') return text.slice(callee.start, callee.end);
    else callee = callee.children.find((child) => child.named);
  }
  return '';
}

/** The innermost block around a node; conditionals of the preprocessor are no blocks. undefined outside every block. */
export function innermostBlock(node: SyntaxNode): SyntaxNode | undefined {
  for (const parent of around(node)) if (parent.type === 'compound_statement') return parent;
  return undefined;
}

/** Whether a node ends before the other begins. */
export function precedes(first: SyntaxNode, second: SyntaxNode): boolean {
  return first.end <= second.start;
}

/** How the calls of one function stand to the calls of another inside a body. */
export interface CallOrder {
  /** Every `second` has a `first` before it in its own innermost block. */
  readonly sameBlockBefore: boolean;
  /** A `first` stands in the body's outermost block, or behind a `second`. */
  readonly behindOrOutside: boolean;
  readonly first: readonly CallSite[];
  readonly second: readonly CallSite[];
}

/** Compares the places of two callees' calls by structure. */
export function orderOfCalls(fn: FunctionSyntax, firstCallee: string, secondCallee: string): CallOrder {
  const first = callsIn(fn, firstCallee);
  const second = callsIn(fn, secondCallee);
  const before = (one: CallSite, other: CallSite): boolean =>
    precedes(one.node, other.node) && innermostBlock(one.node) === innermostBlock(other.node);
  return {
    sameBlockBefore: second.length > 0 && second.every((other) => first.some((one) => before(one, other))),
    behindOrOutside: first.some(
      (one) => innermostBlock(one.node) === fn.body || second.some((other) => precedes(other.node, one.node)),
    ),
    first,
    second,
  };
}
