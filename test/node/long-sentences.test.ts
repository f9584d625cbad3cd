import assert from 'node:assert/strict';
import { createSignalReader } from '../../src/core/claims/sentence-signals';

suite('reading a sentence without end', () => {
  for (const part of ['the the ', '(', '“', "'", 'said that ', 'a-', '1,', 'NAME of ', 'led to ']) {
    test(`“${part}” twenty thousand times over is read as well`, () => {
      assert.ok(createSignalReader().read(part.repeat(20_000)).ids.length > 0);
    });
  }
});
