import * as vscode from 'vscode';

export interface BundledScenario {
  /** What a launch configuration says. */
  readonly name: string;
  /** The scenario's own first line. */
  readonly title: string;
}

const ENDING = '.irq';

/** The scenarios that come with the extension, by name. Empty if they cannot be read, which a damaged installation may cause. */
export async function bundledScenarios(extension: vscode.Uri): Promise<readonly BundledScenario[]> {
  const folder = vscode.Uri.joinPath(extension, 'dist', 'scenarios');
  let entries: readonly [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const files = entries.map(([file]) => file).filter((file) => file.endsWith(ENDING));
  return Promise.all(
    files.sort().map(async (file) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file));
      const name = file.slice(0, -ENDING.length);
      return { name, title: /^\s*scenario\s+"([^"\n]*)"/m.exec(new TextDecoder().decode(bytes))?.[1] ?? name };
    }),
  );
}
