/** Collects the micro-steps of one function and lays out its frame. */
import type { Token } from '../preprocess/token.js';
import { FRAME_ALIGN } from '../machine/frame.js';
import type {
  Image,
  LocalVariable,
  Op,
  Program,
  ProgramFunction,
  Statement,
  StatementKind,
} from '../machine/program.js';
import type { NumberOf } from './operand.js';
import { alignOf, sizeOf, UINT, type CType } from '../types/ctype.js';

/** A place in the code to jump to; pc is valid once the function is linked. */
export interface Label {
  index: number;
  pc: number;
}

interface Pending {
  readonly op: Op;
  readonly statement: Statement | undefined;
  readonly start: boolean;
  /** Where it leads, for those that do nothing but jump. */
  readonly jump?: Label;
  /** Whether it leaves the function. */
  readonly leaves?: true;
}

export class Emitter {
  private readonly ops: Pending[] = [];
  private readonly labels: Label[] = [];
  private readonly frameStart: number;
  private frameEnd: number;
  private frameAlign: number = FRAME_ALIGN;
  private statement: Statement | undefined;
  private starting = false;
  readonly locals: LocalVariable[] = [];

  constructor(
    readonly program: Program,
    readonly fn: ProgramFunction,
    start: number,
  ) {
    this.frameStart = start;
    this.frameEnd = start;
  }

  /**
   * For what belongs to no function of the program: an expression in a frame of so many bytes, or one whose type alone is wanted, of
   * which everything emitted is thrown away. Its statements get no numbers, and nothing can call it.
   */
  static apart(program: Program, image: Image, frameSize = 0, name = ''): Emitter {
    const fn: ProgramFunction = {
      id: -1,
      name,
      image,
      type: { kind: 'function', returns: { kind: 'void' }, params: [], variadic: false },
      frameSize: 0,
      entry: -1,
      end: -1,
      params: [],
      locals: [],
      host: undefined,
      place: undefined,
      lower: undefined,
      entryStatement: undefined,
    };
    return new Emitter(program, fn, frameSize);
  }

  get length(): number {
    return this.ops.length;
  }

  emit(op: Op): void {
    this.ops.push({ op, statement: this.statement, start: this.starting });
    this.starting = false;
  }

  label(): Label {
    const l = { index: -1, pc: -1 };
    this.labels.push(l);
    return l;
  }

  here(l: Label): void {
    l.index = this.ops.length;
  }

  jump(l: Label): void {
    const op: Op = (m) => {
      m.pc = l.pc;
    };
    this.ops.push({ op, statement: this.statement, start: this.starting, jump: l });
    this.starting = false;
  }

  /** A jump back: it costs budget, so that no loop is endless. */
  loop(l: Label): void {
    const op: Op = (m) => {
      m.pc = l.pc;
      if (--m.budget < 0) m.exhausted();
    };
    this.ops.push({ op, statement: this.statement, start: this.starting, jump: l });
    this.starting = false;
  }

  branchIfZero(test: NumberOf, l: Label): void {
    this.emit((m) => {
      if (test(m) === 0) m.pc = l.pc;
    });
  }

  /** Bytes in the frame for a local or a temporary. */
  reserve(t: CType, asked = 1): number {
    const align = Math.max(1, asked, alignOf(t));
    if (align > this.frameAlign) this.frameAlign = align;
    const at = Math.ceil(this.frameEnd / align) * align;
    this.frameEnd = at + Math.max(sizeOf(t), 1);
    return at;
  }

  /** Starts a statement: the next micro-step is where it begins. */
  begin(kind: StatementKind, at: Token, end: Token, loop = false): Statement {
    const s = this.make({
      kind,
      fn: this.fn,
      tree: at.file.tree,
      file: at.file.path,
      line: at.line,
      column: at.column,
      endLine: end.file === at.file ? end.line : at.line,
      endColumn: end.file === at.file ? end.column + end.text.length : at.column + at.text.length,
      ...(loop ? { loop: true as const } : {}),
    });
    this.resume(s);
    this.starting = true;
    return s;
  }

  /** What follows stands at `at` for anyone who looks at the frame, and is no statement of its own. */
  stand(kind: StatementKind, at: Token): void {
    this.begin(kind, at, at);
    this.starting = false;
  }

  private make(s: Omit<Statement, 'id'>): Statement {
    return this.fn.id < 0 ? { ...s, id: -1 } : this.program.addStatement(s);
  }

  /** What is emitted next belongs to s, or to no statement. */
  resume(s: Statement | undefined): Statement | undefined {
    const old = this.statement;
    this.statement = s;
    this.starting = false;
    return old;
  }

  /**
   * Moves the frame to where its most aligned object wants it, once on entry; the caller's stack ends where it did when the function
   * is left.
   */
  private realign(align: number): void {
    const head = this.frameStart;
    const from = this.reserve(UINT);
    const size = Math.ceil(this.frameEnd / align) * align;
    const entry: Op = (m) => {
      const base = m.fp;
      const to = Math.ceil(base / align) * align;
      if (to !== base) m.copyBytes(to, base, head);
      m.fp = to;
      m.store32(to + from, base);
    };
    this.ops.forEach((o, i) => {
      if (!o.leaves) return;
      const { op } = o;
      const leave: Op = (m) => {
        const base = m.memory.getUint32(m.fp + from, true);
        op(m);
        m.sp = base;
      };
      this.ops[i] = { ...o, op: leave };
    });
    const first = this.ops[0];
    this.ops.unshift({ op: entry, statement: first?.statement, start: false });
    for (const l of this.labels) l.index++;
    for (const v of this.locals) {
      v.from++;
      if (v.to >= 0) v.to++;
    }
    // room to move
    this.frameEnd = size + align;
  }

  current(): Statement | undefined {
    return this.statement;
  }

  /** The micro-step that leaves the function. */
  leave(op: Op): void {
    this.ops.push({ op, statement: this.statement, start: this.starting, leaves: true });
    this.starting = false;
  }

  /** Puts everything into the program. */
  link(): void {
    if (this.frameAlign > FRAME_ALIGN) this.realign(this.frameAlign);
    const base = this.program.codeEnd;
    for (const l of this.labels) l.pc = base + l.index;
    for (const o of this.ops) {
      const pc = this.program.emit(o.op, o.statement, o.start);
      if (o.jump) this.program.jumps.set(pc, o.jump);
    }
    for (const v of this.locals) {
      v.from += base;
      v.to += base;
    }
    this.fn.entry = base;
    this.fn.end = this.program.codeEnd;
    this.fn.locals = this.locals;
    this.fn.frameSize = Math.ceil(this.frameEnd / FRAME_ALIGN) * FRAME_ALIGN;
  }
}
