import * as assert from 'node:assert/strict';
import { findCitekeys } from '../../../src/core/citations/citekeys';
import { insertCitation } from '../../../src/core/citations/edits/insert-citation';
import { readDraft } from '../../../src/core/draft/read-draft';
import { formatDraft } from '../../../src/core/manuscript/format-draft';
import { insertReferences } from '../../../src/core/manuscript/references';
import { joinBibliography, readSources } from '../../../src/core/sources/bibliography';
import type { Formatter } from '../../../src/core/sources/format/formatter';
import { applyEdits } from '../../../src/core/text/span';

/** A formatter with the plainest of styles, so that the tests show what goes where. */
const style = (inNotes: boolean): Formatter => ({
  inNotes,
  reference: (item) => item.title ?? '',
  references: (items) => items.map((item) => ({ key: item.id, text: `${item.title}.` })),
  citations: (_items, cited) => cited.map(({ works, inText }) => {
    const text = works.map(({ key, locator, prefix }) => [prefix, key, locator?.value].filter(Boolean).join(' ')).join('; ');
    return inNotes ? { text: inText ? works[0].key : '', note: `${text}.` } : { text: inText ? text : `(${text})` };
  }),
});
const bibliography = joinBibliography([
  { file: 'a.bib', list: readSources('@book{kim, title = {Trade}}\n@book{lee, title = {War}}', 'bibtex') },
]);
const formatted = (source: string, inNotes: boolean): string => {
  const draft = readDraft(source);
  return formatDraft(draft, findCitekeys(draft), bibliography, style(inNotes));
};
const LIST = (...lines: string[]): string =>
  `<!-- references: written by Policy Writer -->\n\n${lines.join('\n\n')}\n\n<!-- end of references -->`;

suite('formatting a draft', () => {
  test('in the text: brackets, words, notes; the front matter goes', () => {
    assert.equal(formatted('---\ntitle: T\n---\n\n# T\n\nIt fell [see @kim, p. 3–4; @lee]. As @kim [p. 5] says.[^1]\n\n[^1]: See @lee.\n', false),
      `# T\n\nIt fell (see kim 3-4; lee). As kim 5 says.[^1]\n\n## References\n\n${LIST('Trade.', 'War.')}\n\n[^1]: See lee.\n`);
  });

  test('with all sources of the bibliography in the list when nocite asks for them', () => {
    assert.equal(formatted('---\nnocite: "@*"\n---\n\nIt fell [@lee].\n', false), `It fell (lee).\n\n## References\n\n${LIST('Trade.', 'War.')}\n`);
  });

  test('in notes: a mark after the punctuation, words kept in the sentence, labels that are free', () => {
    assert.equal(formatted('It fell [@kim, p. 3]. As @lee says,[^c1] so.\n\n[^c1]: See @kim [p. 9].\n', true),
      `It fell.[^c2] As lee[^c3] says,[^c1] so.\n\n## References\n\n${LIST('Trade.', 'War.')}\n\n[^c1]: See kim 9.\n\n[^c2]: kim 3.\n\n[^c3]: lee.\n`);
  });

  test('an unknown key blanks nothing', () => {
    assert.equal(formatted('It fell [@kim; @gone]. It rose [@gone].\n', false),
      `It fell (kim) [@gone]. It rose [@gone].\n\n## References\n\n${LIST('Trade.')}\n`);
  });

  test('an inline note keeps its words', () => {
    assert.equal(formatted('It fell.^[See @kim, p. 3, and more.]\n', true),
      `It fell.^[See kim 3, and more.]\n\n## References\n\n${LIST('Trade.')}\n`);
  });
});

suite('the list of references', () => {
  const put = (source: string, ...references: string[]): string =>
    applyEdits(source, [insertReferences(readDraft(source), references)]);

  test('goes under a heading of its own, before the notes at the end', () => {
    assert.equal(put('# T\n\nIt fell.[^1]\n\n[^1]: Note.\n', 'A.', 'B.'),
      `# T\n\nIt fell.[^1]\n\n## References\n\n${LIST('A.', 'B.')}\n\n[^1]: Note.\n`);
    assert.equal(put('It fell.', 'A.'), `It fell.\n\n## References\n\n${LIST('A.')}\n`);
  });

  test('goes under the heading that is there, whatever its form', () => {
    assert.equal(put('## Bibliography\n\nMine.\n', 'A.'), `## Bibliography\n\n${LIST('A.')}\n\nMine.\n`);
    assert.equal(put('Works cited\n-----------\n\nMine.\n', 'A.'), `Works cited\n-----------\n\n${LIST('A.')}\n\nMine.\n`);
  });

  test('is replaced where it was written before, and nothing else is touched', () => {
    const once = put('# T\n\nIt fell.\n\n## References\n\nMine.\n', 'A.');
    assert.equal(put(once, 'B.', 'C.'), once.replace('A.', 'B.\n\nC.'));
    assert.equal(put(put(once, 'B.'), 'A.'), once);
  });
});

suite('inserting a citation', () => {
  const insert = (marked: string, ...works: { key: string; locator?: string }[]): string => {
    const offset = marked.indexOf('|');
    const source = marked.replace('|', '');
    return applyEdits(source, [insertCitation(readDraft(source), offset, works)]);
  };

  test('makes one after a word, joins one that is there, keeps locators', () => {
    assert.equal(insert('It fell|.', { key: 'kim', locator: 'p. 3' }, { key: 'lee' }), 'It fell [@kim, p. 3; @lee].');
    assert.equal(insert('It fe|ll in May.', { key: 'kim' }), 'It fell [@kim] in May.');
    assert.equal(insert('It fell |.', { key: 'ends.' }), 'It fell [@{ends.}].');
    assert.equal(insert('It fell [see @kim|, p. 3].', { key: 'lee' }), 'It fell [see @kim, p. 3; @lee].');
  });

  test('goes after a quotation that ends the sentence, and the full stop after it', () => {
    assert.equal(insert('He called it “vital|.” So it is.', { key: 'kim' }), 'He called it “vital” [@kim]. So it is.');
    assert.equal(insert('He asked, "why|?"', { key: 'kim' }), 'He asked, "why?" [@kim].');
    assert.equal(insert('(It fell|.)', { key: 'kim' }), '(It fell [@kim].)');
  });
});
