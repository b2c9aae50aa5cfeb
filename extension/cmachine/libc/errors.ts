/** errno, and what its values are called. */
import type { HostContext, HostFunction } from '../machine/host.js';
import { writeText, type StateOf } from './access.js';
import { STATE } from './state.js';

/** The numbers that a program without files and processes meets. */
const MESSAGES: ReadonlyMap<number, string> = new Map([
  [0, 'Success'],
  [1, 'Operation not permitted'],
  [2, 'No such file or directory'],
  [4, 'Interrupted system call'],
  [5, 'Input/output error'],
  [9, 'Bad file descriptor'],
  [11, 'Resource temporarily unavailable'],
  [12, 'Cannot allocate memory'],
  [13, 'Permission denied'],
  [14, 'Bad address'],
  [16, 'Device or resource busy'],
  [17, 'File exists'],
  [19, 'No such device'],
  [22, 'Invalid argument'],
  [28, 'No space left on device'],
  [33, 'Numerical argument out of domain'],
  [34, 'Numerical result out of range'],
]);

/** Stops at a number whose message is not known: a wrong text would go unnoticed. */
export function messageOf(c: HostContext, number: number): Uint8Array {
  const text = MESSAGES.get(number);
  if (text === undefined) return c.machine.stop(`the message of error ${number} is not known`, 'Print the number.');
  return Uint8Array.from(text, (ch) => ch.charCodeAt(0));
}

export function errorFunctions(stateOf: StateOf): HostFunction[] {
  return [
    { name: '__errno_location', run: (c) => stateOf(c) + STATE.errno },
    {
      name: 'strerror',
      run: (c) => {
        const at = stateOf(c) + STATE.message;
        writeText(c, at, messageOf(c, c.num(0)));
        return at;
      },
    },
  ];
}
