import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ours, quickFixes, started } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('A fact learnt in the workspace', () => {
  const top = (): vscode.Uri => (vscode.workspace.workspaceFolders ?? [])[0].uri;
  const folder = (): vscode.Uri => vscode.Uri.joinPath(top(), 'learning');
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  suiteSetup(started);
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('is written into the configuration by a quick fix and not asked for again, in any draft', async () => {
    await vscode.workspace.fs.createDirectory(folder());
    await write(file(), '# ours\nextends: brief\n');
    const uris = ['one.md', 'two.md'].map((name) => vscode.Uri.joinPath(folder(), name));
    for (const uri of uris) await write(uri, `${CLAIM}\n`);
    const [one, two] = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
    for (const document of [one, two]) await findings(document, (found) => found.length > 0);
    const actions = await quickFixes(one.uri, ours(one)[0].range);
    const action = actions.find(({ title }) => title.startsWith('Common knowledge in this workspace'));
    ok(action?.command, actions.map(({ title }) => title).join('\n'));
    ok(actions.some(({ title }) => title.startsWith('Not a claim in this workspace')));
    equal(await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])), true);
    for (const document of [one, two]) await findings(document, (found) => found.length === 0);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
    match(text, /^# ours\nextends: brief\ndictionary:\n {2}- sentence: "South Korean exports/);
    equal(await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
