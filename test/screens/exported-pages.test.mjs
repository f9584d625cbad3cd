// The pages that a report and a fact-check sheet are exported as, in a browser: in Korean, where a line may break after any letter.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSample, run } from '../../.ci/window.mjs';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const [REPORT, SHEET] = ['after-the-summit-citations.html', 'after-the-summit-fact-check.html'];

suite('An exported page', function () {
  this.timeout(60_000);
  let browser, page, folder, close;

  suiteSetup(async function () {
    this.timeout(180_000);
    await mkdir(join(project, 'out/screens'), { recursive: true });
    browser = await launchChromium();
    ({ page, folder, close } = await openSample(browser, 'light', { language: 'ko' }));
    await exportAs('Policy Writer: Export Report…', REPORT);
    await exportAs('Policy Writer: Export Fact-Check Sheet…', SHEET);
  });
  suiteTeardown(async () => {
    await close?.();
    await browser?.close();
  });

  /** Writes a page beside the draft by a command. */
  async function exportAs(command, file) {
    await page.locator('.tab', { hasText: 'after-the-summit.md' }).click();
    await run(page, command);
    await page.keyboard.insertText('HTML');
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.quick-input-widget input')?.value.endsWith('.html'));
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: file }).waitFor();
  }

  /** A page that was written, as a browser of that width shows it. */
  async function shown(file, width) {
    const one = await browser.newPage({ viewport: { width, height: 900 } });
    await one.goto(`file://${join(folder, file)}`);
    await one.screenshot({ path: join(project, `out/screens/${file}-${width}.png`) });
    return one;
  }

  /** Cells that a selector finds and whose words stand in more than one line. */
  const broken = (one, selector) => one.locator(selector).evaluateAll((cells) => cells.filter((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map((cell) => cell.textContent));

  for (const width of [1000, 480]) {
    test(`has the names of its columns, its numbers and its shares whole in a window ${width} wide`, async () => {
      const report = await shown(REPORT, width);
      assert.deepEqual(await broken(report, 'thead th'), []);
      const bars = await report.locator('.bar').evaluateAll((all) => all.map((bar) => bar.getClientRects().length));
      assert.ok(bars.length > 5 && bars.every((lines) => lines === 1), String(bars));
      assert.ok(await report.locator('tbody th').first().evaluate((cell) => cell.offsetWidth) > 100);
      await report.close();
    });
  }

  test('of a fact-check sheet has every word whole, and its columns for the checker in sight', async () => {
    const sheet = await shown(SHEET, 1200);
    assert.deepEqual(await broken(sheet, 'thead th'), []);
    const widths = await sheet.locator('tbody tr').nth(1).locator('td').evaluateAll((cells) => cells.map((cell) => cell.offsetWidth));
    assert.ok(widths[4] < 600, `the source is ${widths[4]} wide`);
    assert.deepEqual(await broken(sheet, 'td:nth-child(2), td:nth-child(4)'), []);
    const right = await sheet.evaluate(() => document.querySelector('table').getBoundingClientRect().right);
    assert.ok(right <= 1200, `the table ends at ${right}`);
    await sheet.close();
  });
});
