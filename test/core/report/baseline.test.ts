import { deepEqual, equal } from 'node:assert/strict';
import { readBaseline, splitByBaseline, writeBaseline } from '../../../src/core/report/baseline';
import { findingsOf } from '../../../src/core/report/finding';

const findings = (source: string) => findingsOf([...source.matchAll(/[^.\n]+\./gu)].map(({ index, 0: words }) => ({
  rule: 'uncited-claim', severity: 'warning', start: index, end: index + words.length, message: '', fixes: [],
})), source);

suite('baseline', () => {
  const before = readBaseline(writeBaseline(undefined, new Map([['a.md', findings('One.\nTwo.\nTwo.\n')]])));

  test('knows a finding by its words, wherever they have moved, and as often as it was there', () => {
    const { known, fresh } = splitByBaseline(before, 'a.md', findings('Two.\nThree.\n\nOne.\nTwo.\nTwo.\n'));
    deepEqual(known.map(({ words }) => words), ['Two.', 'One.', 'Two.']);
    deepEqual(fresh.map(({ words }) => words), ['Three.', 'Two.']);
  });

  test('knows nothing of another file', () => {
    equal(splitByBaseline(before, 'b.md', findings('One.\n')).fresh.length, 1);
    equal(splitByBaseline(before, 'toString', findings('One.\n')).fresh.length, 1);
  });

  test('knows the findings of a file that has another name now', () => {
    const isGone = (name: string) => name === 'a.md';
    deepEqual(splitByBaseline(before, 'b.md', findings('One.\nThree.\n'), isGone).fresh.map(({ words }) => words), ['Three.']);
    deepEqual(Object.keys(readBaseline(writeBaseline(before, new Map([['b.md', findings('One.\n')]]), isGone))?.findings ?? {}), ['b.md']);
  });

  test('written again keeps what it says of files that were not checked', () => {
    const text = writeBaseline(before, new Map([['0.md', findings('New.\n')], ['b.md', []]]));
    deepEqual(Object.keys(readBaseline(text)?.findings ?? {}), ['0.md', 'a.md']);
    deepEqual(Object.values(readBaseline(text)?.findings['0.md'] ?? {}), ['uncited-claim: New.']);
  });

  test('is not read from a text that is none', () => {
    for (const text of ['', '[]', 'null', '{"version":2,"findings":{}}']) equal(readBaseline(text), undefined);
  });
});
