import * as vscode from 'vscode';

const LIMIT = 20_000;

export interface Message {
  readonly type: string;
  readonly event?: string;
  readonly command?: string;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

export interface StoppedEvent {
  readonly reason: string;
  readonly threadId: number;
}

/** One IRQScope session in this VS Code, listened to from the moment it starts. */
export class Adapter implements vscode.Disposable {
  private readonly events: Message[] = [];
  private readonly responses: Message[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly subscriptions: vscode.Disposable[];
  private taken = 0;
  session: vscode.DebugSession | undefined;

  constructor() {
    const heard = (message: Message): void => {
      if (message.type === 'event') this.events.push(message);
      else if (message.type === 'response') this.responses.push(message);
      for (const wake of this.waiting.splice(0)) wake();
    };
    this.subscriptions = [
      vscode.debug.registerDebugAdapterTrackerFactory('irqscope', {
        createDebugAdapterTracker: (session) => {
          this.session = session;
          return { onDidSendMessage: heard };
        },
      }),
    ];
  }

  /**
   * Starts a session with these attributes and returns the adapter's answer. VS Code's own promise is not awaited: it stays open
   * as long as a message about a failed launch does, and rejects where no message may be shown.
   */
  async launch(attributes: Record<string, unknown>): Promise<Message> {
    const configuration = { type: 'irqscope', request: 'launch', name: 'test', scenario: 'ioapic-rte-migration' };
    vscode.debug
      .startDebugging(vscode.workspace.workspaceFolders?.[0], { ...configuration, ...attributes })
      .then(undefined, () => undefined);
    return this.until('the answer to launch', () => this.responses.find(({ command }) => command === 'launch'));
  }

  /** The next event of that name that has not been taken yet. */
  async event(name: string): Promise<unknown> {
    return this.until(`event "${name}"`, () => {
      const index = this.events.findIndex((message, at) => at >= this.taken && message.event === name);
      if (index < 0) return undefined;
      this.taken = index + 1;
      return { body: this.events[index]?.body };
    }).then(({ body }) => body);
  }

  async stopped(): Promise<StoppedEvent> {
    return (await this.event('stopped')) as StoppedEvent;
  }

  /** All text of the debug console so far. */
  output(): string {
    const outputs = this.events.filter(({ event }) => event === 'output');
    return outputs.map(({ body }) => (body as { readonly output: string }).output).join('');
  }

  async request<T>(command: string, args: object = {}): Promise<T> {
    if (!this.session) throw new Error('no session');
    return (await this.session.customRequest(command, args)) as T;
  }

  /** The innermost frame of the stopped thread. */
  async top(threadId: number): Promise<{
    readonly id: number;
    readonly name: string;
    readonly line: number;
    readonly source?: { readonly path?: string };
  }> {
    const { stackFrames } = await this.request<{ stackFrames: { id: number; name: string; line: number }[] }>(
      'stackTrace',
      { threadId },
    );
    const top = stackFrames[0];
    if (!top) throw new Error('an empty stack');
    return top;
  }

  async stop(): Promise<void> {
    await vscode.debug.stopDebugging();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async until<T>(what: string, found: () => T | undefined): Promise<T> {
    const end = Date.now() + LIMIT;
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      const left = this.over() ? 0 : end - Date.now();
      if (left <= 0) throw new Error(`waited for ${what}; heard ${this.heard()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Nothing more will come. */
  private over(): boolean {
    const refused = this.responses.some(({ command, success }) => command === 'launch' && success === false);
    return refused || this.events.some(({ event }) => event === 'terminated');
  }

  private heard(): string {
    const failures = this.responses.filter(({ success }) => success === false).map(({ message }) => message);
    return [...this.events.map(({ event }) => event), ...failures].join(', ');
  }
}
