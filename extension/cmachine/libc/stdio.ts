/** <stdio.h>: formatted and plain output, and reading of standard input. */
import type { HostContext, HostFunction } from '../machine/host.js';
import { passedAs, VA_LIST } from '../lower/variadic.js';
import {
  checked,
  readPointer,
  sizeArgument,
  textAt,
  writable,
  writePointer,
  writeText,
  type StateOf,
} from './access.js';
import { messageOf } from './errors.js';
import { formatted } from './format.js';
import type { Streams } from './streams.js';
import { STATE } from './state.js';

const EOF = -1;

export function stdioFunctions(streams: Streams, stateOf: StateOf): HostFunction[] {
  /** The descriptor of a FILE: 0, 1 or 2. */
  const descriptor = (c: HostContext, i: number): number => {
    const at = checked(c, c.num(i), 4);
    const n = c.machine.memory.getInt32(at, true);
    if (n < 0 || n > 2)
      c.machine.stop(`${c.fn.name} of a FILE that is none of the standard streams`, 'There are no files.');
    return n;
  };
  const output = (c: HostContext, i: number): 1 | 2 => {
    const n = descriptor(c, i);
    if (n === 1 || n === 2) return n;
    return c.machine.stop(`${c.fn.name} writes to stdin`, 'Write to stdout or stderr.');
  };
  const input = (c: HostContext, i: number): void => {
    if (descriptor(c, i) !== 0) c.machine.stop(`${c.fn.name} reads from an output stream`, 'Read from stdin.');
  };

  /** Formats with the variadic arguments of the call, or with those that a va_list leads to: slots of 8 bytes. */
  const format = (c: HostContext, formatAt: number, list?: number): Uint8Array => {
    const m = c.machine;
    let n = 0;
    const tag = list === undefined ? 0 : checked(c, list, VA_LIST.size);
    return formatted(textAt(c, c.num(formatAt)).slice(), {
      next: (real = false) => {
        if (list === undefined) return c.variadic(n++, real);
        const slot = readPointer(c, tag + VA_LIST.next);
        if (slot + 8 > readPointer(c, tag + VA_LIST.end))
          m.stop(`${c.fn.name} formats more arguments than were passed`, 'The caller passes too few arguments.');
        if (!passedAs(m, m.memory.getUint32(tag + VA_LIST.first, true), slot, real))
          m.stop(`${c.fn.name} formats another type than was passed`, 'Look at the format and the arguments.');
        writePointer(c, tag + VA_LIST.next, slot + 8);
        return m.memory.getBigUint64(slot, c.fn.image.abi.littleEndian);
      },
      text: (address, most) => textAt(c, address, most).slice(),
      store: (address, size, value) => {
        const to = writable(c, address, size);
        if (size === 8) m.store64(to, value);
        else if (size === 4) m.store32(to, Number(value));
        else if (size === 2) m.store16(to, Number(value));
        else m.store8(to, Number(value));
      },
      errno: () => messageOf(c, m.memory.getInt32(stateOf(c) + STATE.errno, true)),
      spend: (bytes) => m.spend(bytes),
      stop: (message) => m.stop(message, 'Use a conversion of integers, characters, strings or pointers.'),
    });
  };
  const print = (stream: 1 | 2, bytes: Uint8Array): number => {
    streams.write(stream, bytes);
    return bytes.length;
  };
  const into = (c: HostContext, bytes: Uint8Array): number => {
    writeText(c, c.num(0), bytes);
    return bytes.length;
  };
  const bounded = (c: HostContext, bytes: Uint8Array): number => {
    const room = BigInt.asUintN(64, c.big(1));
    if (room > 0n) writeText(c, c.num(0), room > BigInt(bytes.length) ? bytes : bytes.subarray(0, Number(room) - 1));
    return bytes.length;
  };
  const character = (stream: 1 | 2, v: number): number => {
    streams.write(stream, Uint8Array.of(v & 0xff));
    return v & 0xff;
  };

  const get: HostFunction['run'] = (c) => {
    input(c, 0);
    return streams.get();
  };
  const put: HostFunction['run'] = (c) => character(output(c, 1), c.num(0));
  const buffering = (c: HostContext, how: number): number => {
    const stream = descriptor(c, 0);
    if (how < 0 || how > 2) return EOF;
    if (stream === 1) streams.setBuffering((['full', 'line', 'none'] as const)[how] as 'full' | 'line' | 'none');
    return 0;
  };

  return [
    { name: 'printf', run: (c) => print(1, format(c, 0)) },
    { name: 'fprintf', run: (c) => print(output(c, 0), format(c, 1)) },
    { name: 'sprintf', run: (c) => into(c, format(c, 1)) },
    { name: 'snprintf', run: (c) => bounded(c, format(c, 2)) },
    { name: 'vprintf', run: (c) => print(1, format(c, 0, c.num(1))) },
    { name: 'vfprintf', run: (c) => print(output(c, 0), format(c, 1, c.num(2))) },
    { name: 'vsprintf', run: (c) => into(c, format(c, 1, c.num(2))) },
    { name: 'vsnprintf', run: (c) => bounded(c, format(c, 2, c.num(3))) },
    {
      name: 'puts',
      run: (c) => print(1, Uint8Array.of(...textAt(c, c.num(0)), 10)),
    },
    { name: 'putchar', run: (c) => character(1, c.num(0)) },
    { name: 'putc', run: put },
    { name: 'fputc', run: put },
    {
      name: 'fputs',
      run: (c) => {
        print(output(c, 1), textAt(c, c.num(0)));
        return 1;
      },
    },
    {
      name: 'fwrite',
      run: (c) => {
        const size = sizeArgument(c, 1) * sizeArgument(c, 2);
        const at = checked(c, c.num(0), size);
        print(output(c, 3), c.machine.bytes.subarray(at, at + size));
        return size === 0 ? 0 : c.big(2);
      },
    },
    {
      name: 'fflush',
      run: (c) => {
        if (c.num(0) === 0 || descriptor(c, 0) === 1) streams.flush();
        return 0;
      },
    },
    { name: 'setvbuf', run: (c) => buffering(c, c.num(2)) },
    {
      name: 'setbuf',
      run: (c) => {
        buffering(c, c.num(1) === 0 ? 2 : 0);
      },
    },
    {
      name: 'perror',
      run: (c) => {
        const message = messageOf(c, c.machine.memory.getInt32(stateOf(c) + STATE.errno, true));
        const at = c.num(0);
        const text = at === 0 ? new Uint8Array() : textAt(c, at);
        streams.write(2, Uint8Array.of(...text, ...(text.length > 0 ? [58, 32] : []), ...message, 10));
      },
    },
    { name: 'getchar', run: () => streams.get() },
    { name: 'getc', run: get },
    { name: 'fgetc', run: get },
    {
      name: 'ungetc',
      run: (c) => {
        input(c, 1);
        const v = c.num(0);
        if (v === EOF) return EOF;
        streams.unget(v & 0xff);
        return v & 0xff;
      },
    },
    {
      name: 'fgets',
      run: (c) => {
        input(c, 2);
        const room = c.num(1);
        const line: number[] = [];
        while (line.length < room - 1 && line[line.length - 1] !== 10) {
          const byte = streams.get();
          if (byte < 0) break;
          line.push(byte);
        }
        if (room <= 0 || (line.length === 0 && room > 1)) return 0;
        writeText(c, c.num(0), Uint8Array.from(line));
        return c.num(0);
      },
    },
    {
      name: 'fread',
      run: (c) => {
        input(c, 3);
        const size = sizeArgument(c, 1);
        const wanted = size * sizeArgument(c, 2);
        const to = writable(c, c.num(0), wanted);
        let got = 0;
        for (let byte; got < wanted && (byte = streams.get()) >= 0; got++) c.machine.store8(to + got, byte);
        return size === 0 ? 0 : Math.floor(got / size);
      },
    },
    { name: 'feof', run: (c) => (descriptor(c, 0) === 0 && streams.ended ? 1 : 0) },
    { name: 'ferror', run: () => 0 },
    {
      name: 'clearerr',
      run: (c) => {
        if (descriptor(c, 0) === 0) streams.ended = false;
      },
    },
  ];
}
