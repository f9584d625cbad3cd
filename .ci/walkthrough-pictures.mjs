// Takes the pictures of the walkthrough and of the report in a real VS Code: `node .ci/walkthrough-pictures.mjs [OUT] [THEME…]`.
// Without arguments it writes `media/walkthrough/*.png` in light and dark. The column that the walkthrough has for a picture is
// 450 wide in a window of 1400, and a pixel there is one and a half of the picture's: so the window is small and has no bars, for
// its words to be read.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.mjs';
import { project } from '../test/support/cache.mjs';
import { shrink } from './shrink.mjs';
import { run, showCard, withSample } from './window.mjs';

const out = process.argv[2] ?? join(project, 'media/walkthrough');
const themes = process.argv.length > 3 ? process.argv.slice(3) : ['light', 'dark'];
const [width, height] = [760, 540];
const settings = {
  'workbench.activityBar.location': 'hidden', 'breadcrumbs.enabled': false, 'editor.stickyScroll.enabled': false, 'editor.hover.above': false,
};
/** The window without its title and its status bar. */
const clip = { x: 0, y: 35, width, height: height - 35 - 22 };

const frames = (page) => page.frameLocator('iframe.webview.ready').frameLocator('iframe');

/** The pictures of one theme, in the order in which the window comes to them. */
async function pictures(page, shoot) {
  await showCard(page, 31);
  await shoot('open');
  // A place without a card of its own.
  await page.mouse.move(width / 4, height - 8);
  await page.keyboard.press('Escape');
  await run(page, 'Policy Writer: Check Citations');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await run(page, 'Notifications: Clear All Notifications');
  await shoot('check');
  await run(page, 'View: Close Panel');
  await run(page, 'Policy Writer: Go to Next Uncited Claim');
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget .monaco-list-row');
  await page.waitForTimeout(500);
  await shoot('cite');
  await page.keyboard.press('Escape');
  await run(page, 'Policy Writer: Citation Report');
  await frames(page).locator('h1').waitFor();
  await run(page, 'View: Toggle Maximize Editor Group');
  await page.waitForTimeout(800);
  await shoot('report');
  await run(page, 'View: Close All Editors');
  await run(page, 'Policy Writer: New Policy Draft');
  await page.keyboard.insertText('Issue brief');
  await page.waitForTimeout(400);
  for (const answer of ['Ports and Power in the Western Pacific', 'Kim Hana', '2026-05-04']) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(answer);
  }
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1800);
  await shoot('start');
}

await mkdir(out, { recursive: true });
const browser = await launchChromium();
try {
  for (const theme of themes) {
    await withSample(browser, theme, async (page) => {
      const shoot = async (what) => writeFile(join(out, `${what}-${theme}.png`), shrink(await page.screenshot({ clip })));
      await pictures(page, shoot).catch(async (error) => {
        await shoot('failed');
        throw error;
      });
      console.log(`${theme}: done`);
    }, { width, height, scale: 1.5, settings, installed: true });
  }
} finally {
  await browser.close();
}
