import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { assertUndone, cleanUp, fileIn, run, unknown, write } from './sources-support';
import { started, until } from './support';

suite('Fixes of sources', () => {
  suiteSetup(started);
  const extra = cleanUp();

  test('a key that no source has can be added to the bibliography, to be filled in', async () => {
    const editor = await write('It fell [@no|where1999].\n');
    extra.push(editor.document.uri);
    await unknown(editor.document, 'nowhere1999');
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
    const add = actions.find(({ title }) => title === 'Add “nowhere1999” to references.bib, to be filled in');
    assert.ok(add?.edit, actions.map(({ title }) => title).join());
    assert.equal(actions.indexOf(add), 0, 'the answer stands before what silences the finding');
    const [[uri, [edit]]] = add.edit.entries();
    assert.match(uri.path, /references\.bib$/);
    assert.match((edit as vscode.TextEdit).newText, /^\n@misc\{nowhere1999,\n {2}author = \{TK\},\n/);
  });

  test('what an entry lacks is added to its file, and a claim can be given a source, each undone in one step', async () => {
    const uri = fileIn('gaps.bib');
    const before = '@online{page2020,\r\n  title = {Trade},\r\n  url = {https://a.example.org/}\r\n}\r\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before));
    const editor = await write('---\r\nbibliography: gaps.bib\r\n---\r\n\r\nIt fell [@page|2020]. Some observers say that it will rise.\r\n');
    extra.push(uri, editor.document.uri);
    const bib = await vscode.workspace.openTextDocument(uri);
    const offered = async (title: string): Promise<vscode.CodeAction> => {
      // What was changed last may not have been read yet.
      for (;;) {
        const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
        const action = actions.find((one) => one.title.startsWith(title));
        if (action) return action;
      }
    };
    const read = await offered('Say in gaps.bib that you read it today (');
    const [day] = /\d{4}-\d\d-\d\d/.exec(read.title)!;
    await vscode.workspace.applyEdit(read.edit!);
    assert.equal(bib.getText(), before.replace('.org/}', `.org/},\r\n  urldate = {${day}}`));
    await vscode.window.showTextDocument(bib);
    await run('undo');
    await until(() => bib.getText() === before, vscode.workspace.onDidChangeTextDocument);
    await vscode.window.showTextDocument(editor.document);
    await vscode.workspace.applyEdit((await offered('Add what “page2020” lacks to gaps.bib, to be filled in')).edit!);
    assert.equal(bib.getText(), before.replace('.org/}', '.org/},\r\n  author = {TK},\r\n  date = {TK}'));
    await bib.save();
    const at = editor.document.positionAt(editor.document.getText().indexOf('observers'));
    editor.selection = new vscode.Selection(at, at);
    const cite = await offered('Cite a source…');
    const titles = (await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection)).map(({ title }) => title);
    assert.equal(titles.indexOf('Cite a source…'), 0, titles.join('\n'));
    const [, offset] = cite.command!.arguments as [undefined, number];
    const draft = editor.document.getText();
    await run('policyWriter.insertCitation', [{ key: 'page2020' }], offset);
    assert.equal(editor.document.getText(), draft.replace('will rise.', 'will rise [@page2020].'));
    await assertUndone(editor, draft);
  });

  test('a source at second hand is answered from the bibliography or in words, at its words in the note', async () => {
    const before = 'It fell 14 percent in 2018.[^1]\r\n\r\n[^1]: World Bank, 2020, ci|ted in Lee, *War*, 14.\r\n\r\nSo it is [@nowhere2001].\r\n';
    const editor = await write(before);
    extra.push(editor.document.uri);
    // The citekey of no source is found once the sources are there.
    await unknown(editor.document, 'nowhere2001');
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
    assert.deepEqual(actions.map(({ title }) => title).slice(0, 4), [
      'Cite “worldbank2020” in its place', 'Say that the original could not be seen', 'Note that the original is to come (adds a mark to the note)',
      'Ignore findings of this kind…',
    ]);
    await vscode.workspace.applyEdit(actions[0].edit!);
    assert.equal(editor.document.getText(), 'It fell 14 percent in 2018.[^1]\r\n\r\n[^1]: @worldbank2020.\r\n\r\nSo it is [@nowhere2001].\r\n');
    await assertUndone(editor, before.replace('|', ''));
  });

  test('a fix that leaves words to be written selects them, and undo takes it back whole', async () => {
    const before = 'See [he|re](https://a.example.org/x).\r\n';
    const editor = await write(before);
    extra.push(editor.document.uri);
    await until(() => vscode.languages.getDiagnostics(editor.document.uri).length > 0);
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
    const { edit, command } = actions.find(({ title }) => title === 'Write other words for the link (TK until you do)')!;
    await vscode.workspace.applyEdit(edit!);
    await run(command!.command, ...command!.arguments!);
    assert.equal(editor.document.getText(), 'See [TK](https://a.example.org/x).\r\n');
    assert.equal(editor.document.getText(editor.selection), 'TK');
    await assertUndone(editor, before.replace('|', ''));
  });

  test('Turn Bare URL into a Source adds an entry with the day of access, and undo takes the citation away', async () => {
    const editor = await write('It fell (https://data.example.org/|x).\r\nIt rose.\r\n');
    extra.push(editor.document.uri);
    await run('policyWriter.urlToSource', 'bibliography');
    const year = new Date().getFullYear();
    assert.equal(editor.document.getText(), `It fell [@example${year}].\r\nIt rose.\r\n`);
    const bib = await vscode.workspace.openTextDocument(fileIn('references.bib'));
    assert.match(bib.getText(), new RegExp(
      `\\n@online\\{example${year},\\r?\\n  author = \\{TK\\},\\r?\\n  title = \\{TK\\},\\r?\\n  date = \\{TK\\},\\r?\\n`
      + `  url = \\{https://data\\.example\\.org/x\\},\\r?\\n  urldate = \\{${year}-\\d\\d-\\d\\d\\},\\r?\\n\\}\\r?\\n$`));
    await vscode.window.showTextDocument(bib);
    await run('workbench.action.files.revert');
    await vscode.window.showTextDocument(editor.document);
    await assertUndone(editor, 'It fell (https://data.example.org/x).\r\nIt rose.\r\n');
  });

  test('Turn Bare URL into a Source serves every cursor', async () => {
    const editor = await write('|It fell (https://data.example.org/x). It rose https://b.example.org/y.\r\n');
    extra.push(editor.document.uri);
    const at = (words: string): vscode.Selection => {
      const position = editor.document.positionAt(editor.document.getText().indexOf(words));
      return new vscode.Selection(position, position);
    };
    editor.selections = [at('b.example'), at('data.ex'), at('example.org/x')];
    await run('policyWriter.urlToSource', 'bibliography');
    const year = new Date().getFullYear();
    assert.equal(editor.document.getText(), `It fell [@example${year}]. It rose [@example${year}-2].\r\n`);
    const bib = await vscode.workspace.openTextDocument(fileIn('references.bib'));
    assert.match(bib.getText(), new RegExp(`@online\\{example${year},[^@]*org/x\\}[^@]*\\}\\r?\\n\\r?\\n@online\\{example${year}-2,[^@]*org/y\\}`));
    await vscode.window.showTextDocument(bib);
    await run('workbench.action.files.revert');
    await vscode.window.showTextDocument(editor.document);
    await assertUndone(editor, 'It fell (https://data.example.org/x). It rose https://b.example.org/y.\r\n');
  });

  test('a key that the front matter lacks can be added to its references', async () => {
    const before = '---\r\nreferences:\r\n- id: kim\r\n  title: T\r\nlang: en\r\n---\r\n\r\nIt fell [@no|where1999].\r\n';
    const editor = await write(before);
    extra.push(editor.document.uri);
    await unknown(editor.document, 'nowhere1999');
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
    const add = actions.find(({ title }) => title === 'Add “nowhere1999” to the front matter, to be filled in');
    assert.ok(add?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(add.edit);
    assert.equal(editor.document.getText(), before.replace('|', '').replace('title: T\r\n', 'title: T\r\n- id: "nowhere1999"\r\n  title: TK\r\n'));
    await assertUndone(editor, before.replace('|', ''));
  });
});
