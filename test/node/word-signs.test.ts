import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { fromSigns, inSigns, wordsForSigns } from '../../src/core/glossary/word-signs';

suite('signs for words', () => {
  test('give any JSON text back, whatever has a sign', () => {
    const piece = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('the', ' the', ' of the', 'São Tomé', ' – ', '2024', 'https://www.un.org/', '","', '\n'));
    fc.assert(fc.property(fc.array(fc.array(piece)), fc.array(fc.array(piece)), (texts, others) => {
      const words = wordsForSigns(texts.map((parts) => JSON.stringify(parts.join(''))), 2);
      for (const parts of [...texts, ...others]) {
        const signs = inSigns(JSON.stringify(parts), words);
        assert.ok([...signs].every((sign) => sign < '\u0100'), 'one byte a sign');
        assert.deepEqual(JSON.parse(fromSigns(signs, words)), parts);
      }
    }));
  });

  test('give one sign to the commonest words and two to the others, in the order of the alphabet', () => {
    const rare = Array.from({ length: 1000 }, (_, at) => ` ${String.fromCharCode(97 + at % 26)}${'x'.repeat(1 + at / 26)}`);
    const texts = [' and'.repeat(9), ...rare, ...rare];
    const words = wordsForSigns(texts, 2);
    assert.equal(words.length, 1001);
    assert.deepEqual(words.slice(96), words.slice(96).sort());
    assert.equal(inSigns(' and and', words), '\x80\x80');
    assert.equal(words.reduce((most, word) => Math.max(most, inSigns(word, words).length), 0), 2);
    for (const word of words) assert.equal(fromSigns(inSigns(word, words), words), word);
  });

  test('leave out words that stand too rarely', () => {
    assert.deepEqual(wordsForSigns(['one two two', 'one two'], 3), [' two']);
    assert.deepEqual(wordsForSigns(['one two two', 'one two'], 4), []);
  });
});
