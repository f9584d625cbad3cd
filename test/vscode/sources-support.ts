import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { putCursor, until } from './support';

export const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'cited');
export const fileIn = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

/** An editor on a file of the folder. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileIn(name)));
}

/** An editor on a new draft beside the bibliography; `|` is the cursor. */
export async function write(marked: string, name = `draft-${Math.floor(performance.now() * 1000)}.md`): Promise<vscode.TextEditor> {
  const uri = fileIn(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('|', '')));
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await putCursor(editor, editor.document.positionAt(Math.max(0, marked.indexOf('|'))));
  return editor;
}

export const run = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

/** Resolves when the draft is told that no source has this key: then its bibliography has been read. */
export const unknown = ({ uri }: vscode.TextDocument, key: string): Promise<void> =>
  until(() => vscode.languages.getDiagnostics(uri).some(({ message }) => message.includes(key)));

/** Undoes once and asserts that the draft is as it was, to the byte. */
export async function assertUndone(editor: vscode.TextEditor, before: string): Promise<void> {
  await run('undo');
  await until(() => editor.document.getText() === before, vscode.workspace.onDidChangeTextDocument);
  assert.equal(editor.document.getText(), before);
}

/** Closes all editors after each test, changes in them thrown away, and deletes the files that it adds to the list. */
export function cleanUp(): vscode.Uri[] {
  const extra: vscode.Uri[] = [];
  teardown(async () => {
    await run('workbench.action.revertAndCloseActiveEditor').then(() => undefined, () => undefined);
    await run('workbench.action.closeAllEditors');
    for (const uri of extra.splice(0)) await vscode.workspace.fs.delete(uri).then(() => undefined, () => undefined);
  });
  return extra;
}
