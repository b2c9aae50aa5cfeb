import { wholeMessage, type Fault } from '../../cmachine/source/types.js';
import { faultObject } from './failure.js';
import { printable, styleFor } from './terminal.js';
import type { Style } from './terminal.js';

/** Milliseconds. */
const PACE = 1000;

/** Where a command writes: one JSON object, or text; progress and refusals go to standard error. */
export class Output {
  readonly style: Style;

  constructor(readonly json: boolean) {
    this.style = styleFor(process.stdout, process.env);
  }

  object(value: object): void {
    process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
  }

  lines(lines: readonly string[]): void {
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  readonly tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };

  /** A line of progress at most once a second, and none for what is done before that. */
  paced<Args extends readonly unknown[]>(line: (...args: Args) => string): (...args: Args) => void {
    let last = performance.now();
    return (...args) => {
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      this.tell(line(...args));
    };
  }

  /** Why it could not be done. `more` is what is known all the same. */
  refuse(fault: Fault, more: object = {}): void {
    if (this.json) this.object({ ...faultObject(fault), ...more });
    else this.tell(refusalText(fault));
  }
}

/** Message, place, remedy, a line each. */
export function refusalText(fault: Fault): string {
  const { file, line, remedy } = fault;
  const message = wholeMessage(fault);
  const where = line > 0 ? `${file}:${line}` : file;
  const place = where === '' || message.includes(where) ? [] : [`  at ${where}`];
  const advice = remedy === '' ? [] : [`  ${sentence(remedy)}`];
  return printable([`irqscope: ${message}`, ...place, ...advice].join('\n'));
}

/** Some faults say their remedy in a few words. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!:]$/.test(text) ? '' : '.'}`;
}

/** Whoever reads may stop reading (`| head`); that is no fault, and nothing more needs to be said. */
export function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
    });
  }
}
