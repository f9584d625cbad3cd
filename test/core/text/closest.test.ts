import { deepEqual, equal } from 'node:assert/strict';
import { closest, closestKeys } from '../../../src/core/text/closest';

suite('the name that was meant', () => {
  test('is found over a slip of the hand, and not made up for a different word', () => {
    equal(closest('severtiy', ['severity', 'sensitivity']), 'severity');
    equal(closest('Baseline', ['baseline']), 'baseline');
    equal(closest('colour', ['rules', 'ignore']), undefined);
    equal(closest('ab', ['xy']), undefined);
  });

  test('is one of the citekeys near it, the closest first', () => {
    const keys = ['mueller2019', 'wb2020', 'kim2020trade', 'untitled'];
    deepEqual(closestKeys('muller2019', keys), ['mueller2019']);
    deepEqual(closestKeys('wb2002', keys), ['wb2020']);
    deepEqual(closestKeys('Kim2020Trade', keys), ['kim2020trade']);
    deepEqual(closestKeys('mueller2018', ['muller2018', 'mueller2018b', 'mueller2019']), ['mueller2018b', 'mueller2019', 'muller2018']);
    deepEqual(closestKeys('smith1999', keys), []);
  });
});
