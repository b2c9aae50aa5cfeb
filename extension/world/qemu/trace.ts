/** How QEMU's log backend prints a tracepoint: its name, a blank, and the format of the tree's own trace-events. */
import { textAt } from '../../cmachine/libc/access.js';
import { formatted } from '../../cmachine/libc/format.js';
import type { HostContext } from '../../cmachine/machine/host.js';
import { parseTraceEvents, plainFormat } from '../../cmachine/preprocess/profiles/traceevents.js';
import type { SourceFiles } from '../../cmachine/source/types.js';

/** The printf format of an event by its name; undefined for one that the folders do not declare. */
export type TraceFormats = (event: string) => string | undefined;

/** What the trace-events beside these files say. Read when first asked. */
export function traceFormats(tree: SourceFiles, files: readonly string[]): TraceFormats {
  let known: Map<string, string> | undefined;
  return (event) => {
    if (!known) {
      known = new Map();
      for (const folder of new Set(files.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))))
        for (const { name, format } of parseTraceEvents(tree.read(`${folder}/trace-events`) ?? ''))
          known.set(name, plainFormat(format));
    }
    return known.get(event);
  };
}

const REMEDY = 'The format does not suit the arguments: look at the trace-events of the tree.';

/** The line of a call of trace_NAME, without the newline. */
export function traceLine(c: HostContext, event: string, format: string): string {
  let next = 0;
  const text = formatted(new TextEncoder().encode(format), {
    next: () => BigInt(c.arg(next++)),
    text: (address, most) => textAt(c, address, most),
    store: () => c.machine.stop(`the line of ${event} has a %n`, REMEDY),
    errno: () => new TextEncoder().encode('error'),
    spend: (bytes) => c.machine.spend(bytes),
    stop: (message) => c.machine.stop(`the line of ${event}: ${message}`, REMEDY),
  });
  return `${event} ${new TextDecoder().decode(text)}`;
}
