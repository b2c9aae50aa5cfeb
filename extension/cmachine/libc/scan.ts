/** sscanf and its kind (C11 7.21.6.2): integers, floating numbers, characters, strings and sets. */
import { passedAs, VA_LIST } from '../lower/variadic.js';
import { decimalValue } from '../lower/real-literals.js';
import type { HostContext, HostFunction } from '../machine/host.js';
import { checked, readPointer, textAt, writable, writePointer } from './access.js';
import { isSpace } from './characters.js';
import type { Streams } from './streams.js';

const EOF = -1;

/** Bytes one by one; the next one may be looked at. */
interface Input {
  /** -1 at the end. */
  peek(): number;
  take(): number;
  taken: number;
}

function ofText(text: Uint8Array): Input {
  return {
    taken: 0,
    peek() {
      return text[this.taken] ?? EOF;
    },
    take() {
      return text[this.taken++] ?? EOF;
    },
  };
}

function ofStream(streams: Streams): Input {
  return {
    taken: 0,
    peek() {
      const byte = streams.get();
      if (byte !== EOF) streams.unget(byte);
      return byte;
    },
    take() {
      this.taken++;
      return streams.get();
    },
  };
}

const SIZES: Readonly<Record<string, number>> = { hh: 1, h: 2, '': 4, l: 8, ll: 8, q: 8, j: 8, z: 8, t: 8 };

interface Conversion {
  readonly kept: boolean;
  readonly width: number;
  readonly size: number;
  readonly modifier: string;
}

class Scan {
  private count = 0;
  private at = 0;

  constructor(
    private readonly c: HostContext,
    private readonly format: Uint8Array,
    private readonly input: Input,
    private readonly next: () => number,
  ) {}

  run(): number {
    const { format } = this;
    while (this.at < format.length) {
      const byte = format[this.at++] as number;
      if (isSpace(byte)) this.skipSpace();
      else if (byte !== 37) {
        if (this.input.peek() !== byte) return this.ended();
        this.input.take();
      } else if (!this.conversion()) return this.ended();
    }
    return this.count;
  }

  /** EOF where the input ended before anything was stored. */
  private ended(): number {
    return this.count === 0 && this.input.peek() === EOF ? EOF : this.count;
  }

  private skipSpace(): void {
    while (this.input.peek() !== EOF && isSpace(this.input.peek())) this.input.take();
  }

  private letter(): string {
    return String.fromCharCode(this.format[this.at] ?? 0);
  }

  private conversion(): boolean {
    const kept = this.letter() !== '*';
    if (!kept) this.at++;
    let width = 0;
    for (; this.letter() >= '0' && this.letter() <= '9'; this.at++) width = width * 10 + Number(this.letter());
    let modifier = '';
    for (; 'hlqLjzt'.includes(this.letter()) && modifier.length < 2; this.at++) modifier += this.letter();
    const kind = this.letter();
    this.at++;
    const size = SIZES[modifier];
    if (size === undefined) return this.unknown(kind);
    const how: Conversion = { kept, width: width || (kind === 'c' ? 1 : Infinity), size, modifier };
    switch (kind) {
      case '%':
        this.skipSpace();
        if (this.input.peek() !== 37) return false;
        this.input.take();
        return true;
      case 'd':
      case 'u':
        return this.integer(how, 10);
      case 'i':
        return this.integer(how, 0);
      case 'o':
        return this.integer(how, 8);
      case 'x':
      case 'X':
        return this.integer(how, 16);
      case 'p':
        return this.integer({ ...how, size: 8 }, 16);
      case 'e':
      case 'f':
      case 'g':
      case 'E':
      case 'G':
        return this.real(how);
      case 'c':
        return this.bytes(how, () => true, false, how.width);
      case 's':
        this.skipSpace();
        return this.bytes(how, (b) => !isSpace(b), true, 1);
      case '[':
        return this.bytes(how, this.set(), true, 1);
      case 'n':
        if (kept) this.store(this.next(), how.size, BigInt(this.input.taken));
        return true;
      default:
        return this.unknown(kind);
    }
  }

  private unknown(kind: string): never {
    return this.c.machine.stop(`the conversion %${kind} of scanf is not executed`, 'Use another one.');
  }

  private store(at: number, size: number, v: bigint): void {
    const m = this.c.machine;
    const to = writable(this.c, at, size);
    if (size === 8) m.store64(to, v);
    else if (size === 4) m.store32(to, Number(BigInt.asIntN(32, v)));
    else if (size === 2) m.store16(to, Number(BigInt.asIntN(16, v)));
    else m.store8(to, Number(BigInt.asIntN(8, v)));
  }

  /** Takes bytes that fit, at most as many as the width says. */
  private collect(width: number): { text: string; take: (pattern: RegExp) => boolean } {
    const self = {
      text: '',
      take: (pattern: RegExp): boolean => {
        const byte = this.input.peek();
        if (byte === EOF || self.text.length >= width || !pattern.test(String.fromCharCode(byte))) return false;
        self.text += String.fromCharCode(this.input.take());
        return true;
      },
    };
    return self;
  }

