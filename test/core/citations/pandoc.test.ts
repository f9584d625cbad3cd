import * as assert from 'node:assert/strict';
import { citesAll, findCitekeys, isCrossReference } from '../../../src/core/citations/citekeys';
import { parseCitekeys } from '../../../src/core/citations/pandoc';
import { readDraft } from '../../../src/core/draft/read-draft';

const keysIn = (text: string): string[] => parseCitekeys(text).map((citekey) => citekey.key);

suite('Pandoc citekeys', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['@Smith2023.', ['Smith2023']],
    ['see @smith-2020, p. 3; also -@who:2019/a.b_c', ['smith-2020', 'who:2019/a.b_c']],
    ['@{https://x.org/a?b}, p. 3', ['https://x.org/a?b']],
    ['@a; @b ; @c', ['a', 'b', 'c']],
    ['me@example.org', []],
    ['write to a.b@c.org; @kim', ['kim']],
    ['\\@kim', []],
    ['@kim–@lee', ['kim']],
    ['@Kim2020: the text', ['Kim2020']],
    ['@김2020', ['김2020']],
    ['@kim (see (a; b)); @lee', ['kim', 'lee']],
  ];
  for (const [text, expected] of rows) test(`${text} → ${expected.join(', ') || 'none'}`, () => assert.deepEqual(keysIn(text), expected));

  test('offsets are those of the key, with the base added', () => {
    const text = 'see -@{kim 1}; -@kim2020, p. 3';
    const [citekey] = parseCitekeys(text, 100);
    assert.equal(text.slice(citekey.start - 100, citekey.end - 100), '-@kim2020');
    assert.equal(text.slice(citekey.keySpan.start - 100, citekey.keySpan.end - 100), 'kim2020');
    assert.equal(citekey.suppressAuthor, true);
  });

  const locators: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['@a, p. 3', 'page 3', undefined],
    ['@a, pp. 33–35, 38-39 and passim', 'page 33–35, 38-39', 'and passim'],
    ['@a [p. 3]', 'page 3', undefined],
    ['@a [ch. 2, my emphasis]', 'chapter 2', 'my emphasis'],
    ['@a, ch. 2', 'chapter 2', undefined],
    ['@a, para. 14', 'paragraph 14', undefined],
    ['@a, art. 9(2)', 'article-locator 9(2)', undefined],
    ['@a, § 3.1', 'section 3.1', undefined],
    ['@a, 14', 'page 14', undefined],
    ['@a {pp. iv, vi-xi}', 'page iv, vi-xi', undefined],
    ['@a, s.v. 12', 'sub-verbo 12', undefined],
    ['@a, notes 3 and 4', 'note 3 and 4', undefined],
    ['@a, in particular', undefined, 'in particular'],
    ['@a, parties agree', undefined, 'parties agree'],
    ['@a', undefined, undefined],
  ];
  for (const [text, locator, suffix] of locators) {
    test(`locator of ${text}`, () => {
      const [citekey] = parseCitekeys(text);
      assert.equal(citekey.locator && `${citekey.locator.label} ${citekey.locator.value}`, locator);
      assert.equal(citekey.suffix, suffix);
    });
  }

  test('a prefix is kept', () => assert.equal(parseCitekeys('see also @a')[0].prefix, 'see also'));
});

suite('citekeys of a draft', () => {
  const formsIn = (source: string): string[] => findCitekeys(readDraft(source)).map(({ key, form }) => `${form} ${key}`);

  test('are found in brackets, in the text, in notes and in nocite', () => {
    const source = '---\nnocite: |\n  @front, @other\n---\nAs @kim2020 [p. 3] says [see @lee; -@doe].[^1] It grew.^[See @inline.]\n\n[^1]: See @who2019.\n';
    assert.deepEqual(formsIn(source), ['nocite front', 'nocite other', 'text kim2020', 'bracket lee', 'bracket doe', 'note inline', 'text who2019']);
    for (const { key, keySpan } of findCitekeys(readDraft(source))) assert.equal(source.slice(keySpan.start, keySpan.end), key);
  });

  test('are not found in code, e-mail addresses, comments, escapes and links', () => {
    assert.deepEqual(formsIn('`@code` me@example.org \\@no [\\@no] [see \\@no; \\@none] <!-- @comment -->\n\n```\n@fence\n```\n\n    @indented\n\n[x](https://a.org/@user)\n'), []);
  });

  test('nocite may list them all', () => {
    assert.equal(citesAll(readDraft('---\nnocite: "@*"\n---\n')), true);
    assert.equal(citesAll(readDraft('---\ntitle: "@*"\n---\n')), false);
  });

  test('cross-references of Quarto are told apart', () => {
    assert.deepEqual(['fig-map', 'tbl-x', 'sec-history', 'eq-gravity', 'figueroa2020', 'section2020'].map(isCrossReference),
      [true, true, true, true, false, false]);
  });
});
