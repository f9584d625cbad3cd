import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft } from './support';

suite('Activation', () => {
  test('opening a Markdown draft activates the extension', async () => {
    const extension = vscode.extensions.getExtension('policy-writer.policy-writer');
    assert.ok(extension, 'the extension is installed');
    const { document } = await openDraft('South Korean exports to China fell 14 percent in 2019.\n');
    await findings(document, (found) => found.length > 0);
    assert.equal(extension.isActive, true);
  });

  test('reports how long it took, without a limit: the machine decides', async () => {
    const { loadTime, activationTime } = await vscode.extensions.getExtension('policy-writer.policy-writer')!.activate() as Record<string, number>;
    console.log(`      loaded in ${loadTime!.toFixed(1)} ms, activated in ${activationTime!.toFixed(1)} ms`);
    assert.ok(loadTime! >= 0 && activationTime! > 0);
  });
});
