import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageOf } from '../../src/vscode/report/page';
import { closeEditors, folder, textOf } from './desk-support';
import { findings, openDraft, ours, started, withSetting } from './support';

/** A word that stands in every hostile text, so that it is known again wherever it comes out. */
const EVIL = 'EVILMARK';
const ATTACKS = [
  `<script>${EVIL}()</script>`, `<img src=x onerror=${EVIL}()>`, `![${EVIL}](https://beacon.invalid/${EVIL}.png)`,
  `[${EVIL}](command:workbench.action.terminal.new)`, `[${EVIL}](javascript:${EVIL}())`, `[${EVIL}](data:text/html,${EVIL})`, `\`\`![${EVIL}](x)`,
];
const COMMANDS = ['policyWriter.insertExpansion', 'policyWriter.copyDefinition', 'policyWriter.openTerm', 'policyWriter.whyFlagged'];
const BOMB = ` - &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, at) => ` - &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`).join('')}`;

const place = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), 'hostile', name);
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
const open = async (name: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(place(name));
  await vscode.window.showTextDocument(document);
  return document;
};

/** The hovers at an offset, as the editor would render them. */
async function hoversAt(document: vscode.TextDocument, at: number): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(at));
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

/** Every hover on the draft. */
async function hoversOn(document: vscode.TextDocument): Promise<vscode.MarkdownString[]> {
  const found: vscode.MarkdownString[] = [];
  for (let at = 0; at < document.getText().length; at += 4) found.push(...await hoversAt(document, at));
  return found;
}

