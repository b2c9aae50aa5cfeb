/**
 * Stretches of steps that share actor, frame, depth and stimulus. They begin at calls, returns, switches of actor and stimuli, so
 * there are several times fewer of them than steps, and a motion that stays in its frame can pass over whole callees.
 */
import { Column } from './growing.js';

/** Runs of a block share one lowest depth, so that long calls are passed over without looking at each run. */
const BLOCK_SHIFT = 7;

export class Runs {
  private readonly firsts = new Column();
  private readonly fps = new Column();
  /** depth << 8 | actor */
  private readonly places = new Column();
  /** Runs at which another stimulus is running or next than before, and which. */
  private readonly stimulusRuns = new Column();
  private readonly stimuli = new Column();
  private readonly lowest: number[] = [];
  /** For each actor the runs at which it takes over from another, and where those end. */
  private readonly turns = new Map<number, { readonly from: Column; readonly to: Column }>();
  private actorNow = -1;
  private recent = 0;

  get length(): number {
    return this.firsts.length;
  }

  add(step: number, actor: number, fp: number, depth: number, stimulus: number): void {
    const run = this.firsts.length;
    this.firsts.push(step);
    this.fps.push(fp);
    this.places.push(((depth << 8) | actor) >>> 0);
    const known = this.stimuli.length;
    if (known === 0 || this.stimuli.at(known - 1) !== stimulus) {
      this.stimulusRuns.push(run);
      this.stimuli.push(stimulus);
    }
    const block = run >>> BLOCK_SHIFT;
    this.lowest[block] = Math.min(this.lowest[block] ?? depth, depth);
    if (actor === this.actorNow) return;
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
    const { firsts } = this;
    let r = this.recent;
    if (firsts.at(r) <= n) {
      // mostly the one asked for before, or its neighbour
      if (r + 1 === firsts.length || firsts.at(r + 1) > n) return r;
      if (r + 2 === firsts.length || firsts.at(r + 2) > n) return (this.recent = r + 1);
    } else if (r > 0 && firsts.at(r - 1) <= n) return (this.recent = r - 1);
    r = Math.max(0, firsts.lastUpTo(n));
    this.recent = r;
    return r;
  }

  /** Its first step. */
  first(run: number): number {
    return this.firsts.at(run);
  }

  fp(run: number): number {
    return this.fps.at(run);
  }

  actor(run: number): number {
    return this.places.at(run) & 0xff;
  }

  depth(run: number): number {
    return this.places.at(run) >>> 8;
  }

  stimulus(run: number): number {
    return this.stimuli.at(this.stimulusRuns.lastUpTo(run));
  }

  /** Whether the next line of the scenario is another one than before this run. */
  beginsStimulus(run: number): boolean {
    return this.stimulusRuns.at(this.stimulusRuns.lastUpTo(run)) === run;
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
