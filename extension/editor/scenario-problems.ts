import * as vscode from 'vscode';
import type { Problem } from '../scenario/problem.js';
import { SCENARIO_LANGUAGE } from './names.js';

const SOURCE = 'IRQScope';

/** Marks what is wrong in scenarios as they are typed, and offers what would put it right. */
export function scenarioProblems(): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection(SOURCE);
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId !== SCENARIO_LANGUAGE) return;
    // Loaded with the first scenario: the parser is of no use to a session that has none open.
    const { parseScenario } = await import('../scenario/parse.js');
    if (document.isClosed) return;
    shown.set(
      document.uri,
      parseScenario(document.getText()).problems.map((problem) => diagnostic(problem, document)),
    );
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

function diagnostic(problem: Problem, document: vscode.TextDocument): ScenarioDiagnostic {
  const { line, column, length, message, suggestion, replacement } = problem;
  const start = new vscode.Position(line - 1, column - 1);
  const range = document.validateRange(new vscode.Range(start, start.translate(0, length)));
  const severity = problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const text = suggestion === undefined ? message : `${message}: ${suggestion}`;
  return new ScenarioDiagnostic(range, text, severity, replacement);
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
