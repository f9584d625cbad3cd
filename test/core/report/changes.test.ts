import * as assert from 'node:assert/strict';
import { compareClaims } from '../../../src/core/report/changes';
import { claimsOf } from '../../../src/core/report/claims';
import { finish } from '../../../src/core/steps';
import { factsOf } from '../../support/review-facts';

const claims = (source: string) => {
  const { facts, suppressions } = factsOf(source);
  return finish(claimsOf(facts, suppressions));
};
const NOTE = '\n\n[^1]: Kim 2019.\n';

suite('what a revision made of the claims', () => {
  test('lists new claims without a source, and old ones that have lost theirs', () => {
    const { added, uncited } = compareClaims(claims(`Open 1. Cited 2.[^1] Cited 3.[^1]${NOTE}`),
      claims(`New 4.[^1]\n\nNew 5. Cited 3.[^1] Cited 2.\n\nOpen 1.${NOTE}`));
    assert.equal(added, 2);
    assert.deepEqual(uncited.map(({ claim, why }) => [claim.text, why]), [['New 5.', 'new'], ['Cited 2.', 'lost-source']]);
  });

  test('a draft that only moved its paragraphs has changed nothing', () => {
    assert.deepEqual(compareClaims(claims('One 1.\n\nTwo 2.'), claims('Two 2.\n\nOne\n1.')), { added: 0, uncited: [] });
  });

  test('against nothing, every claim is new', () => {
    assert.equal(compareClaims([], claims('One 1.\n\nTwo 2.')).uncited.length, 2);
  });
});
