import type { Grammar } from './grammar.js';
import { maskConditionals, maskDead } from './masked.js';
import type { FunctionOutline, Outline } from './outline.js';
import { charactersInError, childOf, nodesOf } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

/** A function with the syntax of its body. Offsets of all nodes are those of the whole file. */
export interface FunctionSyntax {
  readonly file: Outline;
  readonly outline: FunctionOutline;
  /** The body's block; where the body is damaged, the node that holds what could be read of it. */
  readonly body: SyntaxNode;
}

/** A header that always parses: attribute macros in the real one cannot spoil the body. */
const header = 'void f()';
const largestBody = { milliseconds: 1000, characters: 1_000_000 };

/**
 * Parses one function's body alone, so that faults elsewhere in the file do not matter. Where conditionals cut statements in
 * two, a second reading takes both branches as code. undefined if the body is over the budget.
 */
export function functionSyntax(grammar: Grammar, file: Outline, outline: FunctionOutline): FunctionSyntax | undefined {
  const text = maskDead(file.text.slice(outline.bodyStart, outline.bodyEnd));
  const parsed = bodyOf(grammar, text, outline.bodyStart);
  if (!parsed) return undefined;
  if (parsed.errors > 0 && text.includes('#')) {
    const again = bodyOf(grammar, maskConditionals(text), outline.bodyStart);
    if (again && again.errors < parsed.errors) return { file, outline, body: again.body };
  }
  return { file, outline, body: parsed.body };
}

function bodyOf(grammar: Grammar, text: string, start: number): { body: SyntaxNode; errors: number } | undefined {
  const root = grammar.parse(header + text, start - header.length, largestBody);
  if (!root) return undefined;
  const definition = root.children.find((node) => node.type === 'function_definition');
  return { body: childOf(definition, 'body') ?? root, errors: charactersInError(root) };
}

/** Definitions of one name that are looked at; conditionals make a few, hostile text makes many. */
const mostOfOneName = 16;

/** The syntax of the functions of that name, in the order of the text; of the first few if there are many. */
export function functionsNamed(grammar: Grammar, file: Outline, name: string): readonly FunctionSyntax[] {
  return file.functions
    .filter((one) => one.name === name)
    .slice(0, mostOfOneName)
    .map((one) => functionSyntax(grammar, file, one))
    .filter((one) => one !== undefined);
}

/** The innermost node of a type that is not a comment and holds an offset. */
export function nodeAt(top: SyntaxNode, offset: number): SyntaxNode {
  let best = top;
  for (const node of nodesOf(top, (inner) => inner.start <= offset && offset < inner.end)) {
    if (node.start <= offset && offset < node.end) best = node;
  }
  return best;
}
