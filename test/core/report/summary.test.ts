import * as assert from 'node:assert/strict';
import { openClaims } from '../../../src/core/lint/open-claims';
import { claimsOf } from '../../../src/core/report/claims';
import { summarize } from '../../../src/core/report/summary';
import { finish } from '../../../src/core/steps';
import { engine } from '../../support/engine';
import { factsOf } from '../../support/review-facts';

const SOURCE = `Opening with 3 ports.

# Trade

Exports fell 14 percent.[^1] Imports rose 9 percent. Good news. A third of 30 came back.[^1] [See](https://www.mofa.go.jp/2020/x)

## Ships

"Twelve of 40" sank. <!--lint ignore uncited-claim: own count until 2026-01-->

No figure here.

[^1]: Kim, *Ports* (Seoul: KIEP, 2019), p. 4, <https://kiep.go.kr/ports>.
`;

const summaryOf = (source: string, today = '2026-01-20') => {
  const { facts, suppressions } = factsOf(source);
  return finish(summarize(facts, { suppressions, today }));
};

suite('the summary of a draft', () => {
  test('counts claims by state, section and kind', () => {
    const summary = summaryOf(SOURCE);
    assert.deepEqual([summary.claims, summary.cited, summary.open, summary.setAside], [5, 2, 2, 1]);
    assert.deepEqual(summary.sections.map(({ title, claims, open }) => [title, claims, open]),
      [['', 1, 1], ['Trade', 3, 1], ['Ships', 1, 0]]);
    assert.deepEqual(summary.kinds.map(({ kind, claims, cited }) => [kind, claims, cited]), [['figure', 4, 2], ['quote', 1, 0]]);
  });

  test('numbers the claims in the order of the draft and says where they stand', () => {
    assert.deepEqual(summaryOf(SOURCE).list.map(({ number, line, text, state }) => [number, line, text, state]), [
      [1, 1, 'Opening with 3 ports.', 'open'],
      [2, 5, 'Exports fell 14 percent.', 'cited'],
      [3, 5, 'Imports rose 9 percent.', 'open'],
      [4, 5, 'A third of 30 came back.', 'cited'],
      [5, 9, '"Twelve of 40" sank.', 'set-aside'],
    ]);
  });

  test('a claim set aside carries its reason, until the date has passed', () => {
    const before = summaryOf(SOURCE, '2026-01-31');
    assert.equal(before.list[4].reason, 'own count');
    assert.deepEqual(before.suppressions.map(({ line, rules, reason, until, expired }) => [line, rules, reason, until, expired]),
      [[9, ['uncited-claim'], 'own count', '2026-01', false]]);
    const after = summaryOf(SOURCE, '2026-02-01');
    assert.equal(after.list[4].state, 'open');
    assert.equal(after.suppressions[0].expired, true);
  });

  test('the key of a claim outlives changes around it, and repeated words keep keys of their own', () => {
    const key = (source: string, text: string) => summaryOf(source).list.find((claim) => claim.text === text)?.key;
    assert.equal(key(SOURCE, 'Imports rose 9 percent.'), key(`New 1 text.\n\n${SOURCE.replace('Imports rose', 'Imports\nrose')}`, 'Imports rose 9 percent.'));
    const twice = summaryOf('It is 5.\n\nIt is 5.').list.map((claim) => claim.key);
    assert.equal(twice[1], `${twice[0]}:2`);
  });

  test('sources are listed once, with kind, year and number of uses', () => {
    assert.deepEqual(summaryOf(SOURCE).sources.map(({ label, kind, year, uses, url }) => [label, kind, year, uses, url]), [
      ['Kim, Ports (Seoul: KIEP, 2019), p. 4.', 'government', 2019, 2, 'https://kiep.go.kr/ports'],
      ['mofa.go.jp/2020/x', 'government', 2020, 1, 'https://www.mofa.go.jp/2020/x'],
    ]);
  });

  test('a long address is shortened before a word of it', () => {
    const label = (url: string): string => summaryOf(`See <${url}>.\n`).sources[0].label;
    assert.equal(label('https://www.iea.org/reports/batteries-and-secure-energy-transitions'), 'iea.org/…and-secure-energy-transitions');
    assert.equal(label('https://a.org/reports/the-energy-transition'), 'a.org/reports/the-energy-transition');
    const noWord = 'x'.repeat(60);
    assert.equal(label(`https://a.org/${noWord}`), `a.org/…${noWord.slice(-38)}`);
  });

  test('two keys in one pair of brackets are two sources, named by the bibliography where it knows them', () => {
    const { facts } = factsOf('Growth is 3 percent [@kim2019; @lee-2020].');
    const { sources } = finish(summarize(facts, { lookUp: (key) => key === 'kim2019' ? { label: 'Kim, Ports', year: 2018 } : undefined }));
    assert.deepEqual(sources.map(({ label, year, kind }) => [label, year, kind]), [['Kim, Ports', 2018, 'print'], ['@lee-2020', 2020, 'print']]);
  });

  test('the same words and an empty draft give the same and an empty summary', () => {
    assert.deepEqual(summaryOf(SOURCE), summaryOf(SOURCE));
    const empty = summaryOf('');
    assert.deepEqual([empty.claims, empty.list, empty.sections, empty.sources, empty.stretch], [0, [], [], [], undefined]);
  });

  test('its open claims are those that the lint reports', () => {
    const source = 'The minister said:\n\n> Exports fell 14 percent in 2019. They rose by 3 percent in 2020.\n\nPoverty rose by 4 percent in 2021.\n';
    const { facts, suppressions } = engine.check(source);
    const open = finish(claimsOf(facts, suppressions)).filter(({ state }) => state === 'open');
    assert.deepEqual(open.map(({ start }) => start), openClaims(facts).map(({ span }) => span.start));
    assert.ok(open.length > 0);
  });
});
