// A window that loses its extension host, or is reloaded with a draft that nobody has saved.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSample } from '../../.ci/window.mjs';
import { launchChromium } from '../support/chromium.mjs';

const CLAIM = 'South Korean exports to China fell 14 percent in 2019.';

/** The process that runs extensions, a child of the server. */
function extensionHostOf(server) {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(server.pid)], { encoding: 'utf8' }).split('\n');
  const found = lines.filter((line) => line.includes('--type=extensionHost')).map((line) => Number.parseInt(line, 10));
  assert.equal(found.length, 1, lines.join('\n'));
  return found[0];
}

suite('A window that is torn down', function () {
  this.timeout(120_000);
  let browser, page, profile, server, close;

  const count = async () => Number(/(\d+) of (\d+) claims cited/.exec(
    await page.locator('.statusbar-item[id="policy-writer.policy-writer.policyWriter.citations"]').innerText({ timeout: 40_000 }))[2]);
  /** Resolves once the count of claims is the one wanted. */
  const counts = (wanted) => page.locator('.statusbar-item', { hasText: new RegExp(`\\d+ of ${wanted} claims cited`) }).waitFor({ timeout: 40_000 });
  /** Whether the editor keeps a copy of an unsaved draft with these words in its profile. */
  const kept = (words) => readdirSync(profile.userData, { recursive: true, withFileTypes: true })
    .some((one) => one.isFile() && one.path.includes('Backups') && readFileSync(join(one.path, one.name), 'utf8').includes(words));
  /** Writes at the end of the draft, then leaves the sentence so that it is looked at. */
  async function write(text) {
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Home');
  }

  suiteSetup(async function () {
    this.timeout(180_000);
    browser = await launchChromium();
    ({ page, profile, server, close } = await openSample(browser, 'light', { installed: true, settings: { 'files.autoSave': 'off' } }));
  });

  suiteTeardown(async () => {
    await close?.();
    await browser?.close();
  });

  test('checks again when its extension host was killed and has come back', async () => {
    const before = await count();
    await write(`\n\n${CLAIM}\n`);
    await counts(before + 1);
    const first = extensionHostOf(server);
    process.kill(first, 'SIGKILL');
    // The editor starts another one by itself; what is typed meanwhile counts as well.
    await write(`\n\n${CLAIM.replace('2019', '2018')}\n`);
    await counts(before + 2);
    assert.notEqual(extensionHostOf(server), first);
    await page.locator('.squiggly-warning').first().waitFor();
  });

  test('has a draft that was not saved again after it was reloaded, with its findings', async () => {
    const before = await count();
    await write(`\n\n${CLAIM.replace('14', '15')}\n`);
    await counts(before + 1);
    await page.locator('.tab.dirty').waitFor();
    // The editor keeps what is not saved some seconds after the last key; only then may the window go.
    while (!kept('fell 15 percent')) await pause(200);
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await counts(before + 1);
    await page.locator('.tab.dirty').waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+End');
    await page.locator('.view-line', { hasText: 'fell 15 percent' }).waitFor();
  });
});
