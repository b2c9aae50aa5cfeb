import * as vscode from 'vscode';
import type { Place } from '../engine/port.types.js';

/** Opens a source at its line beside the tables, in the editor that the source is in. What is on no disk has no editor. */
export async function openPlace(shown: Place): Promise<void> {
  // a line that a patch added stands in the patch
  const place = shown.added ? { ...shown, path: shown.added.patch, line: shown.added.line, column: 1 } : shown;
  if (place.path === '') {
    void vscode.window.showInformationMessage(`${place.file}:${place.line} has no file on the disk.`);
    return;
  }
  const start = new vscode.Position(place.line - 1, Math.max(0, place.column - 1));
  try {
    await vscode.window.showTextDocument(vscode.Uri.file(place.path), {
      viewColumn: columnOf(place.path),
      selection: new vscode.Range(start, start),
    });
  } catch {
    void vscode.window.showErrorMessage(`${place.path} cannot be opened; it was there when the run was loaded.`);
  }
}

/** Where the file is open, else where other sources are: never on top of the tables. */
function columnOf(path: string): vscode.ViewColumn {
  const groups = vscode.window.tabGroups.all;
  const isText = (tab: vscode.Tab): tab is vscode.Tab & { input: vscode.TabInputText } =>
    tab.input instanceof vscode.TabInputText;
  const holds = groups.find((group) => group.tabs.some((tab) => isText(tab) && tab.input.uri.fsPath === path));
  const other = groups.find((group) => group.tabs.some(isText));
  return (holds ?? other)?.viewColumn ?? vscode.ViewColumn.One;
}
