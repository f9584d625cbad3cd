import * as assert from 'node:assert/strict';
import { NO_LABELS } from '../../../src/core/draft/labels';
import { readPlainParagraph } from '../../../src/core/draft/plain-paragraph';
import { assertSameBlocks } from '../../support/same-blocks';

const isPlain = (text: string): boolean => readPlainParagraph(text, 0, text.length, { ...NO_LABELS, notes: new Set(['1']) }) !== undefined;

suite('plain paragraphs', () => {
  for (const text of [
    'Exports fell.', 'Exports [fell](https://a.example/x_y) and *rose*.\n\n', 'It cost $5 and “more”.[^1]  \n', '**Trade.** Wages (*real* ones) rose\nin May. \n \n', '“No,” he said — a|b.',
  ]) test(`are read without the parser: ${JSON.stringify(text)}`, () => {
    assert.ok(isPlain(text));
    assertSameBlocks(text, { ...NO_LABELS, notes: new Set(['1']) });
  });

  for (const text of [
    '# Trade', '- a', '1. a', 'a\n===', 'a\n- b', 'a `b`', 'a [b]', '![a](b)', 'a\\*', 'a &amp; b', 'a *b', '2*3*4', 'a <b>', '$$x$$', 'a [b](c "d")', 'See [^2].', 'a\n\nb', '| a |\n|-|', '',
  ]) test(`are left to it otherwise: ${JSON.stringify(text)}`, () => assert.ok(!isPlain(text)));

  test('are in their places behind and before other blocks, and in what nothing closes', () => {
    assertSameBlocks('# T\n\nOne *a*.\n\n- b\n\nTwo.\n\n- c\n\n[^1]: d\n\nThree.[^1]\n\n> e\n\nFour.');
    assertSameBlocks('One.\n\n```\ncode\n\nTwo.\n\n```\n\nThree.\n\n<!-- a\n\nFour.\n\n');
  });
});
