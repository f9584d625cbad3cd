import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('Activation', () => {
  test('opening a Markdown draft activates the extension', async () => {
    const extension = vscode.extensions.getExtension('policy-writer.policy-writer');
    assert.ok(extension, 'the extension is installed');
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A draft\n' });
    await vscode.window.showTextDocument(draft);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
