import * as assert from 'node:assert/strict';
import { joinBibliography, readSources, type Bibliography } from '../../../src/core/sources/bibliography';
import { applyEdits } from '../../../src/core/text/span';
import { engine, only } from '../../support/engine';

const bib = (text: string, file = 'refs.bib'): { file: string; list: ReturnType<typeof readSources> } =>
  ({ file, list: readSources(text, 'bibtex') });
const library = joinBibliography([bib(`
@book{Smith2023, author = {Smith, J.}, title = {A}, year = 2023, publisher = {P}}
@book{doe-2020:a.b/c_d, author = {Doe, J.}, title = {B}, year = 2020, publisher = {P}}
@book{fig-map, author = {Fig, J.}, title = {C}, year = 2020, publisher = {P}}`)]);

/** Messages of one rule. */
function messages(rule: string, text: string, bibliography: Bibliography = library): string[] {
  return engine.check(text, { bibliography, rules: only(rule) }).issues.filter((issue) => issue.rule === rule).map((issue) => issue.message);
}

suite('unknown-citekey', () => {
  const quiet = [
    'So says @Smith2023. It is so [@doe-2020:a.b/c_d; @{doe-2020:a.b/c_d}].\n',
    'See @fig-x, @tbl-x, @sec-x and @eq-x, and @fig-map.\n',
    'Write to smith2022@example.org, or to `@Smith2022`, or see https://medium.com/@Smith2022.\n',
    'The White House (@POTUS) and @UN_Women said so.\n',
    'A remark <!-- @Smith2022 --> stays.\n\n```\n@Smith2022\n```\n',
  ];
  for (const text of quiet) test(`is silent: ${text.slice(0, 50).trim().replace(/\n/g, " ")}`, () => assert.deepEqual(messages('unknown-citekey', text), []));

  test('says which key was meant, and changes to it', () => {
    const text = 'So it is [see @Smith2032, pp. 3–4; @Smith2023].\r\n';
    const [issue] = engine.check(text, { bibliography: library }).issues.filter(({ rule }) => rule === 'unknown-citekey');
    assert.equal(issue.message, 'No source has the key “Smith2032”: did you mean “Smith2023”?');
    assert.equal(applyEdits(text, issue.fixes[0].edits), 'So it is [see @Smith2023, pp. 3–4; @Smith2023].\r\n');
  });

  test('says what to do when none is near, in notes and in nocite too', () => {
    const text = '---\nnocite: "@gone1999"\n---\n\nA.[^1] B.^[See @lost1998.]\n\n[^1]: As @away1997 [p. 2].\n';
    assert.deepEqual(messages('unknown-citekey', text), ['gone1999', 'lost1998', 'away1997'].map((key) =>
      `No source has the key “${key}”: correct it, or add the source to your bibliography.`));
  });

  test('is silent when no bibliography could be read', () => {
    assert.deepEqual(messages('unknown-citekey', '[@x1999]', joinBibliography([])).length, 1);
    assert.deepEqual(messages('unknown-citekey', '[@x1999]', joinBibliography([bib('@book{, title = {A}}')])), []);
    assert.deepEqual(engine.check('[@x1999]').issues.filter(({ rule }) => rule === 'unknown-citekey'), []);
  });

  test('finds a key without its @', () => {
    const text = 'It fell [Smith2023, p. 3]. See [Smith2023](https://a.org), [Smith2023] and [other2023].\n';
    assert.deepEqual(messages('unknown-citekey', text), [
      '“[Smith2023, p. 3]” has no @, so that it cites nothing: write “[@Smith2023, p. 3]”.',
      '“[Smith2023]” has no @, so that it cites nothing: write “[@Smith2023]”.',
    ]);
  });
});

