/** Memory at any step of a recording. Any number of cursors can stand in one; it may still be growing. */
import { FRAME } from '../cmachine/machine/frame.js';
import { Machine } from '../cmachine/machine/machine.js';
import { IDLE_PC } from '../cmachine/machine/program.js';
import { usedRanges, type Keyframe } from './keyframe.js';
import type { Recording } from './recording.js';

/** What restoring a keyframe costs, in writes that could be crossed meanwhile. */
const RESTORE_COST = 1 << 17;

export class Cursor {
  readonly memory: DataView;
  readonly bytes: Uint8Array;
  /** The step it stands at. */
  at = 0;
  private writes = 0;
  private reader: Machine | undefined;
  private globalsSeen = 0;

  constructor(readonly recording: Recording) {
    const buffer = new ArrayBuffer(recording.program.size);
    this.memory = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
    this.restore(recording.keyframes[0] as Keyframe);
    this.catchUp();
  }

  /** Moves to the state after step n, 0 to the recording's length. */
  seek(n: number): void {
    const { recording } = this;
    if (n < 0 || n > recording.length) throw new RangeError(`step ${n} of ${recording.length}`);
    const to = recording.writesEnd(n);
    const near = this.nearest(to);
    if (near && Math.abs(to - near.writes) + RESTORE_COST < Math.abs(to - this.writes)) this.restore(near);
    recording.journal.cross(this.writes, to, this.memory);
    this.writes = to;
    this.at = n;
    this.catchUp();
  }

  private nearest(to: number): Keyframe | undefined {
    const frames = this.recording.keyframes;
    let lo = 0;
    let hi = frames.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if ((frames[mid] as Keyframe).writes <= to) lo = mid + 1;
      else hi = mid;
    }
    const below = frames[lo - 1];
    const above = frames[lo];
    if (!below || !above) return below ?? above;
    return to - below.writes <= above.writes - to ? below : above;
  }

  private restore(k: Keyframe): void {
    k.restore(this.bytes);
    this.writes = k.writes;
    this.globalsSeen = k.globalsSeen;
  }

  /**
   * Takes over globals that were made after the recording began. Their bytes are xor-ed in, as writes are, so that it does not
   * matter on which side of later writes to them the cursor stands.
   */
  private catchUp(): void {
    const { published, initial } = this.recording.program;
    for (; this.globalsSeen < published.length; this.globalsSeen++) {
      const g = published[this.globalsSeen] as { address: number; size: number };
      for (let a = g.address; a < g.address + g.size; a++)
        this.bytes[a] = (this.bytes[a] as number) ^ initial.getUint8(a);
    }
  }

  /** A machine that reads this cursor's own memory, in the state after step n: valid until the cursor moves, and not to be run. */
  readerAt(n: number): Machine {
    this.seek(n);
    this.reader ??= new Machine(this.recording.program, this.memory.buffer as ArrayBuffer);
    this.setRegisters(this.reader, this.recording.actor(n), n);
    return this.reader;
  }

  /** A machine in the state after step n, for what-ifs and expressions. The cursor moves to n. */
  machineAt(n: number): Machine {
    this.seek(n);
    const { recording } = this;
    const { program } = recording;
    const m = new Machine(program);
    const tops = this.stackTops();
    for (const [lo, hi] of usedRanges(program, this.memory, tops)) m.bytes.set(this.bytes.subarray(lo, hi), lo);
    const current = recording.actor(n);
    tops.forEach((top, a) => {
      if (a !== current && top > program.stacksLo + a * program.plan.stack) this.setRegisters(m, a, n);
    });
    this.setRegisters(m, current, n);
    return m;
  }

  /** How far stacks can be in use: not beyond the start for actors that never ran. */
  private stackTops(): number[] {
    const { program, runs, keyframes } = this.recording;
    const { stacksLo, plan } = program;
    const first = keyframes[0] as Keyframe;
    return first.stackTops.map((top, actor) => (runs.has(actor) ? stacksLo + (actor + 1) * plan.stack : top));
  }

  private setRegisters(m: Machine, actor: number, n: number): void {
    const { recording } = this;
    const step = recording.lastStepOf(actor, n);
    m.switchTo(actor);
    const fp = step < 0 ? 0 : recording.fp(step);
    if (fp === 0) {
      m.pc = IDLE_PC;
      m.fp = 0;
      m.sp = m.stackLo;
      m.depth = 0;
      return;
    }
    m.fp = fp;
    m.pc = recording.pc(step);
    m.depth = recording.depth(step);
    const callee = recording.program.functions[this.memory.getUint32(fp + FRAME.callee, true)];
    const extra = callee && !callee.host ? this.memory.getInt32(fp + FRAME.extra, true) : 0;
    m.sp = fp + (callee?.frameSize ?? 0) + extra;
  }
}
