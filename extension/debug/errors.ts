import { FaultError, wholeMessage } from '../cmachine/source/types.js';
import type { Fault } from '../cmachine/source/types.js';

/**
 * Every failure that the session itself can name: a number that stays the same for good, a sentence, and whether the
 * client should put it before the user (show) or leave it where the question was asked.
 */
export class SessionError extends Error {
  constructor(
    readonly id: number,
    message: string,
    readonly show: boolean,
  ) {
    super(message);
    this.name = 'SessionError';
  }
}

export const unknownRequest = (command: string) =>
  new SessionError(1001, `IRQScope does not know the request "${command}".`, false);

export const uriPaths = () =>
  new SessionError(1002, 'IRQScope takes paths in the form of the system, not as URIs (pathFormat "path").', true);

export const badArguments = (what: string) => new SessionError(1003, `Unusable arguments: ${what}.`, false);

export const badConfiguration = (what: string) =>
  new SessionError(1012, `The launch configuration cannot be used: ${what}. Correct it in launch.json.`, true);

export const noAttach = () =>
  new SessionError(1004, 'There is nothing to attach to. Use a configuration whose "request" is "launch".', true);

export const alreadyLaunched = () =>
  new SessionError(1005, 'This session has been launched already. Start a second session instead.', true);

export const notStopped = () =>
  new SessionError(1006, 'Nothing is stopped here: the run has not begun or is over.', false);

/** A motion that was still waiting when the user paused or ended the session. */
export const cancelled = () => new SessionError(1007, 'cancelled', false);

/** Asked about a frame of a stop that is no longer the present one. */
export const movedOn = () => new SessionError(1008, 'This belongs to an earlier stop.', false);

export const noFinding = () => new SessionError(1009, 'There is no finding at this stop.', false);

export const noSource = () => new SessionError(1010, 'This source has no text of its own in this session.', false);

export const notEvaluated = (why: string) => new SessionError(1011, why, false);

const FAULT = 2001;
const INSIDE = 2999;

/** A fault as one message: what, where, and what to do about it. */
export function faultText(fault: Fault): string {
  const line = fault.line > 0 ? `:${fault.line}` : '';
  const place = fault.file === '' ? '' : ` (${fault.file}${line})`;
  const message = wholeMessage(fault);
  const sentence = /^(.*?)[.\s]*$/s.exec(message)?.[1] ?? message;
  return `${sentence}${place}.${fault.remedy === '' ? '' : ` ${fault.remedy}`}`;
}

export interface Told {
  readonly id: number;
  readonly text: string;
  readonly show: boolean;
  /** A fault of IRQScope's own: what the log gets. */
  readonly log?: string;
}

/** What the user is told about anything thrown: one sentence or two, never a stack trace. */
export function told(thrown: unknown): Told {
  if (thrown instanceof SessionError) return { id: thrown.id, text: thrown.message, show: thrown.show };
  if (thrown instanceof FaultError) return { id: FAULT, text: faultText(thrown.fault), show: true };
  const message = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0] ?? '';
  const text = `IRQScope failed inside: ${message}. What you were doing is not at fault; please report this.`;
  const log = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { id: INSIDE, text, show: true, log };
}
