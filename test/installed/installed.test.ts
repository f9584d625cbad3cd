import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

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
    const [draft] = await vscode.workspace.findFiles('**/*.md');
    await vscode.window.showTextDocument(draft);
    await installed().activate();
    const commands = await vscode.commands.getCommands(true);
    const contributed = installed().packageJSON.contributes.commands.map(({ command }: vscode.Command) => command);
    assert.deepEqual(contributed.filter((command: string) => !commands.includes(command)), []);
  });
});
