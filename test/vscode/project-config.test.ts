import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ours, started, until, withSetting } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('The configuration of the project', () => {
  suiteSetup(started);
  const folder = (): vscode.Uri => vscode.Uri.joinPath((vscode.workspace.workspaceFolders ?? [])[0].uri, 'configured');
  const write = (name: string, text: string) => {
    return vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
  };
  const severity = (document: vscode.TextDocument, wanted: vscode.DiagnosticSeverity) => {
    return findings(document, () => ours(document).length > 0 && ours(document).every((one) => one.severity === wanted));
  };

  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('counts in the editor as on the command line, until the writer sets something else', async () => {
    await vscode.workspace.fs.createDirectory(folder());
    await write('.policy-writer.yaml', 'rules: { uncited-claim: error }\noverrides:\n  - files: notes/**\n    rules: { uncited-claim: hint }\n');
    await write('draft.md', `${CLAIM}\n`);
    await write('notes/draft.md', `${CLAIM}\n`);
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft.md'));
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'notes/draft.md'));
    await severity(draft, vscode.DiagnosticSeverity.Error);
    await severity(note, vscode.DiagnosticSeverity.Hint);
    await withSetting('rules', { 'uncited-claim': 'information' }, async () => {
      await severity(draft, vscode.DiagnosticSeverity.Information);
    });
    await severity(draft, vscode.DiagnosticSeverity.Error);
  });

  test('names drafts to leave alone, sources and terms', async () => {
    await write('.policy-writer.yaml', 'ignore: [left]\nbibliography: [lists/all.bib]\nglossaries: [lists/own.yaml]\n');
    await write('lists/all.bib', '@book{tide2020, title={Tides}, author={Kim, A.}, year={2020}, publisher={Sea Press}}\n');
    await write('lists/own.yaml', 'entries:\n  - id: zzq-test\n    term: ZZQ\n    kind: grouping\n    definition: A grouping made up for a test.\n');
    await write('left/draft.md', `${CLAIM}\n`);
    await write('cites.md', 'The ZZQ met [@tide2020; @tode2020].\n');
    const left = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'left/draft.md'));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'cites.md'));
    const unknown = () => ours(document).filter(({ code }) => code === 'unknown-citekey');
    await findings(document, () => unknown().length === 1 && unknown()[0].message.includes('tode2020'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 5));
    ok(hovers.some(({ contents }) => contents.some((part) => (part as vscode.MarkdownString).value.includes('made up for a test'))));
    equal(ours(left).length, 0);
    await write('.policy-writer.yaml', 'ignore: []\n');
    await findings(left, () => ours(left).length === 1);
  });

  test('tells at its name of a bibliography that is not there, until it is put there or named no more', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
    const told = (): string[] => vscode.languages.getDiagnostics(uri).map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
    const absent = (path: string): string => `There is no file “${path}”, as seen from the folder of this one: correct the name, or put the file there.`;
    const are = async (...wanted: string[]): Promise<void> => {
      await until(() => JSON.stringify(told()) === JSON.stringify(wanted));
    };
    await write('.policy-writer.yaml', 'bibliography:\n  - lists/all.bib\n  - lists/none.bib\noverrides:\n  - { files: "*.md", bibliography: ../../out.bib }\n');
    await write('named.md', `${CLAIM}\n`);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'named.md')));
    // In the browser the workspace is the root of its file system, and nothing lies outside.
    const isRoot = vscode.workspace.workspaceFolders![0].uri.path === '/';
    const outside = `5:36 ${isRoot ? absent('../../out.bib') : '“../../out.bib” lies outside the workspace and is not read: put a copy into the workspace, and name that.'}`;
    await are(`3:5 ${absent('lists/none.bib')}`, outside);
    await write('lists/none.bib', '@book{none2020, title={Tides}, author={Kim, A.}, year={2020}, publisher={Sea Press}}\n');
    await are(outside);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'lists/none.bib'));
    await are(`3:5 ${absent('lists/none.bib')}`, outside);
    await write('.policy-writer.yaml', 'bibliography: lists/all.bib\n');
    await are();
  });

  test('tells of a glossary that is not there, and of its faults no longer when it is gone or not named any more', async () => {
    const glossary = vscode.Uri.joinPath(folder(), 'lists/faulty.yaml');
    const configuration = vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
    const lacks = (): boolean => vscode.languages.getDiagnostics(configuration).some(({ message }) => message.startsWith('There is no file “lists/faulty.yaml”'));
    const told = (): string => vscode.languages.getDiagnostics(glossary).map(({ message }) => message.slice(0, 29)).join();
    await write('.policy-writer.yaml', 'glossaries: [lists/faulty.yaml]\n');
    await write('lists/faulty.yaml', 'entries:\n  - id: zzr-test\n    term: ZZR\n    kind: sort\n    definition: A grouping made up for a test.\n');
    await write('faulty.md', `${CLAIM}\n`);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'faulty.md')));
    await until(() => told().startsWith('“sort” is not a kind'));
    await vscode.workspace.fs.delete(glossary);
    await until(() => told() === '' && lacks());
    await write('.policy-writer.yaml', 'glossaries: []\n');
    await until(() => told() === '' && !lacks());
  });

  test('leaves alone what an ignore file in its folder or above it names, too', async () => {
    const list = vscode.Uri.joinPath(folder(), '../.policywriterignore');
    await write('quiet/draft.md', `${CLAIM}\n`);
    const quiet = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'quiet/draft.md'));
    await findings(quiet, () => ours(quiet).length === 1);
    await vscode.workspace.fs.writeFile(list, new TextEncoder().encode('# Not ours\nconfigured/quiet\n'));
    await findings(quiet, () => ours(quiet).length === 0);
    await vscode.workspace.fs.delete(list);
    await findings(quiet, () => ours(quiet).length === 1);
    const own = vscode.Uri.joinPath(folder(), 'quiet/.policywriterignore');
    await write('quiet/.policywriterignore', '/draft.md\nold\\a.md\n');
    await findings(quiet, () => ours(quiet).length === 0);
    const faults = (): string => vscode.languages.getDiagnostics(own).map(({ range, message }) => `${range.start.line} ${message}`).join();
    await until(() => faults() === '1 The path pattern “old\\a.md” is not used: write “/” between folders, on Windows too.');
    await vscode.workspace.fs.delete(own);
    await findings(quiet, () => ours(quiet).length === 1);
    await until(() => faults() === '');
  });

  test('says in its own file what is wrong in it', async () => {
    const uri = vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'draft.md'));
    await write('.policy-writer.yaml', 'sensitivty: strict\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await findings(document, () => ours(document).length > 0);
    const [problem] = ours(document);
    equal(problem.range.start.line, 0);
    ok(problem.message.endsWith('Did you mean “sensitivity”?'));
  });
});
