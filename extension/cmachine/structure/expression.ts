import { functionSyntax, nodeAt } from './body.js';
import type { Grammar } from './grammar.js';
import { functionAt, outline, outlineByText } from './outline.js';
import { childOf, nodesOf } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

/** An expression under a position that can be evaluated without side effects. Lines and columns are 1-based, the end exclusive. */
export interface ExpressionAt {
  readonly expression: string;
  readonly function: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Whatever is inside one of these is no value, or evaluating it would do something. */
const unfit =
  /^(?:call_expression|assignment_expression|update_expression|compound_statement|ERROR|gnu_asm_expression)$/;

/**
 * The C expression under a position (1-based): a name, or the chain of fields and subscripts that ends there. undefined for
 * types, labels, names of functions, comments and everything outside functions. In "IOAPICState *s" the s is the name, not
 * what it points at.
 */
export function expressionAt(grammar: Grammar, text: string, line: number, column: number): ExpressionAt | undefined {
  const byText = outlineByText(text);
  const file = functionAt(byText, line) ? byText : outline(grammar, text);
  const given = file.lines.offsetOf(line, column);
  const fn = functionAt(file, line);
  if (given === undefined || !fn) return undefined;
  const top =
    given >= fn.bodyStart
      ? functionSyntax(grammar, file, fn)?.body
      : grammar.parse(`${text.slice(fn.start, fn.bodyStart)}{}`, fn.start);
  if (!top) return undefined;
  // A caret behind a word's last letter still means the word.
  const found =
    valueAt(nodeAt(top, given)) ?? (/\w/.test(text[given - 1] ?? '') ? valueAt(nodeAt(top, given - 1)) : undefined);
  if (!found) return undefined;
  return {
    expression: text
      .slice(found.start, found.end)
      .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    function: fn.name,
    line: file.lines.lineAt(found.start),
    column: file.lines.columnAt(found.start),
    endLine: file.lines.lineAt(found.end),
    endColumn: file.lines.columnAt(found.end),
  };
}

function valueAt(node: SyntaxNode): SyntaxNode | undefined {
  const parent = node.parent;
  switch (node.type) {
    case 'identifier':
      if (parent?.type === 'call_expression' && node.field === 'function') return undefined;
      return parent && declaresFunction(node) ? undefined : node;
    case 'field_identifier':
      return parent?.type === 'field_expression' && isPure(parent) ? parent : undefined;
    case '[':
    case ']':
      return parent?.type === 'subscript_expression' && isPure(parent) ? parent : undefined;
    case '->':
    case '.':
      return parent?.type === 'field_expression' && isPure(parent) ? parent : undefined;
    case '*':
      return parent?.type === 'pointer_expression' && isPure(parent) ? parent : undefined;
    default:
      return undefined;
  }
}

function isPure(node: SyntaxNode): boolean {
  for (const inner of nodesOf(node)) if (unfit.test(inner.type) || inner.missing) return false;
  return true;
}

/** Whether an identifier is the name that a function's declarator declares. */
function declaresFunction(name: SyntaxNode): boolean {
  const parent = name.parent;
  return parent?.type === 'function_declarator' && childOf(parent, 'declarator') === name;
}
