import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, hoverAt, openDraft, ours, shownAt, until } from '../vscode/support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0].uri;
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
const open = async (name: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  await vscode.window.showTextDocument(document);
  return document;
};
const placeOf = (document: vscode.TextDocument, words: string): vscode.Position => document.positionAt(document.getText().indexOf(words) + 1);

/** What the writer is told when a command is run. */
const saidBy = async (command: string): Promise<string> => {
  const said: string[] = [];
  const { showInformationMessage } = vscode.window;
  Object.assign(vscode.window, { showInformationMessage: (message: string) => Promise.resolve(void said.push(message)) });
  try {
    await vscode.commands.executeCommand(`policyWriter.${command}`);
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return said.join();
};

suite('Restricted Mode', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is what this suite runs in', () => assert.equal(vscode.workspace.isTrusted, false));

  test('the draft is checked, its fixes apply, its terms are explained, and snippets are there', async () => {
    const { document } = await openDraft(`${CLAIM}\n\nThe DPRK responded.\n`);
    await findings(document, (found) => found.includes(`uncited-claim: ${CLAIM}`));
    assert.match(await shownAt(document, placeOf(document, 'DPRK')), /North Korea|Democratic People/);
    const mark = async (): Promise<vscode.CodeAction | undefined> => (await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 5, 0, 5),
    )).find(({ title }) => title === 'Mark as needing a citation');
    // The editor hands findings on to its window a moment after it has them itself.
    let fix = await mark();
    while (fix === undefined) fix = await mark();
    await vscode.workspace.applyEdit(fix.edit!);
    assert.match(document.getText(), /2019 \[citation needed\]\./);
    const { document: empty } = await openDraft('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Statistic with its source' });
    assert.match(empty.getText(), /TK what was measured/);
  });

  test('no file of the workspace is read: bibliography, configuration, glossary, style, sources; the draft says so', async () => {
    await write('refs.bib', '@book{kim2020, title = {Trade}, author = {Kim, Jo}, year = 2020}\n');
    await write('.policy-writer.yaml', 'rules: { uncited-claim: off }\nsensitivty: x\n');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder(), 'glossary'));
    await write('glossary/own.terms.yaml', 'entries:\n  - { id: ports-pact, term: PPACT, expansion: Ports Pact, definition: An agreement on ports. }\n');
    await write('draft.md', `---\nbibliography: refs.bib\n---\n${CLAIM}\n\nThe PPACT holds [@kim2020].\n`);
    const document = await open('draft.md');
    await findings(document, (found) => found.includes(`uncited-claim: ${CLAIM}`) && found.some((one) => one.startsWith('missing-bibliography')));
    const [missing] = ours(document).filter(({ code }) => code === 'missing-bibliography');
    assert.equal(missing.message, 'In Restricted Mode “refs.bib” is not read: trust the workspace to use its bibliography.');
    assert.doesNotMatch(await hoverAt(document, placeOf(document, 'PPACT')), /Ports Pact/);
    assert.doesNotMatch(await hoverAt(document, placeOf(document, 'kim2020')), /Trade/);
    const config = vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
    assert.deepEqual(vscode.languages.getDiagnostics(config), []);
  });

  test('all drafts are checked, with nothing else of the workspace, and the writer is told so', async () => {
    await write('.policywriterignore', 'closed.md\n');
    await write('closed.md', `${CLAIM}\n`);
    assert.match(await saidBy('checkAllDrafts'), /^\d+ drafts checked: .* In Restricted Mode the configuration, sources and terms of the workspace are not read\.$/);
    const found = (): string => vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder(), 'closed.md'))
      .map(({ code, severity }) => `${String(code)} ${severity}`).join();
    await until(() => found() === `uncited-claim ${vscode.DiagnosticSeverity.Warning}`);
  });

  test('whoever wants a source is told why there is none, and not to look for it', async () => {
    await write('refs.bib', '@book{kim2020, title = {Trade}, author = {Kim, Jo}, year = 2020}\n');
    await write('sources/kim2020.txt', 'Trade fell.\n');
    await write('cites.md', 'It said that “trade fell” [@kim2020].\n');
    await open('cites.md');
    for (const command of ['insertCitation', 'insertBibliography', 'copyFormatted', 'checkQuotations']) {
      assert.equal(await saidBy(command), 'In Restricted Mode no bibliography and no text of a source is read. Trust the workspace first.', command);
    }
  });

  test('no link is checked and no language model is asked', async () => {
    const { document } = await openDraft(`[a](https://beacon.invalid/x) ${CLAIM}\n`);
    assert.equal(await vscode.commands.executeCommand('policyWriter.checkLinks'), undefined);
    assert.equal(await vscode.commands.executeCommand('policyWriter.secondOpinion'), undefined);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('link-')), []);
  });
});