/** Trusted only for our own commands and never with words of a file; no image, no HTML that is kept. */
function assertHarmless({ isTrusted, supportHtml, value }: vscode.MarkdownString): void {
  assert.ok(!supportHtml, value);
  assert.ok(!/(?<!\\)!\[/.test(value.replace(/`[^`]*`/g, '')), value);
  if (!isTrusted) return;
  const commands = typeof isTrusted === 'object' ? isTrusted.enabledCommands : ['all'];
  assert.deepEqual(commands.filter((command) => !COMMANDS.includes(command)), []);
  assert.ok(!value.includes(EVIL), value);
}

suite('Hostile files', () => {
  suiteSetup(started);
  suiteSetup(() => vscode.workspace.fs.createDirectory(place('')));
  suiteTeardown(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(place(''), { recursive: true });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'glossary'), { recursive: true }).then(() => undefined, () => undefined);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
  teardown(closeEditors);

  test('nothing of a draft, a bibliography or a glossary is trusted in a hover, and no image is fetched', async () => {
    await write('refs.bib', `@book{evil, title = {${ATTACKS[2]} ${ATTACKS[0]} ${ATTACKS[3]}}, author = {${EVIL} ![x](y)}, year = 2020, url = {javascript:${EVIL}()}}\n`);
    const terms = ATTACKS.map((attack, n) => `  - { id: evil-${n}, term: EVILTERM${n}, definition: ${JSON.stringify(attack)}, expansion: ${JSON.stringify(attack)} }\n`);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder(), 'glossary'));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'glossary/evil.terms.yaml'), new TextEncoder().encode(`entries:\n${terms.join('')}`));
    const notes = ATTACKS.map((attack, n) => `Exports fell ${n + 2} percent in 2019 (${attack}).[^${n}] EVILTERM${n} [@evil].\n`);
    await write('draft.md', `---\nbibliography: refs.bib\n---\n${notes.join('\n')}\nA “${EVIL} ![x](y)” fell 14 percent in 2018.\n\n${ATTACKS.map((attack, n) => `[^${n}]: ${attack}\n`).join('')}`);
    const document = await open('draft.md');
    await findings(document, (found) => found.length > 0);
    // The glossary is read beside the draft.
    const term = document.getText().indexOf('EVILTERM0') + 1;
    while (!(await hoversAt(document, term)).some(({ value }) => value.includes('EVILTERM0'))) continue;
    const hovers = await hoversOn(document);
    assert.ok(hovers.some(({ value }) => value.includes('EVILTERM1')), 'a card of the glossary was seen');
    assert.ok(hovers.some(({ value }) => value.includes('refs.bib')), 'a reference was seen');
    assert.ok(hovers.some(({ value }) => value.includes('beacon.invalid')), 'a note was seen');
    // The editor's own Markdown support shows the images of a draft; what it does is not ours.
    hovers.filter(({ value }) => !/^\[!\[\]\(.*\|width=\d+\)\]/.test(value)).forEach(assertHarmless);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider', document.uri, document.positionAt(document.getText().indexOf('[^0]') + 2), undefined, 50);
    for (const { documentation } of items) if (documentation instanceof vscode.MarkdownString) assertHarmless(documentation);
  }).timeout(60_000);

  test('the preview writes a glossary’s words as words', async () => {
    await withSetting('preview.terms', true, async () => {
      const { document } = await openDraft('The EVILTERM1 of 2019 fell 14 percent.\n');
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      assert.ok(!html.includes('<img'), html);
    });
  });

  test('exported reports hold a draft’s words as words', async () => {
    await openDraft(`# ${ATTACKS[0]} ${ATTACKS[1]}\n\nExports fell 14 percent in 2019, ${ATTACKS[0]}.\n\n=HYPERLINK("x") fell 15 percent in 2020.\n`);
    const draft = vscode.window.activeTextEditor!.document;
    await vscode.commands.executeCommand('policyWriter.exportReport', { format: 'html', uri: place('report.html') });
    const page = await textOf(place('report.html'));
    assert.ok(page.includes(EVIL));
    assert.ok(!/<script|<img/i.test(page.replace(/<script type="application\/json"/g, '')), page.slice(0, 500));
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('policyWriter.exportFactSheet', { format: 'csv', uri: place('sheet.csv') });
    assert.doesNotMatch(await textOf(place('sheet.csv')), /(?:^|[,;])"?[=+@]/m, 'no cell begins a formula');
  });

  test('the report panel runs its own script alone, under a new nonce each time', () => {
    const webview = { cspSource: 'https://csp.invalid', asWebviewUri: (uri: vscode.Uri) => uri } as unknown as vscode.Webview;
    const pages = [1, 2].map(() => pageOf(webview, folder(), 'Citation Report'));
    const nonces = pages.map((page) => /script-src 'nonce-([0-9a-f]{32})'">/.exec(page)![1]);
    assert.notEqual(nonces[0], nonces[1]);
    for (const [n, page] of pages.entries()) {
      assert.match(page, /content="default-src 'none'; style-src https:\/\/csp\.invalid; script-src/);
      assert.doesNotMatch(page, /unsafe-|\*|http:|\son\w+=/);
      assert.deepEqual([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.includes(`nonce="${nonces[n]}"`)), [true]);
    }
  });

  test('a draft cannot name a file outside the workspace', async () => {
    const paths = ['../../../../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'https://beacon.invalid/x.bib', '..\\..\\..\\..\\..\\..\\etc\\passwd', 'C:\\Windows\\win.ini', '~/.ssh/config'];
    // Absolute paths that begin in the workspace and leave it again.
    const way = `${folder().path}/../`.replace(/^\/+/, '/');
    paths.push(`${way}x.bib`, `${folder().with({ path: way })}%2e%2e/x.bib`);
    await write('paths.md', `---\nbibliography: ${JSON.stringify(paths)}\n---\nExports fell.\n`);
    const document = await open('paths.md');
    await findings(document, (found) => found.filter((one) => one.startsWith('missing-bibliography')).length === paths.length);
    // In the browser's test window the workspace is the root of its file system, above which nothing lies.
    const outside = folder().path.length > 1 ? /lies outside the workspace and is not read/ : /lies outside the workspace|was found neither/;
    for (const { message } of ours(document).filter(({ code }) => code === 'missing-bibliography')) assert.match(message, outside);
  });

  test('YAML that grows without end, and keys of every object, cost nothing', async () => {
    const keys = '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n';
    await write('.policy-writer.yaml', `ignore:\n${BOMB}${keys}`);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'glossary/bomb.terms.yaml'), new TextEncoder().encode(`${keys}entries:\n${BOMB} - aliases: *i\n`));
    await write('references.yaml', `${keys}references:\n${BOMB} - { id: __proto__, title: x, polluted: yes }\n`);
    await write('references.json', '[{"id": "a", "__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}]');
    await write('bomb.md', `---\nx:\n${BOMB}bibliography: *i\nnocite: *i\n${keys}---\n\nSouth Korean exports to China fell 14 percent in 2019 [@__proto__; @constructor].\n\nJapanese exports fell 4 percent in 2019.\n`);
    const document = await open('bomb.md');
    await findings(document, (found) => found.some((one) => one.startsWith('uncited-claim: Japanese')));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
