import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { boundaries } from '../../../src/core/draft/boundaries';
import { likelyLabels, NO_LABELS } from '../../../src/core/draft/labels';
import { parseStretches } from '../../../src/core/draft/parse-stretches';
import { readPlainParagraph } from '../../../src/core/draft/plain-paragraph';
import { parseBlocks } from '../../../src/core/draft/processor';

/** The tree with offsets; lines and columns count from another beginning. */
const shape = (nodes: readonly Nodes[]): string =>
  JSON.stringify(nodes, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value));

function compare(text: string, known = likelyLabels(text)): void {
  assert.equal(shape(parseStretches(text, [...boundaries(text), text.length], known)), shape(parseBlocks(text, known)));
}

const isPlain = (text: string): boolean => readPlainParagraph(text, 0, text.length, { ...NO_LABELS, notes: new Set(['1']) }) !== undefined;

const PARTS = [
  'Exports', 'fell', 'to 5', '$5', '$$', '*', '**', '_', '__', '[', ']', '(', ')', '![', '](https://a.example/b_c?d=1&e=2)', '](a&amp;b)', '[^1]', '[^2]:', '[^1]: note',
  '`', '<', '<!--', '-->', '\\', '&amp;', '!', ':', '"', '“', '”', '.', ',', ' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\t', '-', '- ', '1. ', '1) ',
  '# ', '> ', '---', '===', '```', '~~~', '|', '|-|', '+', 'é', '—', '한국', '😀', '[a](b)', '[a *b*](c)', '*a*', '**a.** ', '_a_b', '(*a*)', '[a]', '[a]: b',
  '^', '^[a](b)', '^[a]', '~', '~~a~~', 'http://a.example', 'www.a.example', 'x@y.example', '@key', '[@key]', '{.a}', ':::',
  '\u00a0', '\u2028', '\u0000', '\ufeff', '\f', '*é*', '**a**b', '__a__', '***', '***a***', '*a **b** c*', 'a*b*c', '\'', '“*a*”', '*“a”*', '[a]( b )', '[a](b "c")', '[^1](b)', '[^1][a]', '[^A]', '\n\t', '    ', '#', '##', '+ ', '* ', '> a',
  '<b>', '</b>', '<https://a>', '&#35;', '&copy', '%', '\\', '\r', '\r\n\r\n', '10) ', '0. a', '١. a', '— ', '[a](b)c', '*a*.', '（', '。',
];

suite('plain paragraphs', () => {
  for (const text of [
    'Exports fell.', 'Exports [fell](https://a.example/x_y) and *rose*.\n\n', 'It cost $5 and “more”.[^1]  \n', '**Trade.** Wages (*real* ones) rose\nin May. \n \n', '“No,” he said — a|b.',
  ]) test(`are read without the parser: ${JSON.stringify(text)}`, () => {
    assert.ok(isPlain(text));
    compare(text, { ...NO_LABELS, notes: new Set(['1']) });
  });

  for (const text of [
    '# Trade', '- a', '1. a', 'a\n===', 'a\n- b', 'a `b`', 'a [b]', '![a](b)', 'a\\*', 'a &amp; b', 'a *b', '2*3*4', 'a <b>', '$$x$$', 'a [b](c "d")', 'See [^2].', 'a\n\nb', '| a |\n|-|', '',
  ]) test(`are left to it otherwise: ${JSON.stringify(text)}`, () => assert.ok(!isPlain(text)));

  test('are in their places behind and before other blocks, and in what nothing closes', () => {
    compare('# T\n\nOne *a*.\n\n- b\n\nTwo.\n\n- c\n\n[^1]: d\n\nThree.[^1]\n\n> e\n\nFour.');
    compare('One.\n\n```\ncode\n\nTwo.\n\n```\n\nThree.\n\n<!-- a\n\nFour.\n\n');
  });

  test('are what the parser makes of any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join('')), (text) => compare(text)), { numRuns: 120 });
  });
});