suite('rules over the bibliography', () => {
  test('two bibliographies with one key are named, unless the entries are the same', () => {
    const one = bib('@book{kim, title = {Trade}}', '/a/one.bib');
    const two = bib('@book{kim, title = {War}}', '/b/two.bib');
    assert.deepEqual(messages('duplicate-citekey', 'It fell [@kim].', joinBibliography([one, two])), [
      'The key “kim” names 2 sources (“Trade” in “one.bib” and “War” in “two.bib”): give each a key of its own.',
    ]);
    assert.deepEqual(messages('duplicate-citekey', 'It fell.', joinBibliography([one, two])), []);
    const both = bib('@book{kim, title = {Trade}}\n@book{kim, title = {War}}', '/a/one.bib');
    assert.deepEqual(messages('duplicate-citekey', 'It fell [@kim].', joinBibliography([both])), [
      'The key “kim” names 2 sources in “one.bib” (“Trade” and “War”): give each a key of its own.',
    ]);
    assert.deepEqual(messages('duplicate-citekey', 'It fell [@kim].', joinBibliography([one, { ...one, file: 'copy.bib' }])), []);
  });

  test('unused sources are reported for a file that the draft itself names, and for no shared one', () => {
    const file = bib('@book{a, title = {A}}\n@book{b, title = {B}, keywords = {not-cited}}\n@book{c, title = {C}, ids = {old}}');
    const named = joinBibliography([{ ...file, named: { start: 4, end: 26 } }]);
    const text = '---\nbibliography: refs.bib\n---\n\nIt fell [@old].\n';
    assert.deepEqual(messages('unused-source', text, named), [
      '1 source is in “refs.bib” and never cited (“a”): cite it, or give it the keyword “not-cited”.',
    ]);
    assert.deepEqual(messages('unused-source', text, joinBibliography([file])), []);
  });

  test('a volume that its parts name is not said to be never cited', () => {
    const file = bib('@incollection{part, title = {A}, crossref = {volume}}\n@inbook{more, title = {C}, xref = {other}}\n'
      + '@book{volume, title = {B}}\n@book{other, title = {D}}\n@book{e, title = {E}}');
    const named = joinBibliography([{ ...file, named: { start: 4, end: 26 } }]);
    assert.deepEqual(messages('unused-source', '---\nbibliography: refs.bib\n---\n\nIt fell [@part]. It rose [@more].\n', named), [
      '1 source is in “refs.bib” and never cited (“e”): cite it, or give it the keyword “not-cited”.',
    ]);
  });

  test('a second entry of a cited key is not said to be never cited', () => {
    const named = joinBibliography([{ ...bib('@book{a, title = {A}}\n@book{a, title = {B}}\n'), named: { start: 4, end: 26 } }]);
    assert.deepEqual(messages('unused-source', '---\nbibliography: refs.bib\n---\n\nIt fell [@a].\n', named), []);
    assert.equal(messages('duplicate-citekey', '---\nbibliography: refs.bib\n---\n\nIt fell [@a].\n', named).length, 1);
  });

  test('a comment about sources sets something aside as long as no bibliography is found', () => {
    const text = 'It fell [@a].<!--lint ignore unknown-citekey-->\n';
    assert.equal(messages('unused-suppression', text, joinBibliography([bib('@book{a, title = {A}}')])).length, 1);
    assert.deepEqual(engine.check(text).issues.filter(({ rule }) => rule === 'unused-suppression'), []);
  });

  test('a broken entry is not asked for what could not be read of it', () => {
    const list = joinBibliography([bib('@article{k, author = {Lee, An, title = {T}, year = 2021}\n@book{m, title = {M}}\n')]);
    assert.ok(list.files[0].list.problems.some(({ key }) => key === 'k'));
    assert.deepEqual(messages('incomplete-source', 'It fell [@k]. It rose [@m].', list), [
      'The source “m” has no author or body, no date and no publisher or address: add them to its entry in “refs.bib”.',
    ]);
  });

  test('marking a source as not cited ends the finding and keeps CRLF', () => {
    const text = '---\r\nreferences:\r\n- id: lee\r\n  title: War\r\n---\r\n\r\nIt fell.\r\n';
    const [issue] = engine.check(text).issues.filter(({ rule }) => rule === 'unused-source');
    const after = applyEdits(text, issue.fixes[0].edits);
    assert.equal(after, text.replace('War\r\n', 'War\r\n  keyword: not-cited\r\n'));
    assert.deepEqual(engine.check(after).issues.filter(({ rule }) => rule === 'unused-source'), []);
  });

  const gaps: readonly (readonly [string, string | undefined])[] = [
    ['@book{k, title = {T}}', 'no author or body, no date and no publisher or address'],
    ['@book{k, title = {T}, author = {A}, year = 2020}', 'no publisher or address'],
    ['@article{k, title = {T}, author = {A}, year = 2020}', 'no title of the journal or paper'],
    ['@article{k, journal = {J}, author = {A}, year = 2020}', 'no title'],
    ['@report{k, title = {T}, institution = {World Bank}, year = 2020}', undefined],
    ['@online{k, title = {T}, organization = {BBC}, url = {https://a.org}, urldate = {2020-01-01}}', undefined],
    ['@incollection{k, title = {T}, author = {A}, year = 2020}', 'no title of the book'],
    ['@legislation{k, title = {T}, date = {2020}}', undefined],
    ['@book{k, title = {T}, author = {A}, publisher = {P}, pubstate = {forthcoming}}', undefined],
  ];
  for (const [entry, words] of gaps) {
    test(`gaps of ${entry}`, () => {
      const them = words?.includes(' and ') ? 'them' : 'it';
      assert.deepEqual(messages('incomplete-source', 'It fell [@k].', joinBibliography([bib(entry)])),
        words ? [`The source “k” has ${words}: add ${them} to its entry in “refs.bib”.`] : []);
    });
  }
});
