import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft } from '../vscode/support';

suite('The packed extension, installed', () => {
  const installed = () => {
    const extension = vscode.extensions.getExtension('policy-writer.policy-writer');
    assert.ok(extension, 'the extension is installed');
    return extension;
  };

  test('comes from the package and not from the source folder', () => {
    const { extensionPath, packageJSON } = installed();
    assert.match(extensionPath, new RegExp(`policy-writer\\.policy-writer-${packageJSON.version}`));
  });

  test('activates when a Markdown draft is opened', async () => {
    const { document } = await openDraft('South Korean exports to China fell 14 percent in 2019.\n');
    await findings(document, (found) => found.length > 0);
    assert.equal(installed().isActive, true);
    const commands = await vscode.commands.getCommands(true);
    const contributed = installed().packageJSON.contributes.commands.map(({ command }: vscode.Command) => command);
    assert.deepEqual(contributed.filter((command: string) => !commands.includes(command)), []);
  });
});
