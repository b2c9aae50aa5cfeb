import { calleeOf } from './query.js';
import { nodesOf } from './syntax.js';
import type { SyntaxNode } from './syntax.js';

/**
 * What a statement consists of, by name: "call:kvm_set_irq", "set:irr", "field:masked", "const:IOAPIC_LVT_MASKED", with the
 * weight each has when two statements are compared. Names that meet a reader's eye weigh most, since they survive rewriting.
 */
export type Features = ReadonlyMap<string, number>;

const weights = {
  call: 4,
  set: 4,
  case: 4,
  label: 4,
  jump: 4,
  field: 2,
  const: 2,
  declare: 2,
  text: 1,
  number: 1,
  name: 1,
  type: 1,
  op: 0.5,
};
type Sort = keyof typeof weights;

export function featuresOf(heads: readonly SyntaxNode[], text: string): Features {
  const features = new Map<string, number>();
  const add = (sort: Sort, name: string): void => {
    if (name !== '') features.set(`${sort}:${name}`, weights[sort]);
  };
  const textOf = (node: SyntaxNode): string => text.slice(node.start, node.end);
  for (const head of heads) {
    if (head.field === 'value' && head.parent?.type === 'case_statement') add('case', normalNumber(textOf(head)));
    for (const node of nodesOf(head)) {
      switch (node.type) {
        case 'call_expression':
          add('call', calleeOf(node, text));
          break;
        case 'assignment_expression':
          add('set', targetName(node.children[0], text));
          break;
        case 'update_expression':
          add(
            'set',
            targetName(
              node.children.find((child) => child.named),
              text,
            ),
          );
          break;
        case 'init_declarator':
          add('set', targetName(node.children[0], text));
          break;
        case 'field_identifier':
          if (!isCallee(node)) add('field', textOf(node));
          break;
        case 'identifier':
          if (isCallee(node)) break;
          if (isDeclared(node)) add('declare', textOf(node));
          else add(/[a-z]/.test(textOf(node)) ? 'name' : 'const', textOf(node));
          break;
        case 'type_identifier':
        case 'primitive_type':
        case 'sized_type_specifier':
          add('type', textOf(node));
          break;
        case 'statement_identifier':
          add('label', textOf(node));
          break;
        case 'number_literal':
          add('number', normalNumber(textOf(node)));
          break;
        case 'true':
        case 'false':
        case 'null':
          if (node.named) add('const', textOf(node));
          break;
        case 'string_literal':
        case 'char_literal':
          add('text', textOf(node).slice(0, 24));
          break;
        case 'break':
        case 'continue':
        case 'goto':
          add('jump', node.type);
          break;
        default:
          if (!node.named && /^[-+*/%&|^!~<>=]+$/.test(node.type)) add('op', node.type);
      }
    }
  }
  return features;
}

function isCallee(node: SyntaxNode): boolean {
  const parent = node.parent;
  if (parent?.type === 'call_expression') return node.field === 'function';
  return parent?.type === 'field_expression' && node.field === 'field' && parent.field === 'function';
}

function isDeclared(node: SyntaxNode): boolean {
  return node.field === 'declarator' || node.parent?.type === 'pointer_declarator';
}

/** The name that an assignment's left side ends in: irr for s->irr, ioredtbl for s->ioredtbl[i], p for *p. */
function targetName(left: SyntaxNode | undefined, text: string): string {
  let node = left;
  for (let i = 0; node && i < 12; i++) {
    switch (node.type) {
      case 'identifier':
      case 'field_identifier':
        return text.slice(node.start, node.end);
      case 'field_expression':
        node = node.children.find((child) => child.field === 'field');
        break;
      case 'subscript_expression':
      case 'pointer_expression':
        node = node.children.find((child) => child.field === 'argument');
        break;
      default:
        node =
          node.children.find((child) => child.field === 'declarator') ?? node.children.find((child) => child.named);
    }
  }
  return '';
}

/** 0x20, 32 and 32U are the same number. */
function normalNumber(written: string): string {
  const bare = written.replace(/[uUlL]+$/, '');
  if (!/^(?:0[xX][0-9a-fA-F]{1,16}|[0-9]{1,19})$/.test(bare)) return written.replace(/\s+/g, ' ');
  return BigInt(/^0[0-7]+$/.test(bare) ? `0o${bare.slice(1)}` : bare).toString();
}

/** Names that stand for the same thing in another version, to one spelling. */
export type Spelling = (name: string) => string;

/** Features under a common spelling of renamed functions. */
export function respelled(features: Features, spelling: Spelling): Features {
  const out = new Map<string, number>();
  for (const [key, weight] of features) {
    const colon = key.indexOf(':');
    out.set(`${key.slice(0, colon + 1)}${spelling(key.slice(colon + 1))}`, weight);
  }
  return out;
}

/** Likeness from 0 to 1: the weight that two statements share against all the weight they have. */
export function likeness(a: Features, b: Features): number {
  let all = 0;
  let shared = 0;
  for (const [key, weight] of a) {
    all += weight;
    if (b.has(key)) shared += 2 * weight;
  }
  for (const weight of b.values()) all += weight;
  return all === 0 ? 1 : shared / all;
}
