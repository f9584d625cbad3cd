import * as assert from 'node:assert/strict';
import { joinBibliography, readSources } from '../../../src/core/sources/bibliography';
import { applyEdits } from '../../../src/core/text/span';
import { engine, only } from '../../support/engine';

const library = joinBibliography([{ file: 'refs.bib', list: readSources(`
@report{moft2019, author = {{Ministry of Trade}}, title = {Trade *in* Figures: 2019}, year = 2019, url = {https://www.example.org/figures/}}
@book{kim2020, author = {Kim, Jo}, title = {Trade}, year = 2020, publisher = {P}, doi = {10.1000/kim}}`, 'bibtex') }]);

/**
 * A row: the rule, the draft, the fix's title, and the draft after it. After each fix the rule is quiet, unless the row says
 * that it still asks.
 */
type Row = readonly [rule: string, before: string, title: string, after: string, stillAsks?: boolean];
const NOTES = '\n\n[^1]: ';
const rows: readonly Row[] = [
  ['link-text', 'See [here](http://example.org/figures).\n', 'Write “Trade *in* Figures: 2019”', 'See [Trade \\*in\\* Figures: 2019](http://example.org/figures).\n'],
  ['link-text', 'See [“this report.”](https://doi.org/10.1000/kim)\n', 'Write “Trade”', 'See [“Trade.”](https://doi.org/10.1000/kim)\n'],
  ['link-text', 'See [here](https://a.org/x "Annual Report").\n', 'Write “Annual Report”', 'See [Annual Report](https://a.org/x "Annual Report").\n'],
  ['link-text', '[The 2021 Outlook](https://a.org/x) is out. Read [more](https://a.org/x).\n', 'Write “The 2021 Outlook”', '[The 2021 Outlook](https://a.org/x) is out. Read [The 2021 Outlook](https://a.org/x).\n'],
  ['link-text', `See [here](https://a.org/x).[^1]${NOTES}Kim, “A Long Title,” https://a.org/x.\n`, 'Write “A Long Title”', `See [A Long Title](https://a.org/x).[^1]${NOTES}Kim, “A Long Title,” https://a.org/x.\n`],
  ['link-text', 'See [here](https://www.a.org/x).\n', 'Write “a.org”', 'See [a.org](https://www.a.org/x).\n'],
  ['link-text', 'See [Here.](https://www.a.org/x)\n', 'Write “a.org”', 'See [a.org.](https://www.a.org/x)\n'],
  ['link-text', 'See [**here**](https://a.org/x).\n', 'Write other words for the link (TK until you do)', 'See [**TK**](https://a.org/x).\n'],
  ['link-text', 'See [this report](https://a.org/x).\n', 'Move the address into a footnote', `See this report.[^1]${NOTES}<https://a.org/x>.\n`],
  ['link-text', 'It fell ([source](https://a.org/x)).\n', 'Move the address into a footnote', `It fell.[^1]${NOTES}<https://a.org/x>.\n`],
  ['link-text', 'See [this report][a].\n\n[a]: https://a.org/x\n', 'Write “a.org”', 'See [a.org][a].\n\n[a]: https://a.org/x\n'],
  ['shortened-url', 'It [fell](https://bit.ly/3abc) again.\n', 'Note that the full address is to come (adds a mark after it)', 'It [fell](https://bit.ly/3abc) [TK: full address] again.\n'],
  ['shortened-url', 'It [fell][a].\n\n[a]: https://bit.ly/3abc\n', 'Note that the full address is to come (adds a mark after it)', 'It [fell][a] [TK: full address].\n\n[a]: https://bit.ly/3abc\n'],
  ['shortened-url', `It fell.[^1]${NOTES}Kim, bit.ly/3abc.\n`, 'Note that the full address is to come (adds a mark after it)', `It fell.[^1]${NOTES}Kim, bit.ly/3abc [TK: full address].\n`],
  ['uncited-claim', 'Wages rose [@kim2020]. Exports fell 14 percent in 2019.\n', 'Add a citation key', 'Wages rose [@kim2020]. Exports fell 14 percent in 2019 [@].\n', true],
  ['uncited-claim', 'Wages rose.^[Kim 2020, 14.] Exports fell 14 percent in 2019.\n', 'Add an inline note', 'Wages rose.^[Kim 2020, 14.] Exports fell 14 percent in 2019.^[]\n'],
  ['uncited-claim', 'Wages rose (Kim 2020). Exports fell 14 percent in 2019.\n', 'Add author and year in parentheses', 'Wages rose (Kim 2020). Exports fell 14 percent in 2019 ().\n', true],
  ['uncited-claim', 'Exports fell 14 percent in 2019 in [the north](#north).\n', 'Mark as needing a citation', 'Exports fell 14 percent in 2019 in [the north](#north) [citation needed].\n'],
  ['uncited-claim', 'Exports fell 14 percent in 2019 in **the north**.\n', 'Mark as needing a citation', 'Exports fell 14 percent in 2019 in **the north** [citation needed].\n'],
  ['uncited-claim', 'Exports fell 14 percent in 2019\\\n', 'Add a footnote', `Exports fell 14 percent in 2019[^1]\\${NOTES}\n`],
  ['uncited-claim', 'Exports fell 14 percent in 2019, [see below](#x)\n', 'Add a footnote', `Exports fell 14 percent in 2019, [see below](#x)[^1]${NOTES}\n`],
  ['uncited-quotation', 'Wages rose [@kim2020]. Kim called it “vital to our peace and prosperity.” So it is.\n', 'Add a citation key', 'Wages rose [@kim2020]. Kim called it “vital to our peace and prosperity” [@]. So it is.\n', true],
  ['uncited-quotation', 'Kim called it "vital to our peace and prosperity."\n', 'Mark as needing a citation', 'Kim called it "vital to our peace and prosperity" [citation needed].\n'],
  ['uncited-quotation', 'Kim asked, “is it vital to our peace and prosperity?” So it is.\n', 'Mark as needing a citation', 'Kim asked, “is it vital to our peace and prosperity?” [citation needed]. So it is.\n'],
  ['uncited-claim', '(Exports fell 14 percent in 2019.)\n', 'Mark as needing a citation', '(Exports fell 14 percent in 2019 [citation needed].)\n'],
  ['uncited-claim', 'Some observers argue that exports fell 14 percent in 2019.\n', 'Ask who says so (adds [who?] after it)', 'Some observers [who?] argue that exports fell 14 percent in 2019.\n'],
  ['vague-attribution', 'Some observers argue that it will fail.\n', 'Ask who says so (adds [who?] after it)', 'Some observers [who?] argue that it will fail.\n'],
  ['vague-attribution', 'Some observers argue that it will fail.\n', 'Add a link', '[Some observers]() argue that it will fail.\n', true],
  ['vague-attribution', 'Some observers argue that it will fail.\n', 'Add a footnote', `Some observers argue that it will fail.[^1]${NOTES}\n`],
  ['secondary-source', `It fell 14 percent in 2019.[^1]${NOTES}Ministry of Trade, 2019, cited in Lee, *War*, 14.\n`, 'Cite “moft2019” in its place', `It fell 14 percent in 2019.[^1]${NOTES}@moft2019.\n`],
  ['secondary-source', `It fell 14 percent in 2019.[^1]${NOTES}Suga, cited in Lee, *War*, 14.\n`, 'Say that the original could not be seen', `It fell 14 percent in 2019.[^1]${NOTES}Suga, cited in Lee, *War*, 14 (the original could not be seen).\n`],
  ['secondary-source', `It fell 14 percent in 2019.[^1]${NOTES}Suga, cited in Lee, *War*, 14.\n`, 'Note that the original is to come (adds a mark to the note)', `It fell 14 percent in 2019.[^1]${NOTES}Suga, cited in Lee, *War*, 14 [TK: the original].\n`],
  ['secondary-source', 'It fell 14 percent in 2019 [quoted in @kim2020].\n', 'Say that the original could not be seen', 'It fell 14 percent in 2019 [quoted in @kim2020, original not seen].\n'],
  ['secondary-source', 'It fell 14 percent in 2019 [quoted in @kim2020].\n', 'Mark as needing a citation', 'It fell 14 percent in 2019 [quoted in @kim2020] [citation needed].\n'],
  ['secondary-source', 'Exports fell 14 percent in 2019, [the ministry said](https://en.wikipedia.org/wiki/Trade).\n', 'Mark as needing a citation', 'Exports fell 14 percent in 2019, [the ministry said](https://en.wikipedia.org/wiki/Trade) [citation needed].\n'],
  ['secondary-source', `Exports fell 14 percent in 2019.[^1]${NOTES}“Trade,” https://en.wikipedia.org/wiki/Trade.\n`, 'Note that the original is to come (adds a mark to the note)', `Exports fell 14 percent in 2019.[^1]${NOTES}“Trade,” https://en.wikipedia.org/wiki/Trade [TK: the original].\n`],
  ['survey-without-details', 'A recent poll found that 62 percent of Koreans support it.\n', 'Add a footnote with places for the details', `A recent poll found that 62 percent of Koreans support it.[^1]${NOTES}Poll: TK (who asked), TK (when), TK (how many people).\n`],
  ['survey-without-details', `A poll found that 62 percent support it.[^1]${NOTES}Lee, *War* (Seoul: Hanul, 2020)\n`, 'Add places for the details to the note', `A poll found that 62 percent support it.[^1]${NOTES}Lee, *War* (Seoul: Hanul, 2020). Poll: TK (who asked), TK (how many people).\n`],
  ['survey-without-details', `A poll found that 62 percent support it.[^1]${NOTES}\n`, 'Add places for the details to the note', `A poll found that 62 percent support it.[^1]${NOTES.trimEnd()} Poll: TK (who asked), TK (when), TK (how many people). \n`],
  ['missing-access-date', '---\nreferences:\n- id: moft\n  type: webpage\n  title: T\n  URL: https://a.org\n---\n\nIt fell [@moft].\n', 'Say that you read it today (2026-11-28)', '---\nreferences:\n- id: moft\n  type: webpage\n  title: T\n  URL: https://a.org\n  accessed: 2026-11-28\n---\n\nIt fell [@moft].\n'],
  ['incomplete-source', '---\nreferences:\n- id: kim\n  type: book\n  title: T\n---\n\nIt fell [@kim].\n', 'Add what “kim” lacks, to be filled in', '---\nreferences:\n- id: kim\n  type: book\n  title: T\n  author: [{"literal":"TK"}]\n  issued: {"literal":"TK"}\n  publisher: TK\n---\n\nIt fell [@kim].\n', true],
  ['duplicate-citekey', '---\nreferences:\n- id: kim\n  title: T\n- id: kim\n  title: U\n---\n\nIt fell [@kim].\n', 'Call this one “kimb”', '---\nreferences:\n- id: kim\n  title: T\n- id: kimb\n  title: U\n---\n\nIt fell [@kim].\n'],
  ['quotation-without-locator', '“The alliance remains the cornerstone of peace,” Kim writes [@kim2020].\n', 'Add a place for the page', '“The alliance remains the cornerstone of peace,” Kim writes [@kim2020, p. TK].\n'],
  ['quotation-without-locator', `“The alliance remains the cornerstone of peace,” Kim writes.[^1]${NOTES}Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020).\n`, 'Add a place for the page', `“The alliance remains the cornerstone of peace,” Kim writes.[^1]${NOTES}Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020), p. TK.\n`],
];

