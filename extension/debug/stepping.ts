import type { Motion } from '../engine/port.types.js';
import { checked, GotoArguments, HopArguments, StepArguments } from './arguments.js';
import type { Arrivals } from './arrivals.js';
import type { Context, Handler, Requests } from './context.js';
import type { Ending } from './ending.js';
import { cancelled, notStopped, told } from './errors.js';
import type { Report } from './report.js';

/**
 * All motion in time. Motions happen one after the other in the order asked, each answered when its turn comes and followed by
 * its own "stopped", however fast the client asks; pause and the end drop those that still wait.
 */
export class Stepping {
  private tail: Promise<void> = Promise.resolve();
  /** Motions enqueued in an earlier epoch than this are dropped. */
  private epoch = 0;

  constructor(
    private readonly context: Context,
    private readonly arrivals: Arrivals,
    private readonly report: Report,
    private readonly ending: Ending,
  ) {}

  readonly requests: Requests = {
    next: this.step('next'),
    stepIn: this.step('stepIn'),
    stepOut: this.step('stepOut'),
    stepBack: this.step('stepBack'),
    'irqscope/backInto': this.step('backInto'),
    'irqscope/backOut': this.step('backOut'),
    continue: (_args, respond) =>
      this.enqueue(
        () => respond({ allThreadsContinued: true }),
        () => this.onward(),
      ),
    reverseContinue: (_args, respond) => this.enqueue(respond, () => this.go({ kind: 'reverseContinue' })),
    'irqscope/goto': checked(GotoArguments, ({ step }, respond) =>
      this.enqueue(respond, () => this.go({ kind: 'goto', step })),
    ),
    'irqscope/nextHop': this.hop('nextHop'),
    'irqscope/previousHop': this.hop('previousHop'),
    pause: async (_args, respond) => {
      respond();
      await this.pause();
    },
  };

  /** The first motion of a run, from its step 0. */
  async begin(motion: Motion): Promise<void> {
    await this.enqueue(
      () => undefined,
      () => this.go(motion),
    );
  }

  private step(kind: 'next' | 'stepIn' | 'stepOut' | 'stepBack' | 'backInto' | 'backOut'): Handler {
    return checked(StepArguments, ({ threadId, granularity }, respond) => {
      const thread = threadId ?? this.context.now.moment?.stop.thread ?? 0;
      // "instruction" is the client's way of asking for every statement: nothing is folded then.
      const motion = { kind, thread, ...(granularity === 'instruction' ? { unfolded: true } : {}) };
      return this.enqueue(respond, () => this.go(motion));
    });
  }

  /** Along the interrupt named, else along the one that was followed last, else along the latest. */
  private hop(kind: 'nextHop' | 'previousHop'): Handler {
    return checked(HopArguments, ({ interrupt }, respond) =>
      this.enqueue(respond, () => {
        const followed = interrupt ?? this.context.now.moment?.stop.hop?.interrupt;
        return this.go({ kind, ...(followed === undefined ? {} : { interrupt: followed }) });
      }),
    );
  }

  /** Forwards to the next stop; from the announced end, out of the session. */
  private async onward(): Promise<void> {
    const { moment, started } = this.context.now;
    if (moment?.stop.reason !== 'end' || started === undefined) return this.go({ kind: 'continue' });
    this.ending.finish(await this.report.result(started));
  }

  private async pause(): Promise<void> {
    const { engine, now } = this.context;
    this.epoch++;
    if (now.moving) return engine.interrupt();
    // Whatever the client believed to be running is not: it gets its stop all the same.
    if (now.moment !== undefined) await this.arrivals.announce({ ...now.moment.stop, reason: 'pause' });
  }

  private async enqueue(respond: () => void, work: () => Promise<void>): Promise<void> {
    const { now } = this.context;
    if (now.started === undefined || now.over) throw notStopped();
    const epoch = this.epoch;
    const before = this.tail;
    let leave = (): void => undefined;
    this.tail = new Promise((resolve) => (leave = resolve));
    await before;
    try {
      if (epoch !== this.epoch || now.over) throw cancelled();
      respond();
      await work();
    } finally {
      leave();
    }
  }

  private async go(motion: Motion): Promise<void> {
    const { engine, now } = this.context;
    const at = now.moment?.at ?? { recording: now.started?.recording ?? '', step: 0 };
    now.moving = true;
    try {
      await this.arrivals.announce(await engine.go(at, motion));
    } catch (thrown) {
      await this.failed(thrown);
    } finally {
      now.moving = false;
    }
  }

  /** The client was told that the motion began, so it must see a stop or the end. */
  private async failed(thrown: unknown): Promise<void> {
    const { now, host } = this.context;
    if (now.over) return;
    const { text, log } = told(thrown);
    if (log !== undefined) host.log(log);
    this.report.tell(text, 'stderr');
    const stop = now.moment?.stop;
    if (stop === undefined) return this.ending.finish(2);
    try {
      await this.arrivals.announce({ ...stop, reason: 'pause', description: text });
    } catch {
      this.ending.finish(2);
    }
  }
}
