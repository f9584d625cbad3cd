import assert from 'node:assert/strict';
import { findCitations } from '../../src/core/citations/find-citations';
import { createSignalReader } from '../../src/core/claims/sentence-signals';
import { readDraft } from '../../src/core/draft/read-draft';
import { finish } from '../../src/core/steps';

suite('reading a sentence without end', () => {
  for (const part of ['the the ', '(', '“', "'", 'said that ', 'a-', '1,', 'NAME of ', 'led to ']) {
    test(`“${part}” twenty thousand times over is read as well`, () => {
      assert.ok(createSignalReader().read(part.repeat(20_000)).raised.size > 0);
    });
  }

  test('very many citations in it are all found, within the time that a test has', () => {
    assert.equal(finish(findCitations(readDraft(`Exports fell ${'\\cite{kim2020} '.repeat(130_000)}.`))).length, 130_000);
  });
});
