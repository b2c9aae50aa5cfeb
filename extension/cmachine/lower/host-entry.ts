/** Gives a function that is not C an entry in the code: one micro-step that runs it, again after each C function it asked for. */
import { FRAME } from '../machine/frame.js';
import { HOST_DATA_WORDS, type HostContext, type HostFunction, type HostValue } from '../machine/host.js';
import type { Machine } from '../machine/machine.js';
import type { Image, Program, ProgramFunction } from '../machine/program.js';
import { sizeOf, type FunctionType } from '../types/ctype.js';
import { load, loadPointer } from './operand.js';
import { passedAs } from './variadic.js';
import { parameterOffsets } from './parameters.js';
import { scalarAt, storeScalar } from './scalar.js';

/** `given`: the function is there and has no code yet. */
export function hostEntry(
  program: Program,
  image: Image,
  host: HostFunction,
  type: FunctionType,
  given?: ProgramFunction,
): ProgramFunction {
  const { offsets, end } = parameterOffsets(type.params.map((p) => p.type));
  const dataAt = end;
  const words = host.words ?? 0;
  const resultAt = dataAt + HOST_DATA_WORDS * 8;
  const fn =
    given ??
    program.addFunction({
      name: host.name,
      image,
      type,
      frameSize: 0,
      entry: -1,
      end: -1,
      params: [],
      locals: [],
      host,
      place: undefined,
      lower: undefined,
      entryStatement: undefined,
    });
  fn.frameSize = resultAt + 16;
  fn.params = offsets;
  const statement = program.addWorldStatement(fn);
  fn.entryStatement = statement;
  const context = new Context(fn, offsets, dataAt, resultAt);
  fn.entry = program.emit(
    (m) => {
      context.enter(m);
      const state = m.memory.getUint32(m.fp + FRAME.state, true);
      context.state = state;
      if (state === 0) for (let i = 0; i < words; i++) m.storePair(m.fp + dataAt + 8 * i, 0, 0);
      const r = host.run(context);
      if (r === undefined || typeof r === 'number' || typeof r === 'bigint') {
        storeResult(m, fn, r);
        m.pop();
        return;
      }
      m.store32(m.fp + FRAME.state, r.then);
      m.store32(m.fp + FRAME.asked, r.call.id);
      callC(m, r.call, r.args, fn.entry, m.fp + resultAt);
    },
    statement,
    true,
  );
  fn.end = fn.entry + 1;
  return fn;
}

function storeResult(m: Machine, fn: ProgramFunction, r: HostValue | undefined | void): void {
  const to = m.memory.getUint32(m.fp + FRAME.result, true);
  const t = fn.type.returns;
  if (to === 0 || t.kind === 'void') return;
  if (r === undefined) m.stop(`${fn.name} gave no value where one is used`, 'A fault of IRQScope; please report it.');
  storeScalar(m, t, to, r as HostValue, fn.image.abi.littleEndian);
}

/** Pushes a call of a C function with scalar arguments; its result goes to `result` (0 for nowhere). */
export function callC(
  m: Machine,
  fn: ProgramFunction,
  args: readonly HostValue[],
  returnPc: number,
  result: number,
): void {
  if (fn.entry < 0) m.lower(fn);
  const params = fn.type.params;
  if (args.length !== params.length)
    m.stop(
      `${fn.name} takes ${params.length} arguments here, IRQScope gives ${args.length}`,
      'The tree differs from what the unit expects of this function.',
    );
  const base = m.sp;
  if (base + fn.frameSize > m.stackHi)
    m.stop(`the stack is full in ${fn.name}`, 'Unbounded recursion, or very large locals.', fn);
  const le = fn.image.abi.littleEndian;
  for (let i = 0; i < params.length; i++) {
    const { type } = params[i] as (typeof params)[number];
    const to = base + (fn.params[i] as number);
    // a record travels by its address and is copied into the frame
    if (type.kind === 'record') m.copyBytes(to, Number(args[i]), sizeOf(type));
    else storeScalar(m, type, to, args[i] as HostValue, le);
  }
  m.push(fn, returnPc, result, base);
}

class Context implements HostContext {
  machine!: Machine;
  state = 0;
  private base = 0;
  private readonly readers: ((m: Machine, base: number) => HostValue)[];

  constructor(
    readonly fn: ProgramFunction,
    private readonly offsets: readonly number[],
    private readonly dataAt: number,
    private readonly resultAt: number,
  ) {
    const { space, abi } = fn.image;
    this.readers = fn.type.params.map((p, i) => {
      const off = offsets[i] as number;
      if (p.type.kind === 'record' || p.type.kind === 'array') return (_m, base) => base + off;
      const o = load(p.type, { address: (m) => m.fp + off, local: off, lvalue: true }, abi.littleEndian, space);
      return (m) => (o.big ? o.big(m) : (o.num as (m: Machine) => number)(m));
    });
  }

  enter(m: Machine): void {
    this.machine = m;
    this.base = m.fp;
  }

  arg(i: number): HostValue {
    const read = this.readers[i];
    if (!read)
      this.machine.stop(
        `${this.fn.name} has no argument ${i} here`,
        'The tree declares this boundary function otherwise than the unit expects.',
      );
    return read(this.machine, this.base);
  }

  num(i: number): number {
    const v = this.arg(i);
    return typeof v === 'number' ? v : Number(BigInt.asIntN(64, v));
  }

  big(i: number): bigint {
    return BigInt(this.arg(i));
  }

  variadic(i: number, real = false): bigint {
    const at = this.machine.memory.getUint32(this.base + FRAME.variadic, true);
    if (at === 0)
      this.machine.stop(`${this.fn.name} is called without variadic arguments`, 'The call passes too few arguments.');
    if (8 * i + 8 > this.machine.memory.getUint32(at - 8, true))
      this.machine.stop(`${this.fn.name} uses more variadic arguments than were passed`, 'The call passes too few.');
    if (!passedAs(this.machine, at, at + 8 * i, real))
      this.machine.stop(
        `${this.fn.name} takes ${real ? 'a double' : 'an integer or pointer'} where another argument was passed`,
        'Look at the format and the arguments.',
      );
    return this.machine.memory.getBigUint64(at + 8 * i, this.fn.image.abi.littleEndian);
  }

  data(i: number): bigint {
    return this.machine.memory.getBigUint64(this.base + this.dataAt + 8 * i, true);
  }

  setData(i: number, value: bigint): void {
    this.machine.store64(this.base + this.dataAt + 8 * i, value);
  }

  count(i: number): number {
    return this.machine.memory.getInt32(this.base + this.dataAt + 8 * i, true);
  }

  setCount(i: number, value: number): void {
    this.machine.storePair(this.base + this.dataAt + 8 * i, value, value < 0 ? -1 : 0);
  }

  scratch(): number {
    return this.base + this.dataAt;
  }

  result(): bigint {
    const m = this.machine;
    const asked = m.program.functions[m.memory.getUint32(this.base + FRAME.asked, true)];
    if (!asked || asked.type.returns.kind === 'void') return 0n;
    const at = this.base + this.resultAt;
    const { returns } = asked.type;
    const le = asked.image.abi.littleEndian;
    const v = returns.kind === 'pointer' ? loadPointer(m, at, le) : scalarAt(m, returns, at, le);
    return v === undefined
      ? m.stop(`${asked.name} returns what is no integer`, 'A fault of IRQScope; please report it.')
      : BigInt(v);
  }

  get callerPc(): number {
    return this.machine.memory.getUint32(this.base + FRAME.returnPc, true);
  }
}
