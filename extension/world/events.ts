/** Tracepoints: a call of trace_NAME is an event with the arguments under their declared names. They have no other effect. */
import { textAt } from '../cmachine/expressions/format.js';
import type { HostFunction } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import * as C from '../cmachine/types/ctype.js';

export type EventArguments = Readonly<Record<string, string | number>>;

export interface EventSink {
  event(m: Machine, name: string, args: EventArguments, callerPc: number): void;
}

/** The function that stands in for trace_NAME, or undefined for other names. */
export function traceFunction(name: string, sink: EventSink): HostFunction | undefined {
  if (!name.startsWith('trace_')) return undefined;
  const event = name.slice('trace_'.length);
  return {
    name,
    run(c) {
      const args: Record<string, string | number> = Object.create(null) as Record<string, string | number>;
      c.fn.type.params.forEach((p, i) => {
        args[p.name || `a${i}`] = argument(c.machine, p.type, c.arg(i));
      });
      sink.event(c.machine, event, args, c.callerPc);
    },
  };
}

/** Numbers wider than 53 bits are "0x…" strings (DECISIONS, JSON shapes). */
function argument(m: Machine, t: C.CType, v: number | bigint): string | number {
  if (typeof v === 'bigint') {
    const n = Number(v);
    return Number.isSafeInteger(n) ? n : `0x${BigInt.asUintN(64, v).toString(16)}`;
  }
  if (t.kind === 'pointer' && C.isInteger(t.to) && C.integerOf(t.to).name === 'char') return textAt(m, v) ?? '';
  return v;
}
