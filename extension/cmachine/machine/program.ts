/** What is executed: images, functions, flat code and its statement table. Shared by all copies of a machine; only grows. */
import type { Abi, CType, FunctionType } from '../types/ctype.js';
import type { Token } from '../preprocess/token.js';
import { FaultError, type Tree } from '../source/types.js';
import type { Machine } from './machine.js';
import type { HostFunction } from './host.js';
import { Rooms } from './room.js';

/** One micro-step. It leaves the machine in a state that can be stopped, copied and rewound. */
export type Op = (m: Machine) => void;

/** Function addresses lie above all data, so that no data pointer is one and following one as data stops. */
export const FUNCTION_BASE = 0x40000000;
export const FUNCTION_STRIDE = 16;

export type StatementKind = 'statement' | 'test' | 'entry' | 'close' | 'world' | 'stimulus';

export interface Statement {
  /** Index in Program.statements; what recordings store. */
  readonly id: number;
  readonly kind: StatementKind;
  readonly fn: ProgramFunction | undefined;
  readonly tree: Tree | undefined;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Set on the test of a loop: folding and branch signatures need to know loops (DECISIONS 14). */
  readonly loop?: true;
  /** For world actions and stimuli: what it is called. */
  readonly label?: string;
}

export interface LocalVariable {
  readonly name: string;
  readonly type: CType;
  /** Bytes from the frame's base. */
  readonly offset: number;
  /** Micro-steps during which it is in scope: from (after its declaration) to its block's end. */
  from: number;
  to: number;
  readonly parameter: boolean;
  /** The type as the source spells it, where that says more. */
  readonly spelled?: string | undefined;
  readonly line: number;
}

/** The address range of one image, and the words in memory that say how much of it is in use. */
export interface Space {
  readonly lo: number;
  /** End of the globals; grows while code is lowered. */
  globalsEnd: number;
  readonly heapLo: number;
  readonly heapHi: number;
  /** Address of the word that holds the heap's end in use. */
  readonly heapTopWord: number;
  /** For each 256 bytes of the globals whether they hold constants, which stores through pointers must not change. */
  readonly sealed: Uint8Array;
  /** Address of the table that says which bytes of the heap are objects; absent where all in use are. See shadow.ts. */
  shadow?: number;
}

export interface Image {
  readonly id: number;
  readonly name: string;
  readonly abi: Abi;
  readonly space: Space;
}

export interface ProgramFunction {
  readonly id: number;
  readonly name: string;
  readonly image: Image;
  type: FunctionType;
  /** Bytes of a frame; final once lowered. */
  frameSize: number;
  /** Index of its first micro-step, -1 until lowered. */
  entry: number;
  /** One past its last micro-step. */
  end: number;
  /** Offsets of the parameters in the frame. */
  params: readonly number[];
  locals: LocalVariable[];
  readonly host: HostFunction | undefined;
  /** Where it is defined; undefined for functions of the world. */
  place: { readonly tree: Tree; readonly at: Token; readonly close: Token } | undefined;
  /** Makes entry valid; throws a FaultError if the function does not compile. */
  lower: (() => void) | undefined;
  entryStatement: Statement | undefined;
  /** For one that is not lowered yet and will be as it was before: the files that its statements stand in. */
  readonly standsIn?: readonly { readonly tree: Tree; readonly file: string }[];
}

/** Where a function's code and statements go that were made elsewhere before: in the same places. */
export interface Slot {
  /** Index of its first micro-step, and how many there are. */
  readonly code: number;
  readonly length: number;
  /** Ids of its statements, in the order in which they are made. */
  readonly statements: readonly number[];
}

export interface MemoryPlan {
  /** Bytes of an image that says nothing else. */
  readonly globals: number;
  readonly heap: number;
  /** Bytes for all images together; default: as many of those as the program may have. */
  readonly images?: number;
  readonly stack: number;
  readonly actors: number;
}

export const DEFAULT_PLAN: MemoryPlan = { globals: 0x40000, heap: 0x80000, stack: 0x20000, actors: 16 };

const FIRST = 0x10000;

/** Bytes of globals that are constant together, a power of two; and how many are taken at a time. */
export const SEALED_BLOCK = 256;
const CONSTANTS_RUN = 1024;

/** The micro-step that outermost frames return to: the actor has nothing left to do. */
export const IDLE_PC = 0;

/** Memories that are kept for machines to come. */
const MOST_SPARE = 4;

