import * as vscode from 'vscode';
import type { RunBody, StateBody } from '../debug/custom.types.js';
import type { TableInfo } from '../engine/port.types.js';
import { DEBUG_TYPE } from './names.js';
import type { StopTables } from './table-message.js';

/** The last stop of a session, and what belongs to it. */
export interface Shown extends StopTables {
  /** Counts the stops of all sessions; a request of a view names it. */
  readonly stop: number;
  readonly session: vscode.DebugSession;
}

/** Follows our own sessions from stop to stop. Fires with the stop of the active session, or with nothing when there is none. */
export class Sessions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Shown | undefined>();
  readonly onDidChange = this.changed.event;
  private readonly shown = new Map<string, Shown>();
  private readonly runs = new Map<string, Promise<RunBody>>();
  private readonly asked = new Map<string, number>();
  private stops = 0;
  private readonly subscriptions: vscode.Disposable[] = [
    vscode.debug.onDidReceiveDebugSessionCustomEvent(({ session, event }) => {
      if (session.type !== DEBUG_TYPE) return;
      if (event === 'irqscope/stopped') void this.stopped(session);
      if (event === 'irqscope/framesAgain' && session.id === vscode.debug.activeDebugSession?.id)
        void vscode.commands.executeCommand('workbench.action.debug.callStackTop');
    }),
    vscode.debug.onDidChangeActiveDebugSession(() => this.changed.fire(this.current)),
    vscode.debug.onDidTerminateDebugSession((session) => this.ended(session)),
  ];

  /** The stop of the session that VS Code has active, if that is one of ours. */
  get current(): Shown | undefined {
    const active = vscode.debug.activeDebugSession;
    return active && this.shown.get(active.id);
  }

  /** The active session, if it is one of ours. */
  get active(): vscode.DebugSession | undefined {
    const active = vscode.debug.activeDebugSession;
    return active?.type === DEBUG_TYPE ? active : undefined;
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, ...this.subscriptions).dispose();
  }

  private async stopped(session: vscode.DebugSession): Promise<void> {
    const stop = ++this.stops;
    this.asked.set(session.id, stop);
    try {
      const [run, state, tables] = await Promise.all([
        this.run(session),
        session.customRequest('irqscope/state') as Thenable<StateBody>,
        session.customRequest('irqscope/tables', {}) as Thenable<readonly TableInfo[]>,
      ]);
      // A stop that has been left meanwhile is not shown any more.
      if (this.asked.get(session.id) !== stop) return;
      this.show({ stop, session, run, state, tables });
      if (state.state === 'recording') await this.untilWhole(stop, session);
    } catch {
      // The session moved on or ended while it was asked; its next stop, or its end, is told by an event of its own.
    }
  }

  /** The same stop once more when it is known how long the recording is. */
  private async untilWhole(stop: number, session: vscode.DebugSession): Promise<void> {
    const state = (await session.customRequest('irqscope/whole')) as StateBody;
    const shown = this.shown.get(session.id);
    if (shown?.stop !== stop || this.asked.get(session.id) !== stop) return;
    this.show({ ...shown, state: { ...state, at: shown.state.at, past: shown.state.at < state.steps } });
  }

  private show(shown: Shown): void {
    this.shown.set(shown.session.id, shown);
    if (vscode.debug.activeDebugSession?.id === shown.session.id) this.changed.fire(shown);
  }

  private run(session: vscode.DebugSession): Promise<RunBody> {
    let run = this.runs.get(session.id);
    if (run === undefined) {
      run = Promise.resolve(session.customRequest('irqscope/run') as Thenable<RunBody>);
      this.runs.set(session.id, run);
    }
    return run;
  }

  private ended(session: vscode.DebugSession): void {
    if (session.type !== DEBUG_TYPE) return;
    this.shown.delete(session.id);
    this.runs.delete(session.id);
    this.asked.delete(session.id);
    this.changed.fire(this.current);
  }
}
