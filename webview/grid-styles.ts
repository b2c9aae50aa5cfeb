import { css } from 'lit';

/** Every colour is one of VS Code's; where a theme leaves one out, the one before it in meaning. Nothing moves, nothing fades. */
export const gridStyles = css`
  :host {
    --mark: var(--vscode-debugView-valueChangedHighlight, var(--vscode-focusBorder));
    --warn: var(--vscode-list-warningForeground, var(--vscode-foreground));
    --cell-extra: 2ch + 16px;
    --edge: var(--vscode-editorWidget-border, var(--vscode-contrastBorder, transparent));
    display: flex;
    min-height: 0;
    font-family: var(--vscode-editor-font-family, monospace);
    font-size: var(--vscode-font-size, 13px);
    line-height: var(--line);
  }

  .grid {
    flex: 1;
    min-width: 0;
    overflow: auto;
    scroll-padding: var(--line) 0 0 9ch;
    position: relative;
  }

  .row {
    display: grid;
    grid-template-columns: var(--columns);
    grid-auto-rows: var(--line);
    width: max-content;
    min-width: 100%;
  }

  .head {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--surface);
    box-shadow: inset 0 -1px var(--edge);
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  .rows {
    position: relative;
    width: max-content;
    min-width: 100%;
  }

  .rows > .row {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .rows > .row:hover {
    background: var(--vscode-list-hoverBackground, transparent);
  }

  .cell {
    display: flex;
    padding-right: 10px;
    white-space: pre;
    overflow: hidden;
    outline-offset: -1px;
    position: relative;
  }

  .value {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .number .value {
    flex: 1;
    text-align: right;
  }

  .glyph {
    flex: none;
    width: 2ch;
    text-align: right;
    padding: 0 3px;
    font-family: var(--vscode-editor-font-family, monospace);
  }

  /* Whose values these are stays in sight when a narrow view is scrolled sideways. */
  .key,
  .head > .cell:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--surface);
  }

  .head > .cell:first-child {
    box-shadow: inset 0 -1px var(--edge);
  }

  .key {
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  .changed {
    font-weight: 700;
    box-shadow: inset 2px 0 var(--mark);
    color: var(--vscode-foreground);
  }

  .old > .value {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .old > .glyph,
  .note > .glyph,
  .note > .state {
    color: var(--warn);
    font-weight: 700;
  }

  .stale > .key,
  .stale > .note {
    box-shadow: inset 2px 0 var(--warn);
  }

  .absent {
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
    font-style: italic;
  }

  .note {
    grid-column: 1 / -1;
    white-space: nowrap;
    position: relative;
    padding-right: 10px;
    font-family: var(--vscode-font-family, sans-serif);
  }

  .note > .glyph {
    display: inline-block;
  }

  .link {
    font: inherit;
    padding: 0 1px;
    margin: 0;
    border: none;
    border-radius: 2px;
    background: none;
    color: var(--vscode-textLink-foreground, var(--vscode-foreground));
    text-decoration: underline;
    cursor: pointer;
  }

  .link:hover {
    color: var(--vscode-textLink-activeForeground, var(--vscode-foreground));
  }

  .cell:focus,
  .link:focus {
    outline: 1px solid var(--vscode-focusBorder);
  }

  .cell:focus {
    background: var(--vscode-list-inactiveSelectionBackground, transparent);
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .changed {
      border-left: 2px solid;
    }
  }
`;
