import type { Base, NumberNode } from './ast.js';

export interface ReadNumber {
  readonly value: bigint;
  readonly base: Base;
  readonly digits: number;
  /** Why it is no number; the value is then 0. */
  readonly fault?: { readonly message: string; readonly suggestion?: string; readonly replacement?: string };
}

const longest = 34;

/** Reads 11, 0x26 or 0b101. A leading zero is refused: in C it would be octal, and a reader could take it either way. */
export function readNumber(text: string): ReadNumber {
  const bad = (message: string, suggestion: string, replacement?: string): ReadNumber => ({
    value: 0n,
    base: 10,
    digits: 1,
    fault: replacement === undefined ? { message, suggestion } : { message, suggestion, replacement },
  });
  const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text;
  if (text.length > longest) return bad(`the number \`${shown}\` is too long`, 'a number has at most 64 bits here');
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return { value: BigInt(text.toLowerCase()), base: 16, digits: text.length - 2 };
  if (/^0[bB][01]+$/.test(text)) return { value: BigInt(text.toLowerCase()), base: 2, digits: text.length - 2 };
  if (/^(?:0|[1-9][0-9]*)$/.test(text)) return { value: BigInt(text), base: 10, digits: text.length };
  if (/^0[0-9]+$/.test(text)) {
    const plain = text.replace(/^0+(?=[0-9])/, '');
    return bad(
      `\`${shown}\` begins with 0, which C reads as octal`,
      `write \`${plain}\` (decimal) or \`0x${plain}\` (hexadecimal)`,
    );
  }
  if (/^[0-9]*[a-fA-F][0-9a-fA-F]*$/.test(text)) {
    return bad(`\`${shown}\` is not a decimal number`, `hexadecimal numbers begin with 0x: \`0x${text}\``, `0x${text}`);
  }
  const plain = text.replace(/_|[uUlL]+$/g, '');
  if (plain !== text && !readNumber(plain).fault) {
    return bad(`\`${shown}\` is not a number`, `write \`${plain}\`, without separators and suffixes`, plain);
  }
  return bad(`\`${shown}\` is not a number`, 'write decimal (11), hexadecimal (0x0b) or binary (0b1011)');
}

/** A number as it was written, hexadecimal digits in lower case. */
export function writeNumber(number: Pick<NumberNode, 'value' | 'base' | 'digits'>): string {
  const prefix = number.base === 10 ? '' : number.base === 16 ? '0x' : '0b';
  // A decimal number has no leading zeros.
  return prefix + number.value.toString(number.base).padStart(number.base === 10 ? 1 : number.digits, '0');
}
