import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, shownAt, started } from './support';

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0].uri;
const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'glossary/team.terms.yaml');

suite('A team’s terms in the editor', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await started();
    document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'The XYZC met with the Quad.\n' });
    await vscode.window.showTextDocument(document);
    await shownAt(document, document.positionAt(document.getText().indexOf('Quad') + 1));
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'glossary'), { recursive: true });
  });

  async function hover(words: string): Promise<string> {
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    return hoverAt(document, at);
  }

  test('a term that is added is explained at once', async () => {
    assert.equal(await hover('XYZC'), '');
    const made = await vscode.commands.executeCommand<vscode.Uri>('policyWriter.addTerm',
      { term: 'XYZC', expansion: 'Xylo Yard Zone Council', definition: 'A council of [yards](command:quit).' });
    assert.equal(made.toString(), file().toString());
    const card = await hover('XYZC');
    assert.match(card, /^\*\*XYZC\*\*: Xylo Yard Zone Council/);
    assert.match(card, /A council of \\\[yards\\\]/);
    assert.doesNotMatch(card.split('[Insert expansion]')[0], /command:/);
  });

  test('problems are shown in the terms file, and the other entries work', async () => {
    const text = 'entries:\n  - term: XYZC\n    definition: Still a council.\n  - term: Broken\n  - id: quad\n    definition: Our four.\n';
    const shown = new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const found = uris.some((uri) => uri.toString() === file().toString()) && vscode.languages.getDiagnostics(file());
        if (!found || found.length === 0) return;
        listener.dispose();
        resolve();
      });
    });
    const open = await vscode.workspace.openTextDocument(file());
    const change = new vscode.WorkspaceEdit();
    change.replace(file(), new vscode.Range(0, 0, open.lineCount, 0), text);
    await vscode.workspace.applyEdit(change);
    await open.save();
    await shown;
    const [problem] = vscode.languages.getDiagnostics(file());
    assert.match(problem.message, /“definition” is missing/);
    assert.equal(problem.range.start.line, 3);
    assert.match(await hover('XYZC'), /Still a council/);
    assert.match(await hover('Quad'), /Our four/);
  });

  test('completion offers a term by its long form, written out at first use', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Seoul kept the Milita' });
    await vscode.window.showTextDocument(draft);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider', draft.uri, new vscode.Position(0, 21));
    const item = list.items.find(({ label }) => typeof label === 'object' && label.label === 'GSOMIA');
    assert.equal(item?.insertText, 'General Security of Military Information Agreement (GSOMIA)');
  });

  test('completion offers first what begins as it is typed', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Ships of NAT\n\nA nat' });
    await vscode.window.showTextDocument(draft);
    const first = async (line: number, character: number): Promise<string> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider', draft.uri, new vscode.Position(line, character));
      const terms = items.filter(({ label }) => typeof label === 'object').sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
      return (terms[0].label as vscode.CompletionItemLabel).label;
    };
    assert.equal(await first(0, 12), 'NATO');
    assert.match(await first(2, 5), /^NAT/i);
  });

  test('completion offers snippets whose prefix is typed before terms with such a word in their name', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'stat' });
    await vscode.window.showTextDocument(draft);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, new vscode.Position(0, 4));
    const named = items.map((item) => ({ name: typeof item.label === 'string' ? item.label : item.label.label, place: item.sortText! }));
    const names = named.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ name }) => name);
    assert.ok(names.indexOf('Kono Statement') > names.findLastIndex((name) => name.startsWith('stat-')) && names.includes('stat-figure'), names.join());
  });

  test('Insert Glossary lists the terms of the draft', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'RCEP and KORUS.\n' });
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('policyWriter.insertGlossary');
    assert.match(draft.getText(), /## Glossary\n\n- \*\*KORUS\*\* .*\n- \*\*RCEP\*\* /);
  });

  test('terms come in from CSV', async () => {
    const csv = vscode.Uri.joinPath(folder(), 'glossary/list.csv');
    await vscode.workspace.fs.writeFile(csv, new TextEncoder().encode('term,definition\nQWTC,A toll club\n'));
    await vscode.commands.executeCommand('policyWriter.importTerms', csv);
    assert.match((await vscode.workspace.openTextDocument(file())).getText(), /term: QWTC/);
  });

  test('references to a term are found in the drafts of the workspace, open or not', async () => {
    const count = (): Thenable<number> => vscode.commands.executeCommand<number>('policyWriter.findTermReferences', { id: 'quad' });
    const before = await count();
    const closed = vscode.Uri.joinPath(folder(), 'quad.markdown');
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode('The Quad met. Leaders of the Quad spoke.\n'));
    assert.equal(await count(), before + 2);
    await vscode.workspace.fs.delete(closed);
    assert.equal(await count(), before);
  });
});
