/** Transcripts of real machines, "*.qtest.jsonl": one JSON object a line; "start", numbered operations, "end". */
import * as v from 'valibot';
import { FaultError } from '../cmachine/source/types.js';

export interface TranscriptFile {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

/** State by key, each value as JSON text. */
export type State = ReadonlyMap<string, string>;

export type Action =
  /** cpu -1: from outside any vCPU. */
  | {
      readonly kind: 'access';
      readonly cpu: number;
      readonly address: number;
      readonly size: number;
      readonly write: boolean;
      readonly value: bigint;
    }
  | { readonly kind: 'irq'; readonly pin: number; readonly level: number }
  /** A device with this requester id sends a message. */
  | { readonly kind: 'msi'; readonly requester: number; readonly address: bigint; readonly data: bigint }
  /** 64-bit words are put in guest memory, little-endian. */
  | { readonly kind: 'memory'; readonly address: number; readonly quads: readonly bigint[] }
  | { readonly kind: 'accept'; readonly cpu: number };

export interface Operation {
  readonly i: number;
  /** 1-based line in the file. */
  readonly line: number;
  /** "writel 0xfec00010 0x21": for messages. */
  readonly text: string;
  readonly action: Action;
  /** What it returned: a number, or the vectors taken. */
  readonly ret: bigint | readonly bigint[] | undefined;
  /** Lines of QEMU's log and of the host kernel's events. */
  readonly trace: readonly string[];
  readonly kvm: readonly string[];
  /** Keys that changed; undefined for one that went away. */
  readonly changes: ReadonlyMap<string, string | undefined>;
  /** The whole state, where the transcript has it. */
  readonly state: State | undefined;
}

export interface Transcript {
  readonly file: string;
  readonly kind: string;
  /** QEMU's version line, "" where it is not given. */
  readonly recordedBy: string;
  readonly ioapicVersion: number;
  readonly vcpus: number;
  readonly start: State;
  readonly operations: readonly Operation[];
  readonly end: { readonly line: number; readonly state: State };
}

const hex = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{1,16}$/i, 'must be a number like "0x1f"'));
const small = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff));
const values = v.record(v.string(), v.unknown());

const Start = v.object({
  op: v.literal('start'),
  kind: v.string(),
  ioapic_version: v.optional(hex, '0x20'),
  smp: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)), 1),
  qemu: v.optional(v.string(), ''),
  state: values,
});

const End = v.object({ op: v.literal('end'), state: values });

const Numbered = v.object({
  i: v.pipe(v.number(), v.safeInteger()),
  op: v.string(),
  addr: v.optional(hex),
  val: v.optional(hex),
  pin: v.optional(small),
  level: v.optional(small),
  sid: v.optional(hex),
  data: v.optional(hex),
  lo: v.optional(hex),
  hi: v.optional(hex),
  cpu: v.optional(small),
  do: v.optional(v.string()),
  ret: v.optional(v.union([hex, v.array(v.union([hex, small]))])),
  trace: v.optional(v.array(v.string()), []),
  kvm: v.optional(v.array(v.string()), []),
  chg: v.optional(values, {}),
  state: v.optional(values),
});

const SIZES: Readonly<Record<string, number>> = { b: 1, w: 2, l: 4, q: 8 };

/** Reads one transcript. `supported` says of which kinds the operations are known; FaultError for all else. */
export function parseTranscript(file: TranscriptFile, supported: readonly string[]): Transcript {
  const lines = file.text.split('\n');
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop();
  const first = objectOf(file.name, lines[0] ?? '', 1);
  const kind = v.is(v.object({ op: v.literal('start'), kind: v.string() }), first) ? first.kind : undefined;
  if (kind === undefined)
    throw wrong(file.name, 1, 'the first line is no "start" of a transcript', 'Name a *.qtest.jsonl file.');
  if (!supported.includes(kind))
    throw wrong(
      file.name,
      1,
      `transcripts of kind "${kind.slice(0, 40)}" are not replayed yet`,
      `Kinds that are: ${supported.join(', ')}.`,
    );
  const start = shape(Start, first, file.name, 1);
  const operations: Operation[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = at + 1;
    const object = objectOf(file.name, lines[at] ?? '', line);
    if (v.is(v.object({ op: v.literal('end') }), object)) {
      if (line !== lines.length) throw wrong(file.name, line + 1, 'there are lines after the "end"', DAMAGED);
      return {
        file: file.name,
        kind,
        recordedBy: start.qemu,
        ioapicVersion: Number(start.ioapic_version),
        vcpus: start.smp,
        start: stateOf(start.state),
        operations,
        end: { line, state: stateOf(shape(End, object, file.name, line).state) },
      };
    }
    const operation = operationOf(shape(Numbered, object, file.name, line), start.smp, file.name, line);
    if (operation.i !== operations.length)
      throw wrong(file.name, line, `operation ${operations.length} is missing: this one is ${operation.i}`, DAMAGED);
    operations.push(operation);
  }
  throw wrong(file.name, lines.length, 'the transcript has no "end"', DAMAGED);
}