  private integer(how: Conversion, asked: number): boolean {
    this.skipSpace();
    const found = this.collect(how.width);
    found.take(/[+-]/);
    let base = asked;
    let digits = 0;
    if ((asked === 0 || asked === 16) && found.take(/0/)) {
      digits = 1;
      if (found.take(/[xX]/)) {
        base = 16;
        digits = 0;
      } else if (asked === 0) base = 8;
    }
    if (base === 0) base = 10;
    const digit = base === 16 ? /[0-9a-fA-F]/ : base === 8 ? /[0-7]/ : /[0-9]/;
    while (found.take(digit)) digits++;
    if (digits === 0) return false;
    const body = found.text.replace(/^[+-]/, '').replace(/^0[xX]/, '');
    const v = BigInt((base === 16 ? '0x' : base === 8 ? '0o' : '') + body);
    if (v >> 63n) this.c.machine.stop('scanf reads a number of more than 63 bits', 'Use strtoull.');
    if (how.kept) {
      this.store(this.next(), how.size, found.text.startsWith('-') ? -v : v);
      this.count++;
    }
    return true;
  }

  private real(how: Conversion): boolean {
    this.skipSpace();
    const found = this.collect(how.width);
    found.take(/[+-]/);
    let digits = 0;
    while (found.take(/[0-9]/)) digits++;
    if (found.take(/\./)) while (found.take(/[0-9]/)) digits++;
    if (digits === 0) {
      const next = this.input.peek();
      if (next !== EOF && /[inIN]/.test(String.fromCharCode(next))) this.unknown('f (of inf or nan)');
      return false;
    }
    if (found.text.endsWith('0') && digits === 1 && /[xX]/.test(String.fromCharCode(this.input.peek())))
      this.unknown('f (of a hexadecimal number)');
    if (found.take(/[eE]/)) {
      found.take(/[+-]/);
      let powers = 0;
      while (found.take(/[0-9]/)) powers++;
      if (powers === 0) return false;
    }
    if (how.kept) {
      const m = this.c.machine;
      const wide = how.modifier === 'l';
      if (!wide && how.modifier !== '') this.unknown('Lf');
      const to = writable(this.c, this.next(), wide ? 8 : 4);
      const negative = found.text.startsWith('-');
      const v = decimalValue(found.text.replace(/^[+-]/, ''), !wide);
      const bits = new DataView(new ArrayBuffer(8));
      bits.setFloat64(0, negative ? -v : v);
      if (wide) m.store64(to, bits.getBigInt64(0));
      else {
        bits.setFloat32(0, negative ? -v : v);
        m.store32(to, bits.getInt32(0));
      }
      this.count++;
    }
    return true;
  }

  private set(): (byte: number) => boolean {
    const not = this.letter() === '^';
    if (not) this.at++;
    const members = new Set<number>();
    for (let first = true; ; first = false) {
      const byte = this.format[this.at++];
      if (byte === undefined) this.c.machine.stop('a set of scanf has no end', 'Close it with "]".');
      if (byte === 93 && !first) break;
      const to = this.format[this.at + 1];
      if (this.format[this.at] === 45 && to !== undefined && to !== 93) {
        for (let b = byte as number; b <= to; b++) members.add(b);
        this.at += 2;
      } else members.add(byte as number);
    }
    return (byte) => members.has(byte) !== not;
  }

  private bytes(how: Conversion, fits: (byte: number) => boolean, text: boolean, least: number): boolean {
    if (how.modifier === 'l') this.unknown('ls');
    const found: number[] = [];
    for (let b = this.input.peek(); found.length < how.width && b !== EOF && fits(b); b = this.input.peek())
      found.push(this.input.take());
    if (found.length < Math.min(least, how.width)) return false;
    if (how.kept) {
      if (text) found.push(0);
      const to = writable(this.c, this.next(), found.length);
      found.forEach((b, i) => this.c.machine.store8(to + i, b));
      this.count++;
    }
    return true;
  }
}

export function scanFunctions(streams: Streams): HostFunction[] {
  const variadic = (c: HostContext) => {
    let n = 0;
    return () => Number(BigInt.asIntN(64, c.variadic(n++)));
  };
  const listed = (c: HostContext, list: number) => {
    const m = c.machine;
    const tag = checked(c, list, VA_LIST.size);
    return () => {
      const slot = readPointer(c, tag + VA_LIST.next);
      if (slot + 8 > readPointer(c, tag + VA_LIST.end))
        m.stop(`${c.fn.name} uses more arguments than were passed`, 'The caller passes too few arguments.');
      if (!passedAs(m, m.memory.getUint32(tag + VA_LIST.first, true), slot, false))
        m.stop(`${c.fn.name} takes a pointer where a double was passed`, 'Look at the arguments.');
      writePointer(c, tag + VA_LIST.next, slot + 8);
      return Number(m.memory.getBigInt64(slot, true));
    };
  };
  const scan = (c: HostContext, format: number, input: Input, next: () => number): number =>
    new Scan(c, textAt(c, c.num(format)).slice(), input, next).run();
  const standard = (c: HostContext): Input => {
    if (c.machine.memory.getInt32(checked(c, c.num(0), 4), true) !== 0)
      c.machine.stop(`${c.fn.name} reads from an output stream`, 'Read from stdin.');
    return ofStream(streams);
  };
  return [
    { name: 'sscanf', run: (c) => scan(c, 1, ofText(textAt(c, c.num(0)).slice()), variadic(c)) },
    { name: 'vsscanf', run: (c) => scan(c, 1, ofText(textAt(c, c.num(0)).slice()), listed(c, c.num(2))) },
    { name: 'scanf', run: (c) => scan(c, 0, ofStream(streams), variadic(c)) },
    { name: 'vscanf', run: (c) => scan(c, 0, ofStream(streams), listed(c, c.num(1))) },
    { name: 'fscanf', run: (c) => scan(c, 1, standard(c), variadic(c)) },
    { name: 'vfscanf', run: (c) => scan(c, 1, standard(c), listed(c, c.num(2))) },
  ];
}