export class Program {
  readonly code: Op[] = [];
  /** For each micro-step the statement it belongs to. */
  readonly statementOf: (Statement | undefined)[] = [];
  /** For each micro-step: 1 if it is the first of its statement. */
  readonly starts: number[] = [];
  /** Micro-steps that only jump, and where to: a machine that stands at one stands at its target as far as anyone can tell. */
  readonly jumps = new Map<number, { readonly pc: number }>();
  /** Those of functions that were lowered before, elsewhere, are not there until these are lowered here. */
  readonly statements: Statement[] = [];
  /** Ids of the statements in the order in which they were made. */
  readonly made: number[] = [];
  readonly functions: ProgramFunction[] = [];
  readonly images: Image[] = [];
  /** Where the actors' stacks begin, and the size of all memory. */
  readonly stacksLo: number;
  readonly size: number;
  /** Initial contents of globals, written while lowering; each machine starts as a copy of it. */
  readonly initial: DataView;
  /** Variables in static storage, for naming addresses. */
  readonly symbols: { readonly name: string; readonly type: CType; readonly address: number; readonly image: Image }[] =
    [];
  /** Globals in the order in which they got their initial contents: machines made earlier catch up with it. */
  readonly published: { readonly address: number; readonly size: number }[] = [];
  /** Where the next constant of an image goes. */
  readonly constants = new Map<Image, { at: number; end: number }>();
  private readonly byName = new Map<string, Image>();
  /** What is being filled, and how far it is. */
  private filling: { readonly slot: Slot; code: number; statements: number } | undefined;
  private readonly spare: Uint8Array[] = [];
  private readonly rooms: Rooms;
  private imagesEnd: number;

  constructor(
    maxImages = 8,
    readonly plan: MemoryPlan = DEFAULT_PLAN,
  ) {
    this.imagesEnd = FIRST;
    this.stacksLo = FIRST + (plan.images ?? maxImages * (plan.globals + plan.heap));
    this.size = this.stacksLo + plan.actors * plan.stack;
    this.rooms = new Rooms(this.size);
    this.initial = new DataView(new ArrayBuffer(this.size));
    this.emit(
      (m) => {
        m.pc = IDLE_PC;
        m.running = false;
      },
      undefined,
      false,
    );
  }

  /** Room in bytes for its variables and its heap; default: what the plan gives each. */
  addImage(name: string, abi: Abi, room: Pick<MemoryPlan, 'globals' | 'heap'> = this.plan): Image {
    const lo = this.imagesEnd;
    const heapLo = lo + room.globals;
    const heapHi = heapLo + room.heap;
    if (heapHi > this.stacksLo) throw new Error('more images than the memory plan has room for');
    this.imagesEnd = heapHi;
    // the first word of an image's globals is its heap top
    const sealed = new Uint8Array(Math.ceil(room.globals / SEALED_BLOCK));
    const space: Space = { lo, globalsEnd: lo + 16, heapLo, heapHi, heapTopWord: lo, sealed };
    this.initial.setUint32(lo, heapLo, true);
    const image: Image = { id: this.images.length, name, abi, space };
    this.images.push(image);
    this.byName.set(name, image);
    return image;
  }

  image(name: string): Image | undefined {
    return this.byName.get(name);
  }

  imageAt(address: number): Image | undefined {
    return this.images.find((i) => address >= i.space.lo && address < i.space.heapHi);
  }

  addFunction(f: Omit<ProgramFunction, 'id'>): ProgramFunction {
    const fn: ProgramFunction = { ...f, id: this.functions.length };
    this.functions.push(fn);
    return fn;
  }

  addressOf(fn: ProgramFunction): number {
    return FUNCTION_BASE + fn.id * FUNCTION_STRIDE;
  }

  functionAt(address: number): ProgramFunction | undefined {
    const k = (address - FUNCTION_BASE) / FUNCTION_STRIDE;
    return Number.isInteger(k) && k >= 0 ? this.functions[k] : undefined;
  }

  /** The function whose code holds micro-step pc. */
  functionOfPc(pc: number): ProgramFunction | undefined {
    return this.statementOf[pc]?.fn;
  }

  addStatement(s: Omit<Statement, 'id'>): Statement {
    const { filling } = this;
    const id = filling ? filling.slot.statements[filling.statements++] : this.statements.length;
    if (id === undefined) throw new LoweredOtherwise();
    const statement: Statement = { ...s, id };
    this.statements[id] = statement;
    this.made.push(id);
    return statement;
  }

