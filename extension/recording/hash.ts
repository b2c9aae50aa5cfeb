/**
 * The hash of a recording: where each step was and what it wrote. It holds no absolute path and nothing of the clock, so it is the
 * same for the same sources everywhere. 64 bits, two lanes of multiply and rotate; not for defence against forgery.
 */
import type { Program, Statement } from '../cmachine/machine/program.js';
import type { Keyframe } from './keyframe.js';
import { placeOf } from './place.js';
import type { Recording } from './recording.js';

class Mixer {
  private a = 0x243f6a88;
  private b = 0x85a308d3;

  add(word: number): void {
    const a = Math.imul(this.a ^ word, 0x85ebca6b);
    const b = Math.imul(this.b ^ word, 0xc2b2ae35);
    this.a = ((a << 13) | (a >>> 19)) + Math.imul(b, 5);
    this.b = ((b << 17) | (b >>> 15)) ^ a;
  }

  get words(): readonly [number, number] {
    const finish = (v: number): number => {
      let h = v ^ (v >>> 16);
      h = Math.imul(h, 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      return (h ^ (h >>> 16)) >>> 0;
    };
    return [finish(this.a), finish(this.b ^ Math.imul(this.a, 0x9e3779b1))];
  }
}

export class RecordingHash {
  private readonly mixer = new Mixer();
  private readonly memory: DataView;
  private readonly places = new Map<number, readonly [number, number]>();
  private region = 0;
  private globalsSeen: number;
  private done = 0;
  private writes = 0;

  constructor(readonly recording: Recording) {
    const bytes = new Uint8Array(recording.program.size);
    const start = recording.keyframes[0] as Keyframe;
    start.restore(bytes);
    this.globalsSeen = start.globalsSeen;
    this.memory = new DataView(bytes.buffer);
  }

  /** Takes in the steps recorded since it was last asked: "0x" and 16 digits. */
  get hex(): string {
    const { recording, mixer } = this;
    this.catchUp(recording.program);
    while (this.done < recording.length) {
      const n = ++this.done;
      const place = this.wordsOf(recording.statementId(n));
      mixer.add(place[0]);
      mixer.add(place[1]);
      for (const end = recording.writesEnd(n); this.writes < end; this.writes++) this.addWrite(this.writes);
    }
    return `0x${mixer.words.map((w) => w.toString(16).padStart(8, '0')).join('')}`;
  }

  private wordsOf(id: number): readonly [number, number] {
    let words = this.places.get(id);
    if (!words) {
      const m = new Mixer();
      for (const c of placeOf(this.recording.program.statements[id] as Statement)) m.add(c.codePointAt(0) as number);
      this.places.set(id, (words = m.words));
    }
    return words;
  }

  private addWrite(i: number): void {
    const { memory, mixer } = this;
    const { journal, program } = this.recording;
    journal.cross(i, i + 1, memory);
    const a = journal.address(i);
    const width = journal.width(i);
    const lo = this.regionOf(a, program);
    mixer.add(this.region);
    mixer.add(((a - lo) << 2) ^ width);
    if (width === 1) mixer.add(memory.getUint8(a));
    else if (width === 2) mixer.add(memory.getUint16(a, true));
    else mixer.add(memory.getInt32(a, true));
  }

  /** Begin of the image or stack that an address lies in; its number is kept. */
  private regionOf(a: number, program: Program): number {
    const { stacksLo, plan } = program;
    if (a >= stacksLo) {
      const stack = Math.floor((a - stacksLo) / plan.stack);
      this.region = 0x100 + stack;
      return stacksLo + stack * plan.stack;
    }
    const image = program.imageAt(a);
    this.region = image?.id ?? 0xff;
    return image?.space.lo ?? 0;
  }

  /** Globals made after the recording began have their first contents from then on. */
  private catchUp({ published, initial }: Program): void {
    for (; this.globalsSeen < published.length; this.globalsSeen++) {
      const g = published[this.globalsSeen] as { address: number; size: number };
      for (let a = g.address; a < g.address + g.size; a++)
        this.memory.setUint8(a, this.memory.getUint8(a) ^ initial.getUint8(a));
    }
  }
}
