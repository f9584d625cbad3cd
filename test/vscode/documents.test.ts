import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, folder, messagesDuring, openDraft } from './desk-support';
import { findings, ours, putCursor, started, until } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const uncited = (found: readonly string[]): boolean => found.some((one) => one.startsWith('uncited-claim'));

suite('Documents of every origin', () => {
  suiteSetup(started);
  teardown(closeEditors);

  test('a draft in two editors has each finding once, and an edit in one is seen in both', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    await findings(document, uncited);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    const editors = (): vscode.TextEditor[] => vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
    await until(() => editors().length === 2, vscode.window.onDidChangeVisibleTextEditors);
    assert.equal(ours(document).filter(({ code }) => code === 'uncited-claim').length, 1);
    await editors()[0].edit((edit) => edit.insert(new vscode.Position(0, 0), `${CLAIM}\n\n`));
    await findings(document, () => ours(document).filter(({ code }) => code === 'uncited-claim').length === 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.equal(ours(document).filter(({ code }) => code === 'uncited-claim').length, 2);
  });

  test('of two editors on a draft the one with the cursor goes to the next claim, from there', async () => {
    const { document } = await openDraft(`${CLAIM}\n\nText.\n\nImports from Japan rose by 9 percent in 2020.\n`);
    await findings(document, uncited);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await until(() => vscode.window.activeTextEditor?.viewColumn === vscode.ViewColumn.Two, vscode.window.onDidChangeActiveTextEditor);
    await putCursor(vscode.window.activeTextEditor!, new vscode.Position(2, 0));
    await vscode.commands.executeCommand('policyWriter.nextUncitedClaim');
    const { viewColumn, selection } = vscode.window.activeTextEditor!;
    assert.deepEqual([viewColumn, document.getText(selection)], [vscode.ViewColumn.Two, 'Imports from Japan rose by 9 percent in 2020.']);
  });

  test('in a comparison and in a notebook a claim is shown where it stands, and its text is not opened a second time', async function () {
    const tabs = (): number => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    const goes = async (document: vscode.TextDocument): Promise<void> => {
      await until(() => vscode.window.activeTextEditor?.document === document, vscode.window.onDidChangeActiveTextEditor);
      await vscode.commands.executeCommand('policyWriter.nextUncitedClaim');
      const { activeTextEditor: editor } = vscode.window;
      assert.deepEqual([editor?.document, document.getText(editor?.selection), tabs()], [document, CLAIM, 1]);
    };
    const files = ['then.md', 'now.md'].map((name) => vscode.Uri.joinPath(folder(), name));
    for (const file of files) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`Text.\n\n${CLAIM}\n`));
    await vscode.commands.executeCommand('vscode.diff', ...files, 'now.md (Working Tree)');
    await goes(await vscode.workspace.openTextDocument(files[1]));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of files) await vscode.workspace.fs.delete(file);
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, `Text.\n\n${CLAIM}\n`, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell])).then((made) => made, () => undefined);
    if (!notebook) return this.skip();
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand('notebook.cell.edit');
    await goes(notebook.cellAt(0).document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('a document of a read-only scheme, as the old side of a diff is, has no findings; its terms are explained', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('policy-writer-old', { provideTextDocumentContent: () => `${CLAIM} The DPRK responded.\n` });
    try {
      const old = vscode.Uri.parse('policy-writer-old:/brief.md');
      const file = vscode.Uri.joinPath(folder(), 'now.md');
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${CLAIM}\n`));
      const now = await vscode.workspace.openTextDocument(file);
      await vscode.commands.executeCommand('vscode.diff', old, now.uri, 'brief.md (Working Tree)');
      await findings(now, uncited);
      const before = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'policy-writer-old')!;
      assert.equal(before.languageId, 'markdown');
      assert.deepEqual(ours(before), []);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', old, before.positionAt(before.getText().indexOf('DPRK') + 1));
      assert.ok(hovers.length > 0);
      await vscode.window.showTextDocument(before);
      const text = before.getText();
      for (const command of ['insertFootnote', 'insertGlossary']) {
        assert.deepEqual(await messagesDuring(async () => void await vscode.commands.executeCommand(`policyWriter.${command}`)),
          ['“brief.md” can only be read here, and nothing was changed: open the file itself, or allow changes to it.'], command);
      }
      assert.equal(before.getText(), text);
      await closeEditors();
      await vscode.workspace.fs.delete(file);
    } finally {
      provider.dispose();
    }
  });

  test('Quarto and R Markdown files are drafts, with or without the extensions for them, and their lines wrap', async () => {
    for (const [name, language] of [['brief.qmd', 'quarto'], ['brief.Rmd', 'rmd']]) {
      const file = vscode.Uri.joinPath(folder(), name);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`${CLAIM}\n`));
      const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
      assert.equal(document.languageId, language);
      await findings(document, uncited);
      assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
      await closeEditors();
      await vscode.workspace.fs.delete(file);
    }
  });

  test('a text that becomes Markdown in its editor is the draft that is looked at, until it is something else again', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: `${CLAIM}\n` });
    await vscode.window.showTextDocument(document);
    const next = async (): Promise<unknown> => {
      let found: unknown;
      const said = await messagesDuring(async () => void (found = await vscode.commands.executeCommand('policyWriter.nextUncitedClaim')));
      return found ?? said.join();
    };
    for (const language of ['markdown', 'plaintext', 'quarto', 'plaintext']) {
      await vscode.languages.setTextDocumentLanguage(document, language);
      const isDraft = language !== 'plaintext';
      await findings(document, (found) => uncited(found) === isDraft);
      assert.equal(await next(), isDraft ? 1 : 'Open a Markdown draft first.', language);
    }
  });

  test('Git’s own documents are left alone', async () => {
    const uri = vscode.Uri.from({ scheme: 'git', path: vscode.Uri.joinPath(folder(), 'notes.md').path, query: JSON.stringify({ path: vscode.Uri.joinPath(folder(), 'notes.md').fsPath, ref: 'HEAD' }) });
    const document = await vscode.workspace.openTextDocument(uri).then((found) => found, () => undefined);
    const { document: draft } = await openDraft(`${CLAIM}\n`);
    await findings(draft, uncited);
    if (document) assert.deepEqual(ours(document), []);
    assert.deepEqual(vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Writer'), []);
  });

  test('Markdown cells of a notebook are left alone: a footnote’s text may stand in another cell', async function () {
    const cells = [`${CLAIM}[^1]\n`, '[^1]: Kim 2020.\n'].map((text) => new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, 'markdown'));
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells)).then((made) => made, () => undefined);
    // Where no extension reads notebooks there are none to look at.
    if (!notebook) return this.skip();
    await vscode.window.showNotebookDocument(notebook);
    const { document: draft } = await openDraft(`${CLAIM}\n`);
    await findings(draft, uncited);
    for (const cell of notebook.getCells()) assert.deepEqual(ours(cell.document), []);
  });

  test('an untitled draft is checked, and keeps its findings when it is saved under a name', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    await findings(document, uncited);
    assert.equal(document.uri.scheme, 'untitled');
    const uri = vscode.Uri.joinPath(folder(), 'saved.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(document.getText()));
    const saved = await vscode.workspace.openTextDocument(uri);
    await findings(saved, uncited);
    await vscode.workspace.fs.delete(uri);
  });
});
