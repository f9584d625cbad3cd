import * as assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, ours, started } from '../vscode/support';

const SECRET = '@book{secret2020, title = {What nobody here may read}, author = {Kim, Jo}, year = 2020}\n';

suite('Files outside the workspace', () => {
  let outside = '';
  let inside = '';
  suiteSetup(started);
  suiteSetup(async () => {
    outside = await mkdtemp(join(tmpdir(), 'policy-writer-outside-'));
    inside = join(vscode.workspace.workspaceFolders![0].uri.fsPath, 'linked');
    await mkdir(inside);
    await writeFile(join(outside, 'secret.bib'), SECRET);
    await symlink(join(outside, 'secret.bib'), join(inside, 'link.bib'));
    await symlink(outside, join(inside, 'folder'));
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of [outside, inside]) await rm(path, { recursive: true, force: true });
  });

  test('are not read through symbolic links, whether these are named or found', async () => {
    await writeFile(join(inside, 'draft.md'), '---\nbibliography: [link.bib, folder/secret.bib]\n---\nExports fell [@secret2020].\n');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(inside, 'draft.md')));
    await vscode.window.showTextDocument(document);
    await findings(document, (found) => found.filter((one) => one.startsWith('missing-bibliography')).length === 2);
    for (const { message } of ours(document).filter(({ code }) => code === 'missing-bibliography')) assert.match(message, /lies outside the workspace and is not read/);
    const at = document.positionAt(document.getText().indexOf('secret2020]') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    assert.ok(!JSON.stringify(hovers.map(({ contents }) => contents)).includes('nobody here may read'));
  });

  test('are read where the user settings name them from the writer’s own folder', async () => {
    const { HOME } = process.env;
    const settings = vscode.workspace.getConfiguration('policyWriter');
    process.env.HOME = outside;
    try {
      await settings.update('bibliography', '~/secret.bib', vscode.ConfigurationTarget.Global);
      await writeFile(join(inside, 'own.md'), 'Exports fell [@secret2020; @secret2021].\n');
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(inside, 'own.md')));
      await vscode.window.showTextDocument(document);
      const found = await findings(document, (all) => all.some((one) => one.startsWith('unknown-citekey')));
      assert.deepEqual(found.filter((one) => one.startsWith('unknown')), ['unknown-citekey: secret2021']);
    } finally {
      process.env.HOME = HOME;
      await settings.update('bibliography', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
