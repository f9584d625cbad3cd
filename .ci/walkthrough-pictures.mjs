// Takes the pictures of the walkthrough and of the report in a real VS Code: `node .ci/walkthrough-pictures.mjs [OUT] [THEME…]`.
// Without arguments it writes `media/walkthrough/*.png` in light and dark.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.mjs';
import { project } from '../test/support/cache.mjs';
import { makeProfile, remoteUri, startServer, windowUrl } from '../test/support/vscode-server.mjs';

const THEMES = {
  light: ['Light Modern', 'light'],
  dark: ['Dark Modern', 'dark'],
  hc: ['Dark High Contrast', 'dark'],
  'hc-light': ['Light High Contrast', 'light'],
};
const out = process.argv[2] ?? join(project, 'media/walkthrough');
const themes = process.argv.length > 3 ? process.argv.slice(3) : ['light', 'dark'];
const [width, height] = (process.env.SIZE ?? '1400x900').split('x').map(Number);

async function run(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input', { state: 'visible' });
  await page.keyboard.insertText(title);
  await page.waitForSelector('.quick-input-list .monaco-list-row');
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
}

/** A web window takes its theme from the picker; the setting is not read before the window is drawn. */
async function chooseTheme(page, name) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  await page.waitForSelector('.quick-input-widget input', { state: 'visible' });
  await page.keyboard.insertText(name);
  await page.waitForTimeout(700);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1200);
}

/** Moves the pointer over words that stand in the editor, and waits for the card. */
async function hoverOver(page, words) {
  const box = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.querySelector('.monaco-editor .view-lines'), NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, words);
  if (!box) throw new Error(`“${words}” is not on the screen`);
  await page.mouse.move(box.x + 4, box.y - 40);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await page.waitForSelector('.monaco-hover .hover-row');
  await page.waitForTimeout(700);
}

const frames = (page) => page.frameLocator('iframe.webview.ready').frameLocator('iframe');

/** The pictures of one theme, in the order in which the window comes to them. */
async function pictures(page, theme, shoot) {
  await page.waitForSelector('.squiggly-warning', { timeout: 90_000 });
  await chooseTheme(page, theme);
  if (await page.locator('.part.auxiliarybar').isVisible()) await run(page, 'View: Toggle Secondary Side Bar Visibility');
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText(':33');
  await page.keyboard.press('Enter');
  await run(page, 'Explorer: Focus on Citations View');
  await hoverOver(page, 'GSOMIA');
  await shoot('open');
  await page.mouse.move(700, 20);
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
  await page.waitForTimeout(800);
  await shoot('report');
  if (process.env.EXTRA) {
    await frames(page).locator('#uncited').scrollIntoViewIfNeeded();
    await frames(page).locator('#stretch').scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await shoot('report-end');
    await run(page, 'Policy Writer: Review Draft');
    await page.waitForTimeout(600);
    await shoot('review');
    await page.keyboard.press('Escape');
    await run(page, 'Policy Writer: Write Your First Cited Brief');
    await page.waitForTimeout(1500);
    await shoot('walkthrough');
    await run(page, 'View: Close All Editors');
  }
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
    const [name, scheme] = THEMES[theme];
    const folder = await mkdtemp(join(tmpdir(), 'policy-writer-pictures-'));
    await copyFile(join(project, 'media/walkthrough/sample-brief.md'), join(folder, 'after-the-summit.md'));
    await mkdir(join(folder, '.vscode'));
    await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify({
      'editor.fontSize': 15, 'editor.minimap.enabled': false, 'files.exclude': { '.vscode': true },
    }));
    const profile = await makeProfile();
    const server = await startServer(profile);
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    try {
      const page = await context.newPage();
      await page.goto(windowUrl(server.port, folder, [
        ['extensionDevelopmentPath', remoteUri(server.port, project)],
        ['openFile', remoteUri(server.port, join(folder, 'after-the-summit.md'))],
      ]));
      await pictures(page, name, (what) => page.screenshot({ path: join(out, `${what}-${theme}.png`) }));
      console.log(`${theme}: done`);
    } catch (error) {
      await context.pages()[0]?.screenshot({ path: join(out, `failed-${theme}.png`) });
      throw error;
    } finally {
      await context.close();
      await server.stop();
      await profile.remove();
      await rm(folder, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}
