/**
 * C types as the machine knows them. LP64; byte order, plain char and bit-field order come from the Abi of the image.
 * Qualified types are variants of their own: see qualifiers.ts.
 */
export interface Abi {
  readonly littleEndian: boolean;
  readonly charSigned: boolean;
  /** gcc evaluates arguments left to right for powerpc; for x86-64, where they can be pushed, right to left (DECISIONS 9). */
  readonly argumentsFromLeft?: boolean;
}

export type CType = VoidType | IntType | FloatType | PointerType | ArrayType | FunctionType | RecordType | EnumType;

export interface VoidType {
  readonly kind: 'void';
  /** Bits of QUALIFIER (qualifiers.ts); absent for none. */
  readonly qualifiers?: number;
}

export interface IntType {
  readonly kind: 'int';
  readonly qualifiers?: number;
  readonly name: string;
  /** Bytes of its storage: 1, 2, 4, 8 or 16. */
  readonly size: number;
  /** Value bits; fewer than 8 * size only for bool and for the N-bit types of wide bit-fields. */
  readonly bits: number;
  readonly signed: boolean;
  /** Conversion rank (C11 6.3.1.1). */
  readonly rank: number;
  readonly bool?: true;
  /** From a typedef with __attribute__((aligned(n))). */
  readonly align?: number;
}

/** float and double; others are known so that headers can be read, and any use in executed code stops. */
export interface FloatType {
  readonly kind: 'float';
  readonly qualifiers?: number;
  readonly name: string;
  readonly size: number;
  /** Whether it is computed with: real.ts. */
  readonly real?: true;
  /** From a typedef with __attribute__((aligned(n))). */
  readonly align?: number;
}

export interface PointerType {
  readonly kind: 'pointer';
  readonly qualifiers?: number;
  readonly to: CType;
  readonly align?: number;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly of: CType;
  /** undefined: incomplete or flexible. */
  readonly length: number | undefined;
  /** Of variable length: where its function's frame keeps its size in bytes. */
  readonly sizeAt?: number;
}

export interface Parameter {
  readonly name: string;
  readonly type: CType;
  readonly spelled?: string;
}

export interface FunctionType {
  readonly kind: 'function';
  readonly returns: CType;
  readonly params: readonly Parameter[];
  readonly variadic: boolean;
  /** Declared as f(): parameters unknown. */
  readonly unprototyped?: true;
  /** Defined in the old style: a call may pass more, which nobody reads. */
  readonly old?: true;
}

export interface Field {
  /** "" for an anonymous struct or union and for unnamed bit-fields (which are not listed). */
  readonly name: string;
  readonly type: CType;
  /** Bytes from the start of the record; for a bit-field the start of its storage unit. */
  readonly offset: number;
  /** Bits from the least significant bit of the storage unit as loaded in the image's byte order. */
  readonly bitOffset?: number;
  readonly bitWidth?: number;
  /** Bytes by which it is aligned, where that is not its type's. */
  readonly align?: number;
  /** Bytes that are loaded for a bit-field, where that is not the size of its type. */
  readonly unit?: number;
  /** The type as the source spells it, where that says more. */
  readonly spelled?: string;
}

export interface RecordType {
  readonly kind: 'record';
  readonly qualifiers?: number;
  readonly union: boolean;
  readonly tag: string;
  /** Filled in once, when the definition is resolved; undefined while incomplete. */
  layout: RecordLayout | undefined;
  /** Resolves the definition if there is one; set by whoever declared the tag. */
  complete: (() => void) | undefined;
}

export interface RecordLayout {
  readonly fields: readonly Field[];
  readonly size: number;
  readonly align: number;
}

export interface EnumType {
  readonly kind: 'enum';
  readonly qualifiers?: number;
  readonly tag: string;
  /** What it behaves as: unsigned int, int if any enumerator is negative, wider or packed as gcc does. */
  underlying: IntType;
  enumerators: readonly { readonly name: string; readonly value: bigint }[];
}

export class TypeFault extends Error {}

