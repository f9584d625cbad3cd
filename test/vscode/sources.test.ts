import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { assertUndone, cleanUp, fileIn, folder, open, run, write } from './sources-support';
import { shownAt, started, until } from './support';

suite('Sources', () => {
  suiteSetup(started);
  const extra = cleanUp();

  async function complete(marked: string): Promise<vscode.CompletionItem[]> {
    const { document, selection } = await write(marked);
    extra.push(document.uri);
    const list = await run<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, selection.active, undefined, 20);
    return list.items.filter((item) => item.kind === vscode.CompletionItemKind.Reference && typeof item.label === 'object');
  }
  const labels = (items: vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'object' ? label.label : label));

  test('citekeys complete after @ and in brackets, by key, author, title and year', async () => {
    assert.deepEqual(labels(await complete('See @|\n')).sort(), ['chapter2018', 'kim2020', 'smith2019', 'worldbank2020']);
    assert.deepEqual(labels(await complete('See [@kim2020; @chips|\n')), ['smith2019']);
    assert.deepEqual(labels(await complete('See [@muller|]\n')), ['chapter2018']);
    const [item] = await complete('See @worldb|\n');
    assert.equal(item.detail, 'World Bank 2020 — Global Prospects');
    assert.deepEqual(item.label, { label: 'worldbank2020', description: 'World Bank 2020 — Global Prospects' });
    assert.match((item.documentation as vscode.MarkdownString).value, /^World Bank\. “Global Prospects\.” World Bank, June 2020\. <https:\/\/example\.org\/prospects>\.$/);
  });

  for (const marked of ['user@|', 'me.you@ki|', '`@ki|`', '```\n@ki|\n```\n', '<!-- @ki| -->', 'https://medium.com/@ki|']) {
    test(`citekeys do not complete in ${JSON.stringify(marked)}`, async () => {
      assert.deepEqual(labels(await complete(marked)), []);
    });
  }

  test('hovering a citekey shows the formatted reference with its addresses as links', async () => {
    const { document } = await open('brief.md');
    const text = await shownAt(document, document.positionAt(document.getText().indexOf('smith2019')));
    assert.match(text, /Smith, John\. “Chips and Power\.” \*Asia Policy\* 3 \(2019\): 10–20\. <https:\/\/doi\.org\/10\.1000\/chips\.1>\./);
    assert.match(text, /`smith2019` · \[references\.bib\]\(.*#L9\)/);
  });

  test('the definition of a citekey is its entry', async () => {
    const { document } = await open('brief.md');
    const at = document.positionAt(document.getText().indexOf('smith2019'));
    const [found] = await run<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at);
    assert.match(found.uri.path, /references\.bib$/);
    assert.deepEqual([found.range.start.line, found.range.start.character], [8, 9]);
  });

  test('references of a citekey are found in every draft and in the bibliography', async () => {
    const { document } = await open('brief.md');
    const at = document.positionAt(document.getText().indexOf('kim2020'));
    const found = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const own = (uri: vscode.Uri): boolean => !/draft-\d+\.md$/.test(uri.path);
    // VS Code's own Markdown support takes a bracketed citation for a link and adds it.
    const keys = found.filter(({ uri, range }) => own(uri) && range.end.character - range.start.character === 'kim2020'.length);
    const places = keys.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`).sort();
    assert.deepEqual(places, ['brief.md:10', 'brief.md:8', 'other.md:3', 'other.md:3', 'references.bib:1', 'references.bib:30']);
  });

  test('renaming a citekey changes every draft, the entry and what refers to it, and undo brings all back', async () => {
    const { document } = await open('brief.md');
    const before = document.getText();
    const at = document.positionAt(before.indexOf('kim2020'));
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'kim:2020a');
    const entries = edit.entries().filter(([uri]) => !/draft-\d+\.md$/.test(uri.path));
    const counts = entries.map(([uri, edits]) => `${uri.path.split('/').at(-1)} ${edits.length}`).sort();
    assert.deepEqual(counts, ['brief.md 2', 'other.md 2', 'references.bib 2']);
    const own = new vscode.WorkspaceEdit();
    own.set(document.uri, edit.get(document.uri));
    await vscode.workspace.applyEdit(own);
    assert.match(document.getText(), /\[see @kim:2020a, p\. 3; @smith2019\]/);
    await run('undo');
    await until(() => document.getText() === before, vscode.workspace.onDidChangeTextDocument);
  });

  test('renaming a citekey asks only about drafts that do not have its entry', async () => {
    const apart = vscode.Uri.joinPath(folder(), 'apart/apart.md');
    extra.push(apart);
    await vscode.workspace.fs.writeFile(apart, new TextEncoder().encode('It fell [@kim2020].\n'));
    const { document } = await open('brief.md');
    const at = document.positionAt(document.getText().indexOf('kim2020'));
    const asked = new Map<string, boolean>();
    const { prototype } = vscode.WorkspaceEdit;
    const { replace } = prototype;
    prototype.replace = function (uri, range, text, metadata) {
      asked.set(uri.path.split('/').at(-1)!, metadata?.needsConfirmation === true);
      return replace.call(this, uri, range, text, metadata);
    };
    try {
      await run('vscode.executeDocumentRenameProvider', document.uri, at, 'kim2020a');
    } finally {
      prototype.replace = replace;
    }
    const told = ['brief.md', 'other.md', 'references.bib', 'apart.md'].map((name) => [name, asked.get(name)]);
    assert.deepEqual(told, [['brief.md', false], ['other.md', false], ['references.bib', false], ['apart.md', true]]);
  });

  test('a citekey cannot take a name that another source has, or that is none', async () => {
    const { document } = await open('brief.md');
    const at = document.positionAt(document.getText().indexOf('kim2020'));
    for (const name of ['smith2019', 'two words']) {
      const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, name);
      assert.equal(edit.size, 0, name);
    }
  });

  test('DOIs and arXiv numbers are links', async () => {
    const { document } = await open('brief.md');
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const targets = links.map(({ target }) => String(target));
    assert.ok(targets.includes('https://doi.org/10.1000/chips.1'), targets.join());
    assert.ok(targets.includes('https://arxiv.org/abs/2101.00001'), targets.join());
  });

  test('a fault in the bibliography is shown there, at its line, and goes when it is mended, the draft open or not', async () => {
    const uri = fileIn('faulty.bib');
    const whole = '@book{faulty2020,\n  title = {Trade},\n  year = 2020\n}\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(whole.replace('{Trade},', '{Trade}')));
    const { document } = await write('---\nbibliography: faulty.bib\n---\n\nIt fell [@faulty2020].\n');
    extra.push(uri, document.uri);
    const shown = (): string[] => vscode.languages.getDiagnostics(uri).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    const fault = ['2: The entry “faulty2020” needs a comma after “title”.'];
    await until(() => shown().length > 0);
    assert.deepEqual(shown(), fault);
    const bib = await vscode.workspace.openTextDocument(uri);
    const comma = bib.positionAt(whole.indexOf('{Trade},') + 7);
    // Not by reverting: where VS Code saves by itself, the file is by then what the editor holds.
    const change = async (range: vscode.Range, text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, range, text);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await change(new vscode.Range(comma, comma), ',');
    await until(() => shown().length === 0);
    await vscode.window.showTextDocument(bib);
    await change(new vscode.Range(comma, comma.translate(0, 1)), '');
    await until(() => shown().length === 1);
    await vscode.window.showTextDocument(document);
    await run('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(bib);
    await change(new vscode.Range(comma, comma), ',');
    await until(() => shown().length === 0);
    await bib.save();
  });

  test('a bibliography that is not there, or lies outside the workspace, is named in the draft', async () => {
    const { document } = await write('---\nbibliography: [gone.bib, ../../../outside.bib, /etc/passwd]\n---\n\nIt fell.\n');
    extra.push(document.uri);
    const shown = (): string[] => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'missing-bibliography').map(({ message }) => message);
    await until(() => shown().length === 3);
    const absent = (path: string): string => `The bibliography “${path}” was found neither beside the draft nor in the workspace folder: correct its name, or put the file there.`;
    const outside = (path: string): string =>
      `“${path}” lies outside the workspace and is not read: name it in your user settings (policyWriter.bibliography).`;
    // In the browser the workspace is the root of its file system, and nothing lies outside.
    const beyond = vscode.workspace.workspaceFolders![0].uri.path === '/' ? absent : outside;
    assert.deepEqual(shown(), [absent('gone.bib'), beyond('../../../outside.bib'), beyond('/etc/passwd')]);
  });

  test('a bibliography that only the settings name and that is not there is named at the first citation, once there is one', async () => {
    const { document } = await write('It fell. |\n');
    extra.push(document.uri);
    const shown = (): string[] => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'missing-bibliography')
      .map(({ message, range }) => `${document.getText(range)} ${message}`);
    const settings = vscode.workspace.getConfiguration('policyWriter');
    try {
      await settings.update('bibliography', ['lost.bib', 'references.bib'], vscode.ConfigurationTarget.Workspace);
      // Those of the writer for all folders need not be in each.
      await settings.update('bibliography', ['mine.bib', '~/none/mine.bib'], vscode.ConfigurationTarget.Global);
      const change = new vscode.WorkspaceEdit();
      change.insert(document.uri, new vscode.Position(0, 9), 'It rose [@kim2020].');
      await vscode.workspace.applyEdit(change);
      await until(() => shown().length === 2);
      assert.deepEqual(shown(), ['lost.bib', '~/none/mine.bib'].map((path) =>
        `[@kim2020] There is no bibliography “${path}”, though your settings name it (policyWriter.bibliography): correct the setting, or put the file there.`));
    } finally {
      await settings.update('bibliography', undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update('bibliography', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(() => shown().length === 0);
  });

  test('Insert Citation… puts a citation at the cursor, keeps CRLF, and undo takes it away', async () => {
    const editor = await write('It fell|.\r\nIt rose.\r\n');
    extra.push(editor.document.uri);
    await run('policyWriter.insertCitation', [{ key: 'kim2020', locator: 'p. 3' }, { key: 'smith2019' }]);
    assert.equal(editor.document.getText(), 'It fell [@kim2020, p. 3; @smith2019].\r\nIt rose.\r\n');
    await assertUndone(editor, 'It fell.\r\nIt rose.\r\n');
  });

  test('Insert Citation… serves every cursor in one step, and one citation once', async () => {
    const editor = await write('|It fell. It rose. So [@lee2021] says.\n');
    extra.push(editor.document.uri);
    const before = editor.document.getText();
    editor.selections = [29, 16, 7, 26].map((offset) => new vscode.Selection(editor.document.positionAt(offset), editor.document.positionAt(offset)));
    await run('policyWriter.insertCitation', [{ key: 'kim2020' }]);
    assert.equal(editor.document.getText(), 'It fell [@kim2020]. It rose [@kim2020]. So [@lee2021; @kim2020] says.\n');
    assert.equal(editor.document.offsetAt(editor.selection.active), 'It fell [@kim2020]'.length);
    await assertUndone(editor, before);
  });

  test('Insert Citation… lists the sources by author and year, and those without an author by title', async () => {
    const uri = fileIn('order.bib');
    const entries = ['zeta2001, author = {Zeta, A.}, title = {T}, year = 2001', 'abe2020, author = {Abe, B.}, title = {Late}, year = 2020', 'm, title = {Minutes}', 'abe2010, author = {Abe, B.}, title = {Early}, year = 2010'];
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(entries.map((entry) => `@book{${entry}}\n`).join('')));
    const editor = await write('---\nbibliography: order.bib\n---\n\nIt fell|.\n');
    extra.push(uri, editor.document.uri);
    const { createQuickPick } = vscode.window;
    let hide: (() => void) | undefined;
    // A list that nobody sees, and that is given up at once.
    const list = {
      items: [] as readonly vscode.QuickPickItem[], onDidChangeSelection() {}, onDidChangeValue() {}, onDidAccept() {}, dispose() {},
      onDidHide: (act: () => void) => (hide = act), show: () => hide?.(),
    };
    Object.assign(vscode.window, { createQuickPick: () => list });
    try {
      await run('policyWriter.insertCitation');
    } finally {
      Object.assign(vscode.window, { createQuickPick });
    }
    const own = list.items.map(({ label }) => label).filter((label) => ['zeta2001', 'abe2020', 'm', 'abe2010'].includes(label));
    assert.deepEqual(own, ['abe2010', 'abe2020', 'm', 'zeta2001']);
  });

  test('Insert Bibliography writes the cited sources under a heading, and again in place', async () => {
    const editor = await write('It fell [@smith2019].\r\n\r\n## References\r\n|');
    extra.push(editor.document.uri);
    const before = editor.document.getText();
    await run('policyWriter.insertBibliography');
    const once = editor.document.getText();
    assert.match(once, /## References\r\n\r\n<!-- references: written by Policy Writer -->\r\n\r\nSmith, John\. “Chips and Power\.” /);
    await run('policyWriter.insertBibliography');
    assert.equal(editor.document.getText(), once);
    await assertUndone(editor, before);
  });

  test('Copy Draft with Formatted Citations leaves the draft as it is', async () => {
    const { document } = await open('brief.md');
    const before = document.getText();
    await run('policyWriter.copyFormatted');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^# Ports\n\nTrade fell\.\[\^c1\] As World Bank\[\^c2\] says, it will rise\.\[\^1\]\n/);
    assert.match(copied, /\[\^c1\]: see Jo Kim and Ursula von der Leyen, \*Trade and Security\* \(Cambridge: Cambridge University Press, 2020\), 3; /);
    assert.equal(document.getText(), before);
  });

  test('the style of the front matter goes before the setting; where it is not found, the hover says so and names the work', async () => {
    const editor = await write('---\ncsl: none.csl\n---\n\nIt fell [@smith2019].\n');
    extra.push(editor.document.uri);
    const before = editor.document.getText();
    await run('policyWriter.insertBibliography');
    assert.equal(editor.document.getText(), before);
    const text = await shownAt(editor.document, editor.document.positionAt(before.indexOf('smith2019')));
    assert.match(text, /Smith 2019 — Chips and Power/);
    assert.match(text, /The citation style “none\.csl” was found neither beside the draft nor in the workspace folder: correct its name, or put the file there\./);
  });
});
