/** One machine: memory, registers, and the loop that runs micro-steps. Cheap to copy; everything it does can be journalled. */
import { FaultError } from '../source/types.js';
import { FRAME } from './frame.js';
import type { Journal } from './journal.js';
import { SEALED_BLOCK } from './program.js';
import type { Op, Program, ProgramFunction, Space, Statement } from './program.js';
import { clear } from './room.js';
import { alive, misuse } from './shadow.js';

/** Told of every completed statement. */
export interface StepSink {
  step(m: Machine, statement: Statement): void;
  /** Told of each access that other processors may see as such; `pc`: its micro-step. */
  accessed?(m: Machine, kind: AccessKind, address: number, size: number, pc: number): void;
}

/** Reads and writes of volatile objects, atomic operations; a fence has its memory order (__ATOMIC_…) in place of a size. */
export const ACCESS = { read: 0, write: 1, atomic: 2, fence: 3 } as const;
/** Services of a world may have kinds of their own. */
export type AccessKind = number;

export interface Registers {
  pc: number;
  fp: number;
  sp: number;
  depth: number;
}

/** So many bytes copied, filled or looked at by one micro-step cost as much of the budget as a call. */
const BYTES_A_CALL = 16;

/** How many calls and jumps back a run may make, unless told otherwise (DECISIONS 11). */
export const DEFAULT_BUDGET = 20_000_000;

const OVERWRITTEN = 'the frame of the function has been overwritten';
const NO_ROOM = 'there is no memory left for what is recorded';
const RECORD_LESS = 'What is recorded can be stepped through. With a smaller maxSteps less is recorded.';
const STORED_BEYOND = 'A store beyond the end of a local array.';

export class Machine {
  readonly memory: DataView;
  readonly bytes: Uint8Array;
  pc = 0;
  /** Base of the current frame. */
  fp = 0;
  /** End of the current frame; callee frames start here. */
  sp = 0;
  /** C and world frames above the scenario. */
  depth = 0;
  actor = 0;
  running = false;
  journal: Journal | undefined;
  steps: StepSink | undefined;
  /** Calls and jumps back still allowed, and work on bytes in its place. */
  budget = DEFAULT_BUDGET;
  stackLo = 0;
  stackHi = 0;
  /** End of what the current actor's stack ever held; copies take it all, so that a local never written reads the same in each. */
  private high = 0;
  private readonly highs: number[] = [];
  /** Something on the stack of another actor was touched. */
  private strayed = false;
  private readonly code: Op[];
  private globalsSeen: number;
  private saved: Registers[] = [];

  /** A fresh machine, a copy of another, or one over memory that someone else keeps up to date: that one only reads. */
  constructor(
    readonly program: Program,
    origin?: Machine | ArrayBuffer,
  ) {
    this.bytes = origin instanceof ArrayBuffer ? new Uint8Array(origin) : program.takeMemory(origin !== undefined);
    this.memory = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    this.code = program.code;
    if (origin instanceof ArrayBuffer) {
      this.globalsSeen = Infinity;
      this.selectStack(0);
      return;
    }
    const from = origin;
    this.globalsSeen = from ? from.globalsSeen : program.published.length;
    const source = from ? from.bytes : new Uint8Array(program.initial.buffer);
    for (const image of program.images) {
      const s = image.space;
      this.bytes.set(source.subarray(s.lo, s.globalsEnd), s.lo);
      const top = from ? from.memory.getUint32(s.heapTopWord, true) : s.heapLo;
      if (top > s.heapLo) this.bytes.set(source.subarray(s.heapLo, top), s.heapLo);
    }
    if (from) {
      const { pc, fp, sp, depth, actor, high, budget } = from;
      Object.assign(this, { pc, fp, sp, depth, actor, high, budget, stackLo: from.stackLo, stackHi: from.stackHi });
      from.saved.forEach((r, i) => (this.saved[i] = { ...r }));
      this.strayed = from.strayed;
      from.highs.forEach((h, i) => (this.highs[i] = h));
      for (let i = 0; i < program.plan.actors; i++) {
        const lo = program.stacksLo + i * program.plan.stack;
        const used = i === from.actor ? Math.max(from.high, from.sp) : (from.highs[i] ?? 0);
        if (used > lo) this.bytes.set(source.subarray(lo, used), lo);
      }
    } else this.selectStack(0);
  }

