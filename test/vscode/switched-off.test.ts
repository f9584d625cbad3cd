import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/engine';
import { summaryOf } from '../../src/core/report/summary-of';
import { finish } from '../../src/core/steps';
import { CitationsProvider } from '../../src/vscode/desk/citations-provider';
import type { Review, Reviews } from '../../src/vscode/desk/reviews';
import type { Verdicts } from '../../src/vscode/desk/verdicts';
import { closeEditors, openDraft } from './desk-support';
import { findings, hoverAt, shownAt, started, withSetting } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const CITED = 'Imports from Japan rose by 9 percent in 2020.[^1]';
const DRAFT = `${CLAIM}\n\n${CITED}\n\n[^1]: Customs Service, *Statistics*, 2020.\n`;

suite('A draft that is not checked while it is written', () => {
  suiteSetup(started);
  teardown(closeEditors);

  test('has no hover about its claims until the writer asks for a check', async () => {
    const { document } = await openDraft(DRAFT);
    const [claim, cited] = [0, 2].map((line) => new vscode.Position(line, 30));
    await shownAt(document, claim);
    const both = async (): Promise<boolean[]> => [/Needs a source/.test(await hoverAt(document, claim)), /^Cited: /m.test(await hoverAt(document, cited))];
    assert.deepEqual(await both(), [true, true]);
    await withSetting('enable', false, async () => {
      await findings(document, (found) => found.length === 0);
      assert.deepEqual(await both(), [false, false]);
      await vscode.commands.executeCommand('policyWriter.checkCitations');
      assert.deepEqual(await both(), [true, true]);
    });
  });

  test('has no entries in the Citations view, which keeps those of a draft whose check is still to come', async () => {
    const checked = createEngine().check(DRAFT);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: DRAFT });
    const now: { review: Review | undefined; wanted: boolean } = {
      review: { document, checked, summary: finish(summaryOf(checked, '2026-11-29')) }, wanted: true,
    };
    const reviews = { active: document, live: { isWanted: () => now.wanted }, known: () => now.review } as unknown as Reviews;
    const entries = new CitationsProvider(reviews, { of: () => new Map() } as unknown as Verdicts);
    const counts = (): number => {
      entries.refresh();
      return entries.getChildren().length;
    };
    try {
      assert.equal(counts(), 2);
      now.review = undefined;
      assert.equal(counts(), 2);
      now.wanted = false;
      assert.equal(counts(), 0);
    } finally {
      entries.dispose();
    }
  });
});
