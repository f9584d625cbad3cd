// Takes the README's two pictures in a real VS Code: `npm run screenshots`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.mjs';
import { project } from '../test/support/cache.mjs';
import { shrink } from './shrink.mjs';
import { hoverOver, run, withSample } from './window.mjs';

const out = join(project, 'media/screenshots');
await mkdir(out, { recursive: true });
const browser = await launchChromium();
try {
  for (const theme of ['light', 'dark']) {
    await withSample(browser, theme, async (page) => {
      if (await page.locator('.part.auxiliarybar').isVisible()) await run(page, 'View: Toggle Secondary Side Bar Visibility');
      await page.keyboard.press('Control+g');
      await page.keyboard.insertText(':30');
      await page.keyboard.press('Enter');
      await run(page, 'View: Close Primary Side Bar');
      await hoverOver(page, 'GSOMIA');
      await page.locator('.monaco-hover:visible', { hasText: 'General Security of Military' }).waitFor();
      await writeFile(join(out, `editor-${theme}.png`), shrink(await page.screenshot()));
    }, { fontSize: 17, installed: true });
  }
} finally {
  await browser.close();
}
