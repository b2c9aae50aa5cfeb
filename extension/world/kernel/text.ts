/** The kernel's printf: what the C library formats, and pointers in their many forms, all of them as plain addresses or names. */
import { formatted } from '../../cmachine/libc/format.js';
import { textAt } from '../../cmachine/libc/access.js';
import type { HostContext } from '../../cmachine/machine/host.js';

const CONVERSION = /%([-+ #0]*)(\*|\d+)?(\.(?:\*|\d+)?)?(hh|h|ll|l|q|j|z|t|L)?([%a-zA-Z])/g;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text of a format whose arguments are the variadic ones of the call, as bytes. */
export function kernelText(c: HostContext, format: string): Uint8Array {
  // Addresses of functions and objects that are shown by name stand at these positions.
  const named: string[] = [];
  const kinds: ('plain' | 'name')[] = [];
  const plain = format.replace(
    CONVERSION,
    (whole, flags: string, width = '', precision = '', _size = '', kind: string, at: number) => {
      if (kind === '%') return whole;
      for (const star of `${String(width)}${String(precision)}`) if (star === '*') kinds.push('plain');
      if (kind !== 'p') {
        kinds.push('plain');
        return whole;
      }
      const extension = /^[A-Za-z]*/.exec(format.slice(at + whole.length))?.[0] ?? '';
      const name = /^[sSBFf]/.test(extension);
      kinds.push(name ? 'name' : 'plain');
      return name ? `%${flags}${String(width)}s${MARK}` : `%${extension.startsWith('x') ? '' : '016'}lx${MARK}`;
    },
  );
  let index = 0;
  const bytes = formatted(bytesOf(withoutExtensions(plain)), {
    next: () => {
      const kind = kinds[index];
      const value = c.variadic(index++);
      if (kind !== 'name') return value;
      named.push(c.machine.program.functionAt(Number(BigInt.asUintN(64, value)))?.name ?? `0x${value.toString(16)}`);
      return -BigInt(named.length);
    },
    text: (address, most) =>
      address < 0 ? bytesOf(named[-address - 1] ?? '').subarray(0, most) : textAt(c, address, most),
    store: () => c.machine.stop('%n is not formatted by a kernel', 'Look at the format.'),
    errno: () => new Uint8Array(0),
    spend: (bytes) => c.machine.spend(bytes),
    stop: (message) => c.machine.stop(message, 'Look at the format.'),
  });
  return bytes;
}

/** Behind a pointer's conversion the letters that say how it is shown follow. */
const MARK = '\u0001';

function withoutExtensions(text: string): string {
  return text.replace(/\u0001[A-Za-z]*/g, '');
}

/** The string argument of a function. */
export function stringArgument(c: HostContext, i: number): string {
  return new TextDecoder().decode(textAt(c, c.num(i)));
}
