import * as vscode from 'vscode';
import { runsInNode } from './runs-in-node';

/**
 * Loads a part of the extension that is a file of its own (`dist/NAME.js`), when it is first needed. In node it is an
 * ordinary module; the browser's extension host offers no `require` for files, so that the text is run as VS Code
 * itself runs an extension there.
 */
export async function loadChunk<T>(extension: vscode.Uri, name: string): Promise<T> {
  const uri = vscode.Uri.joinPath(extension, 'dist', `${name}.js`);
  if (runsInNode() && uri.scheme === 'file') {
    // The name stays open at build time, or the bundler would take the file in.
    const path = uri.fsPath;
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require(path) as T;
  }
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const chunk = { exports: {} };
  new Function('module', 'exports', text)(chunk, chunk.exports);
  return chunk.exports as T;
}
