import type { Stop } from '../engine/port.types.js';
import type { Context } from './context.js';
import type { StoppedBody } from './custom.types.js';
import type { Report } from './report.js';

/** Makes a stop the present one and tells the client. */
export class Arrivals {
  constructor(
    private readonly context: Context,
    private readonly report: Report,
  ) {}

  async announce(stop: Stop): Promise<void> {
    const { engine, client, now } = this.context;
    const { started } = now;
    if (now.over || started === undefined) return;
    const progress = await now.progress(engine);
    if (stop.finding !== undefined) this.report.finding(stop.finding);
    if (stop.hop !== undefined) this.report.hop(stop.hop);
    if (stop.reason === 'end') await this.report.result(started);
    // The session may have ended while the engine was asked.
    if (now.over) return;
    const moment = now.arrive(stop);
    const { at } = moment;
    // A client that waits for the first frames asks for all of them as well, and then holds some twice: have them ready.
    await moment.stack(engine, stop.thread).catch(() => []);
    if (now.over || now.moment !== moment) return;
    client.event('stopped', {
      reason: stop.reason,
      description: stop.description,
      threadId: stop.thread,
      ...(stop.finding === undefined ? {} : { text: stop.finding.message }),
      allThreadsStopped: true,
      ...(stop.breakpoints.length === 0 ? {} : { hitBreakpointIds: stop.breakpoints }),
    });
    client.event('irqscope/stopped', {
      ...at,
      of: progress.steps,
      reason: stop.reason,
      ...(stop.hop ? { hop: stop.hop } : {}),
    } satisfies StoppedBody);
  }
}
