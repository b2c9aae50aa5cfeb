import type { Fault } from '../cmachine/source/types.js';
import type { EnginePort } from '../engine/port.types.js';
import type { Present } from './present.js';

/** What the place where the session runs provides: the extension host, or a process of its own. */
export interface SessionHost {
  readonly engine: EnginePort;
  /** Resolves when the engine has ended by itself or by dispose(); nothing can be asked of it any more. */
  readonly engineGone: Promise<Fault>;
  /** Makes a path of the launch configuration absolute ("~" included). */
  absolute(path: string): string;
  /** A fault of IRQScope's own, for its maintainers; never shown to the user. */
  log(text: string): void;
  /** Ends the engine, whatever it is doing. Called once, when the session is over. */
  dispose(): Promise<void>;
}

/** The client as it introduced itself, and the way to tell it something unasked. */
export interface Client {
  linesStartAt1: boolean;
  columnsStartAt1: boolean;
  /** Variables may carry their type. */
  variableType: boolean;
  event(name: string, body?: object): void;
}

/** What every concern of the session works with. */
export interface Context {
  readonly engine: EnginePort;
  readonly host: SessionHost;
  readonly client: Client;
  readonly now: Present;
}

/**
 * Answers one request. The returned value is the body of the response; a handler whose work goes on after the response
 * (a motion) calls respond() itself, and its result is then ignored.
 */
export type Handler = (args: object, respond: (body?: object) => void) => Promise<object | void>;

/** Handlers by the name of the request. */
export type Requests = Readonly<Record<string, Handler>>;

/** A line of ours (1-based) as the client counts. */
export function lineOut(client: Client, line: number): number {
  return client.linesStartAt1 ? line : line - 1;
}

export function lineIn(client: Client, line: number): number {
  return client.linesStartAt1 ? line : line + 1;
}

export function columnOut(client: Client, column: number): number {
  return client.columnsStartAt1 ? column : column - 1;
}

export function columnIn(client: Client, column: number): number {
  return client.columnsStartAt1 ? column : column + 1;
}
