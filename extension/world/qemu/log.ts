/** What QEMU says: messages are events with their text, errors are objects, and what would end QEMU stops the run with its words. */
import { messageOf as errorText } from '../../cmachine/libc/errors.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';
import { heapText, messageOf, stringOf } from './text.js';

const LOOK = 'QEMU would end here; look at what led to it.';

export function messages(sink: () => EventSink): readonly HostFunction[] {
  const say = (c: HostContext, name: string, message: string): void =>
    sink().event(c.machine, name, { message }, c.callerPc);
  const report = (name: string): HostFunction => ({ name, run: (c) => say(c, name, messageOf(c, 0)) });
  /** bool f(bool *printed, format, ...): says it the first time only. */
  const once = (name: string, event: string): HostFunction => ({
    name,
    run(c) {
      const at = c.machine.check(c.num(0), 1, c.fn.image.space);
      if (c.machine.bytes[at] !== 0) return 0;
      c.machine.store8(at, 1);
      say(c, event, messageOf(c, 1));
      return 1;
    },
  });
  return [
    report('error_report'),
    report('warn_report'),
    report('info_report'),
    once('error_report_once_cond', 'error_report'),
    once('warn_report_once_cond', 'warn_report'),
    // -d items that were not asked for are not printed: the mask is tested before this is called.
    { name: 'qemu_log', run: (c) => say(c, 'qemu_log', messageOf(c, 0).trimEnd()) },
    { name: 'perror', run: (c) => say(c, 'error_report', stringOf(c, 0)) },
    { name: 'strerror', run: (c) => heapText(c, new TextDecoder().decode(errorText(c, c.num(0)))) },
  ];
}

/** How QEMU ends. */
export const endings: readonly HostFunction[] = [
  {
    name: '__assert_fail',
    run: (c) =>
      c.machine.stop(`QEMU aborts: assertion "${stringOf(c, 0)}" failed (${stringOf(c, 1)}:${c.num(2)})`, LOOK),
  },
  {
    name: 'g_assertion_message_expr',
    run: (c) =>
      c.machine.stop(
        `QEMU aborts: ${c.num(4) === 0 ? 'code that should not be reached' : `assertion "${stringOf(c, 4)}" failed`} (${stringOf(c, 1)}:${c.num(2)})`,
        LOOK,
      ),
  },
  { name: 'hw_error', run: (c) => c.machine.stop(`QEMU aborts: ${messageOf(c, 0).trimEnd()}`, LOOK) },
  { name: 'abort', run: (c) => c.machine.stop('QEMU aborts', LOOK) },
  { name: 'exit', run: (c) => c.machine.stop(`QEMU exits with status ${c.num(0)}`, LOOK) },
];
