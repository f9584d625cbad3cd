import assert from 'node:assert/strict';
import { createClaimJudge, createDictionary, type DictionaryEntry } from '../../../src/core/claims';
import { readDraft } from '../../../src/core/draft/read-draft';

const entry = (sentence: string): DictionaryEntry => ({ sentence, why: 'common-knowledge' });
const dictionary = createDictionary([
  entry('Japan is a member of the G7.'), entry('Seoul and Tokyo normalized relations in 1965.'), entry('China'), entry('Ghana has not joined the pact.'),
]);

suite('the workspace dictionary', () => {
  const known = [
    'Japan is a member of the G7.',
    'Seoul and Tokyo normalized relations in 1965.',
    'In 1965, Seoul and Tokyo normalized their relations.',
    'Ghana has not joined the pact.',
  ];
  const other = [
    'China invaded Vietnam in 1979.',
    'Tokyo and Seoul normalized relations in 1966.',
    'Japan left the G7 in protest.',
    'Seoul and Tokyo normalized relations in 1966.',
    'Japan is not a member of the G7.',
    'Ghana has joined the pact.',
    'China built forty ports.',
    'Japan, a member of the G7, sent 14 percent less aid to its poorest neighbours in 2019 than before.',
  ];
  for (const sentence of known) {
    test(`knows “${sentence}”`, () => assert.ok(dictionary.find(sentence)));
  }
  for (const sentence of other) {
    test(`does not take “${sentence}” for a fact it knows`, () => assert.equal(dictionary.find(sentence), undefined));
  }

  test('keeps a sentence from being flagged', () => {
    const judge = createClaimJudge();
    const draft = readDraft('Seoul and Tokyo normalized relations in 1965.');
    const plain = judge.judge(draft, { sensitivity: 'strict' })[0];
    const informed = judge.judge(draft, { sensitivity: 'strict', dictionary })[0];
    assert.deepEqual([plain.flagged, informed.flagged, informed.may], [true, false, false]);
    assert.equal(plain.need, informed.need);
  });
});
