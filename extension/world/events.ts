/** Tracepoints: a call of trace_NAME is an event with the arguments under their declared names. They have no other effect. */
import type { HostFunction } from '../cmachine/machine/host.js';
import type { Machine } from '../cmachine/machine/machine.js';
import { eventArgument } from './event-arguments.js';
import { traceLine, type TraceFormats } from './qemu/trace.js';
import { tracepointFunction } from './tracepoints.js';

export type EventArguments = Readonly<Record<string, string | number>>;

export interface EventSink {
  /** `line`: how the program itself would log it, where that is known; to be asked at once, while the machine stands there. */
  event(m: Machine, name: string, args: EventArguments, callerPc: number, line?: () => string): void;
}

/** The function that stands in for trace_NAME or is part of a Linux tracepoint, or undefined for other names. */
export function traceFunction(name: string, sink: EventSink, formats?: TraceFormats): HostFunction | undefined {
  if (!name.startsWith('trace_')) return tracepointFunction(name, sink);
  const event = name.slice('trace_'.length);
  const format = formats?.(event);
  return {
    name,
    run(c) {
      const args: Record<string, string | number> = Object.create(null) as Record<string, string | number>;
      c.fn.type.params.forEach((p, i) => {
        args[p.name || `a${i}`] = eventArgument(c.machine, p.type, c.arg(i));
      });
      const line = format === undefined ? undefined : () => traceLine(c, event, format);
      sink.event(c.machine, event, args, c.callerPc, line);
    },
  };
}
