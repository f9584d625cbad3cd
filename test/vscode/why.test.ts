import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { inEnglish, type Wording } from '../../src/core/text/wording';
import { findings, openDraft, ours } from './support';

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
  const ask = async (content: string, character: number, command = 'whyFlagged'): Promise<Told | undefined> => {
    const editor = await openDraft(content);
    editor.selection = new vscode.Selection(0, character, 0, character);
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
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 30));
    const text = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
    match(text, /Needs a source.*figure.*editors would ask for one in about \d+ of 100 /);
    match(text, /What would count: the table, data set or report/);
    match(text, /command:policyWriter\.whyFlagged/);
  });
});

suite('A fact learnt in the workspace', () => {
  const top = (): vscode.Uri => (vscode.workspace.workspaceFolders ?? [])[0].uri;
  const folder = (): vscode.Uri => vscode.Uri.joinPath(top(), 'learning');
  const file = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.policy-writer.yaml');
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('is written into the configuration by a quick fix and not asked for again, in any draft', async () => {
    await vscode.workspace.fs.createDirectory(folder());
    await write(file(), '# ours\nextends: brief\n');
    const uris = ['one.md', 'two.md'].map((name) => vscode.Uri.joinPath(folder(), name));
    for (const uri of uris) await write(uri, `${CLAIM}\n`);
    const [one, two] = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
    for (const document of [one, two]) await findings(document, (found) => found.length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', one.uri, ours(one)[0].range);
    const action = actions.find(({ title }) => title.startsWith('Common knowledge in this workspace'));
    ok(action?.command, actions.map(({ title }) => title).join('\n'));
    ok(actions.some(({ title }) => title.startsWith('Not a claim in this workspace')));
    equal(await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])), true);
    for (const document of [one, two]) await findings(document, (found) => found.length === 0);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
    match(text, /^# ours\nextends: brief\ndictionary:\n {2}- sentence: "South Korean exports/);
    equal(await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? [])), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
