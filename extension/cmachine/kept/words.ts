/** What kept units are written in: 32-bit words, and texts by number. */

export class Words {
  private words = new Int32Array(1 << 12);
  length = 0;

  push(word: number): number {
    if (this.length === this.words.length) {
      const a = new Int32Array(this.length * 2);
      a.set(this.words);
      this.words = a;
    }
    this.words[this.length] = word;
    return this.length++;
  }

  set(at: number, word: number): void {
    this.words[at] = word;
  }

  at(at: number): number {
    return this.words[at] as number;
  }

  done(): Int32Array {
    return this.words.slice(0, this.length);
  }
}

/** Texts, each once. */
export class TextsWriter {
  private readonly known = new Map<string, number>();
  private readonly texts: string[] = [];

  number(text: string): number {
    let n = this.known.get(text);
    if (n === undefined) {
      n = this.texts.push(text) - 1;
      this.known.set(text, n);
    }
    return n;
  }

  /** Ends of the texts, then their UTF-16 units, two a word. */
  done(): readonly [ends: Int32Array, units: Int32Array] {
    const ends = new Int32Array(this.texts.length);
    let length = 0;
    this.texts.forEach((text, i) => (ends[i] = length += text.length));
    const units = new Uint16Array(2 * Math.ceil(length / 2));
    let at = 0;
    for (const text of this.texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
    return [ends, new Int32Array(units.buffer)];
  }
}

/** Characters that one call of fromCharCode takes. */
const PIECE = 4096;
/** Below that a character at a time is faster. */
const SHORT = 8;

export class TextsReader {
  private readonly known: (string | undefined)[];
  private readonly units: Uint16Array;

  constructor(
    private readonly ends: Int32Array,
    units: Int32Array,
  ) {
    this.known = new Array<string | undefined>(ends.length);
    this.units = new Uint16Array(units.buffer, units.byteOffset, units.length * 2);
  }

  text(n: number): string {
    return (this.known[n] ??= this.make(n));
  }

  private make(n: number): string {
    const end = this.ends[n] as number;
    let at = n === 0 ? 0 : (this.ends[n - 1] as number);
    let text = '';
    if (end - at <= SHORT) while (at < end) text += String.fromCharCode(this.units[at++] as number);
    else
      for (; at < end; at += PIECE)
        text += String.fromCharCode.apply(
          null,
          this.units.subarray(at, Math.min(end, at + PIECE)) as unknown as number[],
        );
    return text;
  }
}
