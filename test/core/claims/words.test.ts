import assert from 'node:assert/strict';
import compiled from 'policy-writer:word-lists';
import { createWordTable, Lists, unfold } from '../../../src/core/claims/words';

suite('the word lists', () => {
  test('come out of the folded text as they went in, each word by what it shares with the one before', () => {
    assert.deepEqual(unfold('AabandonHedHmentCleBt’sA1990sAéaA'), ['abandon', 'abandoned', 'abandonment', 'able', 'at’s', '1990s', 'éa', '']);
    assert.deepEqual(unfold(''), []);
  });

  test('are all known by name, and a word has all that it stands in', () => {
    const names = new Set(compiled.sets.split(/[| ]/));
    for (const name of names) assert.ok(name in new Lists(), name);
    for (const name of Object.keys(new Lists())) assert.ok(name === 'phrase' || names.has(name), name);
    const { is } = createWordTable(['are']).lookup('are');
    assert.deepEqual([is.be, is.beFinite, is.phrase, is.was], [true, true, true, false]);
    assert.equal(createWordTable().lookup('are').is.phrase, false);
  });

  test('have the words of the long list, those with an apostrophe and in other letters as well', () => {
    const { lookup } = createWordTable();
    for (const word of ['abandoned', 'abilities', 'zones', 'ʿali', '數位']) assert.equal(lookup(word).is.lower, true, word);
    for (const word of ['abandonede', 'abilitie', 'Tokyo', '']) assert.equal(lookup(word).is.lower, false, word);
  });
});
