/** QEMU's errors: an object with a message that is handed up, or the end of QEMU where the caller allows none. */
import { loadPointer, storePointer } from '../../cmachine/lower/operand.js';
import type { HostContext, HostFunction } from '../../cmachine/machine/host.js';
import type { EventSink } from '../events.js';
import { heapText, messageOf, stringOf } from './text.js';

const LOOK = 'QEMU would end here; look at what led to it.';

/** Whether an address is that of a variable of this image. */
function isVariable(c: HostContext, name: string, at: number): boolean {
  return c.machine.program.symbols.some((s) => s.name === name && s.address === at && s.image === c.fn.image);
}

/** An Error here is a pointer to its text. */
function textOf(c: HostContext, error: number): number {
  return loadPointer(c.machine, c.machine.check(error, 8, c.fn.image.space), c.fn.image.abi.littleEndian);
}

function handUp(c: HostContext, to: number, error: number, message: string): void {
  if (to === 0) return;
  if (isVariable(c, 'error_abort', to)) c.machine.stop(`QEMU aborts: ${message}`, LOOK);
  if (isVariable(c, 'error_fatal', to)) c.machine.stop(`QEMU exits: ${message}`, LOOK);
  const at = c.machine.check(to, 8, c.fn.image.space);
  const le = c.fn.image.abi.littleEndian;
  if (loadPointer(c.machine, at, le) === 0) storePointer(c.machine, at, error, le);
}

export function errors(events: () => EventSink): readonly HostFunction[] {
  return [
    {
      // error_setg_internal(errp, file, line, function, format, ...)
      name: 'error_setg_internal',
      run(c) {
        const message = messageOf(c, 4);
        events().event(c.machine, 'error_setg', { message }, c.callerPc);
        const error = c.machine.allocate(c.fn.image.space, 8);
        storePointer(c.machine, error, heapText(c, message), c.fn.image.abi.littleEndian);
        handUp(c, c.num(0), error, message);
      },
    },
    {
      name: 'error_propagate',
      run(c) {
        if (c.num(1) !== 0) handUp(c, c.num(0), c.num(1), 'an error that the caller does not allow');
      },
    },
    { name: 'error_get_pretty', run: (c) => textOf(c, c.num(0)) },
    {
      name: 'error_report_err',
      run(c) {
        const text = new TextDecoder().decode(
          c.machine.bytes.subarray(textOf(c, c.num(0)), c.machine.bytes.indexOf(0, textOf(c, c.num(0)))),
        );
        events().event(c.machine, 'error_report', { message: text }, c.callerPc);
      },
    },
    { name: 'error_free', run: () => undefined },
    // What is named in a hint or put before a message changes nothing for interrupts.
    { name: 'error_prepend', run: (c) => void stringOf(c, 1) },
    { name: 'error_append_hint', run: (c) => void stringOf(c, 1) },
  ];
}
