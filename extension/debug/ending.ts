import type { Context, Requests } from './context.js';

/** How long the engine may take to end a recording before it is ended with its worker, in milliseconds. */
const PATIENCE = 1000;

/** The end of a session, from whichever side it comes: it always comes, and only once. */
export class Ending {
  private stopping: Promise<void> | undefined;
  private disposed: Promise<void> | undefined;

  constructor(private readonly context: Context) {}

  readonly requests: Requests = {
    terminate: async (_args, respond) => {
      respond();
      if (!this.begin()) return;
      await this.stopRecording();
      this.context.client.event('terminated');
    },
    disconnect: async () => {
      this.begin();
      await this.stopRecording();
      await this.dispose();
    },
  };

  /** The run has come to its end; the client is told so, and disconnects. The exit code is that of the command line. */
  finish(exitCode: number): void {
    if (!this.begin()) return;
    this.context.client.event('exited', { exitCode });
    this.context.client.event('terminated');
  }

  /** Ends the engine; for when the client is gone. */
  dispose(): Promise<void> {
    this.begin();
    this.disposed ??= this.context.host.dispose();
    return this.disposed;
  }

  private begin(): boolean {
    const { now } = this.context;
    const first = !now.over;
    now.over = true;
    now.moment = undefined;
    return first;
  }

  /** What is recorded stays; an engine that does not answer in time is ended with its worker. */
  private stopRecording(): Promise<void> {
    const { engine, now } = this.context;
    if (now.started === undefined) return Promise.resolve();
    const { recording } = now.started;
    this.stopping ??= new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      engine.end(recording).then(done, done);
    });
    return this.stopping;
  }
}
