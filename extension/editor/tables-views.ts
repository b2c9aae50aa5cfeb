import * as v from 'valibot';
import * as vscode from 'vscode';
import type { ToView } from '../../webview/protocol.js';
import { fromViewSchema } from '../../webview/protocol.js';
import { TABLES_VIEW } from './names.js';
import { asked } from './asked.js';
import { openPlace } from './open-place.js';
import type { Sessions, Shown } from './sessions.js';
import { tablesMessage, writerOf } from './table-message.js';
import { tablesPage } from './tables-page.js';

const NONE: ToView = {
  type: 'nothing',
  text: 'Start a debug session with IRQScope to see the route tables of every layer.',
};
const FOCUS: ToView = { type: 'focus' };
const ENDED: ToView = { type: 'nothing', text: 'The session has ended. Press F5 to run the scenario again.' };

/** The tables, beside the source as an editor and as a view in the panel: the same page in both, fed from the active session. */
export class TablesViews implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly webviews = new Set<vscode.Webview>();
  private view: vscode.WebviewView | undefined;
  private panel: vscode.WebviewPanel | undefined;
  private last: ToView = NONE;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly sessions: Sessions,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewViewProvider(TABLES_VIEW, this),
      sessions.onDidChange((shown) => this.tell(shown)),
    ];
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    view.onDidDispose(() => (this.view = undefined));
    this.fill(view.webview, view.onDidDispose);
  }

  /** Brings the tables to sight, where they are already, else beside the source, and gives them the keyboard. */
  show(): void {
    if (this.view?.visible === true) {
      this.view.show();
      void this.view.webview.postMessage(FOCUS);
    } else if (this.panel) {
      this.panel.reveal();
      void this.panel.webview.postMessage(FOCUS);
    } else this.open(false);
  }

  /** At a session's first stop: unless the reader has the tables somewhere already. */
  showUnlessVisible(): void {
    if (this.view?.visible !== true && this.panel === undefined) this.open(true);
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private open(preserveFocus: boolean): void {
    const panel = vscode.window.createWebviewPanel(
      TABLES_VIEW,
      'Interrupt Tables',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus },
      {},
    );
    this.panel = panel;
    panel.onDidDispose(() => (this.panel = undefined));
    this.fill(panel.webview, panel.onDidDispose);
  }

  private fill(webview: vscode.Webview, gone: vscode.Event<void>): void {
    const dist = vscode.Uri.joinPath(this.extension, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.onDidReceiveMessage((message: unknown) => void asked(() => this.heard(webview, message)));
    gone(() => this.webviews.delete(webview));
    const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview.js')).toString();
    webview.html = tablesPage({ script, nonce: nonce() });
  }

  private tell(shown: Shown | undefined): void {
    if (shown) this.last = tablesMessage(shown.stop, shown);
    else if (this.last.type === 'show') this.last = ENDED;
    if (this.view) this.view.description = this.last.type === 'show' ? this.last.time.text : '';
    for (const webview of this.webviews) void webview.postMessage(this.last);
  }

  private async heard(webview: vscode.Webview, message: unknown): Promise<void> {
    const parsed = v.safeParse(fromViewSchema, message);
    if (!parsed.success) return;
    const { output } = parsed;
    const { current } = this.sessions;
    switch (output.type) {
      case 'ready':
        this.webviews.add(webview);
        await webview.postMessage(this.last);
        if (webview === this.panel?.webview && this.panel.active) await webview.postMessage(FOCUS);
        break;
      case 'goto':
        await current?.session.customRequest('irqscope/goto', { step: output.step });
        break;
      case 'writer': {
        if (current?.stop !== output.stop) return;
        const place = writerOf(current.tables, output.table, output.key, output.column);
        if (place) await openPlace(place);
        break;
      }
    }
  }
}

/** 128 random bits in hexadecimal digits. */
function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
