/** Linux's tracepoints: their fields under the tree's own names, and the line that ftrace prints of them. */
import { textAt } from '../cmachine/expressions/format.js';
import { loadPointer } from '../cmachine/lower/operand.js';
import { writeText } from '../cmachine/libc/access.js';
import type { HostContext, HostFunction } from '../cmachine/machine/host.js';
import { FRAME } from '../cmachine/machine/frame.js';
import type { Machine } from '../cmachine/machine/machine.js';
import * as C from '../cmachine/types/ctype.js';
import { eventArgument } from './event-arguments.js';
import type { EventSink } from './events.js';
import { kernelText, stringArgument } from './kernel/text.js';
import { readValue } from './values.js';

const PREFIX = '__irqscope_trace_';
/** A string of the entry is a pointer under this name (profiles/linuxtrace.ts). */
const TEXT = '__text_';

/** Where the arguments are: the event's name, its entry, whether the line is its own, the line's format. */
const [NAME, ENTRY, SHOWN, FORMAT] = [0, 1, 2, 3];

/** The functions by which tracepoints of a Linux tree leave it, or undefined for other names. */
export function tracepointFunction(name: string, sink: EventSink): HostFunction | undefined {
  if (name === '__irqscope_symbolic') return { name, run: symbolic };
  if (name === '__irqscope_flags') return { name, run: flags };
  if (!name.startsWith(PREFIX)) return undefined;
  return {
    name,
    run(c) {
      const line =
        c.num(SHOWN) !== 0 ? () => new TextDecoder().decode(kernelText(c, stringArgument(c, FORMAT))) : undefined;
      sink.event(c.machine, stringArgument(c, NAME), fieldsOf(c), tracedAt(c.machine), line);
    },
  };
}

/** Whether that function is what a header makes of a tracepoint: in a call stack it is beside the point. */
export const ofTracepoint = (name: string): boolean => /^(?:trace_|__irqscope_class_)/.test(name);

/** Where the tracepoint was passed: in the function that called trace_NAME, not in what the header makes of it. */
function tracedAt(m: Machine): number {
  let fp = m.fp;
  for (;;) {
    const pc = m.memory.getUint32(fp + FRAME.returnPc, true);
    fp = m.memory.getUint32(fp + FRAME.savedFp, true);
    const fn = fp === 0 ? undefined : m.program.functions[m.memory.getUint32(fp + FRAME.callee, true)];
    if (!fn || !ofTracepoint(fn.name)) return pc;
  }
}

function fieldsOf(c: HostContext): Record<string, string | number> {
  const args: Record<string, string | number> = Object.create(null) as Record<string, string | number>;
  const type = c.fn.type.params[ENTRY]?.type;
  if (type?.kind !== 'pointer' || type.to.kind !== 'record') return args;
  const m = c.machine;
  const le = c.fn.image.abi.littleEndian;
  for (const f of C.layoutOf(type.to).fields) {
    const at = c.num(ENTRY) + f.offset;
    const name = f.name.startsWith(TEXT) ? f.name.slice(TEXT.length) : f.name;
    args[name] = fieldValue(m, f.type, at, le);
  }
  return args;
}

function fieldValue(m: Machine, t: C.CType, at: number, le: boolean): string | number {
  if (C.isScalar(t)) return eventArgument(m, t, readValue(m, t, at, le));
  if (t.kind === 'array' && C.isInteger(t.of) && C.integerOf(t.of).size === 1) return textAt(m, at) ?? '';
  // An array or struct as its bytes, the first one first.
  let text = '';
  for (let i = 0; i < C.sizeOf(t); i++) text += (m.bytes[at + i] as number).toString(16).padStart(2, '0');
  return text;
}

/** The names of a table of struct trace_print_flags: a mask, then a pointer to its name. */
function* namesAt(c: HostContext, table: number): Generator<readonly [mask: bigint, name: number]> {
  const m = c.machine;
  const { space, abi } = c.fn.image;
  for (let at = table; ; at += 16) {
    m.check(at, 16, space);
    const name = loadPointer(m, at + 8, abi.littleEndian);
    if (name === 0) return;
    yield [m.memory.getBigUint64(at, abi.littleEndian), name];
  }
}

function symbolic(c: HostContext): number {
  const value = BigInt.asUintN(64, c.big(0));
  for (const [mask, name] of namesAt(c, c.num(1))) if (mask === value) return name;
  writeText(c, c.num(2), new TextEncoder().encode(`0x${value.toString(16)}`));
  return c.num(2);
}

function flags(c: HostContext): number {
  let left = BigInt.asUintN(64, c.big(0));
  const found: string[] = [];
  for (const [mask, name] of namesAt(c, c.num(2))) {
    if ((left & mask) !== mask) continue;
    found.push(textAt(c.machine, name) ?? '');
    left &= ~mask;
  }
  if (left !== 0n) found.push(`0x${left.toString(16)}`);
  const text = new TextEncoder().encode(found.join(c.num(1) === 0 ? '' : stringArgument(c, 1)));
  writeText(c, c.num(3), text.subarray(0, 95));
  return c.num(3);
}
