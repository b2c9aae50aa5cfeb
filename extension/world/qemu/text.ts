/** Text that a C call formats, as printf would print it. */
import { textAt, writeText } from '../../cmachine/libc/access.js';
import { formatted } from '../../cmachine/libc/format.js';
import type { HostContext } from '../../cmachine/machine/host.js';

const REMEDY = 'Look at the format and its arguments.';

/** What the format at argument i and the variadic arguments make. */
export function messageOf(c: HostContext, i: number): string {
  let next = 0;
  const bytes = formatted(textAt(c, c.num(i)), {
    next: () => c.variadic(next++),
    text: (address, most) => textAt(c, address, most),
    store: () => c.machine.stop('a message has a %n', REMEDY),
    errno: () => new TextEncoder().encode('error'),
    spend: (bytes) => c.machine.spend(bytes),
    stop: (message) => c.machine.stop(message, REMEDY),
  });
  return new TextDecoder().decode(bytes);
}

/** A string argument; "" for NULL. */
export function stringOf(c: HostContext, i: number): string {
  return stringAt(c, c.num(i));
}

/** The string at an address; "" at NULL. */
export function stringAt(c: HostContext, address: number): string {
  return address === 0 ? '' : new TextDecoder().decode(textAt(c, address));
}

/** A copy of the text in the image's heap. */
export function heapText(c: HostContext, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const at = c.machine.allocate(c.fn.image.space, bytes.length + 1);
  writeText(c, at, bytes);
  return at;
}
