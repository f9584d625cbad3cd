import * as assert from 'node:assert/strict';
import { addressToCitekey } from '../../../src/core/citations/edits/address-to-citekey';
import { addressAt } from '../../../src/core/citations/edits/link-to-footnote';
import { readDraft } from '../../../src/core/draft/read-draft';
import { readSources, type BibliographyFormat } from '../../../src/core/sources/bibliography';
import { keyForPage, stubEntry } from '../../../src/core/sources/stub';
import { applyEdits } from '../../../src/core/text/span';

const PAGE = { url: 'https://www.mofa.go.jp/a_b?c=1', accessed: '2026-11-28' };

suite('stubs of sources', () => {
  const files: readonly (readonly [BibliographyFormat, string])[] = [
    ['bibtex', '@book{a, title = {A}}'], ['bibtex', ''], ['csl-yaml', 'references:\n  - id: a\n    title: A\n'],
    ['csl-json', '[\n  { "id": "a" }\n]\n'], ['csl-json', '[]'],
  ];
  for (const [format, text] of files) {
    test(`an entry for a page is added to ${JSON.stringify(text)} and reads back whole`, () => {
      const stub = stubEntry('mofa2026', format, text, PAGE)!;
      const { sources, problems } = readSources(applyEdits(text, [{ start: stub.at, end: stub.at, text: stub.text }]), format);
      const { key, item } = sources.at(-1)!;
      assert.deepEqual([key, item.type, item.title, item.URL, item.accessed], ['mofa2026', 'webpage', 'TK', PAGE.url, { 'date-parts': [[2026, 11, 28]] }]);
      assert.deepEqual([problems, sources.length], [[], text.includes('a') ? 2 : 1]);
    });
  }

  test('a file that holds no list gets no entry', () => {
    assert.equal(stubEntry('a', 'csl-yaml', 'title: T\n'), undefined);
    assert.equal(stubEntry('a', 'csl-json', '{'), undefined);
  });

  test('the key names the host and the year, and is free', () => {
    const key = (url: string, ...taken: string[]): string => keyForPage({ ...PAGE, url }, (one) => taken.includes(one));
    assert.deepEqual([key(PAGE.url), key('https://data.worldbank.org/x'), key('http://a.b/'), key('https://un.org/', 'un2026', 'un2026-2')],
      ['mofa2026', 'worldbank2026', 'a2026', 'un2026-3']);
  });

  test('the citation takes the place of the address and its brackets', () => {
    const cited = (text: string): string => {
      const draft = readDraft(text);
      return applyEdits(text, [addressToCitekey(draft, addressAt(draft, text.indexOf('http') + 1)!, 'un2026')]);
    };
    assert.equal(cited('It fell (https://un.org/a).\r\n'), 'It fell [@un2026].\r\n');
    assert.equal(cited('See <https://un.org/a> and wait.\n'), 'See [@un2026] and wait.\n');
    assert.equal(cited('https://un.org/a says so.\n'), '[@un2026] says so.\n');
  });
});
