/** QEMU's errors: an object with a message that is handed up, or the end of QEMU where the caller allows none. */
import { loadPointer, storePointer } from '../../cmachine/lower/operand.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';
import { heapText, messageOf, stringAt } from './text.js';
import { messageOf as errorText } from '../../cmachine/libc/errors.js';

const LOOK = 'QEMU would end here; look at what led to it.';

/** Whether an address is that of a variable of this image. */
function isVariable(c: HostContext, name: string, at: number): boolean {
  return c.machine.program.symbols.some((s) => s.name === name && s.address === at && s.image === c.fn.image);
}

/** An Error here is a pointer to its text. */
function textOf(c: HostContext, error: number): number {
  return loadPointer(c.machine, c.machine.check(error, 8, c.fn.image.space), c.fn.image.abi.littleEndian);
}

/** Gives an error to who asked for it, as long as he has none; nobody may have asked. */
function handUp(c: HostContext, to: number, error: number): void {
  if (to === 0) return;
  if (isVariable(c, 'error_abort', to)) c.machine.stop(`QEMU aborts: ${stringAt(c, textOf(c, error))}`, LOOK);
  if (isVariable(c, 'error_fatal', to)) c.machine.stop(`QEMU exits: ${stringAt(c, textOf(c, error))}`, LOOK);
  const at = c.machine.check(to, 8, c.fn.image.space);
  const le = c.fn.image.abi.littleEndian;
  if (loadPointer(c.machine, at, le) === 0) storePointer(c.machine, at, error, le);
}

export function errors(events: () => EventSink): readonly HostFunction[] {
  const say = (c: HostContext, name: string, message: string): void =>
    events().event(c.machine, name, { message }, c.callerPc);
  const make = (c: HostContext, message: string): void => {
    say(c, 'error_setg', message);
    const error = c.machine.allocate(c.fn.image.space, 8);
    storePointer(c.machine, error, heapText(c, message), c.fn.image.abi.littleEndian);
    handUp(c, c.num(0), error);
  };
  /** f(error, format, ...): the text of the error behind what the format says. */
  const after = (name: string, event: string): HostFunction => ({
    name,
    run: (c) => say(c, event, messageOf(c, 1) + stringAt(c, textOf(c, c.num(0)))),
  });
  return [
    // error_setg_internal(errp, file, line, function, format, ...)
    { name: 'error_setg_internal', run: (c) => make(c, messageOf(c, 4)) },
    {
      // error_setg_errno_internal(errp, file, line, function, errno, format, ...)
      name: 'error_setg_errno_internal',
      run(c) {
        const reason = c.num(4) === 0 ? '' : `: ${new TextDecoder().decode(errorText(c, c.num(4)))}`;
        make(c, messageOf(c, 5) + reason);
      },
    },
    {
      // error_prepend(errp, format, ...)
      name: 'error_prepend',
      run(c) {
        const le = c.fn.image.abi.littleEndian;
        const error = c.num(0) === 0 ? 0 : loadPointer(c.machine, c.machine.check(c.num(0), 8, c.fn.image.space), le);
        if (error === 0) return;
        storePointer(c.machine, error, heapText(c, messageOf(c, 1) + stringAt(c, textOf(c, error))), le);
      },
    },
    after('error_reportf_err', 'error_report'),
    after('warn_reportf_err', 'warn_report'),
    {
      name: 'error_propagate',
      run(c) {
        if (c.num(1) !== 0) handUp(c, c.num(0), c.num(1));
      },
    },
    { name: 'error_get_pretty', run: (c) => textOf(c, c.num(0)) },
    { name: 'error_report_err', run: (c) => say(c, 'error_report', stringAt(c, textOf(c, c.num(0)))) },
    { name: 'error_free', run: () => undefined },
  ];
}
