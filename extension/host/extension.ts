import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { IrqscopeSession } from '../debug/session.js';
import { activateEditor } from '../editor/activate.js';
import { absolutePath } from './dap-stdio.js';
import { engineInWorker } from './port-rpc.js';

/** The entry point in VS Code's extension host: each session has an engine of its own in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('IRQScope', { log: true });
  context.subscriptions.push(log);
  activateEditor(context, {
    newSession: (session) => {
      const folder = session.workspaceFolder ?? vscode.workspace.workspaceFolders?.[0];
      const connection = engineInWorker(new Worker(join(context.extensionPath, 'dist', 'worker.js')));
      return new IrqscopeSession({
        ...connection,
        absolute: (path) => absolutePath(path, folder?.uri.fsPath ?? context.extensionPath),
        log: (text) => log.error(text),
      });
    },
  });
}
