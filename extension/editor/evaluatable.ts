import * as vscode from 'vscode';
import type { Grammar } from '../cmachine/structure/index.js';
import { DEBUG_TYPE } from './names.js';

const LANGUAGES = ['c', 'cpp'];

/** Beyond this many UTF-16 units of text a hover is left to VS Code: parsing would hold up the extension host. */
const LONGEST = 600_000;

/**
 * What a hover in C evaluates: the expression that the syntax tree has there, a name and not what a declarator does to it.
 * Only while one of our own sessions is active; in others nothing is said.
 */
export function evaluatableExpressions(extension: vscode.Uri): vscode.Disposable {
  let grammar: Promise<Grammar> | undefined;
  return vscode.languages.registerEvaluatableExpressionProvider(LANGUAGES, {
    provideEvaluatableExpression: async (document, position, token) => {
      if (vscode.debug.activeDebugSession?.type !== DEBUG_TYPE) return undefined;
      const text = document.getText();
      if (text.length > LONGEST) return undefined;
      grammar ??= load(extension);
      const loaded = await grammar.catch(() => undefined);
      if (loaded === undefined || token.isCancellationRequested) return undefined;
      const { expressionAt } = await import('../cmachine/structure/index.js');
      const found = expressionAt(loaded, text, position.line + 1, position.character + 1);
      if (found === undefined) return undefined;
      const range = new vscode.Range(found.line - 1, found.column - 1, found.endLine - 1, found.endColumn - 1);
      return new vscode.EvaluatableExpression(range, found.expression);
    },
  });
}

async function load(extension: vscode.Uri): Promise<Grammar> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));
  const [runtimeWasm, cWasm, { loadGrammar }] = await Promise.all([
    read('web-tree-sitter.wasm'),
    read('tree-sitter-c.wasm'),
    import('../cmachine/structure/index.js'),
  ]);
  return loadGrammar({ runtimeWasm, cWasm });
}
