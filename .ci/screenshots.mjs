// Takes the README's two pictures in a real VS Code: `npm run screenshots`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/support/chromium.mjs';
import { project } from '../test/support/cache.mjs';
import { shrink } from './shrink.mjs';
import { showCard, withSample } from './window.mjs';

const out = join(project, 'media/screenshots');
await mkdir(out, { recursive: true });
const browser = await launchChromium();
try {
  for (const theme of ['light', 'dark']) {
    await withSample(browser, theme, async (page) => {
      await showCard(page, 30);
      await writeFile(join(out, `editor-${theme}.png`), shrink(await page.screenshot()));
    }, { fontSize: 17, installed: true });
  }
} finally {
  await browser.close();
}
