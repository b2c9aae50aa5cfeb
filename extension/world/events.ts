/** Tracepoints: a call of trace_NAME is an event with the arguments under their declared names. They have no other effect. */
import type { HostContext, HostFunction } from '../cmachine/machine/host.js';
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
      const args = argumentsOf(c);
      if (format === undefined) sink.event(c.machine, event, args, c.callerPc);
      else withLine(sink, c, event, args, format);
    },
  };
}

function argumentsOf(c: HostContext): EventArguments {
  const args: Record<string, string | number> = Object.create(null) as Record<string, string | number>;
  const { params } = c.fn.type;
  for (let i = 0; i < params.length; i++) {
    const { name, type } = params[i] as (typeof params)[number];
    args[name || `a${i}`] = eventArgument(c.machine, type, c.arg(i));
  }
  return args;
}

function withLine(sink: EventSink, c: HostContext, event: string, args: EventArguments, format: string): void {
  sink.event(c.machine, event, args, c.callerPc, () => traceLine(c, event, format));
}
