/** What type syntax means: specifiers and declarators to CType, in a scope. */
import type {
  Attributes,
  Declarator,
  EnumSpec,
  Expr,
  ParamDecl,
  RecordSpec,
  Specifiers,
  TypeName,
} from '../parse/ast.js';
import { spelledType } from '../parse/spelling.js';
import type { Token } from '../preprocess/token.js';
import * as C from '../types/ctype.js';
import { qualified, unqualified, variantOf } from '../types/qualifiers.js';
import { layoutRecord, type FieldSpec } from '../types/layout.js';
import { faultAt, locating, unsupported } from './faults.js';
import { isVariable } from './stack.js';
import { variadicListType } from './variadic.js';
import type { Scope } from './scope.js';

/** What the resolver needs from expressions; given by the lowering of the same unit. */
export interface ExpressionMeaning {
  constant(e: Expr, scope: Scope): bigint;
  /** Whether it is one. */
  isConstant(e: Expr, scope: Scope): boolean;
  typeOf(e: Expr, scope: Scope): C.CType;
  /** Stops where an option that nobody decided decides what stands between two tokens. */
  decided(what: string, from: Token, to: Token | undefined): void;
}

const BUILTIN: Readonly<Record<string, C.CType>> = Object.assign(Object.create(null) as Record<string, C.CType>, {
  void: C.VOID,
  _Bool: C.BOOL,
  'char signed': C.SCHAR,
  'char unsigned': C.UCHAR,
  short: C.SHORT,
  'int short': C.SHORT,
  'short signed': C.SHORT,
  'int short signed': C.SHORT,
  'short unsigned': C.USHORT,
  'int short unsigned': C.USHORT,
  int: C.INT,
  signed: C.INT,
  'int signed': C.INT,
  unsigned: C.UINT,
  'int unsigned': C.UINT,
  long: C.LONG,
  'int long': C.LONG,
  'long signed': C.LONG,
  'int long signed': C.LONG,
  'long unsigned': C.ULONG,
  'int long unsigned': C.ULONG,
  'long long': C.LLONG,
  'int long long': C.LLONG,
  'long long signed': C.LLONG,
  'int long long signed': C.LLONG,
  'long long unsigned': C.ULLONG,
  'int long long unsigned': C.ULLONG,
  __int128: C.INT128,
  '__int128 signed': C.INT128,
  __int128_t: C.INT128,
  '__int128 unsigned': C.UINT128,
  __uint128_t: C.UINT128,
  float: C.FLOAT,
  double: C.DOUBLE,
  'double long': C.LONG_DOUBLE,
  _Float128: C.LONG_DOUBLE,
  __float128: C.LONG_DOUBLE,
  _Float16: { kind: 'float', name: '_Float16', size: 2 },
  _Float32: { ...C.FLOAT, name: '_Float32' },
  _Float64: { ...C.DOUBLE, name: '_Float64' },
});

const MODES: ReadonlyMap<string, readonly [C.IntType, C.IntType]> = new Map([
  ['QI', [C.SCHAR, C.UCHAR]],
  ['HI', [C.SHORT, C.USHORT]],
  ['SI', [C.INT, C.UINT]],
  ['DI', [C.LONG, C.ULONG]],
  ['TI', [C.INT128, C.UINT128]],
  ['word', [C.LONG, C.ULONG]],
  ['pointer', [C.LONG, C.ULONG]],
]);

export class TypeResolver {
  private readonly records = new WeakMap<RecordSpec, C.RecordType>();
  private readonly enums = new WeakMap<EnumSpec, C.EnumType>();

  constructor(
    private readonly abi: C.Abi,
    private readonly meaning: ExpressionMeaning,
  ) {}

  typeName(t: TypeName, scope: Scope): C.CType {
    return this.declared(t.specifiers, t.declarator, scope);
  }

  /** The type that a declarator gives to its name. */
  declared(s: Specifiers, d: Declarator, scope: Scope): C.CType {
    return this.derive(this.base(s, scope), d, scope);
  }

