import * as vscode from 'vscode';

/** The page that loads the report panel: its own script and style, and nothing from anywhere else. */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri, title: string): string {
  const nonce = makeNonce();
  const address = (...path: string[]): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${address('media', 'report.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('dist', 'webview', 'report.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
