import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { DebugClient } from '@vscode/debugadapter-testsupport';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { StoppedBody } from '../../extension/debug/custom.types.js';

/** Shorter than the time a test has, so that a failure names what did not come. Milliseconds. */
const PATIENCE = 15_000;

export interface Message {
  readonly way: 'request' | 'response' | 'refusal' | 'event';
  readonly name: string;
  readonly body: unknown;
}

export interface Arrival {
  readonly reason: string;
  readonly threadId: number;
  readonly description: string;
  readonly text?: string;
  readonly hitBreakpointIds?: readonly number[];
  readonly step: number;
  readonly of: number;
}

/** The official test client, which keeps every event until it is asked for and all that passed for a transcript. */
export class SessionClient extends DebugClient {
  readonly transcript: Message[] = [];
  stderr = '';
  private wire = Buffer.alloc(0);
  private child: ChildProcessWithoutNullStreams | undefined;
  private exited = new Promise<number | null>(() => undefined);
  private readonly refusals = new Map<string, (response: DebugProtocol.ErrorResponse) => void>();
  private readonly unread = new Map<string, unknown[]>();

  constructor() {
    super('node', '', 'irqscope');
    this.defaultTimeout = PATIENCE;
  }

  /** Starts `node ...argv` as the adapter. */
  run(argv: readonly string[]): void {
    const child = spawn(process.execPath, argv, { stdio: 'pipe' });
    this.child = child;
    this.exited = new Promise((resolve) => child.on('exit', resolve));
    child.stdout.on('data', (data: Buffer) => this.scan(data));
    child.stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.connect(child.stdout, child.stdin);
  }

  /** Called with the next whole refusal of a request of that name, of which the base class keeps only the message. */
  onRefusal(command: string, tell: (response: DebugProtocol.ErrorResponse) => void): void {
    this.refusals.set(command, tell);
  }

  /** Everything in the order of the wire; the base class answers its callers only later, in an order of their own. */
  private scan(data: Buffer): void {
    this.wire = Buffer.concat([this.wire, data]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.wire.subarray(0, 64).toString('latin1'));
      const end = (head?.[0].length ?? 0) + Number(head?.[1]);
      if (head === null || this.wire.length < end) return;
      this.keep(JSON.parse(this.wire.subarray(head[0].length, end).toString()) as DebugProtocol.ProtocolMessage);
      this.wire = this.wire.subarray(end);
    }
  }

  private keep(message: DebugProtocol.ProtocolMessage): void {
    if (message.type === 'event') {
      const { event, body } = message as DebugProtocol.Event;
      this.transcript.push({ way: 'event', name: event, body });
    } else if (message.type === 'response') {
      const response = message as DebugProtocol.ErrorResponse;
      const { command: name, success, body } = response;
      if (success) this.transcript.push({ way: 'response', name, body });
      else this.transcript.push({ way: 'refusal', name, body: response.message });
      if (!success) this.refusals.get(name)?.(response);
    }
  }

  /** The exit code of the adapter's process. */
  exit(): Promise<number | null> {
    return patient(this.exited, 'exit of the adapter');
  }

  /** As if the client's process had died. */
  hangUp(): void {
    this.child?.stdin.destroy();
    this.child?.stdout.destroy();
  }

  /** Bytes that are no request. */
  write(text: string): void {
    this.child?.stdin.write(text);
  }

  kill(): void {
    this.child?.kill('SIGKILL');
  }

  override emit(name: string | symbol, ...args: unknown[]): boolean {
    const event = args[0] as DebugProtocol.Event | undefined;
    if (typeof name === 'string' && event?.type === 'event') {
      this.unread.set(name, [...(this.unread.get(name) ?? []), event.body]);
      super.emit(`kept ${name}`);
    }
    return super.emit(name, ...args);
  }

  // The many overloads of the base are for typed convenience only; all of them end here.
  override async send(command: string, args?: unknown): Promise<never> {
    this.transcript.push({ way: 'request', name: command, body: args });
    const gone = this.exited.then((code) => {
      throw new Error(`the adapter has left with ${code} before "${command}" was answered: ${this.stderr}`);
    });
    return (await patient(Promise.race([super.send(command, args), gone]), `response to "${command}"`)) as never;
  }

  /** The body of the response to a request of any name. */
  async ask<Body = unknown>(command: string, args?: object): Promise<Body> {
    const response: DebugProtocol.Response = await this.send(command, args);
    return response.body as Body;
  }

  /** The message of the refusal of a request; fails if it is answered. */
  async refused(command: string, args?: object): Promise<string> {
    const answer = await this.ask(command, args).catch((thrown: unknown) => thrown);
    if (answer instanceof Error) return answer.message;
    throw new Error(`"${command}" was answered: ${JSON.stringify(answer)}`);
  }

  /** The first event of that name that nobody has taken yet. */
  async event<Body = unknown>(name: string): Promise<Body> {
    const take = () => this.unread.get(name)?.shift();
    if (!this.unread.get(name)?.length) {
      await patient(new Promise<void>((resolve) => this.once(`kept ${name}`, resolve)), `event "${name}"`);
    }
    return take() as Body;
  }

  /** How many events of that name nobody has taken. */
  left(name: string): number {
    return this.unread.get(name)?.length ?? 0;
  }

  outputs(): readonly DebugProtocol.OutputEvent['body'][] {
    const outputs = this.transcript.filter((message) => message.way === 'event' && message.name === 'output');
    return outputs.map((message) => message.body as DebugProtocol.OutputEvent['body']);
  }

  /** Initializes, launches, and configures with `configure` in between; returns the first stop unless `noDebug` is set. */
  async begin(launch: object, configure: () => Promise<unknown> = async () => undefined): Promise<void> {
    await this.ask('initialize', { adapterID: 'irqscope', pathFormat: 'path', supportsVariableType: true });
    await this.ask('launch', launch);
    await this.event('initialized');
    await configure();
    await this.ask('configurationDone');
  }

  async stopped(): Promise<Arrival> {
    const { reason, threadId, description, text, hitBreakpointIds } =
      await this.event<DebugProtocol.StoppedEvent['body']>('stopped');
    const { step, of } = await this.event<StoppedBody>('irqscope/stopped');
    const rest = { ...(text === undefined ? {} : { text }), ...(hitBreakpointIds ? { hitBreakpointIds } : {}) };
    return { reason, threadId: threadId ?? 0, description: description ?? '', ...rest, step, of };
  }

  /** A motion and the stop it ends in. */
  async move(command: string, args: object = { threadId: 1 }): Promise<Arrival> {
    await this.ask(command, args);
    return this.stopped();
  }

  async frames(threadId = 1): Promise<readonly DebugProtocol.StackFrame[]> {
    const body = await this.ask<DebugProtocol.StackTraceResponse['body']>('stackTrace', { threadId });
    return body.stackFrames;
  }

  async scopes(frameId: number): Promise<readonly DebugProtocol.Scope[]> {
    return (await this.ask<DebugProtocol.ScopesResponse['body']>('scopes', { frameId })).scopes;
  }

  async variables(variablesReference: number, page: object = {}): Promise<readonly DebugProtocol.Variable[]> {
    const body = await this.ask<DebugProtocol.VariablesResponse['body']>('variables', { variablesReference, ...page });
    return body.variables;
  }
}

/** Rejects with the name of what was awaited instead of leaving that to the time limit of the test. */
export function patient<T>(promise: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${what} within ${PATIENCE} ms`)), PATIENCE);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
