// The page of the citation report by itself: what it keeps while the editor hides it or loads its window anew.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../support/cache.mjs';
import { launchChromium } from '../support/chromium.mjs';

const counts = { claims: 1, cited: 0, open: 1, setAside: 0 };
const claim = (line) => ({ start: line, end: line + 1, number: line, line, kind: 'figure', section: 'Trade', before: '', text: `Exports fell ${line} percent.`, after: '' });
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
      window.acquireVsCodeApi = () => ({ getState: () => window.state, setState: (now) => (window.state = now), postMessage: (message) => (window.posted = message) });
    }, state);
    await page.addStyleTag({ content: await readFile(join(project, 'media/report.css'), 'utf8') });
    await page.addScriptTag({ content: await readFile(join(project, 'dist/webview/report.js'), 'utf8') });
  }

  /** What the editor sends; each word of the page is its own name. */
  const send = (message) => page.evaluate(async (data) => {
    const words = new Proxy({}, { get: (_, name) => String(name) });
    window.dispatchEvent(new MessageEvent('message', { data: { ...data, words } }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    do await frame(); while (data.type === 'report' && !document.body.classList.contains('drawn'));
  }, message);
  const place = () => page.evaluate(() => window.scrollY);

  suiteSetup(async () => (browser = await launchChromium()));
  suiteTeardown(() => browser?.close());

  test('keeps the draft that it shows and the place where it was read', async () => {
    await open();
    await send({ type: 'report', report, uri: 'file:///draft.md' });
    // What comes into sight is laid out then, and may move the place once; the second time all of it is.
    await page.evaluate(() => window.scrollTo(0, 700));
    await page.waitForFunction(() => window.state.scroll > 0 && window.state.scroll === window.scrollY);
    await page.evaluate(() => window.scrollTo(0, 700));
    await page.waitForFunction(() => window.scrollY === 700 && window.state.scroll === 700);
    assert.deepEqual(await page.evaluate(() => window.state), { scroll: 700, uri: 'file:///draft.md' });
  });

  test('shows a long report beginning with its top, a frame at a time, and a later one instead of the rest', async () => {
    await open();
    const [atOnce, later] = await page.evaluate(async (long) => {
      const words = new Proxy({}, { get: (_, name) => String(name) });
      const tell = (report) => window.dispatchEvent(new MessageEvent('message', { data: { type: 'report', report, words, uri: 'file:///draft.md' } }));
      const claims = () => [...document.querySelectorAll('.claims a')].map(({ textContent }) => textContent);
      tell(long);
      const first = claims();
      tell({ ...long, uncited: long.uncited.slice(0, 70) });
      while (!document.body.classList.contains('drawn')) await new Promise((resolve) => requestAnimationFrame(resolve));
      return [first, claims()];
    }, report);
    assert.ok(atOnce.length > 5 && atOnce.length < 40, String(atOnce.length));
    const all = report.uncited.map(({ text }) => text);
    assert.deepEqual(atOnce, all.slice(0, atOnce.length));
    assert.deepEqual(later, all.slice(0, 70));
  });

  test('says of a draft without claims just that, and offers no way to the next one', async () => {
    await open();
    const none = { ...report, claims: 0, open: 0, uncited: [], stretch: { start: 0, end: 9, words: 9, sentences: 1, line: 1 } };
    await send({ type: 'report', report: none, uri: 'file:///draft.md' });
    const shown = () => page.evaluate(() => ['h2', '.actions button'].map((what) => [...document.querySelectorAll(what)].map(({ textContent }) => textContent)));
    assert.deepEqual(await shown(), [['bySection', 'sources'], ['action.export', 'action.sheet']]);
    await send({ type: 'report', report: { ...report, uncited: report.uncited.slice(0, 1) }, uri: 'file:///draft.md' });
    assert.deepEqual(await shown(), [['bySection', 'uncitedClaims', 'sources'], ['action.next', 'action.review', 'action.export', 'action.sheet']]);
  });

  test('keeps its numbers, buttons and tables within a narrow group', async () => {
    await open();
    await page.setViewportSize({ width: 200, height: 500 });
    const sections = [{ title: 'Where storage stands', level: 2, line: 1, start: 1, claims: 17, cited: 4, open: 13, setAside: 0 }];
    const tables = {
      sections, kinds: [{ kind: 'state', ...sections[0] }], sourceKinds: [{ kind: 'news', sources: 12, uses: 34 }], ages: [{ age: 'to5', sources: 12 }],
      sources: [{ label: 'Kim, Ports', uses: 1, start: 1 }, { label: 'Lee, Trade', uses: 2, start: 2 }], terms: [{ term: 'Paris Agreement', uses: 12, asOf: '2026-01-27', start: 1 }],
    };
    await send({ type: 'report', report: { ...report, ...tables, claims: 17238, cited: 13164, open: 4074, words: 1135532 }, uri: 'file:///draft.md' });
    const said = await page.evaluate(() => [...document.querySelectorAll('.sources li')].map(({ textContent }) => textContent));
    assert.deepEqual(said, ['Kim, Ports', 'Lee, Trade\u00a0× 2']);
    const beyond = await page.evaluate(() => [...document.querySelectorAll('.tile, .actions button, table')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth).map(({ textContent }) => textContent));
    assert.deepEqual(beyond, []);
  });

  test('leaves no number in a row of its own at any width', async () => {
    await open();
    await send({ type: 'report', report: { ...report, claims: 1238, cited: 1164, open: 74, words: 35532 }, uri: 'file:///draft.md' });
    for (let width = 300; width <= 700; width += 20) {
      await page.setViewportSize({ width, height: 500 });
      const tops = await page.evaluate(() => [...document.querySelectorAll('.tile')].map((one) => one.getBoundingClientRect().top));
      assert.equal(tops.at(-1), tops.at(-2), `at ${width}`);
    }
  });

  test('sets all lines of a long heading in by its level', async () => {
    await open();
    const section = { title: 'What the ministers of the coast agreed on and what they left to their officials', level: 4, line: 1, start: 1, claims: 4, cited: 3, open: 1, setAside: 0 };
    await send({ type: 'report', report: { ...report, sections: [section] }, uri: 'file:///draft.md' });
    const lefts = await page.evaluate(() => [...document.querySelector('#sections tbody a').getClientRects()].map(({ left }) => Math.round(left)));
    assert.ok(lefts.length > 1);
    assert.deepEqual([...new Set(lefts)], [lefts[0]]);
  });

  test('makes of a table only the rows again that say something else', async () => {
    await open();
    const section = (title, open) => ({ title, level: 2, line: 1, start: 1, claims: 4, cited: 4 - open, open, setAside: 0 });
    const sections = [section('Trade', 1), section('Talks', 2), section('Tariffs', 3)];
    await send({ type: 'report', report: { ...report, sections }, uri: 'file:///draft.md' });
    await page.evaluate(() => (window.known = [...document.querySelectorAll('#sections tbody tr')]));
    await send({ type: 'report', report: { ...report, sections: [sections[0], section('Talks', 0), sections[2]] }, uri: 'file:///draft.md' });
    const rows = await page.evaluate(() => [...document.querySelectorAll('#sections tbody tr')].map((row) => [window.known.indexOf(row), row.children[3].textContent]));
    assert.deepEqual(rows, [[0, '1'], [-1, '0'], [2, '3']]);
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

  test('makes nothing again that says the same: the focus stays, and a link leads to where its claim stands now', async () => {
    await open();
    await send({ type: 'report', report, uri: 'file:///draft.md' });
    await page.evaluate(() => {
      window.known = [...document.querySelectorAll('.claims li')];
      window.known[40].querySelector('a').focus();
    });
    const moved = report.uncited.map((one) => ({ ...one, start: one.start + 500, line: one.line + 1 }));
    const uncited = [...moved.slice(0, 10), { ...claim(900), before: 'A new one.' }, ...moved.slice(11, 60), ...moved.slice(62)];
    await send({ type: 'report', report: { ...report, open: 79, words: 10900, uncited }, uri: 'file:///draft.md' });
    const shown = await page.evaluate(() => [...document.querySelectorAll('.claims li')].map((item) => [window.known.indexOf(item), item.querySelector('.where').textContent]));
    const order = [...Array(80).keys()];
    assert.deepEqual(shown.map(([at]) => at), [...order.slice(0, 10), -1, ...order.slice(11, 60), ...order.slice(62)]);
    assert.equal(await page.evaluate(() => window.known.indexOf(document.activeElement.closest('li'))), 40);
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.evaluate(() => window.posted), { type: 'reveal', start: 541, end: 42 });
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.tile dd')].map(({ textContent }) => textContent)), ['1', '0', '79', '0', '10,900']);
  });
});
