import assert from 'node:assert/strict';
import { createWordTable, unfold } from '../../../src/core/claims/words';

suite('the word lists', () => {
  test('are unfolded, each word from the one before', () => {
    assert.deepEqual(unfold('AabandonHedHmentCleBt’sA1990sAéaA'), ['abandon', 'abandoned', 'abandonment', 'able', 'at’s', '1990s', 'éa', '']);
    assert.deepEqual(unfold(''), []);
  });

  test('have the words of the long list, those with an apostrophe and in other letters as well', () => {
    const { lookup } = createWordTable();
    for (const word of ['abandoned', 'abilities', 'zones', 'ʿali', '數位']) assert.equal(lookup(word).is.lower, true, word);
    for (const word of ['abandonede', 'abilitie', 'Tokyo', '']) assert.equal(lookup(word).is.lower, false, word);
  });
});
