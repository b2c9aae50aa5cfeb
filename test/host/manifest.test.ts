import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

const ID = 'irqscope.irqscope';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(ID);
  assert.ok(found, `${ID} is installed`);
  return found;
}

describe('the extension in a real VS Code', () => {
  it('sleeps until it is asked for', () => {
    assert.equal(extension().isActive, false);
  });

  it('registers every command it contributes', async () => {
    await extension().activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const { commands } = (extension().packageJSON as Manifest).contributes;
    const missing = commands.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('gives .irq files its language', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'irqscope-scenario',
      content: 'machine x86\n',
    });
    assert.equal(document.languageId, 'irqscope-scenario');
  });
});
