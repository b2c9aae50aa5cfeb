import * as vscode from 'vscode';
import { Configurations } from './configurations.js';
import { registerCommands } from './commands.js';
import { evaluatableExpressions } from './evaluatable.js';
import { DEBUG_TYPE } from './names.js';
import { scenarioHelp } from './scenario-help.js';
import { scenarioProblems } from './scenario-problems.js';
import { Sessions } from './sessions.js';
import { TablesViews } from './tables-views.js';
import { timeStatus } from './time-status.js';

/** What the place where the extension runs provides. */
export interface EditorHost {
  /** The debug adapter of one session; disposing of it ends the session's engine. */
  newSession(session: vscode.DebugSession): vscode.DebugAdapter;
}

/** Registers all that the editor shows of IRQScope. Does no work of its own: activation has 30 ms. */
export function activateEditor(context: vscode.ExtensionContext, host: EditorHost): void {
  const { extensionUri, subscriptions } = context;
  const configurations = new Configurations(extensionUri);
  const sessions = new Sessions();
  const tables = new TablesViews(extensionUri, sessions);
  const seen = new WeakSet<vscode.DebugSession>();
  subscriptions.push(
    sessions,
    tables,
    vscode.debug.registerDebugAdapterDescriptorFactory(DEBUG_TYPE, {
      createDebugAdapterDescriptor: (session) => new vscode.DebugAdapterInlineImplementation(host.newSession(session)),
    }),
    vscode.debug.registerDebugConfigurationProvider(DEBUG_TYPE, configurations),
    vscode.debug.registerDebugConfigurationProvider(
      DEBUG_TYPE,
      { provideDebugConfigurations: () => configurations.provideDebugConfigurations() },
      vscode.DebugConfigurationProviderTriggerKind.Dynamic,
    ),
    registerCommands(sessions, tables),
    timeStatus(sessions),
    sessions.onDidChange((shown) => {
      if (shown === undefined || seen.has(shown.session)) return;
      seen.add(shown.session);
      tables.showUnlessVisible();
    }),
    evaluatableExpressions(extensionUri),
    scenarioProblems(),
    scenarioHelp(),
  );
}
