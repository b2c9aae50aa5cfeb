/**
 * Whether a recording of a real machine shows a fault by itself: what its own lines and state say about the operation in which a
 * rule found something. Nothing that was executed here is looked at (DECISIONS 22).
 */
import type { TranscriptFile } from '../../extension/oracle/index.js';

interface Line {
  readonly i?: number;
  readonly op: string;
  readonly addr?: string;
  readonly pin?: number;
  readonly level?: number;
  readonly trace?: readonly string[];
  readonly kvm?: readonly string[];
  readonly chg?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

/** One operation as it was recorded, with the whole state before and after it. */
interface Recorded extends Line {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly earlier: readonly Line[];
}

type State = Readonly<Record<string, unknown>>;

const has = (lines: readonly string[] | undefined, what: RegExp): boolean => (lines ?? []).some((l) => what.test(l));
const entry = (s: State, pin: number): bigint => BigInt(String(s[`rte${pin}`]));
const bit = (value: bigint, n: number): boolean => ((value >> BigInt(n)) & 1n) === 1n;
const pins = Array.from({ length: 24 }, (_, pin) => pin);

/** Local APICs with a vector requested or in service. */
function holding(s: State, vector: number): number {
  const all = Object.entries(s).filter(([key]) => /^lapic\d+\.i[rs]r$/.test(key));
  return all.filter(([, list]) => (list as readonly (string | number)[]).some((v) => parseInt(String(v)) === vector))
    .length;
}

/** Whether the operation's own record shows what the rule of that name claims; `message` is the finding's. */
const SHOWN: Readonly<Record<string, (o: Recorded, message: string) => boolean>> = {
  // the message that went out is not what the entry says when the operation is over
  'stale-route': (o, message) => {
    const gsi = Number(/GSI (\d+)/.exec(message)?.[1]);
    const at = (o.kvm ?? []).findIndex((l) => l.startsWith(`kvm_set_irq: gsi ${gsi} level 1`));
    const [, dest, vector, mode] = /dst ([0-9a-f]+) vec (\d+) \(\w+\|(\w+\|\w+)/.exec(o.kvm?.[at + 1] ?? '') ?? [];
    const now = entry(o.after, gsi);
    const says = `${bit(now, 11) ? 'logical' : 'physical'}|${bit(now, 15) ? 'level' : 'edge'}`;
    const same = parseInt(dest ?? '', 16) === Number(now >> 56n) && Number(vector) === Number(now & 0xffn);
    return at >= 0 && !(same && mode === says);
  },
  'stuck-remote-irr': (o, message) => {
    const [, vector, pin] = /vector (0x[0-9a-f]+) .* pin (\d+)/.exec(message) ?? [];
    const ended = has(o.kvm, new RegExp(`kvm_eoi: apicid \\d+ vector ${Number(vector)}$`));
    return (
      ended && bit(entry(o.after, Number(pin)), 14) && !has(o.trace, new RegExp(`clear remote irr for pin ${pin}\\b`))
    );
  },
  // the pin is unmasked and edge-triggered now; it was masked when its line rose last
  'lost-edge': (o, message) => {
    const pin = Number(/pin (\d+)/.exec(message)?.[1]);
    const now = entry(o.after, pin);
    const last = o.earlier.findLast((l) => l.op === 'irq' && (l.pin === 0 ? 2 : l.pin) === pin);
    return !bit(now, 16) && !bit(now, 15) && last?.level === 1 && !has(last.trace, /set remote irr|apic_deliver_irq/);
  },
  'eoi-to-wrong-pin': (o, message) => {
    const vector = Number(/vector (0x[0-9a-f]+)/.exec(message)?.[1]);
    const cleared = (o.trace ?? []).filter((l) => l.endsWith(` vector ${vector}`) && l.includes('clear remote irr'));
    return cleared.length > 1 && holding(o.after, vector) > 0;
  },
  'explicit-eoi-ignored': (o) =>
    has(o.trace, /ioapic_mem_write .* addr 0x40 /) && !has(o.trace, /^ioapic_eoi_broadcast/),
  'unrecorded-fault': (o) => {
    const asked = (o.trace ?? []).filter((l) => l.startsWith('vtd_ir_remap_msi_req')).length;
    return (
      asked > (o.trace ?? []).filter((l) => l.startsWith('vtd_ir_remap_msi ')).length && !has(o.trace, /vtd_frr_new/)
    );
  },
  'no-destination': (o) => {
    const sent = (o.kvm ?? []).findIndex((l) => l.startsWith('kvm_msi_set_irq'));
    return sent >= 0 && !has(o.kvm?.slice(sent), /^kvm_apic_accept_irq/);
  },
  'high-apic-id': (o) =>
    pins.some((pin) => (entry(o.after, pin) >> 49n) % 128n > 0n || (entry(o.before, pin) >> 49n) % 128n > 0n),
  'extint-parsed-twice': (o) => pins.some((pin) => ((entry(o.after, pin) >> 8n) & 7n) === 7n),
  'interrupt-storm': (o) => has(o.trace, /^ioapic_eoi_delayed_reassert/),
  'eoi-vector-mismatch': (o) => o.op === 'irq' && bit(entry(o.after, Number(o.pin)), 14),
};

/** The rule and operation are confirmed; false too for rules that no recording is known to show. */
export function confirms(file: TranscriptFile, i: number, rule: string, message: string): boolean {
  const o = operationOf(file, i);
  return o !== undefined && (SHOWN[rule]?.(o, message) ?? false);
}

function operationOf(file: TranscriptFile, i: number): Recorded | undefined {
  let before: State = {};
  const earlier: Line[] = [];
  for (const text of file.text.split('\n')) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.op === 'start') before = line.state ?? {};
    if (line.i === undefined) continue;
    const after = { ...before, ...line.chg };
    if (line.i === i) return { ...line, before, after, earlier };
    earlier.push(line);
    before = after;
  }
  return undefined;
}
