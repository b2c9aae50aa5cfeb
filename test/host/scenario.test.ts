import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

const TEXT = [
  'scenario "A typo"',
  'machine x86  vcpus 4  irqchip split',
  'line nic on gsi 11',
  '',
  'nic: rais',
  '',
].join('\n');

/** Resolves when the document has problems, or has none any more. */
function problems(uri: vscode.Uri, wanted: (found: vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!wanted(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

describe('a scenario in the editor', () => {
  it('is checked while it is typed, and a fix puts a slip right', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'irqscope-scenario', content: TEXT });
    const [problem] = await problems(document.uri, (found) => found.length > 0);
    assert.ok(problem);
    assert.equal(problem.range.start.line, 4);
    assert.match(problem.message, /did you mean `raise`/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.title === 'Change to `raise`');
    assert.ok(fix?.edit, 'the fix is offered');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.lineAt(4).text, 'nic: raise');
    await problems(document.uri, (found) => found.every((one) => one.range.start.line !== 4));
  });

  it('explains its words and offers what can stand next', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'irqscope-scenario', content: TEXT });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(1, 2),
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join('\n');
    assert.match(said, /virtual machine/);
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(4, 5),
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('raise') && labels.includes('lower'), labels.join(' '));
  });
});
