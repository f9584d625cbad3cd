import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { inEnglish, type Wording } from '../../src/core/text/wording';
import { findings, openDraft, putCursor, shownAt, started } from './support';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';
const ADVICE = 'Seoul should consider a new approach.';

interface Told {
  readonly outcome: string;
  readonly need: number;
  readonly for: readonly { readonly words?: string }[];
  readonly against: readonly { readonly words?: string }[];
  readonly citations: readonly Wording[];
}

suite('Why a sentence is flagged or is not', () => {
  suiteSetup(started);
  const ask = async (content: string, character: number, command = 'whyFlagged'): Promise<Told | undefined> => {
    const editor = await openDraft(content);
    await putCursor(editor, new vscode.Position(0, character));
    try {
      return await vscode.commands.executeCommand<Told | undefined>(`policyWriter.${command}`);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await vscode.commands.executeCommand('notifications.clearAll');
    }
  };

  test('is told with the words that spoke for it', async () => {
    const told = await ask(`${ADVICE} ${CLAIM}\n`, ADVICE.length + 5);
    equal(told?.outcome, 'open');
    ok(told.for.some(({ words }) => words === '14 percent'), JSON.stringify(told.for));
  });

  test('shows a quotation in one pair of marks', async () => {
    const { createQuickPick } = vscode.window;
    const lists: vscode.QuickPick<vscode.QuickPickItem>[] = [];
    Object.assign(vscode.window, { createQuickPick: () => {
      lists.push(createQuickPick());
      return lists[0];
    } });
    try {
      await ask('The leaders called the pact "essential to our shared security and prosperity."\n', 5);
    } finally {
      Object.assign(vscode.window, { createQuickPick });
    }
    ok(lists[0].items.some(({ label }) => label === '“essential to our shared security and prosperity.”'), lists[0].items.map(({ label }) => label).join('\n'));
  });

  test('is told of a sentence that is not flagged, with the words that spoke against', async () => {
    const told = await ask(`${ADVICE} ${CLAIM}\n`, 5, 'whyNotFlagged');
    equal(told?.outcome, 'unlikely');
    ok(told.against.some(({ words }) => words === 'should'), JSON.stringify(told.against));
  });

  test('names the citation that covers a sentence', async () => {
    const told = await ask(`${CLAIM}[^1]\n\n[^1]: Korea Customs Service, 2020.\n`, 5);
    deepEqual([told?.outcome, told?.citations.map(inEnglish)], ['cited', ['note 1, in this sentence']]);
  });

  test('has nothing to tell of a heading', async () => equal(await ask('# Exports fell 14 percent in 2019\n', 5), undefined));

  test('is offered on the squiggle, with what would count as a citation', async () => {
    const { document } = await openDraft(`${CLAIM}\n`);
    await findings(document, (found) => found.length > 0);
    const text = await shownAt(document, new vscode.Position(0, 30));
    match(text, /Needs a source.*figure.*editors would ask for one in about \d+ of 100 /);
    match(text, /What would count: the table, data set or report/);
    match(text, /command:policyWriter\.whyFlagged/);
  });
});
