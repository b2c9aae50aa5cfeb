import type { Node, TreeCursor } from 'web-tree-sitter';
import type { Grammar, ParseBudget } from './grammar.js';
import { Lines } from './lines.js';
import { functionsByText } from './textrules.js';
import type { TextFunction } from './textrules.js';

/** A function of a file. Offsets are UTF-16 units, lines are 1-based, ends are exclusive offsets. */
export interface FunctionOutline extends TextFunction {
  /** Found as a node of the syntax tree, or by rules of layout where the grammar loses it. */
  readonly by: 'syntax' | 'text';
  /** The line of the name: where a person looks for the function. */
  readonly headerLine: number;
  readonly startLine: number;
  /** The line of the closing brace. */
  readonly endLine: number;
}

export interface Outline {
  readonly text: string;
  readonly lines: Lines;
  /** In the order of the text. A name can come twice, where both branches of a conditional define it. */
  readonly functions: readonly FunctionOutline[];
  /** False where the text was over the parser's budget and only the text rules looked at it. */
  readonly parsed: boolean;
}

const remembered = 8;
const recent = new WeakMap<Grammar, Outline[]>();

/** The functions of a file, also of broken ones. Never throws; the last few texts are remembered. */
export function outline(grammar: Grammar, text: string, budget?: ParseBudget): Outline {
  const known = recent.get(grammar) ?? [];
  const again = known.find((one) => one.text === text);
  if (again) return again;
  const made = makeOutline(grammar, text, budget);
  recent.set(grammar, [made, ...known].slice(0, remembered));
  return made;
}

const quick: Outline[] = [];

/** The functions that rules of layout alone find, a few milliseconds a megabyte: for what must not block, such as a hover. */
export function outlineByText(text: string): Outline {
  const again = quick.find((one) => one.text === text);
  if (again) return again;
  const lines = new Lines(text);
  const functions = functionsByText(text).map((one) => withLines({ ...one, by: 'text' }, lines));
  const made: Outline = { text, lines, functions, parsed: false };
  quick.unshift(made);
  quick.length = Math.min(quick.length, remembered);
  return made;
}

function withLines(one: TextFunction & { readonly by: 'syntax' | 'text' }, lines: Lines): FunctionOutline {
  return {
    ...one,
    headerLine: lines.lineAt(one.nameAt),
    startLine: lines.lineAt(one.start),
    endLine: lines.lineAt(Math.max(one.bodyStart, one.bodyEnd - 1)),
  };
}

/** The innermost function whose header or body holds a line (1-based). */
export function functionAt(made: Outline, line: number): FunctionOutline | undefined {
  let best: FunctionOutline | undefined;
  for (const one of made.functions) {
    if (one.startLine > line || one.endLine < line) continue;
    if (!best || one.bodyEnd - one.start <= best.bodyEnd - best.start) best = one;
  }
  return best;
}

function makeOutline(grammar: Grammar, text: string, budget: ParseBudget | undefined): Outline {
  const lines = new Lines(text);
  const byText = new Map(functionsByText(text).map((one) => [one.bodyStart, one]));
  const bySyntax = grammar.visit(text, (tree) => functionNodes(tree.walk()), budget);
  const chosen = new Map<number, TextFunction & { by: 'syntax' | 'text' }>();
  for (const one of byText.values()) chosen.set(one.bodyStart, { ...one, by: 'text' });
  for (const { broken, ...one } of bySyntax ?? []) {
    const other = byText.get(one.bodyStart);
    // In a damaged body the grammar may run on to a later brace, and an attribute macro can pass for the name: column 0 and
    // the text of the header know better.
    const range = other && broken ? { start: other.start, bodyEnd: other.bodyEnd } : {};
    const name = other ? { name: other.name, macro: other.macro, nameAt: other.nameAt } : {};
    chosen.set(one.bodyStart, { ...one, ...name, ...range, by: 'syntax' });
  }
  const functions = [...chosen.values()].sort((a, b) => a.bodyStart - b.bodyStart).map((one) => withLines(one, lines));
  return { text, lines, functions, parsed: bySyntax !== undefined };
}

type FoundNode = TextFunction & { readonly broken: boolean };

/** Function definitions at any depth that can hold one: the file, conditionals, extern "C", and regions in error. */
function functionNodes(cursor: TreeCursor): readonly FoundNode[] {
  const found: FoundNode[] = [];
  const holds = /^(?:translation_unit|preproc_|linkage_specification|declaration_list)/;
  try {
    let depth = 0;
    for (;;) {
      const node = cursor.currentNode;
      const inError = node.hasError;
      if (node.type === 'function_definition') {
        const one = functionNode(node);
        if (one) found.push({ ...one, broken: inError });
      }
      if ((inError || holds.test(node.type)) && cursor.gotoFirstChild()) {
        depth += 1;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (depth === 0 || !cursor.gotoParent()) return found;
        depth -= 1;
      }
    }
  } finally {
    cursor.delete();
  }
}

function functionNode(node: Node): TextFunction | undefined {
  const body = node.childForFieldName('body');
  let declarator = node.childForFieldName('declarator');
  for (let i = 0; declarator && declarator.type !== 'function_declarator' && i < 20; i++) {
    declarator = declarator.childForFieldName('declarator');
  }
  const name = declarator?.childForFieldName('declarator');
  // A header that the grammar misread, such as "static bool __init f(void)", is left to the text rules.
  if (body?.type !== 'compound_statement' || name?.type !== 'identifier') return undefined;
  return {
    name: name.text,
    macro: '',
    start: node.startIndex,
    nameAt: name.startIndex,
    bodyStart: body.startIndex,
    bodyEnd: body.endIndex,
  };
}
