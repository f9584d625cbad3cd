import * as assert from 'node:assert/strict';
import { createEngine } from '../../src/core/engine';
import { claimsOf } from '../../src/core/report/claims';
import { usedSources } from '../../src/core/report/used-sources';
import type { Steps } from '../../src/core/steps';
import { allSaid } from '../support/all-said';
import { engine } from '../support/engine';

const paragraph = (number: number): string =>
  `Exports of sector ${number} fell ${number} percent in 2019, the World Bank said. The Trilateral Coordination Council (TCC) met.[^${number}]\n\n`
  + `[^${number}]: Kim ${number}, *Trade*, 2020.\n\n`;
const draft = (from: number, length = 12): string => Array.from({ length }, (_, index) => paragraph(from + index)).join('');
const long = draft(100, 700);

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
    let done: boolean | undefined = false;
    for (let left = 1; !done; left += 1) {
      const steps = own.checkInSteps(draft(left));
      for (let taken = 0; taken < left; taken += 1) ({ done } = steps.next());
      steps.return(undefined as never);
    }
    assert.deepEqual(allSaid(own.check(draft(7))), allSaid(engine.check(draft(7))));
  });

  test('is summed up in steps too, of which a long draft takes more', () => {
    const steps = (work: Steps<readonly unknown[]>): number => {
      let taken = 1;
      while (!work.next().done) taken += 1;
      return taken;
    };
    const [some, many] = [engine.check(draft(1)), engine.check(draft(1, 2500))];
    assert.ok(steps(claimsOf(many.facts)) >= steps(claimsOf(some.facts)) + 2);
    assert.ok(steps(usedSources(many.facts)) >= steps(usedSources(some.facts)) + 2);
  });

  for (const [name, first, second] of [['two drafts', draft(40), draft(45)], ['two versions of a long draft', long, `${long.slice(0, -2)} Wages rose.\n`]]) {
    test(`${name} may be checked with their steps in turn`, () => checkInTurn(first, second));
  }
});

/** Checks two texts, first from nothing and then as an engine does that knows them. */
function checkInTurn(...texts: readonly string[]): void {
  const own = createEngine();
  const expected = texts.map((text) => allSaid(engine.check(text)));
  for (let times = 0; times < 2; times += 1) {
    const both = texts.map((text) => own.checkInSteps(text));
    const found: unknown[] = [];
    while (Object.keys(found).length < texts.length) {
      both.forEach((steps, index) => {
        const step = steps.next();
        if (step.done && step.value) found[index] = allSaid(step.value);
      });
    }
    assert.deepEqual(found, expected);
  }
}
