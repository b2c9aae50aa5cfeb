import type { FunctionSyntax } from './body.js';
import { featuresOf } from './features.js';
import type { Features } from './features.js';
import { childOf } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

export type StatementKind = 'simple' | 'if' | 'loop' | 'switch' | 'case' | 'return' | 'jump' | 'label';

/** One statement of a function as the matching sees it. */
export interface Statement {
  readonly index: number;
  readonly kind: StatementKind;
  readonly node: SyntaxNode;
  /** Its own text: for a control construct only the head, without the statements it controls. Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** The control construct around it. */
  readonly parent: Statement | undefined;
  /** False where it runs when its parent's condition, read without a leading "!", does not hold. */
  readonly branch: boolean;
  readonly features: Features;
}

const most = 5000;
const control: Readonly<Record<string, StatementKind>> = {
  if_statement: 'if',
  switch_statement: 'switch',
  for_statement: 'loop',
  while_statement: 'loop',
  do_statement: 'loop',
  case_statement: 'case',
  labeled_statement: 'label',
};
const plainKinds: Readonly<Record<string, StatementKind>> = {
  expression_statement: 'simple',
  declaration: 'simple',
  return_statement: 'return',
  break_statement: 'jump',
  continue_statement: 'jump',
  goto_statement: 'jump',
};

/** The statements of a body in the order of the text. */
export function statementsOf(fn: FunctionSyntax): readonly Statement[] {
  const text = fn.file.text;
  const found: Statement[] = [];

  const add = (
    node: SyntaxNode,
    kind: StatementKind,
    heads: readonly SyntaxNode[],
    end: number,
    around: Around,
  ): Statement => {
    const features = featuresOf(heads, text);
    const made: Statement = { index: found.length, kind, node, start: node.start, end, ...around, features };
    found.push(made);
    return made;
  };

  const visitAll = (nodes: readonly SyntaxNode[], around: Around): void => {
    // An iterator macro parses as a call without its semicolon; the statement after it is what it repeats.
    let iterator: Statement | undefined;
    for (const node of nodes) {
      const made = visit(node, iterator ? { parent: iterator, branch: true } : around);
      if (node.named) iterator = made && isIterator(node) ? made : undefined;
    }
  };

  const visit = (node: SyntaxNode, around: Around): Statement | undefined => {
    if (found.length >= most) return undefined;
    const kind = control[node.type];
    if (kind) return visitControl(node, kind, around);
    const plain = plainKinds[node.type];
    if (plain) {
      if (node.end <= node.start) return undefined;
      return add(node, isIterator(node) ? 'loop' : plain, [node], node.end, around);
    }
    // Where the parser lost the statement, its calls are still there.
    if (node.type === 'call_expression' || node.type === 'assignment_expression')
      return add(node, 'simple', [node], node.end, around);
    visitAll(node.children, around);
    return undefined;
  };

  const visitControl = (node: SyntaxNode, kind: StatementKind, around: Around): Statement => {
    const inside = node.children.filter((child) => isInside(child, node));
    const heads = node.children.filter((child) => child.named && !inside.includes(child));
    const firstInside = inside.find((child) => child.named);
    const end = node.type === 'do_statement' ? node.start + 2 : headEnd(node, heads, firstInside);
    const made = add(node, kind, heads, end, around);
    const alternative = childOf(node, 'alternative');
    const holds = !isNegated(childOf(node, 'condition'), text);
    visitAll(
      inside.filter((child) => child !== alternative),
      { parent: made, branch: holds },
    );
    if (alternative) visitAll([alternative], { parent: made, branch: !holds });
    return made;
  };

  visitAll(fn.body.type === 'compound_statement' ? fn.body.children : [fn.body], { parent: undefined, branch: true });
  return found;
}

type Around = Pick<Statement, 'parent' | 'branch'>;

/** Whether a condition says no: !x, x != y, and x == 0, so that it can be compared with one that says yes. */
function isNegated(condition: SyntaxNode | undefined, text: string): boolean {
  let node = condition;
  // Of several conditions the first one decides.
  const isOuter = (one: SyntaxNode): boolean =>
    one.type === 'parenthesized_expression' || /^(?:&&|\|\|)$/.test(childOf(one, 'operator')?.type ?? '');
  while (node && isOuter(node)) node = node.children.find((child) => child.named);
  if (node?.type === 'unary_expression') return node.children[0]?.type === '!';
  if (node?.type !== 'binary_expression') return false;
  const operator = childOf(node, 'operator')?.type;
  const right = childOf(node, 'right');
  const nothing = right !== undefined && /^(?:0[uUlL]*|NULL|false)$/.test(text.slice(right.start, right.end));
  return operator === '!=' ? !nothing : operator === '==' && nothing;
}

function isIterator(node: SyntaxNode): boolean {
  const last = node.children.at(-1);
  return node.type === 'expression_statement' && last?.type === ';' && last.missing;
}

/** Whether a control construct's child is one of the statements it controls rather than a part of its head. */
function isInside(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === 'case_statement')
    return child.field !== 'value' && child.type !== 'case' && child.type !== 'default' && child.type !== ':';
  if (parent.type === 'labeled_statement') return child.field !== 'label' && child.type !== ':';
  return child.field === 'consequence' || child.field === 'alternative' || child.field === 'body';
}

function headEnd(node: SyntaxNode, heads: readonly SyntaxNode[], firstInside: SyntaxNode | undefined): number {
  const colon = node.children.find((child) => child.type === ':');
  if (colon) return colon.end;
  const last = heads.at(-1)?.end ?? node.start + 1;
  const paren = node.children.find((child) => child.type === ')');
  return Math.min(Math.max(last, paren?.end ?? last), firstInside?.start ?? node.end);
}