  copy(): Machine {
    return new Machine(this.program, this);
  }

  /** Gives its memory back for machines to come. It and what was read from it in place must not be used afterwards. */
  release(): void {
    const { program, bytes, memory, highs } = this;
    const { stacksLo, plan } = program;
    for (const { space } of program.images) {
      const top = memory.getUint32(space.heapTopWord, true);
      clear(bytes, space.heapLo, top);
      clear(bytes, space.lo, space.globalsEnd);
    }
    for (let i = 0; i < plan.actors; i++)
      if (i === this.actor || highs[i] !== undefined || this.strayed)
        clear(bytes, stacksLo + i * plan.stack, stacksLo + (i + 1) * plan.stack);
    program.giveBack(bytes);
  }

  /** Takes over globals that lowering has made since this machine was made or last asked. */
  catchUp(): void {
    const { published, initial } = this.program;
    for (; this.globalsSeen < published.length; this.globalsSeen++) {
      const g = published[this.globalsSeen] as { address: number; size: number };
      this.bytes.set(new Uint8Array(initial.buffer, g.address, g.size), g.address);
    }
  }

  /** Goes on as another actor; possible between any two micro-steps. */
  switchTo(actor: number): void {
    if (actor === this.actor) return;
    this.saved[this.actor] = { pc: this.pc, fp: this.fp, sp: this.sp, depth: this.depth };
    this.highs[this.actor] = this.high;
    const r = this.saved[actor];
    this.selectStack(actor);
    if (r) Object.assign(this, r);
  }

  /** Whether an actor has nothing under way. */
  idle(actor: number): boolean {
    return (actor === this.actor ? this.depth : (this.saved[actor]?.depth ?? 0)) === 0;
  }

  private selectStack(actor: number): void {
    const { stacksLo, plan } = this.program;
    this.actor = actor;
    this.stackLo = stacksLo + actor * plan.stack;
    this.stackHi = this.stackLo + plan.stack;
    this.fp = 0;
    this.sp = this.stackLo;
    this.high = this.highs[actor] ?? this.stackLo;
    this.pc = 0;
    this.depth = 0;
  }

  /** Runs until nothing is left, someone clears `running`, or a FaultError. */
  run(): void {
    const code = this.code;
    this.catchUp();
    this.running = true;
    try {
      while (this.running) (code[this.pc++] as Op)(this);
    } catch (e) {
      throw this.faultOf(e);
    }
  }

  /** Errors of the JavaScript below (a stack that is full, a number out of range) are stops like all others. */
  private faultOf(e: unknown): unknown {
    if (!(e instanceof RangeError || e instanceof TypeError || e instanceof SyntaxError)) return e;
    if (e instanceof RangeError && e.message.includes('bounds')) return this.faultHere(OVERWRITTEN, STORED_BEYOND);
    if (e instanceof RangeError && e.message.includes('allocation failed')) return this.faultHere(NO_ROOM, RECORD_LESS);
    const s = this.program.statementOf[Math.max(0, this.pc - 1)];
    const fault = new FaultError({
      message: `the machine cannot execute this${s?.fn ? `, in ${s.fn.name}` : ''} (${e.message})`,
      file: s?.file ?? '',
      line: s?.line ?? 0,
      remedy: 'The expression is far larger than real code has them, or this is a fault of IRQScope: please report it.',
    });
    fault.cause = e;
    return fault;
  }

  /** Reports a completed statement. */
  completed(s: Statement): void {
    this.steps?.step(this, s);
  }

  /** Reports an access that other processors may see as such, before a load, after a store. */
  accessed(kind: AccessKind, address: number, size: number): void {
    this.steps?.accessed?.(this, kind, address, size, this.pc - 1);
  }

