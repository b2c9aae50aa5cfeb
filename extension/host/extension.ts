import * as vscode from 'vscode';

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('irqscope.showTables', () =>
      vscode.commands.executeCommand('irqscope.tables.focus'),
    ),
    vscode.commands.registerCommand('irqscope.debugScenario', (file?: vscode.Uri) => {
      const scenario = (file ?? vscode.window.activeTextEditor?.document.uri)?.fsPath;
      return vscode.debug.startDebugging(undefined, {
        type: 'irqscope',
        request: 'launch',
        name: 'IRQScope',
        scenario,
      });
    }),
  );
}