  derive(base: C.CType, d: Declarator, scope: Scope): C.CType {
    let t = base;
    for (let i = d.derivations.length - 1; i >= 0; i--) {
      const step = d.derivations[i];
      if (!step) continue;
      if (step.kind === 'pointer') t = qualified(C.pointerTo(t), step.qualifiers);
      else if (step.kind === 'array') t = this.arrayOf(t, step.length, step.at, scope);
      else {
        t = {
          kind: 'function',
          returns: t,
          params: step.params.map((p) => ({
            name: p.declarator.name,
            type: this.prototypeParameter(p, scope),
            ...spelling(p.specifiers, p.declarator),
          })),
          variadic: step.variadic,
          ...(step.unprototyped ? { unprototyped: true as const } : {}),
          ...(step.old ? { old: true as const } : {}),
        };
      }
    }
    return t;
  }

  private inPrototype = false;

  private prototypeParameter(p: ParamDecl, scope: Scope): C.CType {
    const outer = this.inPrototype;
    this.inPrototype = true;
    try {
      return this.parameter(p, scope);
    } finally {
      this.inPrototype = outer;
    }
  }

  /** The type of a parameter: of an array the outermost length means nothing. */
  parameter(p: ParamDecl, scope: Scope): C.CType {
    const [first, ...rest] = p.declarator.derivations;
    if (first?.kind !== 'array') return decay(this.declared(p.specifiers, p.declarator, scope));
    return C.pointerTo(this.declared(p.specifiers, { ...p.declarator, derivations: rest }, scope));
  }

  private arrayOf(of: C.CType, length: Expr | undefined, at: Token, scope: Scope): C.ArrayType {
    if (length === undefined) return { kind: 'array', of, length: undefined };
    if ((isVariable(of) || scope.variableArray) && !this.inPrototype)
      if (isVariable(of) || !this.meaning.isConstant(length, scope))
        if (scope.variableArray) return scope.variableArray(of, length, at);
    // a prototype says nothing that matters about lengths that it cannot know
    if (this.inPrototype && !this.meaning.isConstant(length, scope)) return { kind: 'array', of, length: undefined };
    const n = this.meaning.constant(length, scope);
    if (n < 0n)
      throw faultAt(
        at,
        'an array of negative length',
        'A compile-time assertion of the source fails with this configuration.',
      );
    if (n > 0x7fffffffn) throw unsupported(at, 'an array of more than 2 GiB');
    return { kind: 'array', of, length: Number(n) };
  }

  base(s: Specifiers, scope: Scope): C.CType {
    const t = this.unqualifiedBase(s, scope);
    return s.qualifiers === 0 ? t : qualified(t, s.qualifiers);
  }

  private unqualifiedBase(s: Specifiers, scope: Scope): C.CType {
    const b = s.base;
    let t: C.CType;
    switch (b.kind) {
      case 'builtin': {
        if (b.words === 'char') t = C.plainChar(this.abi);
        else if (b.words === '__builtin_va_list') t = variadicListType(this.abi);
        else {
          const found = BUILTIN[b.words];
          if (!found) throw unsupported(b.at, `the type "${b.words}"`);
          t = found;
        }
        break;
      }
      case 'named': {
        const found = scope.name(b.name);
        if (found?.kind !== 'typedef') throw faultAt(b.at, `"${b.name}" is not a type here`);
        t = found.type;
        break;
      }
      case 'record':
        return this.record(b, scope);
      case 'enum':
        return this.enumeration(b, scope);
      case 'typeof':
        t = b.of.kind === 'type' ? this.typeName(b.of, scope) : this.meaning.typeOf(b.of, scope);
        if (b.unqualified) t = unqualified(t);
        break;
      case 'auto':
        throw unsupported(b.at, '__auto_type without an initialiser');
    }
    return this.inMode(t, s.attributes, b.at);
  }

