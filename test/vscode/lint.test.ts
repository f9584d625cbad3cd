import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft, ours, quickFixes, started, until, withSetting } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const uncited = (found: readonly string[]): boolean => found.some((line) => line.startsWith('uncited-claim'));
const silent = (found: readonly string[]): boolean => found.length === 0;

/** Quick fixes offered at the start of a draft, by title. */
async function fixes(document: vscode.TextDocument): Promise<Map<string, vscode.CodeAction>> {
  const actions = await quickFixes(document.uri, new vscode.Range(0, 3, 0, 3));
  return new Map(actions.filter(({ edit }) => edit).map((action) => [action.title, action]));
}

suite('Citation lint', () => {
  suiteSetup(started);
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a draft is checked when it is opened, and again after an edit', async () => {
    const editor = await openDraft(`# Trade\n\n${CLAIM} We should act.\n`);
    assert.deepEqual(await findings(editor.document, uncited), [`uncited-claim: ${CLAIM}`]);
    const end = new vscode.Position(2, CLAIM.length);
    await editor.edit((edit) => edit.insert(end, ' [@kim2020, p. 3]'));
    await findings(editor.document, (found) => !uncited(found));
    await editor.edit((edit) => edit.delete(new vscode.Range(end, end.translate(0, 17))));
    assert.deepEqual(await findings(editor.document, uncited), [`uncited-claim: ${CLAIM}`]);
  });

  test('findings say what was found in words and name the rule', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    await findings(document, uncited);
    const [found] = ours(document);
    assert.match(found.message, /14 percent.*without a source/);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
  });

  test('each fix of an uncited claim applies, answers the finding, and is undone in one step', async () => {
    const titles = [
      'Add a footnote', 'Add a link', 'Mark as needing a citation', 'Ignore this sentence (adds a comment after it)',
      'Not a claim (adds a comment that says so)', 'Common knowledge (adds a comment that says so)',
    ];
    for (const title of titles) {
      const text = `${CLAIM} We should act.\r\n`;
      const { document } = await openDraft(text);
      await findings(document, uncited);
      const fix = (await fixes(document)).get(title);
      assert.ok(fix?.edit, `“${title}” is offered`);
      await vscode.workspace.applyEdit(fix.edit);
      if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
      assert.notEqual(document.getText(), text, title);
      if (/Mark|Ignore|claim|Common/.test(title)) await findings(document, (found) => !uncited(found));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text, `“${title}” is undone`);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });

  test('Add a footnote puts the cursor where the source is to be written', async () => {
    const editor = await openDraft(`${CLAIM}\n\nWe should act.\n`);
    await findings(editor.document, uncited);
    const fix = (await fixes(editor.document)).get('Add a footnote');
    await vscode.workspace.applyEdit(fix!.edit!);
    await vscode.commands.executeCommand(fix!.command!.command, ...fix!.command!.arguments!);
    await vscode.commands.executeCommand('type', { text: 'Kim 2020, 14.' });
    assert.equal(editor.document.getText(), `${CLAIM}[^1]\n\nWe should act.\n\n[^1]: Kim 2020, 14.\n`);
    await findings(editor.document, (found) => !uncited(found));
  });

  test('Check Citations counts the claims and names the first gap', async () => {
    await openDraft(`${CLAIM}\n\nJapan joined the agreement in 2018.[^1]\n\n[^1]: Cabinet Secretariat, *TPP11*, 2018.\n`);
    const message = await vscode.commands.executeCommand<string>('policyWriter.checkCitations');
    assert.match(message, /^2 claims found, 1 of them cited\. The first gap is in line 1: “South Korean exports/);
  });

  test('Check Citations is about the draft behind it while the walkthrough has the focus', async () => {
    await openDraft(`${CLAIM}\n`);
    await vscode.commands.executeCommand('policyWriter.openWalkthrough');
    await until(() => !vscode.window.activeTextEditor, vscode.window.onDidChangeActiveTextEditor);
    assert.match(await vscode.commands.executeCommand('policyWriter.checkCitations'), /^1 claim found, 0 cited\. The first gap is in line 1/);
  });

  test('Check Citations without a draft says what to do', async () => {
    assert.equal(await vscode.commands.executeCommand('policyWriter.checkCitations'), undefined);
  });

  test('settings take effect at once: a rule’s severity, live checking, sensitivity', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    await findings(document, uncited);
    await withSetting('rules', { 'uncited-claim': 'error' }, async () => {
      await findings(document, () => ours(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
    });
    await withSetting('rules', { 'uncited-claim': 'off' }, async () => void await findings(document, silent));
    await findings(document, uncited);
    await withSetting('enable', false, async () => void await findings(document, silent));
    await findings(document, uncited);
  });

  test('typing fast leaves no finding of an earlier version', async () => {
    const editor = await openDraft('We should act.\n');
    for (let turn = 0; turn < 15; turn += 1) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${CLAIM}\n\n`));
      await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 2, 0)));
    }
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${CLAIM}\n\n`));
    assert.deepEqual(await findings(editor.document, uncited), [`uncited-claim: ${CLAIM}`]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await findings(editor.document, silent);
  });

  test('other languages are left alone', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: `${CLAIM}\n` });
    await vscode.window.showTextDocument(document);
    const { document: draft } = await openDraft(`${CLAIM}\n`);
    await findings(draft, uncited);
    assert.deepEqual(ours(document), []);
  });

  test('a snippet is inserted with its placeholders, and the lint notices those left behind', async () => {
    const { document } = await openDraft('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Statistic with its source' });
    assert.match(document.getText(), /TK what was measured/);
    await findings(document, (found) => found.some((line) => line.startsWith('citation-needed')));
  });
});
