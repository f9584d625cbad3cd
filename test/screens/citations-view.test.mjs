// The Citations view when it has nothing to list: what it says, and what each of its buttons does.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSample, run } from '../../.ci/window.mjs';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const pictures = join(project, 'out/screens');

suite('The Citations view without entries', function () {
  this.timeout(60_000);
  let browser, page, folder, close;

  const view = () => page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Citations' }) });
  const entries = () => view().locator('.monaco-list-row');
  const button = (name) => view().locator('.welcome-view .monaco-button', { hasText: name });
  const press = (name) => button(name).click();
  const buttons = async () => (await view().locator('.welcome-view .monaco-button').allInnerTexts()).map((one) => one.trim());
  const shoot = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const gone = (locator) => locator.first().waitFor({ state: 'detached' });

  /** Gives the folder these settings. */
  const set = (settings) => writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));

  suiteSetup(async function () {
    this.timeout(180_000);
    await mkdir(pictures, { recursive: true });
    browser = await launchChromium();
    ({ page, folder, close } = await openSample(browser, 'light'));
    await run(page, 'Policy Writer: Focus on Citations View');
    await entries().first().waitFor();
  });
  teardown(async function () {
    if (this.currentTest?.state === 'failed') await shoot('failed');
  });
  suiteTeardown(async () => {
    await close?.();
    await browser?.close();
  });

  test('drops what it listed when checking is switched off, and a button lists it once more, until the draft is changed', async () => {
    await set({ 'policyWriter.enable': false });
    await button(/^Check Citations$/).waitFor();
    assert.equal(await entries().count(), 0);
    await shoot('citations-off');
    assert.deepEqual(await buttons(), ['Check Citations', 'Open the Setting', 'Check Citations in All Drafts']);
    await press(/^Check Citations$/);
    await entries().first().waitFor();
    await page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await run(page, 'View: Focus Active Editor Group');
    await page.keyboard.type('x');
    await gone(entries());
    await page.keyboard.press('Control+z');
    await run(page, 'View: Close Panel');
  });

  test('opens the setting that has switched it off, and lists the claims once it is on again', async () => {
    await press('Open the Setting');
    await page.locator('.settings-editor .setting-item', { hasText: 'Check drafts while you write' }).waitFor();
    await page.locator('.tab.active', { hasText: 'Settings' }).waitFor();
    await set({});
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await entries().first().waitFor();
  });

  test('says that the configuration leaves the draft out, and how to check it', async () => {
    const configuration = join(folder, '.policy-writer.yaml');
    await writeFile(configuration, 'ignore: [after-the-summit.md]\n');
    await view().getByText('“after-the-summit.md” is not checked: its configuration or a .policywriterignore leaves it out.').waitFor();
    assert.equal(await entries().count(), 0);
    await shoot('citations-left-out');
    await rm(configuration);
    await entries().first().waitFor();
  });

  test('the report of a draft leads into that draft, also where another that is not checked is in front', async () => {
    await run(page, 'Policy Writer: Citation Report');
    const report = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await report.locator('h1', { hasText: 'after-the-summit.md' }).waitFor();
    await run(page, 'Policy Writer: Focus on Glossary View');
    await page.locator('.pane-body [role="treeitem"][aria-label^="GSOMIA"]').waitFor();
    await page.locator('.pane-header', { hasText: 'Glossary' }).click();
    await set({ 'policyWriter.enable': false });
    await button(/^Check Citations$/).waitFor();
    await writeFile(join(folder, 'other.md'), 'Exports fell by 14 percent in 2019.\n');
    await page.keyboard.press('Control+1');
    await run(page, 'Explorer: Focus on Folders View');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'other.md' }).click();
    await page.locator('.tab.active', { hasText: 'other.md' }).waitFor();
    await report.locator('#uncited a').first().click();
    await page.locator('.tab.active', { hasText: 'after-the-summit.md' }).waitFor();
    await set({});
    await run(page, 'Policy Writer: Focus on Citations View');
    await entries().first().waitFor();
    await rm(join(folder, 'other.md'));
  });

  test('offers a new draft, the walkthrough, and a look at all drafts when none is open', async () => {
    await run(page, 'View: Close All Editors');
    await button('New Policy Draft…').waitFor();
    await shoot('citations-empty');
    assert.deepEqual(await buttons(), ['New Policy Draft…', 'Write Your First Cited Brief', 'Check Citations in All Drafts']);
    await press('New Policy Draft…');
    await page.locator('.quick-input-title', { hasText: 'New Policy Draft' }).waitFor();
    await page.keyboard.press('Escape');
    await press('Check Citations in All Drafts');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'after-the-summit.md' }).waitFor();
    await page.locator('.notification-list-item-message', { hasText: '1 draft checked' }).waitFor();
    await press('Write Your First Cited Brief');
    await page.locator('.tab.active', { hasText: 'Walkthrough' }).waitFor();
    await page.locator('.getting-started-step', { hasText: 'Open the sample brief' }).waitFor();
  });
});
