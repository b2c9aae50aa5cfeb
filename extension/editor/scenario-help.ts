import * as vscode from 'vscode';
import type { Completion } from '../scenario/complete.js';
import { SCENARIO_LANGUAGE } from './names.js';

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  word: vscode.CompletionItemKind.Keyword,
  actor: vscode.CompletionItemKind.Class,
  value: vscode.CompletionItemKind.EnumMember,
  name: vscode.CompletionItemKind.Value,
};

/** Hover, completion and formatting of scenarios. What they say is the language's own; this puts it into VS Code's terms. */
export function scenarioHelp(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(SCENARIO_LANGUAGE, { provideHover }),
    vscode.languages.registerCompletionItemProvider(SCENARIO_LANGUAGE, { provideCompletionItems }, ' ', ':', '.'),
    vscode.languages.registerDocumentFormattingEditProvider(SCENARIO_LANGUAGE, { provideDocumentFormattingEdits }),
  );
}

async function provideHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const { hoverAt } = await import('../scenario/hover.js');
  const found = hoverAt(document.getText(), position.line + 1, position.character + 1);
  if (found === undefined) return undefined;
  const { span, paragraphs } = found;
  const range = new vscode.Range(span.line - 1, span.column - 1, span.endLine - 1, span.endColumn - 1);
  const texts = paragraphs.map(({ text, code }) => {
    const markdown = new vscode.MarkdownString();
    return code === true ? markdown.appendCodeblock(text, SCENARIO_LANGUAGE) : markdown.appendMarkdown(plain(text));
  });
  return new vscode.Hover(texts, range);
}

async function provideCompletionItems(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const { completionsAt } = await import('../scenario/complete.js');
  return completionsAt(document.getText(), position.line + 1, position.character + 1).map((one, index) => {
    const item = new vscode.CompletionItem(one.text, KINDS[one.kind]);
    item.detail = one.form;
    item.documentation = one.help;
    item.sortText = String(index).padStart(4, '0');
    return item;
  });
}

/** Only a text without faults is put in order: in another, a line that did not parse would be lost. */
async function provideDocumentFormattingEdits(document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
  const [{ parseScenario }, { formatDocument }] = await Promise.all([
    import('../scenario/parse.js'),
    import('../scenario/format.js'),
  ]);
  const { document: read, problems } = parseScenario(document.getText());
  if (problems.some(({ severity }) => severity === 'error')) return [];
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  return [vscode.TextEdit.replace(whole, formatDocument(read))];
}

/** Text that Markdown leaves as it is. appendText would too, but makes every space one that does not break a line. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
