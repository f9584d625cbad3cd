import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { wordsInLower } from '../../../src/core/lint/lower-words';

const found = (text: string, ...words: string[]): string[] => [...wordsInLower(readDraft(text), new Set(words))].sort();

suite('the words of a text in lower case', () => {
  test('finds words that stand alone in lower case', () => {
    assert.deepEqual(found('They act now.\n\nThe who met (us) twice.\n', 'act', 'who', 'us', 'nato'), ['act', 'us', 'who']);
  });

  test('takes no part of a word for a word', () => {
    assert.deepEqual(found('Action, fact, éact, actö, Act and ACT.\n', 'act'), []);
    assert.deepEqual(found('In act2 they “act”.\n', 'act'), ['act']);
  });

  test('finds words with other letters, and none with signs or digits', () => {
    assert.deepEqual(found('The état rose by r&d and g20.\n', 'état', 'r&d', 'g20'), ['état']);
  });
});
