import * as assert from 'node:assert/strict';
import { findPhrases } from '../../../src/preview/find-phrases';

suite('phrases in a text', () => {
  const find = (text: string, ...phrases: string[]): string[] => findPhrases(phrases)(text).map(({ start, end, index }) => {
    assert.equal(text.slice(start, end), phrases[index]);
    return `${start} ${phrases[index]}`;
  });

  test('are found in the order of the text, the longer one first where two begin', () => {
    assert.deepEqual(find('The Quad Plus and the Quad.', 'Quad', 'the Quad', 'Quad Plus'), ['4 Quad Plus', '4 Quad', '18 the Quad', '22 Quad']);
  });

  test('begin where a word begins, also after signs and in writing without spaces', () => {
    assert.deepEqual(find('an EU-wide (EU) reach, unEUropean', 'EU'), ['3 EU', '12 EU']);
    assert.deepEqual(find('貿易は増えた。輸出は減った。', '輸出は減った。'), ['7 輸出は減った。']);
    assert.deepEqual(find('Äpfel, Öl', 'pfel', 'Öl'), ['7 Öl']);
  });

  test('may be of any length, and the empty one is nowhere', () => {
    const long = 'Exports to China fell 14 percent in 2019, and those to Japan rose.';
    assert.deepEqual(find(`${long} A ${long.toLowerCase()}`, '', 'A', long), [`0 ${long}`, '67 A']);
    assert.deepEqual(find('Text.'), []);
    assert.deepEqual(find('', 'A'), []);
  });
});
