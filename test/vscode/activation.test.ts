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

  test('reports how long it took, without a limit: the machine decides', async () => {
    const { loadTime, activationTime } = await vscode.extensions.getExtension('policy-writer.policy-writer')!.activate() as Record<string, number>;
    console.log(`      loaded in ${loadTime!.toFixed(1)} ms, activated in ${activationTime!.toFixed(1)} ms`);
    assert.ok(loadTime! >= 0 && activationTime! > 0);
  });
});