  /** Pushes a frame for fn above the current one. Arguments are stored by the caller at fp + fn.params[i] of the new frame. */
  push(fn: ProgramFunction, returnPc: number, result: number, base: number, variadic = 0): void {
    if (fn.entry < 0) this.lower(fn);
    const end = base + fn.frameSize;
    if (end > this.stackHi)
      this.stop(
        `the stack is full (${(this.stackHi - this.stackLo) / 1024} KiB) in ${fn.name}`,
        'Unbounded recursion, or very large locals.',
        fn,
      );
    this.keep(base + FRAME.savedFp, this.fp);
    this.keep(base + FRAME.returnPc, returnPc);
    this.keep(base + FRAME.result, result);
    this.keep(base + FRAME.callee, fn.id);
    this.keep(base + FRAME.variadic, variadic);
    this.keep(base + FRAME.state, 0);
    this.fp = base;
    this.sp = end;
    if (end > this.high) this.high = end;
    this.pc = fn.entry;
    this.depth++;
    if (--this.budget < 0) this.exhausted();
  }

  exhausted(): never {
    this.budget = 0;
    return this.stop('the step budget is used up', 'Raise maxSteps, or look for a loop that does not end.');
  }

  /** A word of a frame's head. No C object lies there and most calls find it as it was: then there is nothing to log. */
  private keep(a: number, v: number): void {
    const changed = this.memory.getInt32(a, true) ^ v;
    if (changed === 0) return;
    this.memory.setInt32(a, v, true);
    this.journal?.add(a, 2, changed);
  }

  /** Makes a function executable that nothing has called yet. */
  lower(fn: ProgramFunction): void {
    fn.lower?.();
    this.catchUp();
  }

  /** Leaves the current frame; the result has been stored already. */
  pop(): void {
    const base = this.fp;
    const pc = this.memory.getUint32(base + FRAME.returnPc, true);
    const fp = this.memory.getUint32(base + FRAME.savedFp, true);
    if (fp >= base || pc >= this.code.length) this.stop(OVERWRITTEN, STORED_BEYOND);
    this.pc = pc;
    this.fp = fp;
    this.sp = base;
    this.depth--;
  }

  /** Checks that [a, a+n) may be touched by code of this image. Returns a. */
  check(a: number, n: number, s: Space): number {
    if (a >= s.lo && a + n <= s.globalsEnd) return a;
    if (a >= s.heapLo && a + n <= this.memory.getUint32(s.heapTopWord, true)) {
      if (s.shadow === undefined || n === 0 || alive(this, a, n, s)) return a;
      this.stop(misuse(this, a, n, s), 'The program reads or writes outside of its objects.');
    }
    if (a >= this.stackLo && a + n <= this.sp) return a;
    if (a >= this.program.stacksLo && a + n <= this.program.size && (a < this.stackLo || a >= this.stackHi)) {
      this.strayed = true;
      return a;
    }
    return this.wild(a, n, s);
  }

  /** The same for n bytes that are to be changed: constants are not. Returns a. */
  checkStore(a: number, n: number, s: Space): number {
    if (a >= s.lo && a + n <= s.globalsEnd) {
      if (s.sealed[(a - s.lo) >> 8] === 0 && (n <= SEALED_BLOCK || s.sealed[(a + n - 1 - s.lo) >> 8] === 0)) return a;
      this.stop(`a constant is written to (address 0x${a.toString(16)})`, 'A string literal or const object: copy it.');
    }
    return this.check(a, n, s);
  }

  private wild(a: number, n: number, s: Space): never {
    const where = `0x${Math.max(0, a).toString(16)}`;
    if (a < 0x10000)
      this.stop(`a NULL pointer is followed (address ${where})`, 'The object is not set up, or the code has this bug.');
    const other = this.program.imageAt(a);
    if (other && other.space !== s)
      this.stop(
        `a pointer leads out of its program into ${other.name} (address ${where})`,
        'Programs meet only at boundary functions.',
      );
    this.stop(
      `a pointer leads to no object (${n} bytes at ${where})`,
      'Look at how the pointer was made: "who wrote this".',
    );
  }

  /** Stops strictly, naming the statement that is being executed. */
  stop(message: string, remedy: string, entering?: ProgramFunction): never {
    throw this.faultHere(message, remedy, entering);
  }

  private faultHere(message: string, remedy: string, entering?: ProgramFunction): FaultError {
    const s = this.program.statementOf[Math.max(0, this.pc - 1)];
    const at = entering?.place?.at;
    const fn = s?.fn ?? entering;
    return new FaultError({
      message: fn ? `${message}, in ${fn.name}` : message,
      file: s?.file || (at?.file.path ?? ''),
      line: s?.line || (at?.line ?? 0),
      remedy,
    });
  }

