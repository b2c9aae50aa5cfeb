import type { Fault } from '../cmachine/source/types.js';
import type {
  At,
  EnginePort,
  FrameInfo,
  Progress,
  ScopeInfo,
  Started,
  Stop,
  VariableInfo,
} from '../engine/port.types.js';

/** A frame that the client holds an id of. */
export interface FrameRef {
  readonly thread: number;
  readonly level: number;
}

/** What a variablesReference opens. */
export interface ContainerRef {
  readonly handle: string;
  readonly count: number;
  readonly indexed: boolean;
}

/**
 * One stop, and everything the client was told about it. Ids are never used twice in a session and are found only while
 * their moment is the present one: an answer that comes late adds to a moment that nobody asks any more.
 */
export class Moment {
  private readonly frames = new Map<number, FrameRef>();
  private readonly frameIds = new Map<string, number>();
  private readonly containers = new Map<number, ContainerRef>();
  private readonly topAsked = new Set<number>();
  private readonly stacks = new Map<number, Promise<readonly FrameInfo[]>>();

  constructor(
    readonly at: At,
    readonly stop: Stop,
    /** The step of the stop before this one, to compute what changed. */
    readonly since: number | undefined,
    private readonly nextId: () => number,
  ) {}

  /** The frames of a thread, innermost first; asked of the engine once. */
  stack(engine: EnginePort, thread: number): Promise<readonly FrameInfo[]> {
    let frames = this.stacks.get(thread);
    if (frames === undefined) {
      const { shown } = this.stop;
      frames = shown && thread === this.stop.thread ? Promise.resolve(shown.frames) : engine.stack(this.at, thread);
      this.stacks.set(thread, frames);
      frames.catch(() => this.stacks.delete(thread));
    }
    return frames;
  }

  /** The scopes of a frame: of the one that is stopped in they came with the stop. */
  async scopes(engine: EnginePort, { thread, level }: FrameRef): Promise<readonly ScopeInfo[]> {
    const { shown } = this.stop;
    if (shown && thread === this.stop.thread && level === 0) return shown.scopes;
    return engine.scopes(this.at, thread, level);
  }

  /** What a handle opens, or a part of it. */
  async variables(
    engine: EnginePort,
    handle: string,
    start: number | undefined,
    count: number | undefined,
  ): Promise<readonly VariableInfo[]> {
    const known = this.stop.shown?.variables.find((v) => v.handle === handle)?.list;
    const all = (start ?? 0) === 0 && (count ?? Infinity) >= (known?.length ?? 0);
    return known && all ? known : engine.variables(this.at, handle, start, count);
  }

  /** Whether the innermost frames of a thread were already asked for; the first time they were not. */
  askedAgain(thread: number): boolean {
    const again = this.topAsked.has(thread);
    this.topAsked.add(thread);
    return again;
  }

  frameId(thread: number, level: number): number {
    const key = `${thread}:${level}`;
    let id = this.frameIds.get(key);
    if (id === undefined) {
      id = this.nextId();
      this.frameIds.set(key, id);
      this.frames.set(id, { thread, level });
    }
    return id;
  }

  frame(id: number): FrameRef | undefined {
    return this.frames.get(id);
  }

  /** A variablesReference; 0, which opens nothing, where there is nothing to open. */
  containerId(handle: string | undefined, count: number, indexed: boolean): number {
    if (handle === undefined) return 0;
    const id = this.nextId();
    this.containers.set(id, { handle, count, indexed });
    return id;
  }

  container(id: number): ContainerRef | undefined {
    return this.containers.get(id);
  }
}

/** Where the session stands: the run, how far it is recorded, and the stop that is shown. */
export class Present {
  started: Started | undefined;
  moment: Moment | undefined;
  /** A motion is under way. */
  moving = false;
  /** The session has ended; nothing is shown any more. */
  over = false;
  /** The session ended because the engine did. */
  lost: Fault | undefined;
  private ids = 0;
  private complete: Progress | undefined;

  arrive(stop: Stop): Moment {
    const recording = this.started?.recording ?? '';
    const since = this.moment?.at.step;
    this.moment = new Moment({ recording, step: stop.step }, stop, since, () => ++this.ids);
    return this.moment;
  }

  /** How far the recording is. Once it is complete the engine is not asked again. */
  async progress(engine: EnginePort): Promise<Progress> {
    if (this.complete !== undefined) return this.complete;
    const progress = await engine.progress(this.started?.recording ?? '');
    if (progress.state !== 'recording') this.complete = progress;
    return progress;
  }
}

/** The answer about a moment; nothing (`empty`) instead of an error once the session has moved on from it. */
export async function about<T>(now: Present, moment: Moment, answer: Promise<T>, empty: T): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    if (now.moment !== moment) return empty;
    throw thrown;
  }
}
