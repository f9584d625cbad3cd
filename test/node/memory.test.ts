import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEngine } from '../../src/core/engine';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap in use once all garbage is collected. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

suite('a draft that is written on', function () {
  this.timeout(60_000);

  test('is kept in memory in its last version, however many went before', () => {
    const paragraphs = Array.from({ length: 400 }, (_, index) => `Exports of good ${index} fell by ${index % 90} percent in 2019, and the Ministry of International Trade and Industry announced that it would look into it.`);
    const engine = createEngine();
    const write = (first: number, strokes: number): number => {
      for (let index = first; index < first + strokes; index += 1) {
        paragraphs[index] += ' Wages rose by 3 percent.';
        const { issues } = engine.check(paragraphs.join('\n\n'));
        assert.ok(issues.length >= 400);
      }
      return heap();
    };
    const before = write(0, 20);
    const versions = (write(20, 80) - before) / paragraphs.join('\n\n').length;
    assert.ok(versions < 40, `memory for ${versions.toFixed(0)} more versions of the draft is held after 80`);
  });
});
