import * as vscode from 'vscode';
import type { Vocabulary } from '../scenario/vocabulary.js';
import type { Word } from '../scenario/words.js';
import { SCENARIO_LANGUAGE } from './names.js';

/** A word of a scenario, a dotted name ("ioapic.rte") or a number included. */
const WORD = /[A-Za-z0-9_][\w.-]*/;

interface Help {
  readonly word: string;
  readonly form: string;
  readonly help: string;
  readonly kind: vscode.CompletionItemKind;
}

/** What every word of the language means, on hover and while typing. */
export function scenarioWords(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(SCENARIO_LANGUAGE, {
      provideHover: async (document, position) => {
        const range = document.getWordRangeAtPosition(position, WORD);
        const before = document.lineAt(position.line).text.slice(0, position.character);
        if (range === undefined || inComment(before)) return undefined;
        const word = document.getText(range);
        const help = (await allHelp()).filter((one) => one.word === word);
        return help.length === 0 ? undefined : new vscode.Hover(help.map(markdown), range);
      },
    }),
    vscode.languages.registerCompletionItemProvider(SCENARIO_LANGUAGE, {
      provideCompletionItems: async (document, position) => {
        const before = document.lineAt(position.line).text.slice(0, position.character);
        if (inComment(before)) return [];
        const range = document.getWordRangeAtPosition(position, WORD);
        return (await allHelp()).map((one) => {
          const item = new vscode.CompletionItem(one.word, one.kind);
          item.detail = one.form;
          item.documentation = one.help;
          if (range) item.range = range;
          return item;
        });
      },
    }),
  );
}

function inComment(before: string): boolean {
  return before.replace(/"[^"]*"/g, '').includes('#');
}

function markdown(one: Help): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendCodeblock(one.form, SCENARIO_LANGUAGE);
  text.appendText(one.help);
  return text;
}

let help: Promise<readonly Help[]> | undefined;

/** Built from the language's own tables when first asked for. */
function allHelp(): Promise<readonly Help[]> {
  help ??= Promise.all([import('../scenario/words.js'), import('../scenario/vocabulary.js')]).then(
    ([{ reservedWords, valueWords }, { bundledVocabulary }]) => [
      ...[...reservedWords, ...valueWords].map(ofWord),
      ...ofVocabulary(bundledVocabulary),
    ],
  );
  return help;
}

function ofWord({ word, form, help: text, group }: Word): Help {
  const kind =
    group === 'value' || group === 'flag' ? vscode.CompletionItemKind.EnumMember : vscode.CompletionItemKind.Keyword;
  return { word, form, help: text, kind };
}

function ofVocabulary(vocabulary: Vocabulary): Help[] {
  const value = vscode.CompletionItemKind.Value;
  return [
    ...vocabulary.settings.flatMap((setting) => [
      {
        word: setting.name,
        form: `set ${setting.name} = ${setting.default}`,
        help: setting.help,
        kind: vscode.CompletionItemKind.Property,
      },
      ...setting.values.map((one) => ({
        word: one.name,
        form: `set ${setting.name} = ${one.name}`,
        help: one.help,
        kind: value,
      })),
    ]),
    ...vocabulary.rules.map((rule) => ({ word: rule.name, form: `finds ${rule.name}`, help: rule.help, kind: value })),
    ...vocabulary.tables.map((table) => ({
      word: table.name,
      form: table.name,
      help: `${table.help} A row is named by ${table.key}.`,
      kind: vscode.CompletionItemKind.Struct,
    })),
  ];
}
