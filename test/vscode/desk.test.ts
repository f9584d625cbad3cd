import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Reviews } from '../../src/vscode/desk/reviews';
import { registerSecondOpinion } from '../../src/vscode/desk/second-opinion';
import { closeEditors, folder, messagesDuring, openDraft, tabsAre, textOf } from './desk-support';
import { quickFixes, started, until } from './support';

const DRAFT = `# Ports

South Korean exports to China fell 14 percent in 2019.[^1] Imports from Japan rose by 9 percent in 2020.

## Ships

According to the Ministry of Trade, the tariff was lifted in March 2021. We should welcome this.

[^1]: Korea Customs Service, *Trade Statistics*, 2020.
`;

const run = <T>(command: string, ...rest: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(`policyWriter.${command}`, ...rest);
const isReport = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputWebview && input.viewType.endsWith('policyWriter.report');
const selected = (): string => vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);

suite('The writing desk', () => {
  suiteSetup(started);
  setup(async () => {
    await openDraft(DRAFT);
  });
  teardown(closeEditors);

  test('Go to Next Uncited Claim steps through the claims and goes round', async () => {
    await run('nextUncitedClaim');
    assert.equal(selected(), 'Imports from Japan rose by 9 percent in 2020.');
    await run('nextUncitedClaim');
    assert.equal(selected(), 'According to the Ministry of Trade, the tariff was lifted in March 2021.');
    await run('nextUncitedClaim');
    assert.equal(selected(), 'Imports from Japan rose by 9 percent in 2020.');
    await run('previousUncitedClaim');
    assert.equal(selected(), 'According to the Ministry of Trade, the tariff was lifted in March 2021.');
  });

  test('a footnote that Review Draft writes with its source is one step to undo', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const { showQuickPick, showInputBox } = vscode.window;
    let asked = 0;
    Object.assign(vscode.window, {
      showQuickPick: (items: vscode.QuickPickItem[]) => Promise.resolve(asked++ === 0 ? items.find(({ label }) => label.includes('Add a footnote')) : undefined),
      showInputBox: () => Promise.resolve('Ministry of Trade, 2021'),
    });
    try {
      await run('reviewDraft');
    } finally {
      Object.assign(vscode.window, { showQuickPick, showInputBox });
    }
    assert.match(document.getText(), /in 2020\.\[\^2\][^]*\n\[\^2\]: Ministry of Trade, 2021\.\n$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  test('a second opinion is offered while the editor has a language model', async () => {
    const changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
    const { commands } = vscode;
    const { registerCommand, executeCommand } = commands;
    const told: unknown[][] = [];
    const done = new vscode.EventEmitter<void>();
    Object.assign(commands, { registerCommand: () => vscode.Disposable.from(), executeCommand: (...all: unknown[]) => {
      told.push(all);
      done.fire();
      return Promise.resolve();
    } });
    const part = registerSecondOpinion({ onDidChange: changed.event } as unknown as Reviews);
    try {
      assert.deepEqual(told, [], 'no extension is started before there is a draft');
      changed.fire(undefined);
      await until(() => told.length > 0, done.event);
      assert.deepEqual(told, [['setContext', 'policyWriter.hasModels', false]]);
    } finally {
      Object.assign(commands, { registerCommand, executeCommand });
      part.dispose();
    }
  });

  test('a draft whose tab another one covers is shown there, not opened a second time', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const isDraft = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
    await vscode.commands.executeCommand('workbench.action.moveEditorToNextGroup');
    await run('showReport');
    await tabsAre((tabs) => tabs.some(isReport));
    await vscode.commands.executeCommand('workbench.action.moveEditorToFirstGroup');
    await tabsAre((tabs) => tabs.some((tab) => isReport(tab) && tab.group.tabs.some(isDraft)));
    await run('nextUncitedClaim');
    assert.equal(selected(), 'Imports from Japan rose by 9 percent in 2020.');
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isDraft).length, 1);
  });

  test('the draft stays the one that is asked about while the panel Output has the focus', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const isLog = (): boolean => vscode.window.activeTextEditor?.document.uri.scheme === 'output';
    await run('showLog');
    await vscode.commands.executeCommand('workbench.panel.output.focus');
    await until(isLog, vscode.window.onDidChangeActiveTextEditor);
    assert.deepEqual(await messagesDuring(async () => {
      await run('insertFootnote');
      await run('showReport');
    }), []);
    assert.match(document.getText(), /\[\^2\]: /);
    await tabsAre((tabs) => tabs.some(isReport));
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('the draft stays the one that is asked about while a file that is no draft is in front, until its tab is closed', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const report = vscode.Uri.joinPath(folder(), 'beside.json');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'bibtex', content: '@book{a, title = {B}}\n' }), { preview: false });
    const asked = (): Promise<string[]> => messagesDuring(async () => void await run('exportReport', { format: 'json', uri: report }));
    assert.deepEqual(await asked(), []);
    assert.equal(JSON.parse(await textOf(report)).claims, 3);
    await run('nextUncitedClaim');
    assert.equal(vscode.window.activeTextEditor!.document, document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await tabsAre((tabs) => !tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString()));
    await until(() => vscode.window.activeTextEditor?.document.languageId !== 'markdown', vscode.window.onDidChangeActiveTextEditor);
    assert.deepEqual(await asked(), ['Open a Markdown draft first.']);
    await vscode.workspace.fs.delete(report);
  });

  test('who checks a draft with more findings than the editor shows is told how many there are', async () => {
    await openDraft(Array.from({ length: 1100 }, (_, index) => `Exports of sector ${index} fell ${index} percent in 2019.\n\n`).join(''));
    assert.match(await run<string>('checkCitations'), /“[^”]+” The editor marks only 1,000 of the 1,1\d\d findings; the citation report lists every claim without a source\.$/);
    await openDraft(DRAFT);
    assert.doesNotMatch(await run<string>('checkCitations'), /1,000/);
  });

  test('Citation Report opens a panel that stays one', async () => {
    await run('showReport');
    await tabsAre((tabs) => tabs.some(isReport));
    await run('showReport');
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isReport).length, 1);
  });

  test('Export Report writes each format', async () => {
    for (const [format, expected] of [['markdown', /^# Citation report/], ['html', /^<!doctype html>/], ['csv', /^No\.,Line,/], ['json', /"claims": 3/]] as const) {
      const uri = vscode.Uri.joinPath(folder(), `report.${format}`);
      await run('exportReport', { format, uri });
      assert.match(await textOf(uri), expected);
      await vscode.workspace.fs.delete(uri);
      await openDraft(DRAFT);
    }
  });

  test('an export asks for the format under its own name, and says what each is for', async () => {
    const { showQuickPick } = vscode.window;
    const asked: string[] = [];
    Object.assign(vscode.window, { showQuickPick: (items: vscode.QuickPickItem[], { title }: vscode.QuickPickOptions) => {
      asked.push(`${title}: ${items.map(({ label, detail }) => `${label} (${detail})`).join(', ')}`);
      return Promise.resolve(undefined);
    } });
    try {
      for (const command of ['exportReport', 'exportFactSheet']) await run(command);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.deepEqual(asked, [
      'Export Report: Markdown (To read and edit here, as a draft is), HTML (To read in a browser, print or send), CSV (To open in a spreadsheet), JSON (For other programs)',
      'Export Fact-Check Sheet: CSV (To open in a spreadsheet), Markdown (To read and edit here, as a draft is), HTML (To read in a browser, print or send)',
    ]);
  });

  test('a draft that is looked at in passing keeps its tab beside what is exported of it', async () => {
    const [draft, uri] = ['passing.md', 'passing.html'].map((name) => vscode.Uri.joinPath(folder(), name));
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(DRAFT));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(draft), { preview: true });
    await run('exportReport', { format: 'html', uri });
    const open = vscode.window.tabGroups.activeTabGroup.tabs.map(({ label }) => label);
    assert.ok(open.includes('passing.md') && open.includes('passing.html'), open.join());
    await closeEditors();
    for (const file of [draft, uri]) await vscode.workspace.fs.delete(file);
    await openDraft(DRAFT);
  });

  test('a fact-check sheet goes out, and comes back with its verdicts', async () => {
    const draft = vscode.window.activeTextEditor!.document;
    const uri = vscode.Uri.joinPath(folder(), 'sheet.csv');
    await run('exportFactSheet', { format: 'csv', uri });
    const checked = (await textOf(uri)).replace(/,,,,(?=[0-9a-f]{16})/, ',,Ana,wrong: it was 12,');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(checked));
    await vscode.window.showTextDocument(draft);
    assert.equal(await run('importFactSheet', uri), 1);
    await run('exportFactSheet', { format: 'csv', uri });
    assert.match(await textOf(uri), /wrong: it was 12/);
    await vscode.workspace.fs.delete(uri);
  });

  test('the import of a fact-check sheet says which file and which rows are lost, and what to do', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'sheet.csv');
    const imported = async (text: string | undefined): Promise<string[]> => {
      if (text === undefined) await vscode.workspace.fs.delete(uri);
      else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return messagesDuring(async () => void await run('importFactSheet', uri));
    };
    const known = 'Imports from Japan rose by 9 percent in 2020.';
    assert.deepEqual(await imported(`Claim,Verdict\n${known},ok\n`), ['Verdicts imported from “sheet.csv”: 1. The Citations view shows them.']);
    assert.deepEqual(await imported(`Claim,Verdict\n${known},ok\nReworded.,ok\n\nOf another draft.,wrong\nOf it too.,ok\nNot checked.,\n,ok\n`), [
      'Verdicts imported from “sheet.csv”: 1. No claim of “Untitled-1” has the words of these rows: 3, 5–6. Check anew what was reworded, or open the '
      + 'draft that they belong to and import the sheet there. These rows do not say of which claim they are: 8. Fill in “Claim” or “Id”, and import '
      + 'the sheet again. The Citations view shows them.',
    ]);
    assert.match((await imported('Title,Year\nTrade,2020\n')).join(), /^Nothing was imported: “sheet.csv” has no table with the columns “Claim” or “Id” and “Verdict”\./);
    assert.deepEqual(await imported(undefined), ['Nothing was imported: “sheet.csv” cannot be read. Look whether it is still there, and choose it again.']);
  });

  test('the code lens counts the claims under each heading, once it is switched on', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const lenses = async (): Promise<string[]> =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).map(({ command }) => command?.title ?? '');
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('policyWriter');
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Global);
    try {
      await openDraft(`${DRAFT}\n`);
      const shown = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', vscode.window.activeTextEditor!.document.uri);
      assert.deepEqual(shown.map(({ command }) => command?.title), ['2 claims, 1 uncited', '1 claim, 1 uncited']);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('the preview shows footnotes, and shades uncited claims once it is asked to', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const render = (): Thenable<string> => vscode.commands.executeCommand<string>('markdown.api.render', document);
    const plain = await render();
    assert.match(plain, /<section class="footnotes">/);
    assert.doesNotMatch(plain, /policy-writer-uncited/);
    const settings = vscode.workspace.getConfiguration('policyWriter');
    await settings.update('preview.shadeUncited', true, vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('markdown.preview.refresh');
      assert.match(await render(), /<mark class="policy-writer-uncited"[^>]*>Imports from Japan rose by 9 percent in 2020\.<\/mark>/);
      const entry = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'policy-writer-term', path: '/cptpp.md' }));
      assert.doesNotMatch(await vscode.commands.executeCommand<string>('markdown.api.render', entry), /policy-writer-uncited/, 'an entry of the glossary');
    } finally {
      await settings.update('preview.shadeUncited', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('an assistant gets the uncited claims, the coverage and the meaning of a term', async () => {
    const { lm, LanguageModelToolResult } = vscode as unknown as {
      lm: { invokeTool(name: string, options: object): Thenable<{ content: { value: string }[] }> };
      LanguageModelToolResult?: unknown;
    };
    const ask = async (name: string, input: object): Promise<string> =>
      (await lm.invokeTool(`policy-writer_${name}`, { input, toolInvocationToken: undefined })).content.map(({ value }) => value).join('');
    // Editors before 1.95 keep tools for their own extensions: the feature is absent, and nothing else suffers.
    if (!LanguageModelToolResult) return assert.rejects(ask('findUncitedClaims', {}));
    assert.deepEqual(JSON.parse(await ask('findUncitedClaims', {})).uncited, 2);
    assert.equal(JSON.parse(await ask('summarizeCoverage', {})).claims, 3);
    assert.match(await ask('lookUpTerm', { term: 'GSOMIA' }), /General Security of Military Information Agreement/);
    assert.match(await ask('lookUpTerm', { term: 'flumph' }), /no term “flumph”/);
  });

  test('Show Findings of This Section Only leaves the others for later', async () => {
    const editor = vscode.window.activeTextEditor!;
    const messages = (): number => vscode.languages.getDiagnostics(editor.document.uri).length;
    assert.equal(messages(), 2);
    editor.selection = new vscode.Selection(7, 0, 7, 0);
    await run('focusOnSection');
    assert.equal(messages(), 1);
    await run('showAllSections');
    assert.equal(messages(), 2);
  });

  test('a rule can be silenced for the file, and switched off, and each quick fix says what it changes', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const [finding] = vscode.languages.getDiagnostics(document.uri);
    const actions = await quickFixes(document.uri, finding.range);
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Switch “uncited claim” off in this workspace (changes its settings)'), titles.join('\n'));
    assert.ok(titles.includes('Switch “uncited claim” off everywhere (changes your settings)'));
    const inFile = actions.find(({ title }) => title === 'Ignore “uncited claim” in this file (adds a comment at the top)');
    await vscode.workspace.applyEdit(inFile!.edit!);
    assert.match(document.getText(), /^<!--lint disable uncited-claim-->\n\n# Ports/);
    await run('checkCitations');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  test('of findings in each other the narrower is answered first, and what sets aside comes after all answers', async () => {
    await openDraft('# Arms\n\nThe Wassenaar Agreement covered 42 countries in 2019.\n');
    const { document } = vscode.window.activeTextEditor!;
    const at = document.positionAt(document.getText().indexOf('Wassenaar') + 3);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles, ['Write “Wassenaar Arrangement”', 'Add a footnote', 'Add a link', 'Mark as needing a citation',
      'Ignore this sentence (adds a comment after it)', 'Say why it needs no source…', 'Ignore findings of this kind…']);
    const [, silencers] = actions[6].command!.arguments as [string, vscode.CodeAction[]];
    assert.equal(silencers[0].title, 'Ignore “official name” in this file (adds a comment at the top)');
  });

  test('of findings side by side each has its own fixes, which say for which they are', async () => {
    const [first, second] = ['Exports to China fell 14 percent in 2019.', '“Trade will bind the region together for good,” the minister said.'];
    await openDraft(`${first} We agree. ${second}\n`);
    const { document } = vscode.window.activeTextEditor!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, 1, 0));
    const footnotes = actions.filter(({ title }) => title.startsWith('Add a footnote'));
    assert.deepEqual(footnotes.map(({ title }) => title).sort(), ['Add a footnote: “Exports to China fell 14 percent in 201…”', 'Add a footnote: “Trade will bind the region together for…”']);
    await vscode.workspace.applyEdit(footnotes.find(({ title }) => title.includes('Trade'))!.edit!);
    assert.ok(document.getText().includes(`${second}[^1]`), document.getText());
  });

  test('a preset decides how strictly a draft is checked, until a setting says otherwise', async () => {
    const settings = vscode.workspace.getConfiguration('policyWriter');
    const severities = async (): Promise<string[]> => {
      await run('checkCitations');
      return vscode.languages.getDiagnostics(vscode.window.activeTextEditor!.document.uri).map(({ severity }) => vscode.DiagnosticSeverity[severity]);
    };
    try {
      await settings.update('preset', 'op-ed', vscode.ConfigurationTarget.Global);
      assert.ok((await severities()).every((severity) => severity === 'Information'));
      await settings.update('rules', { 'uncited-claim': 'error' }, vscode.ConfigurationTarget.Global);
      assert.ok((await severities()).every((severity) => severity === 'Error'));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('preset', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('the sample brief opens as a copy without a file', async () => {
    const uri = await run<vscode.Uri>('openSample');
    assert.equal(uri.scheme, 'untitled');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^---\ntitle: "After the Summit/);
  });
});

suite('The writing desk without a draft', () => {
  suiteSetup(started);
  setup(closeEditors);

  test('each command says what it needs and changes nothing', async () => {
    for (const command of ['showReport', 'nextUncitedClaim', 'previousUncitedClaim', 'reviewDraft', 'exportReport', 'exportFactSheet', 'importFactSheet', 'checkChanges']) {
      assert.equal(await run(command), undefined, command);
    }
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
  });

  test('a message that is longer than a line has a button, without which the editor would cut it', async () => {
    const { showInformationMessage, showWarningMessage } = vscode.window;
    const said: string[][] = [];
    const listen = async (...words: string[]): Promise<void> => void said.push(words);
    Object.assign(vscode.window, { showInformationMessage: listen, showWarningMessage: listen });
    try {
      await run('reviewDraft');
      await openDraft('Exports fell by 14 percent in 2019.\n');
      await run('insertGlossary');
    } finally {
      Object.assign(vscode.window, { showInformationMessage, showWarningMessage });
    }
    assert.deepEqual(said, [
      ['Open a Markdown draft first.'], ['This draft uses no term of the glossary, so there is nothing to insert.', 'OK'],
    ]);
  });
});
