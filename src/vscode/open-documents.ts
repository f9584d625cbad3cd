import * as vscode from 'vscode';

/** The open document with this address, a `Uri` as a string; `undefined` when none is open. */
export function openDocument(uri: string | undefined): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** The editor in which the writer works on the document with this address, else another that shows it. */
export function editorOf(uri: string): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document.uri.toString() === uri);
}

/** The first group of tabs one of which shows the document with this address, be it covered by another tab. */
export function groupShowing(uri: string): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => {
    return input instanceof vscode.TabInputText && input.uri.toString() === uri;
  }));
}
