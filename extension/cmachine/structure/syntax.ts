import type { TreeCursor } from 'web-tree-sitter';

/** A node of a syntax tree as plain data. Offsets are UTF-16 units of the text that was parsed, plus the shift given to the parse. */
export interface SyntaxNode {
  readonly type: string;
  /** The parent's name for this child, "" if it has none. */
  readonly field: string;
  readonly named: boolean;
  /** The parser put it in where the text lacks it. */
  readonly missing: boolean;
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  readonly children: readonly SyntaxNode[];
}

/** Nodes below this depth are left out, so that walking a tree by recursion is safe for hostile text. */
export const deepestNode = 400;
const mostNodes = 1_000_000;

type Growing = SyntaxNode & { readonly children: SyntaxNode[] };

function plain(cursor: TreeCursor, parent: Growing | undefined, shift: number): Growing {
  return {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? '',
    named: cursor.nodeIsNamed,
    missing: cursor.nodeIsMissing,
    start: cursor.startIndex + shift,
    end: cursor.endIndex + shift,
    parent,
    children: [],
  };
}

/** The tree under a cursor as plain objects, without comments. Keeps nothing of the parser's own memory. */
export function plainTree(cursor: TreeCursor, shift = 0): SyntaxNode {
  const root = plain(cursor, undefined, shift);
  let parent: Growing = root;
  let depth = 0;
  let nodes = 1;
  if (!cursor.gotoFirstChild()) return root;
  depth += 1;
  for (;;) {
    let child: Growing | undefined;
    if (cursor.nodeType !== 'comment') {
      child = plain(cursor, parent, shift);
      parent.children.push(child);
      nodes += 1;
    }
    if (child && depth < deepestNode && nodes < mostNodes && cursor.gotoFirstChild()) {
      parent = child;
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (depth === 1 || !cursor.gotoParent()) return root;
      depth -= 1;
      parent = parent.parent as Growing;
    }
  }
}

/** The child a parent calls by this name. */
export function childOf(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.field === field);
}

/** Every node of a subtree in the order of the text, the top one first; `enter` false leaves a node's children out. */
export function* nodesOf(top: SyntaxNode, enter: (node: SyntaxNode) => boolean = () => true): Generator<SyntaxNode> {
  const stack: SyntaxNode[] = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (!enter(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) stack.push(child);
    }
  }
}

/** The nodes around a node, innermost first. */
export function* around(node: SyntaxNode): Generator<SyntaxNode> {
  for (let parent = node.parent; parent; parent = parent.parent) yield parent;
}

/** Characters of the text that the parser could not place. */
export function charactersInError(top: SyntaxNode): number {
  let sum = 0;
  for (const node of nodesOf(top, (inner) => inner.type !== 'ERROR')) {
    if (node.type === 'ERROR') sum += Math.max(1, node.end - node.start);
    else if (node.missing) sum += 1;
  }
  return sum;
}
