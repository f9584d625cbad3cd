import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, folder, messagesDuring, openDraft, textOf } from './desk-support';
import { findings, ours, until, withSetting } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const place = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), 'mishaps', name);
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
const uncited = (found: readonly string[]): boolean => found.some((one) => one.startsWith('uncited-claim'));
const open = async (name: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(place(name));
  await vscode.window.showTextDocument(document);
  return document;
};

suite('Mishaps', () => {
  suiteSetup(() => vscode.workspace.fs.createDirectory(place('')));
  suiteTeardown(() => vscode.workspace.fs.delete(place(''), { recursive: true }));
  teardown(closeEditors);

  test('a draft that is renamed while it is checked is checked under its new name, and nothing is left of the old one', async () => {
    await write('old.md', `${CLAIM}\n\n`.repeat(200));
    await open('old.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(place('old.md'), place('new.md'));
    await vscode.workspace.applyEdit(edit);
    const document = await open('new.md');
    await findings(document, uncited);
    await until(() => vscode.languages.getDiagnostics(place('old.md')).length === 0);
  });

  test('a draft that is deleted while it is open costs nothing, and its findings go when it is closed', async () => {
    await write('gone.md', `${CLAIM}\n`);
    const document = await open('gone.md');
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${CLAIM} `));
    await vscode.workspace.fs.delete(place('gone.md'));
    await findings(document, uncited);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(() => undefined, () => undefined);
    await closeEditors();
    const { document: other } = await openDraft(`${CLAIM}\n`);
    await findings(other, uncited);
  });

  test('a bibliography that is torn, deleted and put back is read as it stands each time', async () => {
    await write('torn.bib', '@book{mishap2020, title = {Trade}, author = {Kim, Jo}, year = 2020}\n');
    await write('cites.md', '---\nbibliography: torn.bib\n---\nIt holds [@mishap2020].\n');
    const document = await open('cites.md');
    const codes = (): string => ours(document).map(({ code }) => code).join();
    await write('torn.bib', '@book{other2020, title = {Trade}, author = {Lee, An}, year = 2020}\n');
    await findings(document, () => codes().includes('unknown-citekey'));
    await vscode.workspace.fs.delete(place('torn.bib'));
    await findings(document, () => codes().includes('missing-bibliography'));
    await write('torn.bib', '@book{mishap2020, title = {Trade}, author = {Kim, Jo}, year = 2020}\n@book{');
    await findings(document, () => !codes().includes('missing-bibliography') && !codes().includes('unknown-citekey'));
  });

  test('settings that make no sense are taken as not set', async () => {
    const nonsense: readonly (readonly [string, unknown])[] = [
      ['rules', 'all'], ['rules', { 'uncited-claim': 7, nothing: 'error' }], ['claims.sensitivity', ['x']], ['claims.kinds', 12], ['lint.delay', 'soon'], ['lint.delay', -5],
      ['coverage', null], ['preset', {}], ['bibliography', { a: 1 }], ['citationStyle', '../../x'], ['sourcesFolder', 5], ['calm', 'no'], ['enable', 'yes'], ['statusBar', 3],
    ];
    const { document } = await openDraft(`${CLAIM}\n`);
    for (const [name, value] of nonsense) {
      await withSetting(name, value, async () => {
        await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(document.lineCount - 1, 0), `\n${CLAIM}\n`));
        const lines = document.getText().split(CLAIM).length - 1;
        await findings(document, (found) => found.filter((one) => one.startsWith('uncited-claim')).length === lines);
      });
    }
  }).timeout(60_000);

  test('a report that cannot be written says so, and the draft stays as it is', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    const before = document.getText();
    await write('file', 'x');
    // A folder that is a file takes nothing, as a full disk and a read-only place do.
    const answer = await vscode.commands.executeCommand('policyWriter.exportReport', { format: 'html', uri: vscode.Uri.joinPath(place('file'), 'report.html') });
    assert.equal(answer, undefined);
    assert.equal(document.getText(), before);
    assert.equal(await textOf(place('file')), 'x');
    await findings(document, uncited);
  });

  test('a disk that is full while a report or a fact-check sheet is written says so, and the draft stays as it is', async () => {
    const full: vscode.FileSystemProvider = {
      onDidChangeFile: () => new vscode.Disposable(() => undefined), watch: () => new vscode.Disposable(() => undefined),
      stat: (uri) => { throw vscode.FileSystemError.FileNotFound(uri); }, readFile: (uri) => { throw vscode.FileSystemError.FileNotFound(uri); },
      readDirectory: () => [], createDirectory: () => undefined, delete: () => undefined, rename: () => undefined,
      writeFile: () => { throw new vscode.FileSystemError('ENOSPC: no space left on device, write'); },
    };
    const disk = vscode.workspace.registerFileSystemProvider('policy-writer-full', full);
    try {
      const { document } = await openDraft(`${CLAIM}\n`);
      const before = document.getText();
      const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'policy-writer-full', path: `/${name}` });
      const said = await messagesDuring(async () => {
        assert.equal(await vscode.commands.executeCommand('policyWriter.exportReport', { format: 'html', uri: at('report.html') }), undefined);
        assert.equal(await vscode.commands.executeCommand('policyWriter.exportFactSheet', { format: 'csv', uri: at('sheet.csv') }), undefined);
      });
      assert.equal(said.length, 2);
      for (const words of said) assert.match(words, /^The file could not be written\. Choose another folder or name\. \(.*no space left/);
      assert.equal(document.getText(), before);
      await findings(document, uncited);
    } finally {
      disk.dispose();
    }
  });

  test('a clock that is set back changes no finding', async () => {
    const { document } = await openDraft(`${CLAIM}<!--lint ignore uncited-claim until 2026-01-01: soon-->\n\n${CLAIM}\n`);
    await findings(document, uncited);
    const before = ours(document).map(({ message }) => message);
    const now = Date.now;
    try {
      Date.now = () => now() - 400 * 24 * 3600 * 1000;
      await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(2, 0), 'We should act. '));
      await findings(document, () => ours(document).some(({ range }) => range.start.line === 2 && range.start.character > 10));
      assert.deepEqual(ours(document).map(({ message }) => message), before);
    } finally {
      Date.now = now;
    }
  });
});