  /** What a typedef names: its attributes change alignment and mode. */
  typedef(s: Specifiers, d: Declarator, after: Attributes, scope: Scope): C.CType {
    const t = this.inMode(this.declared(s, d, scope), after, d.at);
    const align = Math.max(this.alignment(s, scope), this.alignment({ attributes: after }, scope));
    return align > 0 ? alignedTo(t, align) : t;
  }

  private inMode(t: C.CType, attributes: Attributes, at: Token): C.CType {
    const mode = attributes.mode?.replace(/^__|__$/g, '');
    if (!mode || t.kind !== 'int') return t;
    // Headers pass vectors on in types; like floating point, using one stops.
    const vector = /^vector of (\d+) bytes$/.exec(mode);
    if (vector) return { kind: 'float', name: mode, size: Number(vector[1]) };
    const pair = MODES.get(mode);
    if (!pair) throw unsupported(at, `mode(${mode})`);
    return t.signed ? pair[0] : pair[1];
  }

  record(spec: RecordSpec, scope: Scope): C.RecordType {
    const key = spec.tag ? `${spec.union ? 'union' : 'struct'} ${spec.tag}` : '';
    const known = this.records.get(spec);
    if (known) return known;
    if (!spec.fields) {
      const found = scope.tag(key);
      if (found?.kind === 'record') return found;
      const fresh: C.RecordType = {
        kind: 'record',
        union: spec.union,
        tag: spec.tag,
        layout: undefined,
        complete: undefined,
      };
      scope.addTag(key, fresh);
      return fresh;
    }
    const declaredBefore = key ? scope.tag(key) : undefined;
    const t: C.RecordType =
      declaredBefore?.kind === 'record' && !declaredBefore.layout && !declaredBefore.complete
        ? declaredBefore
        : { kind: 'record', union: spec.union, tag: spec.tag, layout: undefined, complete: undefined };
    this.records.set(spec, t);
    if (key) scope.addTag(key, t);
    this.defineLazily(t, spec, scope);
    // enumerators and tags inside a block-scope record belong to the block: resolve them now
    if (!scope.file) C.layoutOf(t);
    return t;
  }

  /** Gives a record its definition; the fields are resolved when its layout is first needed. */
  defineLazily(t: C.RecordType, spec: RecordSpec, scope: Scope): void {
    this.records.set(spec, t);
    let busy = false;
    t.complete = () => {
      if (busy) throw new C.TypeFault(`${C.nameOf(t)} contains itself`);
      busy = true;
      try {
        t.layout = this.layout(spec, scope);
        if (t.layout.size > 0x7fffffff) throw unsupported(spec.at, `${C.nameOf(t)} of more than 2 GiB`);
        t.complete = undefined;
      } finally {
        busy = false;
      }
    };
  }

  private layout(spec: RecordSpec, scope: Scope): C.RecordLayout {
    this.meaning.decided(`${spec.union ? 'union' : 'struct'} ${spec.tag}`, spec.at, spec.end);
    const specs: FieldSpec[] = [];
    for (const f of spec.fields ?? []) {
      const base = this.base(f.specifiers, scope);
      if (!f.declarator && !f.width) {
        // struct { … }; without a name: its members are ours; a bare tag declares nothing
        const b = f.specifiers.base;
        if (base.kind === 'record' && b.kind === 'record' && (b.tag === '' || b.fields))
          if (b.tag === '')
            specs.push({
              name: '',
              type: base,
              align: this.alignment(f.specifiers, scope),
              packed: f.specifiers.attributes.packed,
            });
        continue;
      }
      const at = f.declarator?.at ?? spec.at;
      const type = f.declarator ? this.derive(base, f.declarator, scope) : base;
      const width = f.width ? Number(this.meaning.constant(f.width, scope)) : undefined;
      const align = Math.max(this.alignment(f.specifiers, scope), this.alignment({ attributes: f.attributes }, scope));
      const packed = f.attributes.packed || f.specifiers.attributes.packed;
      locating(at, () => (type.kind === 'record' ? C.layoutOf(type) : C.alignOf(type)));
      specs.push({
        name: f.declarator ? f.declarator.name : undefined,
        type,
        ...(width === undefined ? {} : { width }),
        align,
        packed,
        ...spelling(f.specifiers, f.declarator),
      });
    }
    const attributes = {
      packed: spec.attributes.packed,
      pack: spec.pack,
      align: Math.max(this.alignment(spec, scope), 1),
    };
    return locating(spec.at, () => layoutRecord(spec.union, specs, attributes, this.abi));
  }

