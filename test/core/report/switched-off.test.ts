import { strict as assert } from 'node:assert';
import { summaryOf } from '../../../src/core/report/summary-of';
import { isSwitchedOff } from '../../../src/core/report/switched-off';
import { finish } from '../../../src/core/steps';
import { engine } from '../../support/engine';

const CLAIM = 'Exports fell by 14 percent in 2019.';

suite('a file whose claims nobody asks about', () => {
  const isOff = (source: string): boolean => {
    const checked = engine.check(source, { today: '2026-11-28' });
    return isSwitchedOff(finish(summaryOf(checked, '2026-11-28')).list, checked.suppressions);
  };

  test('is one with all rules off for all claims', () => {
    assert.equal(isOff(`# Fact-check\n\n<!--lint disable-->\n\n${CLAIM}\n`), true);
  });

  test('is not one with a claim outside, with one rule off, or without a comment', () => {
    assert.equal(isOff(`${CLAIM}\n\n<!--lint disable-->\n\n${CLAIM}\n`), false);
    assert.equal(isOff(`<!--lint disable-->\n\n${CLAIM}\n\n<!--lint enable-->\n\n${CLAIM}\n`), false);
    assert.equal(isOff(`<!--lint disable uncited-claim-->\n\n${CLAIM}\n`), false);
    assert.equal(isOff(`${CLAIM}\n`), false);
  });

  test('is not one without claims', () => {
    assert.equal(isOff('<!--lint disable-->\n\nGood morning.\n'), false);
  });
});
