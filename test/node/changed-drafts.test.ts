import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createDraftReader } from '../../src/core/draft/draft-reader';
import { brokenMarkdown, change, changed } from '../support/broken-markdown';
import { plain, readWhole } from '../support/read-whole';

suite('draft reader', () => {
  test('a changed draft reads as if it had been read for the first time', () => {
    const reader = createDraftReader();
    fc.assert(fc.property(brokenMarkdown, fc.array(change, { maxLength: 6 }), (first, changes) => {
      let text = first;
      for (const next of [undefined, ...changes]) {
        if (next) text = changed(text, next);
        assert.deepEqual(plain(reader.read(text)), plain(readWhole(text)));
      }
    }), { seed: 20261124, numRuns: 1000 });
  });
});