  store8(a: number, v: number): void {
    const old = this.memory.getUint8(a);
    this.memory.setUint8(a, v);
    this.journal?.add(a, 0, old ^ (v & 0xff));
  }

  store16(a: number, v: number, le = true): void {
    const old = this.memory.getUint16(a, true);
    this.memory.setUint16(a, v, le);
    this.journal?.add(a, 1, old ^ this.memory.getUint16(a, true));
  }

  store32(a: number, v: number, le = true): void {
    const old = this.memory.getInt32(a, true);
    this.memory.setInt32(a, v, le);
    this.journal?.add(a, 2, old ^ this.memory.getInt32(a, true));
  }

  /** Eight bytes given as two words: a pointer. Its upper word hardly ever changes, and is logged only then. */
  storeWords(a: number, low: number, high: number, le = true): void {
    const { memory, journal } = this;
    if (!journal) {
      memory.setInt32(a, le ? low : high, le);
      memory.setInt32(a + 4, le ? high : low, le);
      return;
    }
    const first = memory.getInt32(a, true);
    const second = memory.getInt32(a + 4, true);
    memory.setInt32(a, le ? low : high, le);
    memory.setInt32(a + 4, le ? high : low, le);
    journal.add(a, 2, first ^ memory.getInt32(a, true));
    const changed = second ^ memory.getInt32(a + 4, true);
    if (changed !== 0) journal.add(a + 4, 2, changed);
  }

  /** Eight bytes given as two words, logged as store64 does. */
  storePair(a: number, first: number, second: number): void {
    this.store32(a, first);
    this.store32(a + 4, second);
  }

  store64(a: number, v: bigint, le = true): void {
    const { journal } = this;
    if (!journal) {
      this.memory.setBigUint64(a, v, le);
      return;
    }
    const low = this.memory.getInt32(a, true);
    const high = this.memory.getInt32(a + 4, true);
    this.memory.setBigUint64(a, v, le);
    journal.add(a, 2, low ^ this.memory.getInt32(a, true));
    journal.add(a + 4, 2, high ^ this.memory.getInt32(a + 4, true));
  }

  /** Copies n bytes; the ranges may overlap. Both have been checked. */
  copyBytes(to: number, from: number, n: number): void {
    this.spend(n);
    if (!this.journal) {
      this.bytes.copyWithin(to, from, from + n);
      return;
    }
    const apart = to + n <= from || from + n <= to;
    const source = apart ? this.memory : new DataView(this.bytes.slice(from, from + n).buffer);
    const begin = apart ? from : 0;
    let i = 0;
    for (; i + 8 <= n; i += 8)
      this.storePair(to + i, source.getInt32(begin + i, true), source.getInt32(begin + i + 4, true));
    for (; i < n; i++) this.store8(to + i, source.getUint8(begin + i));
  }

  fillBytes(to: number, value: number, n: number): void {
    this.spend(n);
    this.fill(to, value, n);
  }

  private fill(to: number, value: number, n: number): void {
    if (!this.journal) {
      this.bytes.fill(value & 0xff, to, to + n);
      return;
    }
    const word = Math.imul(value & 0xff, 0x01010101);
    let i = 0;
    for (; i + 8 <= n; i += 8) this.storePair(to + i, word, word);
    for (; i < n; i++) this.store8(to + i, value);
  }

  /** Charges what one micro-step does to many bytes, so that no loop of such steps goes on for long. Numbers no step. */
  spend(bytes: number): void {
    if (bytes < BYTES_A_CALL) return;
    this.budget -= Math.floor(bytes / BYTES_A_CALL);
    if (this.budget < 0) this.exhausted();
  }

  /** Zeroed memory from the image's heap, 16-byte aligned. What the program did not ask for is not charged to it. */
  allocate(s: Space, size: number, charged = true): number {
    const top = this.memory.getUint32(s.heapTopWord, true);
    const end = Math.ceil((top + Math.max(size, 1)) / 16) * 16;
    if (end > s.heapHi)
      this.stop(
        `out of memory: ${size} bytes more than the ${(s.heapHi - s.heapLo) / 1024} KiB heap holds`,
        'The program allocates without end, or needs a larger memory plan.',
      );
    this.store32(s.heapTopWord, end);
    if (charged) this.spend(size);
    this.fill(top, 0, Math.ceil(size));
    return top;
  }
}
