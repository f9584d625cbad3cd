import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEditors, folder, messagesDuring } from '../vscode/desk-support';

interface GitApi {
  openRepository(root: vscode.Uri): Promise<unknown>;
}

const CLAIM = 'Exports to China fell 14 percent in 2019.';
const NEW = 'Wages rose 3 percent in 2020.';
const NOTE = '\n[^1]: Kim, *Ports*, 2020.\n';

suite('Check Citations of Changes', () => {
  let root: string;
  const git = (...args: string[]): Buffer => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: root, stdio: 'pipe' });

  suiteSetup(async () => {
    root = join(folder().fsPath, 'revision');
    mkdirSync(root);
    git('init', '--quiet');
    writeFileSync(join(root, 'brief.md'), `${CLAIM} We agree.\n\nImports rose 9 percent in 2018.[^1]\n${NOTE}`);
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git')!;
    await (await extension.activate()).getAPI(1).openRepository(vscode.Uri.file(root));
  });
  suiteTeardown(async () => {
    await closeEditors();
    rmSync(root, { recursive: true });
  });

  /** Puts a text into the draft of the last commit, and says what the command finds in it. */
  const check = async (text: string): Promise<{ found: unknown; messages: string[] }> => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(root, 'brief.md')));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), text));
    let found: unknown;
    const messages = await messagesDuring(async () => {
      found = await vscode.commands.executeCommand('policyWriter.checkChanges');
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return { found, messages };
  };

  test('counts claims that are new and those that lost their source, not what was uncited before', async () => {
    assert.deepEqual(await check(`${NEW} ${CLAIM}\n\nImports rose 9 percent in 2018.\n`), { found: 2, messages: [] });
  });

  test('says so when no change lacks a source', async () => {
    assert.deepEqual(await check(`${CLAIM} We agree.\n\nImports rose 9 percent in 2018.[^1] ${NEW}[^1]\n${NOTE}`), {
      found: 0, messages: ['New claims since the last commit: 1. None of them lacks a source.'],
    });
  });

  test('takes every claim of a draft that Git does not know for new', async () => {
    writeFileSync(join(root, 'other.md'), `${CLAIM} ${NEW}\n`);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.file(join(root, 'other.md'))));
    assert.equal(await vscode.commands.executeCommand('policyWriter.checkChanges'), 2);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  test('says what it needs where there is no repository', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: CLAIM }));
    const messages = await messagesDuring(async () => {
      assert.equal(await vscode.commands.executeCommand('policyWriter.checkChanges'), undefined);
    });
    assert.deepEqual(messages, ['There is nothing to compare with: this draft is in no Git repository.']);
  });
});