suite('fixes of findings about sources', () => {
  for (const [rule, before, title, after, stillAsks] of rows) {
    for (const eol of ['\n', '\r\n']) {
      test(`${rule}: ${title}${eol === '\n' ? '' : ', with CRLF'}: ${before.slice(0, 60).replace(/\n/g, '⏎')}`, () => {
        const draft = before.replaceAll('\n', eol);
        const settings = { bibliography: library, today: '2026-11-28', rules: { ...only(rule), 'citation-needed': {} } };
        const [issue] = engine.check(draft, settings).issues.filter((one) => one.rule === rule);
        const fix = issue?.fixes.find((one) => one.title === title);
        assert.ok(fix, issue?.fixes.map((one) => one.title).join(', '));
        assert.ok(!fix.safe);
        const changed = applyEdits(draft, fix.edits);
        assert.equal(changed, after.replaceAll('\n', eol));
        if (fix.selected) assert.equal(changed.slice(fix.cursor! - fix.selected, fix.cursor), 'TK');
        const { issues } = engine.check(changed, settings);
        assert.equal(issues.some((one) => one.rule === rule), stillAsks ?? false, issues.map(({ message }) => message).join('\n'));
        // What a fix leaves to the writer is asked for until it is written.
        if (/TK|\[who\?\]|needed\]/.test(changed)) assert.ok(issues.some((one) => one.rule === 'citation-needed'));
      });
    }
  }

  test('an entry whose gaps say TK is incomplete still, and is not offered the same fields again', () => {
    const text = '---\nreferences:\n- id: kim\n  type: book\n  title: TK\n  author: [{"literal":"TK"}]\n  issued: {"literal":"TK"}\n  publisher: TK\n---\n\nIt fell [@kim].\n';
    const [issue] = engine.check(text).issues.filter(({ rule }) => rule === 'incomplete-source');
    assert.match(issue.message, /has no author or body, no title, no date and no publisher or address/);
    assert.deepEqual(issue.fixes, []);
  });

  test('a link to a shortened address is not to name the service that shortened it', () => {
    const [issue] = engine.check('See [here](https://bit.ly/3abc).\n').issues.filter(({ rule }) => rule === 'link-text');
    assert.deepEqual(issue.fixes.map(({ title }) => title), ['Write other words for the link (TK until you do)']);
  });

  test('“cited in” is fine where the note says why', () => {
    const text = `It fell 14 percent in 2019.[^1]${NOTES}Suga, cited in Lee, *War*, 14 (the original is classified).\n`;
    assert.deepEqual(engine.check(text).issues.filter(({ rule }) => rule === 'secondary-source'), []);
  });
});
