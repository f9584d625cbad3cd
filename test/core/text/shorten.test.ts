import { deepEqual } from 'node:assert/strict';
import { shorten } from '../../../src/core/text/shorten';

suite('a shortened text', () => {
  test('is itself where it is short enough, and else ends after a whole character', () => {
    deepEqual(['abcdef', 'abcd efg', 'abcd😀fg'].map((text) => shorten(text, 6)), ['abcdef', 'abcd…', 'abcd…']);
  });
});
