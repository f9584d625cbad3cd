import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DraftCache } from '../../src/vscode/draft-cache';
import { closeEditors } from './desk-support';
import { openDraft, until } from './support';

suite('The cache of drafts', () => {
  const drafts = new DraftCache(() => ({}));
  suiteTeardown(() => drafts.dispose());
  teardown(closeEditors);

  test('tells a draft from the one that was closed and had its name, whoever still asks for that', async () => {
    const { document: closed } = await openDraft('Exports fell.\n');
    await closeEditors();
    await until(() => closed.isClosed, vscode.workspace.onDidCloseTextDocument);
    assert.equal(drafts.draft(closed).source, closed.getText());
    const editor = await openDraft('Wages rose.\n');
    const { document } = editor;
    assert.equal(document.uri.toString(), closed.uri.toString());
    while (document.version < closed.version) await editor.edit((change) => change.insert(new vscode.Position(0, 0), 'So '));
    assert.equal(document.version, closed.version);
    assert.equal(drafts.draft(document).source, document.getText());
    assert.equal(drafts.check(document).facts.draft, drafts.draft(document));
    assert.equal(drafts.known(closed), undefined);
  });
});
