/** Record layout as gcc does it for the System V ABIs (x86-64 and powerpc64): fields, bit-fields, packed, aligned, unions. */
import {
  alignOf,
  bitFieldType,
  integerOf,
  isInteger,
  sizeOf,
  TypeFault,
  type Abi,
  type CType,
  type EnumType,
  type Field,
  type IntType,
  type RecordLayout,
} from './ctype.js';

export interface FieldSpec {
  /** undefined for an unnamed bit-field; "" for an anonymous record. */
  readonly name: string | undefined;
  readonly type: CType;
  readonly width?: number;
  /** From __attribute__((aligned(n))) on the field; 0 if none. */
  readonly align: number;
  readonly packed: boolean;
  readonly spelled?: string;
}

export interface RecordAttributes {
  readonly packed: boolean;
  readonly align: number;
  /** The greatest alignment of members that #pragma pack allows, in bytes; 0 for their own. */
  readonly pack: number;
}

export function layoutRecord(
  union: boolean,
  specs: readonly FieldSpec[],
  attributes: RecordAttributes,
  abi: Abi,
): RecordLayout {
  const fields: (Field | Bits)[] = [];
  let bit = 0; // next free bit from the start
  let size = 0; // bytes, for unions the largest
  let align = 1;
  for (const spec of specs) {
    const packed = attributes.packed || spec.packed;
    const most = attributes.pack || Infinity;
    const natural = Math.min(alignOf(spec.type), most);
    const asked = Math.min(spec.align, most);
    if (spec.width === undefined) {
      const a = Math.max(packed ? 1 : natural, asked);
      align = Math.max(align, a);
      const offset = union ? 0 : roundUp(Math.ceil(bit / 8), a);
      if (spec.name !== undefined)
        fields.push({
          name: spec.name,
          type: spec.type,
          offset,
          ...(a === alignOf(spec.type) ? {} : { align: a }),
          ...(spec.spelled ? { spelled: spec.spelled } : {}),
        });
      const bytes =
        spec.type.kind === 'array' && spec.type.length === undefined && spec.type.sizeAt === undefined
          ? 0
          : sizeOf(spec.type);
      bit = (offset + bytes) * 8;
      size = Math.max(size, offset + bytes);
      continue;
    }
    if (!isInteger(spec.type)) throw new TypeFault(`bit-field ${spec.name ?? ''} is not of an integer type`);
    const declared = integerOf(spec.type);
    const unit = declared.size;
    const width = spec.width;
    if (width < 0 || (width === 0 && spec.name !== undefined))
      throw new TypeFault(
        `bit-field ${spec.name ?? ''} has the width ${width}: a compile-time assertion fails, or the file is damaged`,
      );
    if (width > (declared.bool ? 1 : declared.bits))
      throw new TypeFault(`bit-field ${spec.name ?? ''} is wider than its type`);
    if (union) bit = 0;
    if (width === 0) {
      bit = roundUp(bit, unit * 8);
      size = Math.max(size, bit / 8);
      continue;
    }
    if (asked > 1) bit = roundUp(bit, asked * 8);
    if (!packed && !attributes.pack && Math.floor(bit / (unit * 8)) !== Math.floor((bit + width - 1) / (unit * 8)))
      bit = roundUp(bit, unit * 8);
    if (spec.name !== undefined) {
      align = Math.max(align, packed ? 1 : natural, asked);
      fields.push({ name: spec.name, type: spec.type, bit, width });
    }
    bit += width;
    size = Math.max(size, Math.ceil(bit / 8));
  }
  align = Math.max(align, attributes.align);
  const total = roundUp(size, align);
  return { fields: fields.map((f) => ('bit' in f ? placeBits(f, total, abi) : f)), size: total, align };
}

/** A bit-field whose load is chosen when the record's size is known. */
interface Bits {
  readonly name: string;
  readonly type: IntType | EnumType;
  /** Bits from the start of the record. */
  readonly bit: number;
  readonly width: number;
}

/** Chooses a load of whole bytes that covers the bits, inside the record, and says where in the loaded number they are. */
function placeBits({ name, type, bit, width }: Bits, size: number, abi: Abi): Field {
  const declared = integerOf(type);
  let bytes = declared.size;
  let start = Math.floor(bit / (bytes * 8)) * bytes;
  const natural = bytes <= 8 && bit + width <= (start + bytes) * 8 && start + bytes <= size;
  if (!natural) {
    // fields of packed records may cross their unit, or end where the record does
    const first = Math.floor(bit / 8);
    const span = Math.ceil((bit + width) / 8) - first;
    bytes = span > 8 ? span : span > 4 ? 8 : span > 2 ? 4 : span;
    // nine bytes are read one by one, and so are three where the record has no more
    if (bytes > size) bytes = span;
    start = Math.min(first, size - bytes);
  }
  const within = bit - start * 8;
  return {
    name,
    type: type.kind === 'enum' && width === declared.bits ? type : bitFieldType(declared, width),
    offset: start,
    bitOffset: abi.littleEndian ? within : bytes * 8 - within - width,
    bitWidth: width,
    ...(bytes === declared.size ? {} : { unit: bytes }),
  };
}

export function roundUp(n: number, to: number): number {
  return Math.ceil(n / to) * to;
}