const int = (name: string, size: number, signed: boolean, rank: number): IntType => ({
  kind: 'int',
  name,
  size,
  bits: size * 8,
  signed,
  rank,
});

export const VOID: VoidType = { kind: 'void' };
export const BOOL: IntType = { kind: 'int', name: '_Bool', size: 1, bits: 1, signed: false, rank: 0, bool: true };
export const SCHAR = int('signed char', 1, true, 1);
export const UCHAR = int('unsigned char', 1, false, 1);
/** Plain char, a type of its own whose sign the Abi decides. */
export const CHAR_SIGNED: IntType = { ...SCHAR, name: 'char' };
export const CHAR_UNSIGNED: IntType = { ...UCHAR, name: 'char' };
export const SHORT = int('short', 2, true, 2);
export const USHORT = int('unsigned short', 2, false, 2);
export const INT = int('int', 4, true, 3);
export const UINT = int('unsigned int', 4, false, 3);
export const LONG = int('long', 8, true, 4);
export const ULONG = int('unsigned long', 8, false, 4);
export const LLONG = int('long long', 8, true, 5);
export const ULLONG = int('unsigned long long', 8, false, 5);
export const INT128 = int('__int128', 16, true, 6);
export const UINT128 = int('unsigned __int128', 16, false, 6);
export const SIZE = ULONG;
export const PTRDIFF = LONG;
export const FLOAT: FloatType = { kind: 'float', name: 'float', size: 4, real: true };
export const DOUBLE: FloatType = { kind: 'float', name: 'double', size: 8, real: true };
export const LONG_DOUBLE: FloatType = { kind: 'float', name: 'long double', size: 16 };

const pointers = new WeakMap<CType, PointerType>();

export function pointerTo(to: CType): PointerType {
  let p = pointers.get(to);
  if (!p) {
    p = { kind: 'pointer', to };
    pointers.set(to, p);
  }
  return p;
}

export const CHAR_POINTER = (abi: Abi): PointerType => pointerTo(abi.charSigned ? CHAR_SIGNED : CHAR_UNSIGNED);

export function plainChar(abi: Abi): IntType {
  return abi.charSigned ? CHAR_SIGNED : CHAR_UNSIGNED;
}

/** Size in bytes. Throws TypeFault for incomplete types. */
export function sizeOf(t: CType): number {
  switch (t.kind) {
    case 'void':
      return 1; // GNU: arithmetic on void *
    case 'int':
    case 'float':
      return t.size;
    case 'pointer':
      return 8;
    case 'function':
      return 1; // GNU
    case 'enum':
      return t.underlying.size;
    case 'array':
      if (t.sizeAt !== undefined) throw new TypeFault('the size of an array is known only while running');
      if (t.length === undefined) return 0;
      return arraySize(t.length, sizeOf(t.of));
    case 'record':
      return layoutOf(t).size;
  }
}

/** Larger objects do not exist, and numbers stay exact. */
const MAX_SIZE = 2 ** 46;

function arraySize(length: number, element: number): number {
  const size = length * element;
  if (size > MAX_SIZE) throw new TypeFault(`an array of ${size} bytes`);
  return size;
}

export function alignOf(t: CType): number {
  switch (t.kind) {
    case 'array':
      return alignOf(t.of);
    case 'record':
      return layoutOf(t).align;
    case 'int':
    case 'float':
    case 'pointer':
      return t.align ?? sizeOf(t);
    case 'enum':
      return alignOf(t.underlying);
    default:
      return sizeOf(t);
  }
}

export function layoutOf(t: RecordType): RecordLayout {
  if (!t.layout) {
    t.complete?.();
    if (!t.layout) throw new TypeFault(`${nameOf(t)} is declared but never defined, and its layout is used here`);
  }
  return t.layout;
}

export function isInteger(t: CType): t is IntType | EnumType {
  return t.kind === 'int' || t.kind === 'enum';
}

export function isScalar(t: CType): t is IntType | EnumType | PointerType {
  return t.kind === 'int' || t.kind === 'enum' || t.kind === 'pointer';
}

