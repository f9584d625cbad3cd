import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerCheckItem } from '../../src/vscode/desk/check-item';
import type { Reviews } from '../../src/vscode/desk/reviews';
import { DraftCache } from '../../src/vscode/draft-cache';
import { findings, openDraft, ours, started } from './support';

/** So much that its check is known to take long. */
const long = (sector: string): string => Array.from({ length: 7000 }, (_, index) =>
  `Exports of ${sector} sector ${index} fell ${index} percent in 2019. The World Bank expects ${index} more.\n\n`).join('');

/** Why a promise was rejected. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (reason: unknown) => reason);

suite('The check of a long draft', function () {
  this.timeout(60_000);

  test('is shown in the status bar at once, can be stopped by a click, and is said to have been stopped until it is done', async () => {
    const drafts = new DraftCache(() => ({}));
    const held = {
      text: long('the first'), version: 1, isClosed: false, languageId: 'markdown', uri: vscode.Uri.parse('untitled:long.md'), getText: () => held.text,
    };
    const draft = held as unknown as vscode.TextDocument;
    const checked = new vscode.EventEmitter<vscode.TextDocument>();
    const live = { drafts, stop: (one: vscode.TextDocument) => drafts.stop(one), checkNow: () => undefined };
    const shown: string[] = [];
    const item = { text: '', show: () => shown.push(item.text), hide: () => shown.push(''), dispose: () => {} };
    const asked: (() => unknown)[] = [];
    const { window, commands } = vscode;
    const { createStatusBarItem, showInformationMessage } = window;
    const { registerCommand, executeCommand } = commands;
    Object.assign(window, { createStatusBarItem: () => item, showInformationMessage: () => Promise.resolve(undefined) });
    Object.assign(commands, {
      registerCommand: (_: string, act: () => unknown) => (asked.push(act), vscode.Disposable.from()), executeCommand: () => Promise.resolve(),
    });
    const part = registerCheckItem({ active: draft, live, onDidChange: checked.event } as unknown as Reviews);
    try {
      const stopped = drafts.checkUnhurried(draft);
      assert.deepEqual(shown, ['$(loading~spin) Checking the draft…'], 'before the first step has given way');
      await asked[0]();
      assert.ok(await reasonOf(stopped) instanceof vscode.CancellationError);
      assert.equal(shown.pop(), '$(circle-slash) Check stopped');
      assert.ok(await reasonOf(drafts.awaited(draft)!) instanceof vscode.CancellationError, 'whoever asks by itself begins no new check');
      assert.equal(drafts.isRunning(draft), false);
      held.version += 1;
      held.text += 'We should wait.\n';
      assert.ok(await drafts.checkUnhurried(draft), 'a change has it checked again');
      assert.equal(shown.pop(), '');
      assert.equal(await asked[0](), false, 'nothing is left to be stopped');
    } finally {
      Object.assign(window, { createStatusBarItem, showInformationMessage });
      Object.assign(commands, { registerCommand, executeCommand });
      part.dispose();
      drafts.dispose();
    }
  });

  test('that is stopped leaves it without findings until it is changed', async () => {
    await started();
    const editor = await openDraft(long('the second'));
    while (!await vscode.commands.executeCommand('policyWriter.stopCheck')) assert.deepEqual(ours(editor.document), []);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, new vscode.Position(0, 0));
    assert.deepEqual(ours(editor.document), [], 'a hover does not begin it again');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'We should act.\n\n'));
    await findings(editor.document, (found) => found.length > 0);
  });

  test('that is stopped begins again by a command that needs it', async () => {
    const editor = await openDraft(long('the third'));
    while (!await vscode.commands.executeCommand('policyWriter.stopCheck')) assert.deepEqual(ours(editor.document), []);
    assert.equal(await vscode.commands.executeCommand('policyWriter.nextUncitedClaim'), 1);
  });
});
