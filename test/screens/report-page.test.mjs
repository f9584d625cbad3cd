// The page of the citation report by itself: what it keeps while the editor hides it or loads its window anew.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const counts = { claims: 1, cited: 0, open: 1, setAside: 0 };
const claim = (line) => ({ start: line, end: line + 1, number: line, line, kind: 'figure', section: 'Trade', before: '', text: 'Exports fell 14 percent.', after: '' });
const report = {
  ...counts, title: 'draft.md', date: '2026-11-28', words: 900, sections: [], kinds: [], uncited: Array.from({ length: 80 }, (_, index) => claim(index + 1)),
  sources: [], sourceKinds: [], ages: [], conflicts: [], terms: [], suppressions: [],
};

/** Parts out of sight are laid out later and may be a fraction of a line higher; the browser keeps what is read in its place. */
const near = (place, wanted) => assert.ok(Math.abs(place - wanted) < 30, `${place}, not ${wanted}`);

suite('The page of the citation report', function () {
  this.timeout(30_000);
  let browser, page;

  /** The page as the editor makes it, with the state that it had before. */
  async function open(state) {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 600, height: 500 } });
    await page.setContent('<!doctype html><html><body></body></html>');
    await page.evaluate((before) => {
      window.state = before;
      window.acquireVsCodeApi = () => ({ getState: () => window.state, setState: (now) => (window.state = now), postMessage: () => undefined });
    }, state);
    await page.addStyleTag({ content: await readFile(join(project, 'media/report.css'), 'utf8') });
    await page.addScriptTag({ content: await readFile(join(project, 'dist/webview/report.js'), 'utf8') });
  }

  /** What the editor sends; each word of the page is its own name. */
  const send = (message) => page.evaluate(async (data) => {
    const words = new Proxy({}, { get: (_, name) => String(name) });
    window.dispatchEvent(new MessageEvent('message', { data: { ...data, words } }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  }, message);
  const place = () => page.evaluate(() => window.scrollY);

  suiteSetup(async () => (browser = await launchChromium()));
  suiteTeardown(() => browser?.close());

  test('keeps the draft that it shows and the place where it was read', async () => {
    await open();
    await send({ type: 'report', report, uri: 'file:///draft.md' });
    await page.evaluate(() => window.scrollTo(0, 700));
    await page.waitForFunction(() => window.state.scroll > 0);
    assert.deepEqual(await page.evaluate(() => window.state), { scroll: 700, uri: 'file:///draft.md' });
  });

  test('comes back to its place, though the draft is checked only after the page is there', async () => {
    await open({ scroll: 700, uri: 'file:///draft.md' });
    await send({ type: 'nothing' });
    assert.equal(await place(), 0);
    await send({ type: 'report', report, uri: 'file:///draft.md' });
    near(await place(), 700);
    near(await page.evaluate(() => window.state.scroll), 700);
  });

  test('stays where it is read when the draft is checked anew', async () => {
    await open({ scroll: 700, uri: 'file:///draft.md' });
    await send({ type: 'report', report, uri: 'file:///draft.md' });
    await send({ type: 'report', report: { ...report, words: 901 }, uri: 'file:///draft.md' });
    near(await place(), 700);
  });
});
