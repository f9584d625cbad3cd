import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors } from './desk-support';
import { findings, openDraft, withSetting } from './support';

const CLAIM = 'Exports to China fell 14 percent in 2019.';

/** Types key by key, as a writer does. */
async function type(text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
}

suite('Calm while writing', () => {
  teardown(closeEditors);

  test('a finding in the sentence being typed waits until the cursor leaves it', async () => {
    const editor = await openDraft(`We agree.\n\n${CLAIM}\n\n`);
    await findings(editor.document, (found) => found.length === 1);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    await type('Wages rose 3 percent in 2020.');
    await vscode.commands.executeCommand('policyWriter.checkCitations');
    assert.deepEqual(await findings(editor.document, () => true), [`uncited-claim: ${CLAIM}`]);
    await vscode.window.showTextDocument(editor.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await findings(editor.document, (found) => found.length === 2);
  });

  test('without calm it is shown at once', async () => {
    await withSetting('calm', false, async () => {
      const editor = await openDraft('');
      await type('Wages rose 3 percent in 2020.');
      await findings(editor.document, (found) => found.length === 1);
    });
  });

  test('what a command writes into the sentence is looked at at once', async () => {
    const editor = await openDraft('We agree.\n');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${CLAIM} `));
    await findings(editor.document, (found) => found.length === 1);
  });
});
