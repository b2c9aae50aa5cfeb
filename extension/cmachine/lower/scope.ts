/** Names in scope while lowering, innermost first; the file scope resolves declarations when they are first used. */
import type { Expr } from '../parse/ast.js';
import type { ArrayType, CType, EnumType, RecordType } from '../types/ctype.js';
import type { ProgramFunction } from '../machine/program.js';
import type { Token } from '../preprocess/token.js';
import { unsupported } from './faults.js';

/** `align` gives the bytes by which the declaration asks to align it. */
export type Binding =
  | { readonly kind: 'typedef'; readonly type: CType }
  | {
      readonly kind: 'local';
      readonly type: CType;
      readonly offset: number;
      readonly align?: () => number;
      /** Where the frame keeps whether it has been assigned, if anyone may read it before. */
      readonly assignedAt?: number;
    }
  /** An array of variable length: the frame has its address. */
  | { readonly kind: 'variable'; readonly type: CType; readonly slot: number }
  | { readonly kind: 'global'; readonly type: CType; readonly address: () => number; readonly align?: () => number }
  | { readonly kind: 'function'; readonly type: CType; readonly fn: () => ProgramFunction }
  | { readonly kind: 'constant'; readonly type: CType; readonly value: bigint };

export interface Scope {
  name(name: string): Binding | undefined;
  /** Key: "struct x", "union x" or "enum x". */
  tag(key: string): RecordType | EnumType | undefined;
  addName(name: string, b: Binding): void;
  addTag(key: string, t: RecordType | EnumType): void;
  /** True for the scope of a file: mentions of unknown tags are declared here. */
  readonly file: boolean;
  /** The function around it, for __func__. */
  readonly functionName: string;
  /** The address that a label of the function around it has; undefined outside of functions. */
  labelAddress?(name: string, at: Token): number;
  /** Makes an array type of variable length; undefined outside of functions. */
  variableArray?(of: CType, length: Expr, at: Token): ArrayType;
}

export class BlockScope implements Scope {
  private readonly names = new Map<string, Binding>();
  private readonly tags = new Map<string, RecordType | EnumType>();
  readonly file = false;

  constructor(
    readonly outer: Scope,
    readonly functionName: string = outer.functionName,
  ) {}

  labelAddress(name: string, at: Token): number {
    if (!this.outer.labelAddress) throw unsupported(at, 'the address of a label outside of a function');
    return this.outer.labelAddress(name, at);
  }

  variableArray(of: CType, length: Expr, at: Token): ArrayType {
    if (!this.outer.variableArray) throw unsupported(at, 'an array of variable length outside of a function');
    return this.outer.variableArray(of, length, at);
  }

  name(name: string): Binding | undefined {
    return this.names.get(name) ?? this.outer.name(name);
  }

  tag(key: string): RecordType | EnumType | undefined {
    return this.tags.get(key) ?? this.outer.tag(key);
  }

  addName(name: string, b: Binding): void {
    this.names.set(name, b);
  }

  addTag(key: string, t: RecordType | EnumType): void {
    this.tags.set(key, t);
  }
}
