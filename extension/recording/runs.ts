/**
 * Stretches of steps that share actor, frame, depth and stimulus. They begin at calls, returns, switches of actor and stimuli, so
 * there are several times fewer of them than steps, and a motion that stays in its frame can pass over whole callees.
 */
import { keptRoom } from '../cmachine/machine/room.js';
import { Column } from './growing.js';

/** Runs of a chunk: 2 to the power of this; each has three words: its first step, its frame, depth << 8 | actor. */
const SHIFT = 13;
const MASK = (1 << SHIFT) - 1;

/** Runs of a block share one lowest depth, so that long calls are passed over without looking at each run. */
const BLOCK_SHIFT = 7;
const BLOCK_MASK = (1 << BLOCK_SHIFT) - 1;

export class Runs {
  private readonly chunks: Uint32Array[] = [];
  private chunk: Uint32Array = new Uint32Array(0);
  /** How many there are. */
  length = 0;
  /** Runs at which another stimulus is running or next than before, and which. */
  private readonly stimulusRuns = new Column();
  private readonly stimuli = new Column();
  private readonly lowest: number[] = [];
  /** For each actor the runs at which it takes over from another, and where those end. */
  private readonly turns = new Map<number, { readonly from: Column; readonly to: Column }>();
  private actorNow = -1;
  private stimulusNow = -1;
  private lowestNow = 0;
  private recent = 0;
  private recentStimulus = 0;

  add(step: number, actor: number, fp: number, depth: number, stimulus: number): void {
    const run = this.length++;
    const i = run & MASK;
    if (i === 0) this.chunks.push((this.chunk = new Uint32Array(keptRoom(12 << SHIFT))));
    const { chunk } = this;
    chunk[3 * i] = step;
    chunk[3 * i + 1] = fp;
    chunk[3 * i + 2] = (depth << 8) | actor;
    if (stimulus !== this.stimulusNow) {
      this.stimulusNow = stimulus;
      this.stimulusRuns.push(run);
      this.stimuli.push(stimulus);
    }
    if ((run & BLOCK_MASK) === 0 || depth < this.lowestNow) this.lowest[run >>> BLOCK_SHIFT] = this.lowestNow = depth;
    if (actor !== this.actorNow) this.take(actor, step);
  }

  /** Another actor goes on from this step. */
  private take(actor: number, step: number): void {
    this.turns.get(this.actorNow)?.to.push(step - 1);
    let t = this.turns.get(actor);
    if (!t) this.turns.set(actor, (t = { from: new Column(), to: new Column() }));
    t.from.push(step);
    this.actorNow = actor;
  }

  /** Whether the actor did anything at all. */
  has(actor: number): boolean {
    return this.turns.has(actor);
  }

  /** The run that step n belongs to. */
  of(n: number): number {
    const { length, recent: r } = this;
    if (this.first(r) <= n) {
      // mostly the one asked for before, or its neighbour
      if (r + 1 === length || this.first(r + 1) > n) return r;
      if (r + 2 === length || this.first(r + 2) > n) return (this.recent = r + 1);
    } else if (r > 0 && this.first(r - 1) <= n) return (this.recent = r - 1);
    let lo = 0;
    let hi = length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.first(mid) <= n) lo = mid + 1;
      else hi = mid;
    }
    return (this.recent = Math.max(0, lo - 1));
  }

  private word(run: number, which: 0 | 1 | 2): number {
    return (this.chunks[run >>> SHIFT] as Uint32Array)[3 * (run & MASK) + which] as number;
  }

  /** Its first step. */
  first(run: number): number {
    return this.word(run, 0);
  }

  fp(run: number): number {
    return this.word(run, 1);
  }

  actor(run: number): number {
    return this.word(run, 2) & 0xff;
  }

  depth(run: number): number {
    return this.word(run, 2) >>> 8;
  }

  stimulus(run: number): number {
    return this.stimuli.at(this.stimulusOf(run));
  }

  /** The first step at which a later stimulus than this one is next; undefined where none is yet. They never fall. */
  endOfStimulus(stimulus: number): number | undefined {
    const after = this.stimuli.lastUpTo(stimulus) + 1;
    return after < this.stimulusRuns.length ? this.first(this.stimulusRuns.at(after)) : undefined;
  }

  /** Index of the stimulus that a run belongs to: mostly the one asked for before, or its neighbour. */
  private stimulusOf(run: number): number {
    const { stimulusRuns: runs, recentStimulus: s } = this;
    const within = (i: number): boolean => runs.at(i) <= run && (i + 1 === runs.length || runs.at(i + 1) > run);
    if (within(s)) return s;
    if (s + 1 < runs.length && within(s + 1)) return (this.recentStimulus = s + 1);
    return (this.recentStimulus = runs.lastUpTo(run));
  }

  /** Whether the next line of the scenario is another one than before this run. */
  beginsStimulus(run: number): boolean {
    return this.stimulusRuns.at(this.stimulusOf(run)) === run;
  }

  /** The next run from `run` on, forwards (+1) or backwards (-1), at `depth` or below it; -1 if there is none. */
  seek(run: number, depth: number, direction: 1 | -1): number {
    const end = direction > 0 ? this.length : -1;
    for (let r = run; r !== end; r += direction) {
      const block = r >>> BLOCK_SHIFT;
      if ((this.lowest[block] as number) > depth) {
        // to the block's last run, and the loop goes on beyond it
        r = direction > 0 ? Math.min(((block + 1) << BLOCK_SHIFT) - 1, this.length - 1) : block << BLOCK_SHIFT;
        continue;
      }
      if (this.depth(r) <= depth) return r;
    }
    return -1;
  }

  /** The actor's last step that is not after n; -1 if it has done nothing by then. */
  lastStepOf(actor: number, n: number): number {
    const t = this.turns.get(actor);
    const i = t ? t.from.lastUpTo(n) : -1;
    if (!t || i < 0) return -1;
    return i < t.to.length ? Math.min(n, t.to.at(i)) : n;
  }
}
