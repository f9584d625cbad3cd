// The desk in a window whose display language is Japanese: what the engine says is translated where a writer reads it.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSample, run } from '../../.ci/window.mjs';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

suite('A window in Japanese', function () {
  this.timeout(60_000);
  let browser, page, close;

  suiteSetup(async function () {
    this.timeout(180_000);
    await mkdir(join(project, 'out/screens'), { recursive: true });
    browser = await launchChromium();
    ({ page, close } = await openSample(browser, 'light', { language: 'ja' }));
  });
  suiteTeardown(async () => {
    await close?.();
    await browser?.close();
  });

  test('has each finding and each quick fix in Japanese, the draft’s own words as they are', async () => {
    await page.keyboard.press('Control+Shift+M');
    const findings = page.locator('.markers-panel .monaco-list-row .marker-message-line');
    await findings.filter({ hasText: '出典がありません' }).first().waitFor();
    const messages = await findings.allInnerTexts();
    assert.ok(messages.some((message) => message.includes('（「South Korea\'s Supreme Court ordered」）')), messages.join('\n'));
    assert.deepEqual(messages.filter((message) => !JAPANESE.test(message)), []);
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await run(page, 'Policy Writer: Go to Next Uncited Claim');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    const titles = await page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    await page.keyboard.press('Escape');
    assert.equal(titles[0].trim(), '脚注を追加');
    assert.ok(titles.slice(0, 6).every((title) => JAPANESE.test(title)), titles.join('\n'));
  });

  test('says why a claim is flagged in Japanese', async () => {
    await run(page, 'Policy Writer: Why Is This Flagged?');
    const lines = page.locator('.quick-input-list .monaco-list-row');
    await lines.first().waitFor();
    const words = await lines.allInnerTexts();
    await page.screenshot({ path: join(project, 'out/screens/why-japanese.png') });
    assert.ok(words.length > 5, words.join('\n'));
    assert.deepEqual(words.filter((line) => !JAPANESE.test(line)), []);
  });

  test('says in Japanese where the terms of the draft would stand that no draft is open', async () => {
    await page.keyboard.press('Escape');
    await run(page, 'View: Close All Editors');
    await run(page, 'Policy Writer: Focus on 用語集 View');
    await page.locator('.pane-body .monaco-list-row', { hasText: '原稿が開かれていません' }).waitFor();
    await page.screenshot({ path: join(project, 'out/screens/glossary-japanese.png') });
  });
});
