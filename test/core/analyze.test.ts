import * as assert from 'node:assert/strict';
import { toAnalysis } from '../../src/core/analyze';
import { engine } from '../support/engine';

suite('what the engine hands out', () => {
  test('the words that led to a verdict stand at their place in the source', () => {
    const source = 'We met.\n\n*Exports* to **Viet Nam** fell by 14 percent in 2019.\n';
    const { sentences } = toAnalysis(engine.check(source));
    const words = sentences[1].reasons.map(({ start, end }) => source.slice(start, end));
    assert.deepEqual(words, ['Exports', 'percent', 'in 2019', '14 percent']);
  });
});
