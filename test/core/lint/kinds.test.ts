import * as assert from 'node:assert/strict';
import { engine } from '../../support/engine';

const DRAFT = 'South Korean exports to China fell 14 percent in 2019.';

suite('severity of claims', () => {
  test('a kind may be louder or quieter than the rule', () => {
    const severities = (kinds: unknown) =>
      engine.check(DRAFT, { rules: { 'uncited-claim': { kinds } } }).issues.map(({ kind, severity }) => [kind, severity]);
    assert.deepEqual(severities(undefined), [['figure', 'warning']]);
    assert.deepEqual(severities({ figure: 'error', state: 'hint' }), [['figure', 'error']]);
    assert.deepEqual(severities({ figure: 'off' }), []);
    assert.deepEqual(severities('nonsense'), [['figure', 'warning']]);
  });

  test('what only strict flags is a hint', () => {
    const draft = 'The party has lost touch with young voters.\n\nCoastal cities have grown faster than inland ones.\n\nLarge firms export more than small ones.';
    const { facts, issues } = engine.check(draft, { sensitivity: 'strict' });
    const may = facts.draft.sentences.filter(({ index }) => facts.verdicts[index].may && facts.verdicts[index].flagged);
    assert.ok(may.length > 0);
    for (const { start } of may) assert.equal(issues.find((issue) => issue.rule === 'uncited-claim' && issue.start === start)?.severity, 'hint');
  });
});
