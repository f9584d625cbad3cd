import { deepEqual } from 'node:assert/strict';
import { safeEdits } from '../../../../src/core/lint/fixes/safe-fixes';

const replace = (start: number, end: number, safe = true) => ({ safe, edits: [{ start, end, text: 'x' }] });

suite('safe fixes', () => {
  test('are the first safe one of each finding, and none of a finding that has no safe one', () => {
    const findings = [{ fixes: [replace(0, 1, false), replace(2, 3), replace(4, 5)] }, { fixes: [replace(8, 9, false)] }];
    deepEqual(safeEdits(findings), { edits: [{ start: 2, end: 3, text: 'x' }], count: 1 });
  });

  test('leave for the next round what touches an earlier change', () => {
    const findings = [{ fixes: [replace(0, 4)] }, { fixes: [replace(4, 4)] }, { fixes: [replace(5, 6)] }];
    deepEqual(safeEdits(findings).edits.map(({ start }) => start), [0, 5]);
  });
});
