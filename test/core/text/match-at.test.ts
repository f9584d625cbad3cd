import * as assert from 'node:assert/strict';
import { matchAt, matchesWhere } from '../../../src/core/text/match-at';

suite('a pattern at one place of a text', () => {
  test('finds a pattern only at the offset given', () => {
    assert.equal(matchAt(/b+/y, 'abba', 1)?.[0], 'bb');
    assert.equal(matchAt(/b+/y, 'abba', 0), null);
  });

  test('finds what a search for the pattern alone would find', () => {
    const text = 'Kim Jong Un met Moon Jae-in. NATO and AN';
    const found = matchesWhere(/[A-Z]/g, /[A-Z][a-z]+ [A-Z]/y, text).map(({ index, 0: words }) => [index, words]);
    assert.deepEqual(found, [[0, 'Kim J'], [4, 'Jong U'], [16, 'Moon J']]);
  });
});
