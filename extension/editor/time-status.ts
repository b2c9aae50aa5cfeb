import * as vscode from 'vscode';
import type { Sessions } from './sessions.js';
import { timeText } from './time-text.js';

/** The time of the stop in the status bar, for as long as one of our sessions is active. */
export function timeStatus(sessions: Sessions): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('irqscope.time', vscode.StatusBarAlignment.Left, 100);
  item.name = 'IRQScope time';
  item.command = 'irqscope.goToStep';
  const changes = sessions.onDidChange((shown) => {
    if (shown === undefined) return item.hide();
    const text = timeText(shown.state);
    item.text = `$(${shown.state.past ? 'history' : 'watch'}) ${text}`;
    item.tooltip = 'Go to a step of this recording';
    item.accessibilityInformation = { label: `${text}. Go to a step`, role: 'button' };
    item.show();
  });
  return vscode.Disposable.from(item, changes);
}
