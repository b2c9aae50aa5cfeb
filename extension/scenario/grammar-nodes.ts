import type { IToken } from 'chevrotain';
import type { AccessBits, BusAddressNode, NameNode, Span } from './ast.js';

/** The span of one token on one line. */
export function spanOf(token: IToken): Span {
  const line = token.startLine ?? 1;
  const column = token.startColumn ?? 1;
  return { line, column, endLine: line, endColumn: column + token.image.length };
}

export function between(from: Span, to: Span): Span {
  return { line: from.line, column: from.column, endLine: to.endLine, endColumn: to.endColumn };
}

/** The text between the quotes: \" is a quote, \\ a backslash, any other backslash itself. */
export function textOf(image: string): string {
  return image.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

export function nameNode(token: IToken): NameNode {
  return { kind: 'name', text: token.image, ...spanOf(token) };
}

export function bitsOf(token: IToken, stem: string): AccessBits {
  const digits = token.image.slice(stem.length);
  return digits === '8' ? 8 : digits === '16' ? 16 : digits === '64' ? 64 : 32;
}

/** "00:03.0" as it was written; devices have 5 bits, functions 3. */
export function busAddressNode(token: IToken): BusAddressNode {
  const [bus = 0, device = 0, fn = 0] = token.image.split(/[:.]/).map((part) => Number.parseInt(part, 16));
  const requester = (bus << 8) | ((device & 0x1f) << 3) | (fn & 7);
  const node: BusAddressNode = { kind: 'busAddress', requester, ...spanOf(token) };
  return device > 0x1f || fn > 7 ? { ...node, bad: true } : node;
}

/** "00:03.0" */
export function writeBusAddress(requester: number): string {
  const hex = (value: number): string => value.toString(16).padStart(2, '0');
  return `${hex(requester >> 8)}:${hex((requester >> 3) & 0x1f)}.${requester & 7}`;
}
