// A window of VS Code in the browser with this extension and the sample brief, for taking pictures of it.
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { project } from '../test/support/cache.mjs';
import { installVsix, makeProfile, remoteUri, startServer, windowUrl } from '../test/support/vscode-server.mjs';
import { packVsix } from './package.mjs';

export const THEMES = {
  light: ['Light Modern', 'light'],
  dark: ['Dark Modern', 'dark'],
  hc: ['Dark High Contrast', 'dark'],
  'hc-light': ['Light High Contrast', 'light'],
};

/** Opens the sample brief in a fresh window of that theme, lets `act(page)` work in it, and cleans up. */
export async function withSample(browser, theme, act, options) {
  const { page, close } = await openSample(browser, theme, options);
  try {
    await act(page);
  } finally {
    await close();
  }
}

/**
 * Opens the sample brief in a fresh window of that theme. The caller closes it.
 * @param options `scale`: pixels of a picture for each of the window's; `settings` of the folder; `installed`: the packed extension is
 *   installed, as a writer has it; `extensions`: folders of more extensions, installed beside; they may use proposed API; `language`: the
 *   display language, as far as extensions hear of it (the editor's own words stay English)
 */
export async function openSample(
  browser, theme, { width = 1400, height = 900, scale = 1, fontSize = 15, settings = {}, extensions = [], installed = false, language } = {},
) {
  const [name, colorScheme] = THEMES[theme];
  const above = await mkdtemp(join(tmpdir(), 'policy-writer-pictures-'));
  const folder = join(above, 'policy-drafts');
  const draft = join(folder, 'after-the-summit.md');
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await copyFile(join(project, 'media/walkthrough/sample-brief.md'), draft);
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify({
    'editor.fontSize': fontSize, 'editor.minimap.enabled': false, 'files.exclude': { '.vscode': true }, ...settings,
  }));
  const profile = await makeProfile();
  for (const path of extensions) await cp(path, join(profile.extensions, `${basename(path)}-0.0.1`), { recursive: true });
  if (installed) await installVsix(profile, await packVsix());
  const server = await startServer(profile);
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme });
  const close = async () => {
    await context.close();
    await server.stop();
    await profile.remove();
    await rm(above, { recursive: true, force: true });
  };
  try {
    if (language) await context.addInitScript((name) => (globalThis._VSCODE_NLS_LANGUAGE = name), language);
    const page = await context.newPage();
    const remote = (path) => remoteUri(server.port, path);
    const payload = [
      ...(installed ? [] : [['extensionDevelopmentPath', remote(project)]]),
      ...(extensions.length > 0 ? [['enableProposedApi', '']] : []),
      ['openFile', remote(draft)],
    ];
    await page.goto(windowUrl(server.port, folder, payload));
    await page.waitForSelector('.squiggly-warning', { timeout: 90_000 });
    await chooseTheme(page, name);
    return { page, folder, profile, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads the window anew, as a writer's own window is: it opens what was open, and no file that the address names. */
export async function reload(page) {
  const address = new URL(page.url());
  const payload = JSON.parse(address.searchParams.get('payload')).filter(([name]) => name !== 'openFile');
  address.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(address.href);
}

/** Runs a command by its title in the palette. */
export async function run(page, title) {
  await openPalette(page);
  await page.keyboard.insertText(title);
  await page.waitForTimeout(400);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
}

/** A panel that gets the focus late closes the palette that was opened meanwhile: then it is opened again. */
async function openPalette(page, attempts = 3) {
  await page.keyboard.press('F1');
  const isShown = (what) => page.locator(what).first().waitFor({ timeout: 5000 }).then(() => true, () => false);
  const begun = await isShown('.quick-input-widget input');
  await page.waitForTimeout(200);
  const open = begun && await isShown('.quick-input-list .monaco-list-row');
  if (open) return;
  if (attempts === 1) throw new Error('the palette does not stay open');
  await openPalette(page, attempts - 1);
}

/** A web window takes its theme from the picker; the setting is not read before the window is drawn. */
export async function chooseTheme(page, name) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  await page.waitForSelector('.quick-input-widget input', { state: 'visible' });
  await page.keyboard.insertText(name);
  await page.waitForTimeout(700);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1200);
}

/** Shows a line of the sample brief with the card of a term on it, and nothing beside the editor. */
export async function showCard(page, line) {
  if (await page.locator('.part.auxiliarybar').isVisible()) await run(page, 'View: Toggle Secondary Side Bar Visibility');
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText(`:${line}`);
  await page.keyboard.press('Enter');
  await run(page, 'View: Close Primary Side Bar');
  await hoverOver(page, 'GSOMIA');
  await page.locator('.monaco-hover:visible', { hasText: 'General Security of Military' }).waitFor();
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
