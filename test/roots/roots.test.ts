import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ours, until } from '../vscode/support';
import { changeFolder } from './change-folder';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const roots = (): readonly vscode.WorkspaceFolder[] => vscode.workspace.workspaceFolders ?? [];
const write = async (root: number, name: string, text: string): Promise<vscode.Uri> => {
  const uri = vscode.Uri.joinPath(roots()[root].uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
};

/** The keys that are said to be in no bibliography. */
const unknown = (found: readonly string[]): string =>
  found.filter((one) => one.startsWith('unknown-citekey')).map((one) => one.replace(/^.*: @?/, '')).join();

suite('A workspace of two folders', () => {
  test('is what this suite runs in', () => assert.deepEqual(roots().map(({ name }) => name), ['first', 'second']));

  test('each folder has its own configuration, bibliography and glossary', async () => {
    await write(0, '.policy-writer.yaml', 'rules: { uncited-claim: error }\n');
    await write(0, 'refs.bib', '@book{first2020, title = {First}, author = {Kim, Jo}, year = 2020}\n');
    await write(1, 'refs.bib', '@book{second2020, title = {Second}, author = {Lee, An}, year = 2020}\n');
    const text = `${CLAIM}\n\nThe pact holds [@first2020; @second2020].\n`;
    const [first, second] = await Promise.all([0, 1].map(async (root) => vscode.workspace.openTextDocument(await write(root, 'draft.md', text))));
    await findings(first, (found) => unknown(found) === 'second2020');
    await findings(second, (found) => unknown(found) === 'first2020');
    const severity = (document: vscode.TextDocument): unknown => ours(document).find(({ code }) => code === 'uncited-claim')?.severity;
    await findings(first, () => severity(first) === vscode.DiagnosticSeverity.Error);
    assert.equal(severity(second), vscode.DiagnosticSeverity.Warning);
  });

  test('all drafts of both are checked, each with what its folder has', async () => {
    await write(0, 'deep/closed.md', `${CLAIM}\n`);
    const uri = await write(1, 'closed.md', `${CLAIM}\n\nThe pact holds [@first2020; @second2020].\n`);
    assert.match(await vscode.commands.executeCommand('policyWriter.checkAllDrafts'), /^4 drafts checked: 4 claims without a source, in 4 of them\./);
    const found = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
    const unknownKeys = (): string[] => found().filter(({ code }) => code === 'unknown-citekey').map(({ message }) => message);
    await until(() => unknownKeys().length === 1 && unknownKeys()[0].includes('first2020'));
    assert.equal(found().find(({ code }) => code === 'uncited-claim')?.severity, vscode.DiagnosticSeverity.Warning);
    await until(() => vscode.languages.getDiagnostics(vscode.Uri.joinPath(roots()[0].uri, 'deep/closed.md'))[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  test('a draft may name a file of the other folder, and no file outside both', async () => {
    const draft = await write(1, 'across.md', '---\nbibliography: [../first/refs.bib, ../outside.bib]\n---\nThe pact holds [@first2020].\n');
    const document = await vscode.workspace.openTextDocument(draft);
    await findings(document, (found) => found.some((one) => one.startsWith('missing-bibliography')));
    assert.deepEqual(ours(document).filter(({ code }) => code === 'missing-bibliography').map(({ range }) => document.getText(range)), ['../outside.bib']);
    assert.deepEqual(ours(document).filter(({ code }) => code === 'unknown-citekey'), []);
  });

  test('a folder that is taken out of the workspace takes its configuration and sources along', async () => {
    const uri = await write(1, 'left.md', `${CLAIM}\n\nIt holds [@second2020; @none].\n`);
    await write(1, '.policy-writer.yaml', 'rules: { uncited-claim: error }\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const severity = (): unknown => ours(document).find(({ code }) => code === 'uncited-claim')?.severity;
    await findings(document, () => severity() === vscode.DiagnosticSeverity.Error);
    await changeFolder(1);
    await findings(document, () => severity() === vscode.DiagnosticSeverity.Warning);
    assert.equal(roots().length, 1);
  });
});