/** The integer type behind an enum or an integer. */
export function integerOf(t: IntType | EnumType): IntType {
  return t.kind === 'enum' ? t.underlying : t;
}

/** Values wider than 32 bits are bigint in the machine, all others (and pointers) are numbers. */
export function isWide(t: CType): boolean {
  return isInteger(t) && integerOf(t).size > 4;
}

/** Integer promotion (C11 6.3.1.1); N-bit types wider than int stay as they are, as gcc does. */
export function promote(t: IntType | EnumType): IntType {
  const i = bitFieldValueType(integerOf(t));
  if (i.rank < INT.rank || i.bits < 32) return INT;
  if (i.bits === 32 && i.size === 4) return i.signed ? INT : i.rank === UINT.rank ? UINT : i;
  return i;
}

/** Usual arithmetic conversions (C11 6.3.1.8) on two integer types. */
export function arithmeticType(a: IntType | EnumType, b: IntType | EnumType): IntType {
  const x = promote(a);
  const y = promote(b);
  if (x === y) return x;
  if (x.bits !== x.size * 8 || y.bits !== y.size * 8) {
    // gcc's N-bit types: the one with more bits wins, at equal bits the unsigned one
    if (x.bits !== y.bits) return x.bits > y.bits ? x : y;
    return x.signed ? y : x;
  }
  if (x.signed === y.signed) return x.rank >= y.rank ? x : y;
  const u = x.signed ? y : x;
  const s = x.signed ? x : y;
  if (u.rank >= s.rank) return u;
  if (s.bits > u.bits) return s;
  return unsignedOf(s);
}

export function unsignedOf(t: IntType): IntType {
  switch (t.rank) {
    case 1:
      return UCHAR;
    case 2:
      return USHORT;
    case 3:
      return UINT;
    case 4:
      return ULONG;
    case 5:
      return ULLONG;
    default:
      return UINT128;
  }
}

/** The N-bit type that gcc gives to a bit-field wider than int. */
export function bitFieldType(declared: IntType, width: number): IntType {
  if (width === declared.bits || declared.bool) return declared;
  return { ...declared, name: `${declared.name}:${width}`, bits: width };
}

/** The type of a bit-field's value: gcc takes a standard type where one has the width. */
export function bitFieldValueType<T extends CType>(t: T): T | IntType {
  if (t.kind !== 'int' || t.bool || t.bits === t.size * 8) return t;
  const standard = t.signed ? [SCHAR, SHORT, INT, LONG] : [UCHAR, USHORT, UINT, ULONG];
  return standard.find((s) => s.bits === t.bits) ?? t;
}

/** Finds a member through anonymous structs and unions; the path holds the fields from outermost in. */
export function findField(t: RecordType, name: string): { field: Field; offset: number } | undefined {
  for (const f of layoutOf(t).fields) {
    if (f.name === name) return { field: f, offset: f.offset };
    if (f.name === '' && f.type.kind === 'record') {
      const inner = findField(f.type, name);
      if (inner) return { field: inner.field, offset: f.offset + inner.offset };
    }
  }
  return undefined;
}

/** The type as C spells it, for people. */
export function nameOf(t: CType, inner = ''): string {
  const put = (base: string) => (inner ? `${base} ${inner}` : base);
  switch (t.kind) {
    case 'void':
      return put('void');
    case 'int':
    case 'float':
      return put(t.name);
    case 'enum':
      return put(t.tag ? `enum ${t.tag}` : 'enum');
    case 'record':
      return put(`${t.union ? 'union' : 'struct'} ${t.tag || '{…}'}`);
    case 'pointer':
      if (t.to.kind === 'array' || t.to.kind === 'function') return nameOf(t.to, `(*${inner})`);
      return nameOf(t.to, `*${inner}`);
    case 'array':
      return nameOf(t.of, `${inner}[${t.length ?? ''}]`);
    case 'function': {
      const params = t.params.map((p) => nameOf(p.type));
      if (t.variadic) params.push('...');
      return nameOf(t.returns, `${inner}(${params.join(', ') || 'void'})`);
    }
  }
}
