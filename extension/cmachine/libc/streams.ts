/**
 * The standard streams as glibc buffers them where output is no terminal: stdout by 4096 bytes, stderr not at all. What a program
 * leaves in the buffer when it aborts is lost there, and so it is here.
 */

/** The world outside of the program. */
export interface ProgramIo {
  /** Bytes for standard output (1) or standard error (2); they are the receiver's to keep. */
  write(stream: 1 | 2, bytes: Uint8Array): void;
  /** All of standard input; asked once, when the program first reads. */
  read(): Uint8Array;
}

const BUFFER = 4096;

export type Buffering = 'full' | 'line' | 'none';

export class Streams {
  private pending: number[] = [];
  private started = false;
  private buffering: Buffering = 'full';
  private input: Uint8Array | undefined;
  private readAt = 0;
  private pushedBack: number[] = [];
  ended = false;

  constructor(private readonly io: ProgramIo) {}

  setBuffering(how: Buffering): void {
    this.flush();
    this.buffering = how;
  }

  write(stream: 1 | 2, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (stream === 2 || this.buffering === 'none') {
      this.io.write(stream, bytes.slice());
      return;
    }
    const room = this.started ? BUFFER - this.pending.length : 0;
    const first = Math.min(room, bytes.length);
    for (let i = 0; i < first; i++) this.pending.push(bytes[i] as number);
    this.started = true;
    if (first < bytes.length) {
      this.flush();
      const rest = bytes.length - first;
      const direct = rest - (rest % BUFFER);
      if (direct > 0) this.io.write(1, bytes.slice(first, first + direct));
      for (let i = first + direct; i < bytes.length; i++) this.pending.push(bytes[i] as number);
    }
    if (this.buffering === 'line' && bytes.includes(10)) this.flush();
  }

  flush(): void {
    if (this.pending.length > 0) this.io.write(1, Uint8Array.from(this.pending));
    this.pending = [];
  }

  /** The next byte of standard input, -1 at its end. */
  get(): number {
    const back = this.pushedBack.pop();
    if (back !== undefined) return back;
    this.input ??= this.io.read();
    const byte = this.input[this.readAt];
    if (byte === undefined) {
      this.ended = true;
      return -1;
    }
    this.readAt++;
    return byte;
  }

  unget(byte: number): void {
    this.pushedBack.push(byte);
    this.ended = false;
  }
}
