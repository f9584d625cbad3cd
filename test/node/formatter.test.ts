import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBibtex } from '../../src/core/sources/bibtex/read';
import { createFormatter, type Formatter } from '../../src/core/sources/format/formatter';

const file = (name: string): string => readFileSync(`media/csl/${name}`, 'utf8');
const made = new Map<string, Formatter>();
function formatter(style: string): Formatter {
  const known = made.get(style) ?? createFormatter(file(`${style}.csl`), () => file('locales-en-US.xml'));
  made.set(style, known);
  return known;
}
const NOTES = 'chicago-fullnote-bibliography';

const items = readBibtex(String.raw`
@book{kim2020, author = {Kim, Jo and von der Leyen, Ursula}, title = {Trade: a \emph{long} view}, edition = 2,
  publisher = {Cambridge University Press}, address = {Cambridge}, year = 2020}
@article{smith2019, author = {Smith, John and Lee, Ann and Doe, B. and Roe, C.}, title = {{NATO} and chips},
  journal = {Asia Policy}, volume = 3, number = 2, pages = {10--20}, year = 2019, month = may, doi = {10.1000/x_y_z}}
@report{wb2020, author = {{World Bank}}, title = {Global prospects}, institution = {World Bank}, date = {2020-06},
  url = {https://worldbank.org/gep_(new)}}
@misc{bare, title = {Untitled}}`).sources.map((source) => source.item);

suite('formatted references', () => {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    [NOTES, [
      'Kim, Jo, and Ursula von der Leyen. *Trade: A Long View*. 2nd ed. Cambridge: Cambridge University Press, 2020.',
      'Smith, John, Ann Lee, B. Doe, and C. Roe. “NATO and Chips.” *Asia Policy* 3, no. 2 (May 2019): 10–20. <https://doi.org/10.1000/x_y_z>.',
      '“Untitled,” n.d.',
      'World Bank. “Global Prospects.” World Bank, June 2020. <https://worldbank.org/gep_(new)>.',
    ]],
    ['chicago-author-date', [
      'Kim, Jo, and Ursula von der Leyen. 2020. *Trade: A Long View*. 2nd ed. Cambridge: Cambridge University Press.',
      'Smith, John, Ann Lee, B. Doe, and C. Roe. 2019. “NATO and Chips.” *Asia Policy* 3 (2): 10–20. <https://doi.org/10.1000/x_y_z>.',
      '“Untitled.” n.d.',
      'World Bank. 2020. “Global Prospects.” World Bank. <https://worldbank.org/gep_(new)>.',
    ]],
    ['apa', [
      'Kim, J., & von der Leyen, U. (2020). *Trade: a long view* (2nd ed.). Cambridge University Press.',
      'Smith, J., Lee, A., Doe, B., & Roe, C. (2019). NATO and chips. *Asia Policy*, *3*(2), 10–20. <https://doi.org/10.1000/x_y_z>',
      '*Untitled*. (n.d.).',
      'World Bank. (2020). *Global prospects*. World Bank. <https://worldbank.org/gep_(new)>',
    ]],
  ];
  for (const [style, references] of expected) {
    test(`${style}: a list in the style’s order`, () => {
      assert.deepEqual(formatter(style).references(items).map((reference) => reference.text), references);
    });
  }

  test('one reference by itself', () => {
    assert.equal(formatter('apa').reference(items[2]), expected[2][1][3]);
  });

  test('notes: full at first, short again, locators named; an author in the sentence stays there', () => {
    const cited = formatter(NOTES).citations(items, [
      { works: [{ key: 'kim2020', locator: { label: 'page', value: '3-5' }, prefix: 'see' }, { key: 'wb2020' }] },
      { works: [{ key: 'smith2019' }], inText: true },
      { works: [{ key: 'kim2020', locator: { label: 'article-locator', value: '9(2)' } }] },
    ]);
    assert.deepEqual(cited, [
      { text: '', note: 'see Jo Kim and Ursula von der Leyen, *Trade: A Long View*, 2nd ed. (Cambridge: Cambridge University Press, 2020), '
        + '3–5; World Bank, “Global Prospects” (World Bank, June 2020), <https://worldbank.org/gep_(new)>.' },
      { text: 'Smith et al.', note: 'John Smith et al., “NATO and Chips,” *Asia Policy* 3, no. 2 (May 2019): 10–20, <https://doi.org/10.1000/x_y_z>.' },
      { text: '', note: 'Kim and von der Leyen, *Trade: A Long View*, art. 9(2).' },
    ]);
  });

  test('author and date: in brackets, in the sentence, and without the author', () => {
    const cited = formatter('chicago-author-date').citations(items, [
      { works: [{ key: 'kim2020', locator: { label: 'page', value: '3' } }, { key: 'wb2020', suffix: 'and others' }] },
      { works: [{ key: 'smith2019', locator: { label: 'chapter', value: '2' } }], inText: true },
      { works: [{ key: 'wb2020', suppressAuthor: true }] },
    ]);
    assert.deepEqual(cited.map((citation) => citation.text), [
      '(Kim and von der Leyen 2020, 3; World Bank 2020 and others)', 'Smith et al. (2019, chap. 2)', '(2020)',
    ]);
  });

  test('what is no style, or only points to one, is refused in words', () => {
    assert.throws(() => createFormatter('<html/>', () => ''), { name: 'Error', message: 'This file is not a CSL style.' });
    const dependent = '<style xmlns="http://purl.org/net/xbiblio/csl"><info><link href="x" rel="independent-parent"/></info></style>';
    assert.throws(() => createFormatter(dependent, () => ''), /only points to another one/);
    assert.throws(() => createFormatter('<style class="note"><citation>', () => file('locales-en-US.xml')), /cannot be read/);
  });
});
