import * as assert from 'node:assert/strict';
import { createEngine } from '../../src/core/engine';
import { allSaid } from '../support/all-said';
import { engine } from '../support/engine';

const paragraph = (number: number): string =>
  `Exports of sector ${number} fell ${number} percent in 2019, the World Bank said. The Trilateral Coordination Council (TCC) met.[^${number}]\n\n`
  + `[^${number}]: Kim ${number}, *Trade*, 2020.\n\n`;
const draft = (from: number): string => Array.from({ length: 12 }, (_, index) => paragraph(from + index)).join('');

suite('a check in steps', () => {
  test('says what a check in one go says', () => {
    const steps = createEngine().checkInSteps(draft(1));
    let taken = 0;
    for (;;) {
      const step = steps.next();
      taken += 1;
      if (!step.done) continue;
      assert.ok(taken > 20, `${taken} steps`);
      return assert.deepEqual(allSaid(step.value), allSaid(engine.check(draft(1))));
    }
  });

  test('left after any of its steps, it leaves an engine that finds the same as before in the next version', () => {
    const own = createEngine();
    for (let left = 1; left < 30; left += 1) {
      const steps = own.checkInSteps(draft(left));
      for (let taken = 0; taken < left; taken += 1) steps.next();
      steps.return(undefined as never);
    }
    assert.deepEqual(allSaid(own.check(draft(7))), allSaid(engine.check(draft(7))));
  });

  test('two drafts may be checked with their steps in turn', () => {
    const own = createEngine();
    const both = [own.checkInSteps(draft(40)), own.checkInSteps(draft(45))];
    const ends: unknown[] = [];
    while (ends.length < 2) {
      for (const steps of both) {
        const step = steps.next();
        if (step.done && step.value) ends.push(allSaid(step.value));
      }
    }
    assert.deepEqual(ends, [allSaid(engine.check(draft(40))), allSaid(engine.check(draft(45)))]);
  });
});
