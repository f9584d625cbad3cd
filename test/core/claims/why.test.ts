import assert from 'node:assert/strict';
import type { Why } from '../../../src/core/claims/why';
import { readDraft } from '../../../src/core/draft/read-draft';
import { judge } from '../../support/engine';

function whyOf(source: string, sentence = 0): Why {
  const draft = readDraft(source);
  return judge.why(draft, sentence, judge.judge(draft)[sentence]);
}

suite('why a sentence is flagged', () => {
  test('the figure speaks for it, in the draft’s own words', () => {
    const why = whyOf('Exports fell **14.2 percent** in 2019.');
    assert.ok(why.verdict.flagged && why.verdict.need >= why.threshold);
    assert.ok(why.for.some(({ plain, words }) => plain === 'a percentage' && words === '14.2 percent'), JSON.stringify(why.for));
  });

  test('advice speaks against a sentence that is not flagged', () => {
    const why = whyOf('Washington should keep all channels open.');
    assert.equal(why.verdict.flagged, false);
    assert.ok(why.against.some(({ plain, words }) => plain === 'the main verb is advice' && words === 'should'), JSON.stringify(why.against));
  });

  test('an attack is what an actor did, and nobody’s word', () => {
    const points = whyOf('Russia attacked Ukraine in February 2022.').for.filter(({ words }) => words?.includes('attacked') ?? false);
    assert.ok(points.length > 0);
    assert.deepEqual(points.filter(({ plain }) => /saying/.test(plain)), []);
  });

  test('points are strongest first, each named once', () => {
    const why = whyOf('The minister said that exports fell 14 percent in 2019 and that imports rose.');
    for (const side of [why.for, why.against]) {
      assert.deepEqual(side.map(({ weight }) => weight), side.map(({ weight }) => weight).sort((a, b) => b - a));
      assert.equal(new Set(side.map(({ plain }) => plain)).size, side.length);
    }
  });

  test('the same words do not speak for and against at once', () => {
    for (const source of ['The two sides cannot agree on two of the three points in April 2021.', 'Prime Minister Suga became the first leader to visit in 2021.']) {
      const why = whyOf(source);
      const places = [...why.for, ...why.against].flatMap(({ span }) => (span ? [`${span.start} ${span.end}`] : []));
      assert.ok(places.length > 3);
      assert.equal(new Set(places).size, places.length, places.join(', '));
    }
  });

  test('a sentence that stands alone owes little to its surroundings; neighbours change that', () => {
    const alone = whyOf('It fell again.');
    const after = whyOf('Exports fell 14 percent in 2019. It fell again.', 1);
    assert.notEqual(alone.around, after.around);
  });
});
