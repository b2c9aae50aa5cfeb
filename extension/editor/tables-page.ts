/** What a webview is given to load: addresses that it may load, and a word that only this page knows. */
export interface PageParts {
  /** Address of dist/webview.js as the webview sees it. */
  readonly script: string;
  /** Fresh for every page, 128 bits or more, in letters and digits. */
  readonly nonce: string;
}

/**
 * The page of the tables view. Nothing but our one script runs; styles come as constructed sheets, so no style element and no
 * style attribute is allowed; no connection, no image, no frame.
 */
export function tablesPage({ script, nonce }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interrupt Tables</title>
</head>
<body>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