  /** The one statement of a function that is not C, in no file. */
  addWorldStatement(fn: ProgramFunction): Statement {
    const nowhere = { tree: undefined, file: '', line: 0, column: 0, endLine: 0, endColumn: 0 };
    return this.addStatement({ kind: 'world', fn, ...nowhere, label: fn.name });
  }

  /** Where the next micro-step goes. */
  get codeEnd(): number {
    return this.filling?.code ?? this.code.length;
  }

  emit(op: Op, statement: Statement | undefined, start: boolean): number {
    const at = this.codeEnd;
    const { filling } = this;
    if (filling && ++filling.code > filling.slot.code + filling.slot.length) throw new LoweredOtherwise();
    this.statementOf[at] = statement;
    this.starts[at] = start ? 1 : 0;
    this.code[at] = op;
    return at;
  }

  /** Room for micro-steps and statements that are made when their functions are first called. The statements are not there until then. */
  reserve(steps: number, statements: number): void {
    for (let i = 0; i < steps; i++) this.emit(notLowered, undefined, false);
    this.statements.length += statements;
  }

  /** Makes a function's code in its place. Throws a FaultError where it is not as long as it was. */
  fill(slot: Slot, make: () => void): void {
    const before = this.filling;
    const filling = { slot, code: slot.code, statements: 0 };
    this.filling = filling;
    try {
      make();
    } finally {
      this.filling = before;
    }
    if (filling.code !== slot.code + slot.length || filling.statements !== slot.statements.length)
      throw new LoweredOtherwise();
  }

  /** The micro-step at pc or, where that only jumps, the one it leads to. */
  settle(pc: number): number {
    let at = pc;
    for (let jump = this.jumps.get(at), left = 64; jump && left > 0; jump = this.jumps.get(at), left--) at = jump.pc;
    return at;
  }

  /** Reserves bytes among an image's globals; zero until set. */
  allocateGlobal(image: Image, size: number, align: number): number {
    const s = image.space;
    const at = Math.ceil(s.globalsEnd / align) * align;
    if (at + size > s.heapLo) throw new GlobalsFull(image.name);
    s.globalsEnd = at + Math.max(size, 1);
    return at;
  }

  /** The same for an object that nothing may change. Constants share blocks of their own. */
  allocateConstant(image: Image, size: number, align: number): number {
    const s = image.space;
    const run = this.constants.get(image) ?? { at: 0, end: 0 };
    let at = Math.ceil(run.at / align) * align;
    if (at + Math.max(size, 1) > run.end) {
      const bytes = Math.ceil(Math.max(size, CONSTANTS_RUN) / SEALED_BLOCK) * SEALED_BLOCK;
      at = this.allocateGlobal(image, bytes, Math.max(align, SEALED_BLOCK));
      run.end = at + bytes;
      s.sealed.fill(1, (at - s.lo) / SEALED_BLOCK, (run.end - s.lo) / SEALED_BLOCK);
    }
    run.at = at + Math.max(size, 1);
    this.constants.set(image, run);
    return at;
  }

  /**
   * Memory for a machine, all zero: what another has given back, else new. Making it costs more than filling what is used of it. A copy's
   * is as large as the original's and hardly any of it is used: the collector, which goes by the size, is not told.
   */
  takeMemory(forCopy = false): Uint8Array {
    return this.spare.pop() ?? (forCopy ? this.rooms.take() : new Uint8Array(this.size));
  }

  /** Takes back memory that is all zero again. */
  giveBack(memory: Uint8Array): void {
    if (this.spare.length < MOST_SPARE) this.spare.push(memory);
  }

  /** Announces the initial contents of a finished global. */
  publish(address: number, size: number): void {
    this.published.push({ address, size });
  }
}

function notLowered(m: Machine): void {
  m.stop('code that is not there yet is executed', 'A fault of IRQScope; please report it.');
}

/** What was kept of an earlier run does not suit the sources, although all says that it does. */
class LoweredOtherwise extends FaultError {
  constructor() {
    super({
      message: 'a function does not compile to what it was before',
      file: '',
      line: 0,
      remedy: 'A fault of IRQScope; please report it. Without the cache (--no-cache) it will run.',
    });
  }
}

export class GlobalsFull extends FaultError {
  constructor(image: string) {
    super({
      message: `the variables of ${image} are larger than the memory kept for them`,
      file: '',
      line: 0,
      remedy: 'Leave out the file whose tables are that large, or give the image a larger memory plan.',
    });
  }
}
