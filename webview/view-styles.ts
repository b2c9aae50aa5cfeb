import { css } from 'lit';

export const pageStyles = css`
  html,
  body {
    height: 100%;
    margin: 0;
    padding: 0;
    overflow: hidden;
    color: var(--vscode-foreground);
    font-family: var(--vscode-font-family, sans-serif);
    font-size: var(--vscode-font-size, 13px);
  }
`;

export const viewStyles = css`
  :host {
    --surface: var(--vscode-editor-background);
    display: flex;
    flex-direction: column;
    height: 100vh;
    background: var(--surface);
  }

  header {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    padding: 3px 10px;
    border-bottom: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, transparent));
  }

  .time {
    font-family: var(--vscode-editor-font-family, monospace);
    font-variant-numeric: tabular-nums;
    padding: 1px 7px;
    border: 1px solid var(--vscode-contrastBorder, transparent);
    border-radius: 3px;
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
  }

  .time.past {
    background: none;
    color: var(--vscode-foreground);
    border: 1px dashed var(--vscode-foreground);
  }

  .scenario {
    flex: 1 1 10em;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  .legend {
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
    white-space: nowrap;
  }

  main {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
  }

  /* Wide and low, as in VS Code's panel: two tables side by side. */
  @media (min-width: 1000px) and (min-aspect-ratio: 2) {
    main {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-auto-rows: minmax(auto, 1fr);
    }
  }

  .nothing {
    padding: 16px;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const sectionStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: none;
    min-width: 0;
  }

  /* The tables share the height: each wants all its lines and gives way down to a few of them. */
  :host([scrolls]) {
    flex: 0 1 calc(var(--above) + min(100vh, var(--lines) * var(--line)));
    min-height: calc(var(--above) + var(--fewest) * var(--line));
  }

  .title {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 0 10px 0 2px;
    min-height: 22px;
    background: var(--vscode-sideBarSectionHeader-background, transparent);
    color: var(--vscode-sideBarSectionHeader-foreground, var(--vscode-foreground));
    border-top: 1px solid var(--vscode-sideBarSectionHeader-border, var(--vscode-contrastBorder, transparent));
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: none;
    padding: 2px 4px;
    cursor: pointer;
    border-radius: 3px;
  }

  button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  h2 {
    margin: 0;
    font: inherit;
    min-width: 0;
  }

  .fold {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    max-width: 100%;
  }

  .fold::before {
    content: '▾';
    display: inline-block;
    width: 1.3em;
    text-align: center;
    font-weight: 400;
  }

  .fold[aria-expanded='false']::before {
    content: '▸';
  }

  .name {
    font-family: var(--vscode-editor-font-family, monospace);
    white-space: nowrap;
  }

  .counts {
    margin-left: auto;
    white-space: nowrap;
    font-family: var(--vscode-editor-font-family, monospace);
  }

  .count {
    position: relative;
    margin-left: 1ch;
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .from {
    border: 1px solid currentColor;
    padding: 0 5px;
    line-height: 1.3;
    font-size: 0.92em;
    white-space: nowrap;
  }

  p {
    flex: none;
    margin: 0;
    padding: 1px 10px 2px 26px;
    color: var(--vscode-descriptionForeground, var(--vscode-foreground));
  }

  irqscope-grid {
    flex: 1 1 auto;
    min-height: 0;
  }
`;
