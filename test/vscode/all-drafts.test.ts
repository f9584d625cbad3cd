import { deepEqual, equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { readDraftFile } from '../../src/vscode/draft-file';
import { closeEditors, messagesDuring, pressing } from './desk-support';
import { findings, started, until, withSetting } from './support';

const TWO = 'South Korean exports to China fell 14 percent in 2019.\n\nSouth Korean exports to China fell 14 percent in 2018.\n';
const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

suite('Check Citations in All Drafts', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'all');
  const uri = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
  const write = (name: string, text: string | Uint8Array): Thenable<void> => {
    return vscode.workspace.fs.writeFile(uri(name), typeof text === 'string' ? new TextEncoder().encode(text) : text);
  };
  const codes = (name: string): unknown[] => vscode.languages.getDiagnostics(uri(name)).map(({ code }) => code);
  const codesAre = (name: string, ...wanted: string[]): Promise<void> => until(() => codes(name).join() === wanted.join());
  const check = async (): Promise<string[]> => messagesDuring(async () => void await vscode.commands.executeCommand('policyWriter.checkAllDrafts'));
  /** Opens a file as a writer does: what is opened by the API stays open for some minutes when its tab is closed. */
  const open = async (name: string): Promise<vscode.TextEditor> => {
    await vscode.commands.executeCommand('vscode.open', uri(name));
    return vscode.window.activeTextEditor!;
  };
  const revert = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('files');

  suiteSetup(async () => {
    await started();
    await closeEditors();
    // Nothing but what this suite writes is to be counted.
    await settings().update('exclude', { 'cited/**': true, 'notes.md': true, 'all/hidden/**': true }, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.createDirectory(folder());
  });
  setup(closeEditors);
  suiteTeardown(async () => {
    await closeEditors();
    await settings().update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '../.policywriterignore'));
  });

  test('finds what the command line finds, and tells of what it cannot read', async () => {
    await write('one.md', TWO);
    await write('two.markdown', 'We should wait.\n');
    await write('deep/three.qmd', `\ufeffWe should wait.\r\n\r\n${CLAIM}\r\n`);
    await write('names.md', '---\nbibliography: none.bib\n---\nWe should wait.\n');
    await write('known.md', 'It holds [@kim2020].\n');
    await write('references.bib', '@book{kim2020, title = {Trade}, author = {Kim, Jo}, year = 2020, publisher = {Sea Press}}\n');
    await write('picture.md', new Uint8Array([137, 80, 78, 71, 0, 0, 1]));
    for (const name of ['hidden/x.md', '.obsidian/x.md', 'node_modules/a/x.md', 'left/x.md', 'ignored/x.md', 'notes.txt']) await write(name, `${CLAIM}\n`);
    await write('.policy-writer.yaml', 'ignore: [left]\noverrides:\n  - files: deep/**\n    rules: { uncited-claim: error }\n');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), '../.policywriterignore'), new TextEncoder().encode('all/ignored\n'));
    const [message] = await check();
    equal(message, '5 drafts checked: 3 claims without a source, in 2 of them. Files that could not be read: 1. Problems tells of each; a click there opens the draft.');
    await codesAre('one.md', 'uncited-claim', 'uncited-claim');
    await codesAre('picture.md', 'unread-file');
    await codesAre('names.md', 'missing-bibliography');
    equal(vscode.languages.getDiagnostics(uri('names.md'))[0].range.start.line, 1);
    for (const name of ['two.markdown', 'known.md', 'hidden/x.md', '.obsidian/x.md', 'node_modules/a/x.md', 'left/x.md', 'ignored/x.md', 'notes.txt']) deepEqual(codes(name), []);
    await codesAre('deep/three.qmd', 'uncited-claim');
    const [claim] = vscode.languages.getDiagnostics(uri('deep/three.qmd'));
    deepEqual([claim.severity, claim.range.start.line, claim.range.end.character], [vscode.DiagnosticSeverity.Error, 2, CLAIM.length]);
  });

  test('shows what is wrong in the bibliography of a draft that is not open, until it is mended, or only open drafts are listed', async () => {
    const broken = '@book{kim2020, title = {Trade}, author = {Kim, Jo, year = 2020}\n';
    await write('lone/references.bib', broken);
    await write('lone/one.md', 'It holds [@kim2020].\n');
    await check();
    await until(() => codes('lone/references.bib').includes('broken-entry'));
    await write('lone/references.bib', broken.replace('Jo', 'Jo}'));
    await codesAre('lone/references.bib');
    await write('lone/references.bib', broken);
    await until(() => codes('lone/references.bib').includes('broken-entry'));
    await vscode.workspace.fs.delete(uri('lone/references.bib'));
    await codesAre('lone/references.bib');
    await write('lone/references.bib', broken);
    await check();
    await until(() => codes('lone/references.bib').includes('broken-entry'));
    await pressing('List Open Drafts Only', async () => void await vscode.commands.executeCommand('policyWriter.checkAllDrafts'));
    await codesAre('lone/references.bib');
    await vscode.workspace.fs.delete(uri('lone'), { recursive: true });
  });

  test('counts an open draft as it stands on the screen, with or without a file', async () => {
    const editor = await open('one.md');
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: CLAIM }), { preview: false });
    match((await check())[0], /^6 drafts checked: 3 claims without a source, in 3 of them\./);
    await codesAre('one.md', 'uncited-claim');
    await open('one.md');
    await revert();
    // The editor may have saved it by itself.
    await write('one.md', TWO);
    await codesAre('one.md', 'uncited-claim', 'uncited-claim');
    // The one without a file is nowhere once it is closed.
    deepEqual(await readDraftFile(vscode.Uri.parse('untitled:Untitled-1')), {});
  });

  test('what it found follows the files, the settings and what the drafts are checked with', async () => {
    await check();
    await write('two.markdown', `${CLAIM}\n`);
    await codesAre('two.markdown', 'uncited-claim');
    await withSetting('rules', { 'uncited-claim': 'off' }, () => codesAre('one.md'));
    await codesAre('one.md', 'uncited-claim', 'uncited-claim');
    await write('references.bib', '');
    await codesAre('known.md', 'unknown-citekey');
    await write('.policy-writer.yaml', 'ignore: [two.markdown]\n');
    await codesAre('two.markdown');
    await vscode.workspace.fs.delete(uri('deep'), { recursive: true });
    await codesAre('deep/three.qmd');
  });

  test('what it found is joined by drafts that are new, moved or no longer left out', async () => {
    await write('.policy-writer.yaml', 'ignore: [quiet]\n');
    await write('quiet/later.md', `${CLAIM}\n`);
    await check();
    await write('new/deep/later.md', `${CLAIM}\n`);
    await codesAre('new/deep/later.md', 'uncited-claim');
    await vscode.workspace.fs.rename(uri('new'), uri('moved'));
    await codesAre('moved/deep/later.md', 'uncited-claim');
    await codesAre('new/deep/later.md');
    deepEqual(codes('quiet/later.md'), []);
    await write('.policy-writer.yaml', '');
    await codesAre('quiet/later.md', 'uncited-claim');
    for (const name of ['moved', 'quiet']) await vscode.workspace.fs.delete(uri(name), { recursive: true });
    await codesAre('quiet/later.md');
  });

  test('an open draft has its findings once, and keeps them where live checking is off', async () => {
    await check();
    const { document } = await open('one.md');
    await findings(document, (found) => found.length === 2);
    await closeEditors();
    await codesAre('one.md', 'uncited-claim', 'uncited-claim');
    await withSetting('enable', false, async () => {
      await codesAre('one.md', 'uncited-claim', 'uncited-claim');
      const editor = await open('one.md');
      equal(codes('one.md').length, 2);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'So: '));
      await codesAre('one.md');
      await revert();
    });
  });

  test('can be cancelled, and says how far it came', async () => {
    const text = Array.from({ length: 400 }, (_, index) => `Exports of sector ${index} fell ${index} percent in 2019. The World Bank expects more.\n\n`).join('');
    for (let number = 0; number < 30; number += 1) await write(`long/${number}.md`, text.replaceAll('sector', `sector ${number}.`));
    const { withProgress } = vscode.window;
    const shown: unknown[] = [];
    const cancelled: typeof withProgress = (options, task) => {
      shown.push(options.title, options.cancellable);
      const cancelling = new vscode.CancellationTokenSource();
      return task({ report: (told) => shown.push((told as { message: string }).message) && cancelling.cancel() }, cancelling.token);
    };
    Object.assign(vscode.window, { withProgress: cancelled });
    try {
      // How many it is by then is the machine's affair.
      match((await check())[0], /^(?:1 draft|\d+ drafts) checked: .+\. The check was stopped before the other \d+\./);
    } finally {
      Object.assign(vscode.window, { withProgress });
    }
    match(shown.join(), /^Checking all drafts,true,\d+\/\d+$/);
  });

  test('says so where there is nothing to check', async () => {
    await settings().update('exclude', { 'cited/**': true, 'notes.md': true, 'all/**': true }, vscode.ConfigurationTarget.Workspace);
    deepEqual(await check(), ['There is no Markdown draft to check. Open a folder that has some.']);
  });
});
