import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, putCursor, shownAt, started } from './support';

const DRAFT = [
  '# After the summit', '',
  'The Quad met, and the Quadrilateral Security', 'Dialogue has four members. **CPTPP** rules, the',
  'Comprehensive and Progressive Agreement for Trans-Pacific Partnership, RCEP, the [Regional Comprehensive',
  'Economic Partnership](https://example.org/RCEP), the KORUS FTA, the Korea-U.S. Free Trade Agreement, GSOMIA’s',
  'renewal and the General Security of Military Information Agreement matter. A quad bike and `RCEP` do not.', '',
  'The Trilateral Coordination Council (TCC) met. The TCC has no staff.', '',
  'Manila and Seoul each have a Mutual Defense Treaty with Washington.^[See the IAEA report.]',
].join('\n');

suite('Hovering a term', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await started();
    document = await vscode.workspace.openTextDocument({ language: 'markdown', content: DRAFT });
    await vscode.window.showTextDocument(document);
    await shownAt(document, document.positionAt(document.getText().indexOf('Quad met')));
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** All hover texts at the first place of `words`, some characters in. */
  async function hover(words: string, into = 2): Promise<string> {
    const text = await hoverAt(document, document.positionAt(document.getText().indexOf(words) + into));
    return text.split('\n').filter((line) => !line.startsWith('Cited: ')).join('\n');
  }

  for (const [short, long, name, member, as_of] of [
    ['Quad met', 'Security\nDialogue', 'Quad', 'India', '2025'],
    ['CPTPP', 'Comprehensive and Progressive', 'CPTPP', 'Brunei Darussalam', '2026'],
    ['RCEP', 'Economic Partnership](', 'RCEP', 'Myanmar', '2025'],
    ['KORUS FTA', 'U.S. Free Trade', 'KORUS', 'Republic of Korea', '2026'],
    ['GSOMIA', 'General Security of Military', 'GSOMIA', 'Japan', '2023'],
  ]) {
    test(`shows ${name} in its short and its long form, with members, status and sources`, async () => {
      for (const words of [short, long]) {
        const card = await hover(words);
        assert.ok(card.startsWith(`**${name}**`), card);
        assert.match(card, new RegExp(`\\*\\*Members:\\*\\*.*${member}`));
        assert.match(card, new RegExp(`\\*\\*Status\\*\\* \\(as of [^)]*${as_of}`));
        assert.match(card, /\*\*Sources:\*\* \[/);
        assert.match(card, /command:policyWriter\.openTerm/);
      }
    });
  }

  test('shows what the draft itself introduces', async () => {
    assert.match(await hover('TCC has'), /\*\*TCC\*\*: Trilateral Coordination Council/);
  });

  test('shows each reading of words that may mean two things, with commands of its own', async () => {
    const card = await hover('Mutual Defense');
    assert.match(card, /can mean \*\*U\.S\.-Philippines Mutual Defense Treaty\*\* or \*\*U\.S\.-ROK Mutual Defense Treaty\*\* here/);
    assert.deepEqual([...card.matchAll(/insertExpansion\?%5B%7B%22id%22%3A%22([a-z-]+)/g)].map(([, id]) => id), ['us-philippines-mdt', 'us-rok-mdt']);
    assert.doesNotMatch(card, /Status|Members/);
    const offset = document.getText().indexOf('Mutual Defense');
    await vscode.commands.executeCommand('policyWriter.insertExpansion', { id: 'us-rok-mdt', uri: document.uri.toString(), offset });
    assert.match(document.getText(), /have a Mutual Defense Treaty between the United States of America and the Republic of Korea/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('shows a term in a note that stands in the text, without an expansion to insert', async () => {
    const card = await hover('IAEA report');
    assert.ok(card.startsWith('**IAEA**'), card);
    assert.match(card, /command:policyWriter\.copyDefinition/);
    assert.doesNotMatch(card, /insertExpansion/);
  });

  test('shows nothing on other words and in code', async () => {
    assert.equal(await hover('quad bike'), '');
    assert.equal(await hover('`RCEP`'), '');
    assert.equal(await hover('example.org'), '');
  });

  test('inserts the expansion in one step that can be undone', async () => {
    const offset = document.getText().indexOf('CPTPP');
    await vscode.commands.executeCommand('policyWriter.insertExpansion', { id: 'cptpp', uri: document.uri.toString(), offset });
    assert.match(document.getText(), /\*\*Comprehensive and Progressive Agreement for Trans-Pacific Partnership \(CPTPP\)\*\* rules/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('inserts the expansion of the term at each cursor, one of each, in one step', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const at = (words: string, from: number): vscode.Selection => {
      const position = document.positionAt(document.getText().indexOf(words) + from);
      return new vscode.Selection(position, position);
    };
    editor.selections = [at('CPTPP', 1), at('CPTPP', 3), at('KORUS', 2)];
    await vscode.commands.executeCommand('policyWriter.insertExpansion');
    assert.match(document.getText(), /\*\*Comprehensive and Progressive Agreement for Trans-Pacific Partnership \(CPTPP\)\*\* rules/);
    assert.match(document.getText(), /the Korea-United States Free Trade Agreement \(KORUS\), the Korea-U\.S\./);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('asks what is meant where words may mean several things', async () => {
    await putCursor(await vscode.window.showTextDocument(document), document.positionAt(document.getText().indexOf('Mutual Defense') + 2));
    const { showQuickPick } = vscode.window;
    const offered: string[][] = [];
    Object.assign(vscode.window, { showQuickPick: (items: vscode.QuickPickItem[]) => {
      offered.push(items.map(({ label }) => label));
      return Promise.resolve(items.find(({ label }) => /Korea|ROK/.test(label)));
    } });
    try {
      await vscode.commands.executeCommand('policyWriter.insertExpansion');
      await vscode.commands.executeCommand('policyWriter.copyDefinition');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.ok(offered[0].length > 1);
    assert.match(document.getText(), /have a Mutual Defense Treaty between the United States of America and the Republic of Korea/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('copies a definition', async () => {
    await vscode.commands.executeCommand('policyWriter.copyDefinition', { id: 'gsomia' });
    assert.match(await vscode.env.clipboard.readText(), /^General Security of Military Information Agreement: In Northeast Asian usage/);
  });
});
