// The screens of the writing desk in the real editor, driven as a writer would: by keys and clicks. The pictures of each run
// are left in `out/screens`.
import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chooseTheme, openSample, reload, run, THEMES } from '../../.ci/window.mjs';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = join(project, 'out/screens');

suite('The screens of the writing desk', function () {
  this.timeout(60_000);
  let browser, page, folder, close;
  const addresses = new Set();

  const text = (selector) => page.locator(selector).first().innerText();
  const panel = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  const shoot = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const rows = (within) => page.locator(`${within} .monaco-list-row`);

  suiteSetup(async function () {
    this.timeout(180_000);
    await mkdir(pictures, { recursive: true });
    browser = await launchChromium();
    ({ page, folder, close } = await openSample(browser, 'light', { extensions: [join(project, 'test/screens/fake-model')] }));
    page.on('request', (request) => addresses.add(request.url()));
  });
  teardown(async function () {
    if (this.currentTest?.state === 'failed') await shoot('failed');
  });
  suiteTeardown(async () => {
    await close?.();
    await browser?.close();
  });

  test('the status bar counts the claims', async () => {
    assert.match(await text('.statusbar-item[id="policy-writer.policy-writer.policyWriter.citations"]'), /\d+ of \d+ claims cited/);
    await shoot('first-run');
  });

  test('the quick fixes of a claim begin with what answers it, and each says what it changes', async () => {
    await run(page, 'Policy Writer: Go to Next Uncited Claim');
    await page.keyboard.press('Control+.');
    await rows('.action-widget').first().waitFor();
    const titles = (await page.locator('.action-widget .monaco-list-row.action').allInnerTexts()).map((title) => title.trim());
    await shoot('quick-fixes');
    assert.deepEqual(titles.slice(0, 6), [
      'Add a footnote', 'Add a link', 'Mark as needing a citation', 'Ignore this sentence (adds a comment after it)',
      'Say why it needs no source…', 'Ignore findings of this kind…',
    ]);
    const folded = { 'Say why': [
      'Not a claim (adds a comment that says so)', 'Common knowledge (adds a comment that says so)',
      'Common knowledge in this workspace (adds it to the configuration)', 'Not a claim in this workspace (adds it to the configuration)',
    ], 'Ignore findings': [
      'Ignore “RULE” in this file (adds a comment at the top)', 'Switch “RULE” off in this workspace (changes its settings)',
      'Switch “RULE” off everywhere (changes your settings)',
    ] };
    for (const [title, expected] of Object.entries(folded)) {
      if (!await rows('.action-widget').count()) await page.keyboard.press('Control+.');
      await rows('.action-widget').first().waitFor();
      const above = titles.findIndex((one) => one.startsWith(title));
      for (let row = 0; row < above; row += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await rows('.quick-input-list').nth(1).waitFor();
      const choices = (await rows('.quick-input-list').allInnerTexts()).map((one) => one.trim().replace(/uncited (?:claim|quotation)/, 'RULE'));
      await shoot(`quick-fixes-${title.toLowerCase().replace(' ', '-')}`);
      await page.keyboard.press('Escape');
      assert.deepEqual(choices, expected);
    }
  });

  test('Insert Citation… takes what a search finds first, without a tick', async () => {
    const bibliography = join(folder, 'library.bib');
    await writeFile(bibliography, '@book{smith2019, author = {Smith, Jane}, title = {Alliances}, year = 2019}\n@book{kim2020, author = {Kim, Jo}, title = {Trade}, year = 2020}\n');
    await run(page, 'Policy Writer: Insert Citation…');
    await rows('.quick-input-list').nth(1).waitFor();
    await page.keyboard.type('Trade');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'kim2020' }).waitFor();
    await shoot('insert-citation');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Where in Kim 2020?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-lines', { hasText: '[@kim2020]' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.view-lines', { hasText: '[@kim2020]' }).waitFor({ state: 'detached' });
    await run(page, 'Policy Writer: Review Draft');
    await page.locator('.quick-input-title', { hasText: 'Review Draft: 1 of' }).waitFor();
    assert.match(await rows('.quick-input-list').first().innerText(), /^\s*Cite a source…/);
    await page.keyboard.press('Escape');
    await rm(bibliography);
  });

  test('the Citations view tells each claim’s state by a sign, and shows those that are wanted', async () => {
    await run(page, 'Policy Writer: Focus on Citations View');
    const claims = page.locator('.pane-body [role="treeitem"][aria-label*="uncited"]');
    await claims.first().waitFor();
    await shoot('citations-view');
    const signs = () => page.locator('.pane-body .monaco-list-row .monaco-icon-label').evaluateAll((labels) =>
      [...new Set(labels.map((label) => getComputedStyle(label, '::after').content.replaceAll('"', '')))].filter((sign) => '✓!–'.includes(sign)).sort());
    assert.deepEqual(await signs(), ['!', '✓']);
    // How a section stands is seen beside its title, and at the end also where that is long.
    const section = page.locator('.pane-body .monaco-list-row[aria-level="1"]', { hasText: 'What the summit changed' });
    assert.match(await section.innerText(), /4\/6\s*$/);
    assert.equal(await section.locator('.monaco-icon-label').evaluate((label) => getComputedStyle(label, '::after').content), '"2"');
    const whole = page.locator('.pane-body .monaco-list-row[aria-level="1"]', { hasText: 'The Quad is not the only door' });
    assert.equal(await whole.locator('.monaco-icon-label').evaluate((label) => getComputedStyle(label, '::after').content), '"✓"');
    // Else the editor draws a folder where an entry has an address, and the entries stand unevenly.
    const [entries, icons] = [rows('.pane-body'), page.locator('.pane-body .monaco-list-row .custom-view-tree-node-item-icon.codicon')];
    assert.equal(await icons.count(), await entries.count());
    await page.locator('.pane-header', { hasText: 'Citations' }).hover();
    await page.locator('.pane-header', { hasText: 'Citations' }).locator('.codicon-toolbar-more').click();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Show Uncited Claims' }).waitFor();
    await shoot('citations-menu');
    await page.keyboard.press('Enter');
    await page.locator('.pane-header', { hasText: 'uncited only' }).waitFor();
    await page.locator('.pane-body [role="treeitem"][aria-label^="cited"]').first().waitFor({ state: 'detached' });
    assert.deepEqual(await signs(), ['!']);
    // The button beside the title takes the choice back, and makes it.
    const press = (name) => page.locator('.pane-header', { hasText: 'Citations' }).locator(`.action-label[aria-label="${name}"]`).click();
    await press('Show All Claims');
    const cited = page.locator('.pane-body [role="treeitem"][aria-label^="cited"]').first();
    await cited.hover();
    await page.locator('.monaco-hover:visible', { hasText: 'The White House, "U.S.-Japan Joint Leaders' }).waitFor();
    await press('Show Uncited Claims');
    await cited.waitFor({ state: 'detached' });
  });

  test('Check Citations opens Problems, and leaves them open where they have the focus', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await run(page, 'Policy Writer: Check Citations');
      await page.locator('.notification-list-item-message', { hasText: /claims found, .* The first gap is in line \d+: “[^”]+”/ }).first().waitFor();
      await page.locator('.notification-list-item .monaco-button', { hasText: 'Review Draft' }).first().waitFor();
      await page.locator('.markers-panel').waitFor();
      await run(page, 'Notifications: Clear All Notifications');
      await page.locator('.notification-list-item-message').first().waitFor({ state: 'detached' });
    }
    assert.equal(await page.locator('.markers-panel').isVisible(), true);
    await run(page, 'View: Toggle Panel Visibility');
  });

  test('a claim in the Citations view leads to its words, also after the text above it has grown', async () => {
    const row = page.locator('.pane-body [role="treeitem"][aria-label*="It was the first multilateral dialogue"]');
    const leadsTo = async (line) => {
      await row.click();
      await page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col \\d+ \\(\\d+ selected\\)$`) }).waitFor();
    };
    const lines = (await readFile(join(project, 'media/walkthrough/sample-brief.md'), 'utf8')).split('\n');
    const line = lines.findIndex((one) => one.includes('It was the first multilateral dialogue')) + 1;
    await leadsTo(line);
    await run(page, 'View: Focus Active Editor Group');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(1500);
    await leadsTo(line + 1);
    await run(page, 'Undo');
    await page.waitForTimeout(500);
  });

  test('the report is free of serious faults for people with disabilities, in each theme', async function () {
    this.timeout(120_000);
    await run(page, 'Policy Writer: Citation Report');
    await panel().locator('h1').waitFor();
    for (const [theme, [name]] of Object.entries(THEMES)) {
      await chooseTheme(page, name);
      await shoot(`report-${theme}`);
      const frame = await (await panel().locator('html').elementHandle()).ownerFrame();
      await frame.evaluate(axe);
      const faults = await frame.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      assert.deepEqual(faults, [], theme);
    }
    await chooseTheme(page, THEMES.light[0]);
  });
  test('the report loads nothing from another machine, and its policy forbids it', async () => {
    const policy = await panel().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy, /^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'$/);
    // The editor itself serves the files of webviews under the second name; nothing of it leaves the machine.
    const elsewhere = [...addresses].filter((one) => /^https?:/.test(one)).map((one) => new URL(one).hostname)
      .filter((host) => host !== '127.0.0.1' && !host.endsWith('.vscode-cdn.net'));
    assert.deepEqual(elsewhere, []);
  });

  test('the report and the Citations view keep their draft, with its name, while a file that is no draft is in front', async () => {
    const count = page.locator('.statusbar-item[id="policy-writer.policy-writer.policyWriter.citations"]');
    const notes = join(folder, 'notes.txt');
    await writeFile(notes, 'To do.\n');
    await page.keyboard.press('Control+1');
    await run(page, 'Explorer: Focus on Folders View');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'notes.txt' }).click();
    await page.locator('.tab.active', { hasText: 'notes.txt' }).waitFor();
    await count.waitFor({ state: 'detached' });
    await panel().locator('h1', { hasText: 'after-the-summit.md' }).waitFor();
    await run(page, 'Policy Writer: Focus on Citations View');
    await page.locator('.pane-header', { hasText: /after-the-summit\.md · uncited only · \d+ of \d+ claims cited/ }).waitFor();
    await shoot('report-aside');
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await count.waitFor();
    await rm(notes);
  });

  test('a claim in the report leads to its words in the draft, by the keyboard alone', async () => {
    const link = panel().locator('#uncited a').nth(1);
    const [, line] = /^line (\d+): /.exec(await link.getAttribute('aria-label'));
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col \\d+ \\(\\d+ selected\\)$`) }).waitFor();
  });

  test('the report keeps its place while it is hidden', async () => {
    await panel().locator('#terms').scrollIntoViewIfNeeded();
    const place = () => panel().locator('html').evaluate((html) => html.scrollTop);
    // What comes into sight is laid out only then, and may still move the page a little.
    let before;
    for (let now = await place(); now !== before; now = await place()) {
      before = now;
      await page.waitForTimeout(300);
    }
    assert.ok(before > 300);
    await page.locator('.tab', { hasText: 'Citation Report' }).click();
    await page.keyboard.press('Control+2');
    await run(page, 'Policy Writer: Open the Sample Brief');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.locator('.tab', { hasText: 'Citation Report' }).click();
    await panel().locator('h1').waitFor();
    // A line or two may be laid out anew, and be of another height.
    assert.ok(Math.abs(await place() - before) < 100, `${await place()}, not ${before}`);
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).waitFor();
    await panel().locator('h1', { hasText: 'after-the-summit.md' }).waitFor();
  });

  test('Review Draft asks about each open claim once, and the report follows what is answered', async () => {
    const cited = () => panel().locator('.tile', { hasText: /^Cited/ }).locator('dd').innerText();
    const asked = () => page.locator('.quick-input-widget input').getAttribute('placeholder');
    const answer = async (words) => {
      const before = await asked();
      await page.keyboard.insertText(words);
      await page.waitForTimeout(400);
      await page.keyboard.press('Enter');
      return before;
    };
    const count = Number(await cited());
    await run(page, 'Policy Writer: Review Draft');
    await page.locator('.quick-input-title', { hasText: 'Review Draft: 1 of' }).waitFor();
    await shoot('review');
    const first = await answer('Mark as needing');
    await page.locator('.quick-input-title', { hasText: 'Review Draft: 2 of' }).waitFor();
    assert.notEqual((await asked()).slice(0, 40), first.slice(0, 40));
    // Who has thought better of it is asked about the same claim again.
    for (const back of [true, false]) {
      await answer('Add a footnote');
      await page.locator('.quick-input-title', { hasText: 'Source of the claim' }).waitFor();
      if (!back) break;
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-title', { hasText: 'Review Draft: 2 of' }).waitFor();
    }
    await page.keyboard.insertText('White House, “Joint Statement,” 16 April 2021');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Review Draft: 3 of' }).waitFor();
    await answer('Stop here');
    await panel().locator('.tile', { hasText: /^Cited/ }).locator('dd', { hasText: String(count + 1) }).waitFor();
  });

  test('Second Opinion shows what will be sent, sends nothing without leave, and shows the answer', async () => {
    const dialog = page.locator('.monaco-dialog-box');
    const askedSoFar = (number) => page.locator('.statusbar-item', { hasText: `Fake model: ${number} asked` });
    await run(page, 'Policy Writer: Go to Next Uncited Claim');
    await run(page, 'Policy Writer: Second Opinion on This Claim');
    await dialog.getByText('Send this text to Fake Model?').waitFor();
    const [, claim, paragraph] = /Do not invent a source\.\s+Claim: (.+)\s+Its paragraph: (.+)/.exec(await dialog.innerText()) ?? [];
    assert.ok(claim && paragraph.includes(claim));
    await shoot('second-opinion');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await askedSoFar(0).waitFor();
    await run(page, 'Policy Writer: Second Opinion on This Claim');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('Yes. A figure needs its table. A statistical office has it.').waitFor();
    await askedSoFar(1).waitFor();
    await dialog.getByRole('button').last().click();
  });

  test('the report is there again, at its place, when the window is loaded anew', async function () {
    this.timeout(120_000);
    await page.locator('.tab', { hasText: 'Citation Report' }).click();
    const place = () => panel().locator('html').evaluate((html) => html.scrollTop);
    await panel().locator('#terms').scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    const before = await place();
    assert.ok(before > 300);
    const title = await panel().locator('h1').innerText();
    page.on('dialog', (dialog) => dialog.accept());
    await reload(page);
    await panel().locator('h1', { hasText: title }).waitFor();
    assert.deepEqual(await page.locator('.tab', { hasText: 'Citation Report' }).count(), 1);
    await page.waitForTimeout(1000);
    assert.ok(Math.abs(await place() - before) < 100, `${await place()}, not ${before}`);
    await shoot('report-loaded-anew');
    // It is the panel that the command knows, and it follows the draft.
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await run(page, 'Policy Writer: Citation Report');
    assert.deepEqual(await page.locator('.tab', { hasText: 'Citation Report' }).count(), 1);
  });
});
