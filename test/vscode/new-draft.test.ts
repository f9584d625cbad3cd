import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

const answers = { kind: 'Issue brief', title: 'Ports and Power', author: 'Kim Hana', date: '2026-05-04' };

suite('New Policy Draft', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('opens a draft with front matter and sections, named after its title', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('policyWriter.newDraft', answers);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor?.document.languageId, 'markdown');
    assert.match(uri.path, /\/ports-and-power\.md$/);
    assert.match(editor?.document.getText() ?? '',
      /^---\ntitle: "Ports and Power"\nauthor: "Kim Hana"\ndate: 2026-05-04\ntype: issue brief\n---\n\n# Ports and Power\n/);
  });

  test('puts the cursor on the first placeholder', async () => {
    await vscode.commands.executeCommand('policyWriter.newDraft', answers);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /^TK /);
  });

  test('gives a second draft of the same title a name of its own', async () => {
    await vscode.commands.executeCommand('policyWriter.newDraft', answers);
    const second = await vscode.commands.executeCommand<vscode.Uri>('policyWriter.newDraft', answers);
    assert.match(second.path, /\/ports-and-power-2\.md$/);
  });
});