  /** Bytes from aligned(n), 0 without. */
  alignment(s: { readonly attributes: { readonly aligned?: Expr | 'max' } }, scope: Scope): number {
    const a = s.attributes.aligned;
    if (a === undefined) return 0;
    if (a === 'max') return 16;
    const n = this.meaning.constant(a, scope);
    if (n <= 0n || n > 0x10000000n || (n & (n - 1n)) !== 0n)
      throw new C.TypeFault(`the alignment ${n} is no power of two`);
    return Number(n);
  }

  enumeration(spec: EnumSpec, scope: Scope): C.EnumType {
    const known = this.enums.get(spec);
    if (known) return known;
    if (!spec.items) {
      const found = scope.tag(`enum ${spec.tag}`);
      if (found?.kind === 'enum') return found;
      throw faultAt(spec.at, `enum ${spec.tag} is not defined`);
    }
    this.meaning.decided(`enum ${spec.tag}`, spec.at, spec.end);
    const t: C.EnumType = { kind: 'enum', tag: spec.tag, underlying: C.UINT, enumerators: [] };
    this.enums.set(spec, t);
    if (spec.tag) scope.addTag(`enum ${spec.tag}`, t);
    const list: { name: string; value: bigint }[] = [];
    const fits = (v: bigint) => v >= -0x80000000n && v <= 0x7fffffffn;
    let next = 0n;
    for (const item of spec.items) {
      const value = item.value ? this.meaning.constant(item.value, scope) : next;
      list.push({ name: item.name, value });
      next = value + 1n;
      const type = fits(value) ? C.INT : value >= 0n && value <= 0xffffffffn ? C.UINT : value < 0n ? C.LONG : C.ULONG;
      scope.addName(item.name, { kind: 'constant', type, value });
    }
    t.enumerators = list;
    t.underlying = underlyingOf(list, spec.attributes.packed);
    // those that are no int have the type of the whole enumeration, which is known only now
    for (const { name, value } of list) if (!fits(value)) scope.addName(name, { kind: 'constant', type: t, value });
    return t;
  }
}

function underlyingOf(list: readonly { readonly value: bigint }[], packed: boolean): C.IntType {
  let low = 0n;
  let high = 0n;
  for (const e of list) {
    if (e.value < low) low = e.value;
    if (e.value > high) high = e.value;
  }
  const signed = low < 0n;
  const sizes: readonly (readonly [C.IntType, C.IntType, bigint])[] = [
    [C.SCHAR, C.UCHAR, 8n],
    [C.SHORT, C.USHORT, 16n],
    [C.INT, C.UINT, 32n],
    [C.LONG, C.ULONG, 64n],
  ];
  for (const [s, u, bits] of packed ? sizes : sizes.slice(2)) {
    if (signed ? low >= -(1n << (bits - 1n)) && high < 1n << (bits - 1n) : high < 1n << bits) return signed ? s : u;
  }
  return C.ULONG;
}

/** The type as a typedef with aligned(n) makes it: of the same size, elsewhere aligned. */
function alignedTo(t: C.CType, align: number): C.CType {
  return C.isScalar(t) || t.kind === 'float' || t.kind === 'record' ? variantOf(t, { align }) : t;
}

/** Arrays and functions as parameters become pointers. */
export function decay(t: C.CType): C.CType {
  if (t.kind === 'array') return C.pointerTo(t.of);
  if (t.kind === 'function') return C.pointerTo(t);
  return t;
}

function spelling(s: Specifiers, d: Declarator | undefined): { readonly spelled?: string } {
  const spelled = spelledType(s, d);
  return spelled === undefined ? {} : { spelled };
}
