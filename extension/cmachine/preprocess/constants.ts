export interface IntValue {
  /** Within 64 bits, of the sign that `unsigned` says. */
  readonly value: bigint;
  readonly unsigned: boolean;
}

/** An integer constant as #if reads it: intmax_t or uintmax_t. undefined if the text is no integer constant. */
export function intValue(text: string): IntValue | undefined {
  const parts = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)([uU]?(?:ll?|LL?)?|(?:ll?|LL?)[uU])$/.exec(text);
  if (parts === null) return undefined;
  const digits = parts[1] ?? '';
  const octal = digits.length > 1 && /^0[0-7]+$/.test(digits);
  const decimal = !octal && !/^0[xXbB]/.test(digits);
  const value = BigInt.asUintN(64, BigInt(octal ? `0o${digits.slice(1)}` : digits));
  const unsigned = /[uU]/.test(parts[2] ?? '') || (!decimal && value >> 63n !== 0n) || (decimal && value >> 63n !== 0n);
  return { value: unsigned ? value : BigInt.asIntN(64, value), unsigned };
}

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, v: 11, f: 12, e: 27, E: 27 };

/** A character constant as #if reads it; plain char is signed unless `unsignedChar`. undefined if it is empty. */
export function charValue(text: string, unsignedChar = false): IntValue | undefined {
  const parts = /^(u8|[LuU])?'(.+)'$/s.exec(text);
  if (parts === null) return undefined;
  const prefix = parts[1] ?? '';
  const wide = prefix !== '' && prefix !== 'u8';
  const codes = wide ? wideCodes(parts[2] ?? '') : byteCodes(parts[2] ?? '');
  if (codes.length === 0) return undefined;
  if (wide) {
    const last = BigInt(codes[codes.length - 1] ?? 0);
    if (prefix === 'L') return { value: BigInt.asIntN(32, last), unsigned: false };
    return { value: BigInt.asUintN(prefix === 'u' ? 16 : 32, last), unsigned: true };
  }
  let value = 0;
  for (const code of codes.slice(-4)) value = (value << 8) | (code & 0xff);
  if (codes.length > 1) return { value: BigInt(value), unsigned: false };
  const unsigned = unsignedChar || prefix !== '';
  return { value: BigInt(unsigned ? value : (value << 24) >> 24), unsigned };
}

function wideCodes(body: string): number[] {
  const codes: number[] = [];
  for (const part of body.matchAll(/\\x[0-9a-fA-F]+|\\[0-7]{1,3}|\\.|[^\\]/gsu)) codes.push(codeOf(part[0]));
  return codes;
}

function byteCodes(body: string): number[] {
  const codes: number[] = [];
  for (const part of body.matchAll(/\\x[0-9a-fA-F]+|\\[0-7]{1,3}|\\.|[^\\]/gsu)) {
    const code = codeOf(part[0]);
    if (code < 0x80 || part[0].startsWith('\\')) codes.push(code);
    else codes.push(...utf8(code));
  }
  return codes;
}

function utf8(code: number): number[] {
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  const low = [0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  if (code < 0x10000) return [0xe0 | (code >> 12), ...low];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), ...low];
}

function codeOf(part: string): number {
  if (!part.startsWith('\\')) return part.codePointAt(0) ?? 0;
  const mark = part.charAt(1);
  if (mark === 'x') return Number.parseInt(part.slice(2).slice(-8), 16);
  if (/[0-7]/.test(mark)) return Number.parseInt(part.slice(1), 8);
  return escapes[mark] ?? mark.codePointAt(0) ?? 0;
}
