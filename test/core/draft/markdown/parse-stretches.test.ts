import * as assert from 'node:assert/strict';
import { likelyLabels } from '../../../../src/core/draft/markdown/labels';
import { readPlainBlocks } from '../../../../src/core/draft/markdown/plain-blocks';
import { assertSameBlocks } from '../../../support/same-blocks';

/** What else stands in the draft: the labels of a note and of a link. */
const known = likelyLabels('[^1]: a\n[^Kim 2020]: b\n[^a.b]: c\n[^r&d]: c\n[trade]: d');
const isPlain = (text: string): boolean => readPlainBlocks(text, 0, text.length, known) !== undefined;

suite('plain blocks', () => {
  for (const text of [
    'Exports fell.', 'Exports [fell](https://a.example/x_y) and *rose*.\n\n', 'It cost $5 and “more”.[^1]  \n', '**Trade.** Wages (*real* ones) rose\nin May. \n \n', '“No,” he said — a|b.',
    '**_All_ of *it* [is `not`](a "b") ![so](c)**', '***a***', '2*3*4', '**a**b', '[a *b* [c](d) e] and ]', '[a][trade] [b][c] [d]', 'AT&T &amp; \\[1\\]', 'See `a` and <https://a.example>', 'a_b * c',
    'a  \nb\r\n  c \nd', '@kim2020 [-@lee, p. 3]', '# Trade *policy*\n\n', '## a\nb\n\n***\n', '- a\n- b\n  c\n\n- *d*', 'For:\n\n1. a\n2) b', 'a\n- b', '> *a*\nb', '> # a',
    '[^1]: a\n[^a.b]:\tc\n    d', '[^1]:\n\n  a\n', '[b](a(b)&amp;c)', '한국은',
  ]) test(`are read without the parser: ${JSON.stringify(text)}`, () => {
    assert.ok(isPlain(text));
    assertSameBlocks(text, known);
  });

  for (const text of [
    '#Trade', '# a #', '- ', '- a\n  - b', '- a\n\n  b', '1. # a', 'a\n===', 'a\n---', '---\n', 'a ``b``', '[trade]', '[trade][]', '![a][trade]', '![a *b*](c)', '[a [b](c)](d)', '[a]: b', '[^a.b] [^Kim 2020]: c', '[^r&d][trade]', '[^r&d](trade)',
    'a\\\nb', '*a', '*a **b* c**', '*a [b*](c)', '****a****', 'a <b>', '$$x$$', 'a\tb', '    a', 'a\n\n  b', '| a |\n|-|', '> a\n> b', '> # a\n> b', '[^1]:\n\n    a', '[^1]: a\n\n    b', '',
  ]) test(`are left to it otherwise: ${JSON.stringify(text)}`, () => assert.ok(!isPlain(text)));

  test('are in their places after and before other blocks, and in what nothing closes', () => {
    assertSameBlocks('# T\n\nOne *a*.\n\n- b\n\n  c\n\nTwo.\n\n- c\n\n[^1]: d\n\nThree.[^1]\n\n> e\n\nFour.');
    assertSameBlocks('One.\n\n```\ncode\n\nTwo.\n\n```\n\nThree.\n\n<!-- a\n\n# Four\n\n- five\n\n');
  });

  test('are not thought to define what is escaped', () => {
    assert.deepEqual(likelyLabels('It fell.\\[^1\\]: see [^2\\]: or\n[^3]: Kim.'), { links: new Set(), notes: new Set(['3']) });
  });

  test('have no words for the label of a definition that was not foreseen', () => {
    const text = 'See [a\\[b] and [c].\n\n> [a\\[b]: d';
    assertSameBlocks(text, likelyLabels(''));
    assertSameBlocks(text);
  });
});
