import * as vscode from 'vscode';
import type { Diagnostic } from '../scenario/diagnose.js';
import { SCENARIO_LANGUAGE } from './names.js';

const SOURCE = 'IRQScope';

/** Marks what is wrong in scenarios as they are typed, and offers what would put it right. */
export function scenarioProblems(): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection(SOURCE);
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId !== SCENARIO_LANGUAGE) return;
    // Loaded with the first scenario: the parser is of no use to a session that has none open.
    const { diagnose } = await import('../scenario/diagnose.js');
    if (document.isClosed) return;
    shown.set(document.uri, diagnose(document.getText()).map(diagnostic));
  };
  for (const document of vscode.workspace.textDocuments) void check(document);
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidOpenTextDocument((document) => void check(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void check(document)),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document.uri)),
    vscode.languages.registerCodeActionsProvider(
      SCENARIO_LANGUAGE,
      { provideCodeActions: (document, _range, context) => fixes(document, context.diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** A problem as VS Code shows it; `replacement` rides along for the fix. */
class ScenarioDiagnostic extends vscode.Diagnostic {
  constructor(
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
    readonly replacement: string | undefined,
  ) {
    super(range, message, severity);
    this.source = SOURCE;
  }
}

function diagnostic({
  severity,
  line,
  column,
  endLine,
  endColumn,
  message,
  replacement,
}: Diagnostic): ScenarioDiagnostic {
  const range = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);
  const kind = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  return new ScenarioDiagnostic(range, message, kind, replacement);
}

function fixes(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return diagnostics.flatMap((one) => {
    if (!(one instanceof ScenarioDiagnostic) || one.replacement === undefined) return [];
    const title = one.replacement === '' ? 'Remove it' : `Change to \`${one.replacement}\``;
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, one.range, one.replacement);
    action.diagnostics = [one];
    action.isPreferred = true;
    return [action];
  });
}
