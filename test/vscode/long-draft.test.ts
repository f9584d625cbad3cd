import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Checked } from '../../src/core/engine';
import { countWords } from '../../src/vscode/desk/claim-words';
import { DraftCache } from '../../src/vscode/draft-cache';
import { QuickFixes } from '../../src/vscode/findings/code-actions';
import { guard, guardUntil, whenChecked } from '../../src/vscode/guard';
import { renderedDrafts } from '../../src/vscode/rendered-draft';
import { openDraft } from './support';

/** So many that no machine checks them without a break. */
const PARAGRAPHS = 3000;
const long = (sector: string): string => Array.from({ length: PARAGRAPHS }, (_, index) =>
  `Exports of ${sector} sector ${index} fell ${index} percent in 2019. The World Bank expects ${index} more.\n\n`).join('');

/** A document of which the test decides when it changes. */
function documentOf(text: string): { document: vscode.TextDocument; change(text: string): void } {
  const held = { text, version: 1, isClosed: false, languageId: 'markdown', uri: vscode.Uri.parse(`untitled:${text.slice(0, 30)}`), getText: () => held.text };
  const change = (next: string): void => void Object.assign(held, { text: next, version: held.version + 1 });
  return { document: held as unknown as vscode.TextDocument, change };
}

suite('A long draft', () => {
  const drafts = new DraftCache(() => ({}));
  suiteTeardown(() => drafts.dispose());

  test('is checked piece by piece, and other work has its turn in between', async () => {
    const { document } = documentOf(long('the first'));
    let turns = 0;
    let timer = setTimeout(function turn() {
      turns += 1;
      timer = setTimeout(turn, 0);
    }, 0);
    const checked = await drafts.checkUnhurried(document);
    clearTimeout(timer);
    assert.ok(turns >= 2, `${turns} turns`);
    assert.equal(checked, drafts.check(document));
  });

  test('is checked once, however many wait for it', async () => {
    let checks = 0;
    const counted = new DraftCache(() => {
      checks += 1;
      return {};
    });
    const { document } = documentOf(long('the fourth'));
    const [one, other] = await Promise.all([counted.checkUnhurried(document), counted.checkUnhurried(document)]);
    counted.dispose();
    assert.ok(one);
    assert.deepEqual([one === other, checks], [true, 1]);
  });

  test('is not read at once for a provider, which answers when it has been checked, and not at all when it has changed meanwhile', async () => {
    guardUntil((document) => drafts.awaited(document));
    const provider = guard('words', { provide: (document: vscode.TextDocument): number | undefined => drafts.known(document)?.facts.draft.words });
    const { document, change } = documentOf(long('the fifth').repeat(3));
    const [first, changed] = [provider.provide(document) as unknown, documentOf('We should act.')];
    assert.ok(first instanceof Promise);
    assert.ok(await first > 100_000);
    change(`${document.getText()}We should act.\n`);
    const outdated = provider.provide(document) as unknown;
    change(`${document.getText()}We should wait.\n`);
    assert.equal(await outdated, undefined);
    assert.equal(provider.provide(changed.document), undefined, 'a short draft is answered for at once');
  });

  test('is compared with another text piece by piece too, until it is cancelled', async () => {
    const { document } = documentOf('We should act.\n');
    const cancelling = new vscode.CancellationTokenSource();
    let turns = 0;
    let timer = setTimeout(function turn() {
      turns += 1;
      timer = setTimeout(turn, 0);
    }, 0);
    const summary = await drafts.summaryOfText(document, long('the sixth'), cancelling.token);
    clearTimeout(timer);
    assert.ok(turns >= 2, `${turns} turns`);
    assert.equal(summary?.claims, drafts.summary(drafts.check(documentOf(long('the sixth')).document)).claims);
    const cancelled = drafts.summaryOfText(document, long('the seventh'), cancelling.token);
    cancelling.cancel();
    assert.equal(await cancelled, undefined);
  });

  test('is rendered in the preview without its claims and terms, and once more when it has been checked', async () => {
    const { document } = await openDraft('Exports fell 14 percent in 2019.\n');
    const env = { currentDocument: document.uri };
    let tell: ((checked: Checked | undefined) => void) | undefined;
    let checking: Promise<Checked | undefined> | undefined = new Promise((resolve) => (tell = resolve));
    const rendered = renderedDrafts({ awaited: () => checking });
    const { executeCommand } = vscode.commands;
    let refreshed = 0;
    Object.assign(vscode.commands, { executeCommand: (command: string, ...rest: unknown[]) => {
      if (command !== 'markdown.preview.refresh') return executeCommand(command, ...rest);
      return Promise.resolve(refreshed += 1);
    } });
    try {
      assert.deepEqual([rendered(env), rendered(env)], [undefined, undefined]);
      tell!(drafts.check(document));
      await checking;
      assert.equal(refreshed, 1);
      checking = Promise.resolve(undefined);
      assert.equal(rendered(env), undefined);
      await checking;
      assert.equal(refreshed, 1, 'a draft that has changed is rendered anew without that');
    } finally {
      Object.assign(vscode.commands, { executeCommand });
    }
    checking = undefined;
    assert.equal(rendered(env), document);
    assert.equal(rendered({}), undefined);
  });

  test('is waited for by commands, also when it changes meanwhile', async () => {
    const { document } = documentOf('We should act.\n');
    const asked: (() => void)[] = [];
    guardUntil(() => (asked.length < 2 ? new Promise((resolve) => asked.push(() => resolve(undefined))) : undefined));
    let ready = false;
    const waiting = whenChecked(document).then(() => (ready = true));
    asked[0]();
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual([ready, asked.length], [false, 2]);
    asked[1]();
    await waiting;
  });

  test('that changes while it is checked gets findings of its new version alone', async () => {
    const { document, change } = documentOf(long('the second'));
    const before = drafts.checkUnhurried(document);
    change(`We should act.\n\n${document.getText()}`);
    const after = await drafts.checkUnhurried(document);
    assert.equal(await before, undefined);
    assert.equal(after?.facts.draft.source, document.getText());
  });

  test('is checked for quick fixes when the writer asks for them, not when the editor does by itself', async () => {
    const { document } = await openDraft('Exports fell 14 percent in 2019.\n');
    const { registerCodeActionsProvider } = vscode.languages;
    let provider: vscode.CodeActionProvider | undefined;
    const ask = (triggerKind: vscode.CodeActionTriggerKind): unknown[] => provider!.provideCodeActions(
      document, new vscode.Range(0, 0, 0, 0), { triggerKind, diagnostics: [], only: undefined }, new vscode.CancellationTokenSource().token) as unknown[];
    try {
      Object.assign(vscode.languages, { registerCodeActionsProvider: (_: unknown, given: vscode.CodeActionProvider) => {
        provider = given;
        throw new Error('not registered');
      } });
      assert.throws(() => new QuickFixes(drafts, { cite: () => [], answers: [], reasons: () => [], silencers: () => [] }), /not registered/);
    } finally {
      Object.assign(vscode.languages, { registerCodeActionsProvider });
    }
    assert.deepEqual(ask(vscode.CodeActionTriggerKind.Automatic), []);
    assert.equal(drafts.known(document), undefined);
    const asked = ask(vscode.CodeActionTriggerKind.Invoke);
    assert.ok(asked.length > 0);
    assert.equal(ask(vscode.CodeActionTriggerKind.Automatic).length, asked.length);
  });

  test('has its claims counted with their digits in groups', () => {
    assert.equal(countWords({ claims: 122_624, cited: 20_437 }), '20,437 of 122,624 claims cited');
  });

  test('whose settings change while it is checked is left to the next check', async () => {
    const { document } = documentOf(long('the third'));
    const checking = drafts.checkUnhurried(document);
    drafts.forgetFindings();
    assert.equal(await checking, undefined);
    assert.equal(drafts.known(document), undefined);
  });
});
