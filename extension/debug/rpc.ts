import { FaultError } from '../cmachine/source/types.js';
import type { Fault } from '../cmachine/source/types.js';
import type { EnginePort } from '../engine/port.types.js';

/** Two ends that post plain data to each other: a worker and who started it, or the two ports of a channel. */
export interface Channel {
  /** Throws where the value cannot be copied. */
  post(message: unknown): void;
  onMessage(receive: (message: unknown) => void): void;
  /** The other end has gone; why, in a few words for the user. */
  onGone(gone: (why: string) => void): void;
}

interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** One of `value`, `fault` (a fault of something the user gave) and `failure` (a fault of ours, with its stack for the log). */
interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  readonly fault?: Fault;
  readonly failure?: { readonly message: string; readonly stack: string };
}

type Methods<Port> = Readonly<Record<keyof Port & string, true>>;

/** Complete by its type: a method added to the port and forgotten here does not compile. */
const engineMethods: Methods<EnginePort> = {
  launch: true,
  progress: true,
  whole: true,
  end: true,
  go: true,
  interrupt: true,
  setBreakpoints: true,
  breakpointLines: true,
  setFindingFilters: true,
  findingRules: true,
  stack: true,
  scopes: true,
  variables: true,
  evaluate: true,
  tables: true,
  findings: true,
  interrupts: true,
  result: true,
  source: true,
};

export interface ConnectedEngine {
  readonly engine: EnginePort;
  /** The other end has gone. All that still waited for it has been rejected with the same fault. */
  readonly engineGone: Promise<Fault>;
}

/** The engine at the other end of a channel. */
export function connectEngine(channel: Channel): ConnectedEngine {
  const engineGone = new Promise<Fault>((resolve) => channel.onGone((why) => resolve(goneFault(why))));
  return { engine: connect(channel, engineMethods), engineGone };
}

/** Answers the calls that come through a channel. */
export function serveEngine(channel: Channel, engine: EnginePort): void {
  serve(channel, engineMethods, engine);
}

function connect<Port extends object>(channel: Channel, methods: Methods<Port>): Port {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(why: unknown): void }>();
  let gone: FaultError | undefined;
  let calls = 0;

  channel.onMessage((message) => {
    if (!isReply(message)) return;
    const call = waiting.get(message.reply);
    waiting.delete(message.reply);
    if (message.fault !== undefined) call?.reject(new FaultError(message.fault));
    else if (message.failure !== undefined) call?.reject(failureOf(message.failure));
    else call?.resolve(message.value);
  });
  channel.onGone((why) => {
    gone ??= new FaultError(goneFault(why));
    for (const call of waiting.values()) call.reject(gone);
    waiting.clear();
  });

  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) return reject(gone);
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      try {
        channel.post({ call: id, method, args } satisfies Call);
      } catch (thrown) {
        waiting.delete(id);
        reject(thrown);
      }
    });
  const port = Object.keys(methods).map((method) => [method, (...args: unknown[]) => call(method, args)]);
  return Object.fromEntries(port) as Port;
}

function serve<Port extends object>(channel: Channel, methods: Methods<Port>, target: Port): void {
  const run = async ({ method, args }: Call): Promise<unknown> => {
    const known = Object.hasOwn(methods, method) ? target[method as keyof Port] : undefined;
    if (typeof known !== 'function') throw new Error(`the engine has no method "${method}"`);
    return known.apply(target, args);
  };
  channel.onMessage((message) => {
    if (!isCall(message)) return;
    run(message)
      .then((value) => channel.post({ reply: message.call, value } satisfies Reply))
      .catch((thrown: unknown) => channel.post(refusal(message.call, thrown)));
  });
}

function goneFault(why: string): Fault {
  const message = `The engine that runs the C code has ended (${why})`;
  return { message, file: '', line: 0, remedy: 'Start the session again.' };
}

function refusal(reply: number, thrown: unknown): Reply {
  if (thrown instanceof FaultError) return { reply, fault: thrown.fault };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { reply, failure: { message: error.message, stack: error.stack ?? '' } };
}

function failureOf({ message, stack }: { readonly message: string; readonly stack: string }): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}

function isCall(message: unknown): message is Call {
  if (typeof message !== 'object' || message === null) return false;
  const { call, method, args } = message as Partial<Call>;
  return typeof call === 'number' && typeof method === 'string' && Array.isArray(args);
}

function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && typeof (message as Partial<Reply>).reply === 'number';
}
