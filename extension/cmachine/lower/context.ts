/** What lowering of one expression or function knows: names, types, where micro-steps go. */
import type { InitDeclarator } from '../parse/ast.js';
import type { Token } from '../preprocess/token.js';
import type { Op, Program, ProgramFunction, Space, Statement } from '../machine/program.js';
import type { Abi, CType, IntType } from '../types/ctype.js';
import type { Emitter, Label } from './emitter.js';
import { unsupported } from './faults.js';
import type { Operand, Place } from './operand.js';
import { storeOp } from './store.js';
import type { Linker } from './linker.js';
import { BlockScope, type Scope } from './scope.js';
import type { TypeResolver } from './types.js';
import type { TranslationUnit } from './unit.js';

/** What happens where a variable's scope is left, in the order of declaration: a cleanup function, or the end of its room. */
export type Cleanup =
  | {
      readonly offset: number;
      readonly type: CType;
      readonly fn: () => ProgramFunction;
      readonly release?: undefined;
      readonly at: Token;
    }
  | { readonly release: Op; readonly at: Token };

export interface LoopTargets {
  readonly break: Label;
  readonly continue: Label | undefined;
  /** Cleanups that a jump to either leaves in place. */
  readonly keep: number;
  /** The same for continue, where break means a switch and continue the loop around it. */
  readonly continueKeep?: number;
}

export interface SwitchTargets {
  readonly type: IntType;
  readonly points: Map<bigint, { pc: number }>;
  readonly ranges: { from: bigint; to: bigint; label: { pc: number } }[];
  otherwise: { pc: number };
}

export interface NamedLabel {
  readonly label: Label;
  /** Cleanups in force there; undefined until the label is met. */
  cleanups: Cleanup[] | undefined;
}

export interface AddressedLabel {
  readonly address: number;
  readonly at: Token;
}

/** A goto jumps to `via`; what it leaves behind is known when the whole function is. */
export interface PendingGoto {
  readonly via: Label;
  readonly target: NamedLabel;
  readonly cleanups: Cleanup[];
  readonly at: Token;
  readonly statement: Statement;
}

export class Context {
  scope: Scope;
  readonly cleanups: Cleanup[] = [];
  readonly targets: LoopTargets[] = [];
  readonly switches: SwitchTargets[] = [];
  readonly gotos: PendingGoto[] = [];
  /** Labels whose address is taken. */
  computedGotos = false;
  readonly addressedLabels = new Map<NamedLabel, AddressedLabel>();
  /** Variables whose address the function takes; undefined where that was not looked at. */
  addressed: ReadonlySet<string> | undefined;
  /** Locals that may be read before they are assigned. */
  unassigned: ReadonlySet<InitDeclarator> = new Set();
  /** Labels by name; a block with labels of its own sees the outer ones behind them. */
  private labels = new Map<string, NamedLabel>();
  private readonly functionLabels = this.labels;

  constructor(
    readonly unit: TranslationUnit,
    scope: Scope,
    /** undefined: constants only. */
    private readonly emitter: Emitter | undefined,
    /** False inside sizeof and typeof: nothing is mentioned, allocated or executed. */
    readonly evaluated: boolean,
    readonly returns: CType | undefined,
  ) {
    this.scope = scope;
  }

  get linker(): Linker {
    return this.unit.linker;
  }

  get program(): Program {
    return this.unit.linker.program;
  }

  get space(): Space {
    return this.unit.linker.image.space;
  }

  get abi(): Abi {
    return this.unit.linker.image.abi;
  }

  get le(): boolean {
    return this.abi.littleEndian;
  }

  get types(): TypeResolver {
    return this.unit.types;
  }

  /** Where micro-steps go; a constant context has no such place. */
  emitterAt(at: Token): Emitter {
    if (!this.emitter) throw unsupported(at, 'this needs to be computed while running, and a constant is wanted here');
    return this.emitter;
  }

  /** Name of the function being lowered, for __func__. */
  get functionName(): string {
    return this.scope.functionName;
  }

  /** The micro-step that stores o (already of the right type) in p. */
  store(type: CType, p: Place, o: Operand): Op {
    return storeOp(type, p, o, this.le, this.space);
  }

  get static(): boolean {
    return this.emitter === undefined;
  }

  labelNamed(name: string, emit: Emitter): NamedLabel {
    let l = this.labels.get(name) ?? this.functionLabels.get(name);
    if (!l) {
      l = { label: emit.label(), cleanups: undefined };
      this.functionLabels.set(name, l);
    }
    return l;
  }

  /** The address of a label: a number that no object and no function has. */
  addressOfLabel(name: string, emit: Emitter, at: Token): number {
    const target = this.labelNamed(name, emit);
    let known = this.addressedLabels.get(target);
    if (!known) {
      known = { address: this.linker.labelAddress(target.label), at };
      this.addressedLabels.set(target, known);
    }
    return known.address;
  }

  /** Declares labels that only this block has (__label__). */
  enterLabels(names: readonly string[], emit: Emitter): Map<string, NamedLabel> {
    const outer = this.labels;
    if (names.length > 0) {
      this.labels = new Map(outer);
      for (const n of names) this.labels.set(n, { label: emit.label(), cleanups: undefined });
    }
    return outer;
  }

  leaveLabels(outer: Map<string, NamedLabel>): void {
    this.labels = outer;
  }

  continueKeep(): number {
    const t = this.targets[this.targets.length - 1];
    return t ? (t.continueKeep ?? t.keep) : this.cleanups.length;
  }

  enter(): Scope {
    const outer = this.scope;
    this.scope = new BlockScope(outer);
    return outer;
  }

  leave(outer: Scope): void {
    this.scope = outer;
  }
}
