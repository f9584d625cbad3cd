import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, folder } from './desk-support';
import { started, withSetting } from './support';

const DRAFT = 'See https://example.org/b for more, and https://example.org/c too.\n';
const FIXED = 'See <https://example.org/b> for more, and <https://example.org/c> too.\n';

suite('Fix All', () => {
  const editor = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor');
  /** A draft in a file, with a change that is not saved. */
  async function open(name: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(folder(), 'fix-all', name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT.slice(1)));
    const document = await vscode.workspace.openTextDocument(uri);
    await (await vscode.window.showTextDocument(document)).edit((edit) => edit.insert(new vscode.Position(0, 0), DRAFT[0]));
    return document;
  }

  suiteSetup(started);
  teardown(async () => {
    await editor().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
  });
  suiteTeardown(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'fix-all'), { recursive: true }));

  test('makes the changes that are certain on saving, where the settings ask for it, and they are one step to undo', async () => {
    await editor().update('codeActionsOnSave', { 'source.fixAll.policyWriter': 'explicit' }, vscode.ConfigurationTarget.Global);
    const document = await open('asked.md');
    await document.save();
    assert.equal(document.getText(), FIXED);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('changes nothing unasked, nor in drafts that are not checked', async () => {
    const document = await open('unasked.md');
    await document.save();
    assert.equal(document.getText(), DRAFT);
    const offered = (): Thenable<vscode.CodeAction[]> => vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, 0, 1), 'source.fixAll');
    const title = 'Make all changes that are certain';
    assert.ok((await offered()).some((action) => action.title === title));
    await withSetting('enable', false, async () => assert.ok((await offered()).every((action) => action.title !== title)));
  });
});
