import assert from 'node:assert/strict';
import model from '../../../src/core/claims/model.json';
import { readModel } from '../../../src/core/claims/unpack-model';

suite('the packed model', () => {
  test('holds all weights of the file that training writes', () => {
    const { signals, kinds, shapes, ...others } = readModel();
    const tables = {
      signals: Object.fromEntries(signals), kinds: Object.fromEntries(kinds),
      shapes: Object.fromEntries([...shapes].map(([first, pairs]) => [first, Object.fromEntries(pairs)])),
    };
    assert.deepEqual({ header: model.header, ...others, ...tables }, model);
  });
});
