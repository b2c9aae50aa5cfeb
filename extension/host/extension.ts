import { join } from 'node:path';
import * as vscode from 'vscode';
import { IrqscopeSession } from '../debug/session.js';
import { activateEditor } from '../editor/activate.js';
import { absolutePath } from './dap-stdio.js';
import { engineInWorker } from './port-rpc.js';
import { startWorker } from './start-worker.js';

/** Where parsed units are kept: nowhere if the storage is on no disk. */
function unitsOf({ globalStorageUri }: vscode.ExtensionContext): string | undefined {
  return globalStorageUri.scheme === 'file' ? join(globalStorageUri.fsPath, 'units') : undefined;
}

/** The entry point in VS Code's extension host: each session has an engine of its own in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('IRQScope', { log: true });
  context.subscriptions.push(log);
  activateEditor(context, {
    newSession: (session) => {
      const folder = session.workspaceFolder ?? vscode.workspace.workspaceFolders?.[0];
      const connection = engineInWorker(startWorker(context.extensionPath, unitsOf(context)));
      return new IrqscopeSession({
        ...connection,
        absolute: (path) => absolutePath(path, folder?.uri.fsPath ?? context.extensionPath),
        log: (text) => log.error(text),
      });
    },
  });
}