const DAMAGED = 'The file is cut short or was edited; record or copy it again.';

function operationOf(o: v.InferOutput<typeof Numbered>, vcpus: number, file: string, line: number): Operation {
  const action = actionOf(o);
  if (!action || ('cpu' in action && action.cpu >= vcpus))
    throw wrong(
      file,
      line,
      `the operation "${[o.op, o.do].filter(Boolean).join(' ').slice(0, 40)}" is not known or lacks a field`,
      'Transcripts have accesses, "irq", "cpu" read, write and accept, "msi", "irte" and "qdesc".',
    );
  const words = [o.op, o.cpu, o.do, o.pin, o.level, o.sid, o.addr, o.val, o.data];
  return {
    i: o.i,
    line,
    text: words.filter((w) => w !== undefined).join(' '),
    action,
    ret: typeof o.ret === 'string' ? BigInt(o.ret) : o.ret?.map(BigInt),
    trace: o.trace,
    kvm: o.kvm,
    changes: new Map(Object.entries(o.chg).map(([k, x]) => [k, x === null ? undefined : JSON.stringify(x)])),
    state: o.state && stateOf(o.state),
  };
}

function actionOf(o: v.InferOutput<typeof Numbered>): Action | undefined {
  const access = /^(read|write)([bwlq])$/.exec(o.op);
  if (access) return accessOf(-1, access[1] as string, SIZES[access[2] as string] as number, o);
  if (o.op === 'irq' && o.pin !== undefined && o.level !== undefined)
    return { kind: 'irq', pin: o.pin, level: o.level };
  if (o.op === 'msi') return msiOf(o);
  if (o.op === 'irte' || o.op === 'qdesc') return memoryOf(o);
  if (o.op !== 'cpu' || o.cpu === undefined) return undefined;
  if (o.do === 'accept') return { kind: 'accept', cpu: o.cpu };
  return o.do === 'read' || o.do === 'write' ? accessOf(o.cpu, o.do, 4, o) : undefined;
}

function msiOf({ sid, addr, data }: v.InferOutput<typeof Numbered>): Action | undefined {
  const requester = Number(sid ?? NaN);
  if (!(requester <= 0xffff) || addr === undefined || data === undefined) return undefined;
  return { kind: 'msi', requester, address: BigInt(addr), data: BigInt(data) };
}

function memoryOf({ addr, lo, hi }: v.InferOutput<typeof Numbered>): Action | undefined {
  const address = Number(addr ?? NaN);
  if (!Number.isSafeInteger(address) || lo === undefined || hi === undefined) return undefined;
  return { kind: 'memory', address, quads: [BigInt(lo), BigInt(hi)] };
}

function accessOf(cpu: number, verb: string, size: number, o: v.InferOutput<typeof Numbered>): Action | undefined {
  const write = verb === 'write';
  const address = Number(o.addr ?? NaN);
  if (!Number.isSafeInteger(address) || (write && o.val === undefined)) return undefined;
  return { kind: 'access', cpu, address, size, write, value: BigInt(o.val ?? 0) };
}

function stateOf(o: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(o).map(([k, x]) => [k, JSON.stringify(x)]));
}

function objectOf(file: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(file, line, 'this line is no JSON object', DAMAGED);
  }
}

function shape<S extends v.GenericSchema>(schema: S, value: unknown, file: string, line: number): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map((p) => String(p.key)).join('.') ?? '';
  throw wrong(file, line, path === '' ? issue.message : `"${path.slice(0, 60)}": ${issue.message}`, DAMAGED);
}

function wrong(file: string, line: number, message: string, remedy: string): FaultError {
  return new FaultError({ message, file, line, remedy });
}
