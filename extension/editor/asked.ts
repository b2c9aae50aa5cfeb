import * as vscode from 'vscode';

/** What the session answers to a motion that a later one overtook: nothing that anybody has to be told. */
const OVERTAKEN = 'cancelled';

/** Does what the user asked for; where that is refused, the refusal is shown, which is one line by the session's own rules. */
export async function asked(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (text !== OVERTAKEN) void vscode.window.showErrorMessage(text);
  }
}
