import assert from 'node:assert/strict';
import { createDictionary, type DictionaryEntry } from '../../../src/core/claims/dictionary';
import { readDraft } from '../../../src/core/draft/read-draft';
import { judge } from '../../support/engine';

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
    'Seoul and Tokyo normalized relations in 1965 after 14 years.',
    'Japan, a member of the G7, sent 14 percent less aid to its poorest neighbours in 2019 than before.',
  ];
  for (const sentence of known) {
    test(`knows “${sentence}”`, () => assert.ok(dictionary.find(sentence)));
  }
  for (const sentence of other) {
    test(`does not take “${sentence}” for a fact it knows`, () => assert.equal(dictionary.find(sentence), undefined));
  }

  test('keeps a sentence from being flagged', () => {
    const draft = readDraft('Seoul and Tokyo normalized relations in 1965.');
    const plain = judge.judge(draft, { sensitivity: 'strict' })[0];
    const informed = judge.judge(draft, { sensitivity: 'strict', dictionary })[0];
    assert.deepEqual([plain.flagged, informed.flagged, informed.may], [true, false, false]);
    assert.equal(plain.need, informed.need);
  });
});

suite('what everybody knows', () => {
  const known = (sentence: string) => judge.judge(readDraft(sentence), { sensitivity: 'strict' })[0];
  for (const sentence of [
    'Tokyo is the capital of Japan.', 'Japan is a member of the Group of Seven.', 'In 1989, the Berlin Wall fell.',
    'World War II ended in 1945.', 'Russia invaded Ukraine in 2022.', 'China joined the World Trade Organization in 2001.',
  ]) {
    test(`“${sentence}” is not flagged`, () => assert.deepEqual([known(sentence).flagged, known(sentence).may], [false, false]));
  }
  for (const sentence of [
    'Russia invaded Ukraine in 2022 with 190,000 soldiers.', 'Russia invaded Georgia in 2008.', 'In 1989, the Berlin Wall fell to 20,000 protesters.',
    'China joined the World Trade Organization in 2001, and its exports doubled.',
  ]) {
    test(`“${sentence}” is flagged: it says more`, () => assert.equal(known(sentence).flagged, true));
  }

  test('the verdict names the fact', () => assert.deepEqual(known('World War II ended in 1945.').known,
    { sentence: 'World War II ended in 1945.', why: 'common-knowledge' }));
});
