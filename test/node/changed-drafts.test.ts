import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createDraftReader } from '../../src/core/draft/draft-reader';
import { createEngine } from '../../src/core/engine';
import { allSaid } from '../support/all-said';
import { brokenMarkdown, change, changed } from '../support/broken-markdown';
import { longDraft, stroke } from '../support/long-draft';
import { plain, readWhole } from '../support/read-whole';

/** Versions of a draft that follow from one another. */
const versions = (most: number): fc.Arbitrary<string[]> => fc.tuple(brokenMarkdown, fc.array(change, { maxLength: most }))
  .map(([first, changes]) => changes.reduce((texts, next) => [...texts, changed(texts[texts.length - 1], next)], [first]));

suite('a changed draft', function () {
  this.timeout(120_000);

  test('reads as if it had been read for the first time', () => {
    const reader = createDraftReader();
    fc.assert(fc.property(versions(6), (texts) => {
      for (const text of texts) assert.deepEqual(plain(reader.read(text)), plain(readWhole(text)));
    }), { seed: 20261124, numRuns: 1000 });
  });

  test('has the findings that it would have if it were checked for the first time', () => {
    const engine = createEngine();
    fc.assert(fc.property(versions(6), (texts) => {
      const [first, last] = [texts[0], texts[texts.length - 1]];
      for (const text of texts) engine.check(text);
      // What was asked of a version must not stick to the next one, nor to the first when it comes back.
      for (const text of [last, first]) assert.deepEqual(allSaid(engine.check(text)), allSaid(createEngine().check(text)));
    }), { seed: 20261128, numRuns: 60 });
  });

  test('of some length has after many strokes the findings that it would have if it were checked for the first time', () => {
    const engine = createEngine();
    fc.assert(fc.property(longDraft, fc.array(stroke, { minLength: 100, maxLength: 100 }), (draft, strokes) => {
      let text = draft;
      engine.check(text);
      strokes.forEach((next, index) => {
        text = changed(text, next);
        const checked = engine.check(text);
        if (index % 50 === 49) assert.deepEqual(allSaid(checked), allSaid(createEngine().check(text)));
      });
      assert.deepEqual(allSaid(engine.check(draft)), allSaid(createEngine().check(draft)));
    }), { seed: 20261129, numRuns: 20 });
  });
});
