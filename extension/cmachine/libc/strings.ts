/** The str* functions of <string.h>. */
import type { HostContext, HostFunction } from '../machine/host.js';
import {
  checked,
  lengthAt,
  readPointer,
  sizeArgument,
  textAt,
  writable,
  writeBytes,
  writePointer,
  writeText,
  type StateOf,
} from './access.js';
import { heapOf } from './allocation.js';
import { toLower } from './characters.js';
import { apart, indexOfBytes } from './memory.js';
import { STATE } from './state.js';

/** The argument that bounds a function; every size is allowed. */
function bound(c: HostContext, i: number): number {
  return Number(BigInt.asUintN(64, c.big(i)));
}

function compared(c: HostContext, most: number, fold: (byte: number) => number): number {
  const a = c.num(0);
  const b = c.num(1);
  let difference = 0;
  let i = 0;
  for (let u = 1; i < most && u !== 0 && difference === 0; i++) {
    u = fold(c.machine.bytes[checked(c, a + i, 1)] as number);
    difference = u - fold(c.machine.bytes[checked(c, b + i, 1)] as number);
  }
  c.machine.spend(i);
  return difference;
}

const same = (byte: number) => byte;

/** Copies a string to `to`; gives its length. */
function copyText(c: HostContext, to: number, from: number, most = Infinity): number {
  const text = textAt(c, from, most).slice();
  apart(c, to, from, text.length + 1);
  writeText(c, to, text);
  return text.length;
}

/** How many bytes at the start of a string are in the set, or are not. */
function span(text: Uint8Array, set: Uint8Array, inSet: boolean): number {
  let n = 0;
  while (n < text.length && set.includes(text[n] as number) === inSet) n++;
  return n;
}

/** The next token; `stateAt` is the pointer that remembers where to go on. */
function token(c: HostContext, from: number, delimiters: Uint8Array, stateAt: number): number {
  let at = from === 0 ? readPointer(c, stateAt) : from;
  if (at === 0) return 0;
  at += span(textAt(c, at), delimiters, true);
  const n = span(textAt(c, at), delimiters, false);
  if (n === 0) {
    writePointer(c, stateAt, at);
    return 0;
  }
  const end = checked(c, at + n, 1);
  if (c.machine.bytes[end] === 0) writePointer(c, stateAt, end);
  else {
    c.machine.store8(writable(c, end, 1), 0);
    writePointer(c, stateAt, end + 1);
  }
  return at;
}

export function stringFunctions(stateOf: StateOf): HostFunction[] {
  const duplicate = (c: HostContext, most: number): number => {
    const text = textAt(c, c.num(0), most).slice();
    const to = heapOf(c, stateOf).allocate(text.length + 1);
    writeText(c, to, text);
    return to;
  };
  const find = (c: HostContext, missing: (end: number) => number): number => {
    const at = c.num(0);
    const wanted = c.num(1) & 0xff;
    for (let i = at; ; i++) {
      const byte = c.machine.bytes[checked(c, i, 1)];
      if (byte !== wanted && byte !== 0) continue;
      c.machine.spend(i - at);
      return byte === wanted ? i : missing(i);
    }
  };
  return [
    { name: 'strlen', run: (c) => lengthAt(c, c.num(0)) },
    { name: 'strnlen', run: (c) => lengthAt(c, c.num(0), bound(c, 1)) },
    { name: 'strcmp', run: (c) => compared(c, Infinity, same) },
    { name: 'strcoll', run: (c) => compared(c, Infinity, same) },
    { name: 'strncmp', run: (c) => compared(c, bound(c, 2), same) },
    { name: 'strcasecmp', run: (c) => compared(c, Infinity, toLower) },
    { name: 'strncasecmp', run: (c) => compared(c, bound(c, 2), toLower) },
    {
      name: 'strcpy',
      run: (c) => {
        copyText(c, c.num(0), c.num(1));
        return c.num(0);
      },
    },
    { name: 'stpcpy', run: (c) => c.num(0) + copyText(c, c.num(0), c.num(1)) },
    {
      name: 'strncpy',
      run: (c) => {
        const size = sizeArgument(c, 2);
        const to = writable(c, c.num(0), size);
        const text = textAt(c, c.num(1), size).slice();
        apart(c, to, c.num(1), text.length);
        writeBytes(c, to, text);
        c.machine.fillBytes(to + text.length, 0, size - text.length);
        return to;
      },
    },
    {
      name: 'strcat',
      run: (c) => {
        copyText(c, c.num(0) + lengthAt(c, c.num(0)), c.num(1));
        return c.num(0);
      },
    },
    {
      name: 'strncat',
      run: (c) => {
        copyText(c, c.num(0) + lengthAt(c, c.num(0)), c.num(1), bound(c, 2));
        return c.num(0);
      },
    },
    { name: 'strchr', run: (c) => find(c, () => 0) },
    { name: 'strchrnul', run: (c) => find(c, (end) => end) },
    {
      name: 'strrchr',
      run: (c) => {
        const at = c.num(0);
        const n = lengthAt(c, at);
        const wanted = c.num(1) & 0xff;
        if (wanted === 0) return at + n;
        const i = c.machine.bytes.subarray(at, at + n).lastIndexOf(wanted);
        return i < 0 ? 0 : at + i;
      },
    },
    {
      name: 'strstr',
      run: (c) => {
        const i = indexOfBytes(c, textAt(c, c.num(0)), textAt(c, c.num(1)));
        return i < 0 ? 0 : c.num(0) + i;
      },
    },
    { name: 'strspn', run: (c) => span(textAt(c, c.num(0)), textAt(c, c.num(1)), true) },
    { name: 'strcspn', run: (c) => span(textAt(c, c.num(0)), textAt(c, c.num(1)), false) },
    {
      name: 'strpbrk',
      run: (c) => {
        const text = textAt(c, c.num(0));
        const n = span(text, textAt(c, c.num(1)), false);
        return n === text.length ? 0 : c.num(0) + n;
      },
    },
    { name: 'strdup', run: (c) => duplicate(c, Infinity) },
    { name: 'strndup', run: (c) => duplicate(c, bound(c, 1)) },
    { name: 'strtok', run: (c) => token(c, c.num(0), textAt(c, c.num(1)).slice(), stateOf(c) + STATE.strtok) },
    { name: 'strtok_r', run: (c) => token(c, c.num(0), textAt(c, c.num(1)).slice(), c.num(2)) },
    {
      name: 'strsep',
      run: (c) => {
        const at = readPointer(c, c.num(0));
        if (at === 0) return 0;
        const text = textAt(c, at);
        const n = span(text, textAt(c, c.num(1)), false);
        if (n === text.length) writePointer(c, c.num(0), 0);
        else {
          c.machine.store8(writable(c, at + n, 1), 0);
          writePointer(c, c.num(0), at + n + 1);
        }
        return at;
      },
    },
  ];
}
