import * as assert from 'node:assert/strict';
import translated from '../../l10n/bundle.l10n.ja.json';
import { readFixTitle } from '../../src/core/lint/fix-title';
import { RULES } from '../../src/core/lint/rules';
import { engine } from '../support/engine';
import { unmark } from '../support/markers';

suite('titles of fixes', () => {
  test('the writer’s words are taken out of a title', () => {
    assert.deepEqual(readFixTitle('Write “the “Quad””'), { template: 'Write “{0}”', words: 'the “Quad”' });
    assert.deepEqual(readFixTitle('Leave out “(ROK)”'), { template: 'Leave out “({0})”', words: 'ROK' });
    assert.deepEqual(readFixTitle('Change to [^kim]'), { template: 'Change to [^{0}]', words: 'kim' });
    assert.deepEqual(readFixTitle('Write “$&”'), { template: 'Write “{0}”', words: '$&' });
    assert.deepEqual(readFixTitle('Add a footnote'), { template: 'Add a footnote', words: '' });
  });

  test('each that a rule offers is translated, alone or with what it changes', () => {
    const severity = 'warning' as const;
    const rules = Object.fromEntries(RULES.map(({ id }) => [id, { severity }]));
    const titles = RULES.flatMap(({ bad }) => bad.flatMap((example) => engine.check(unmark(example).text, { rules, today: '2026-11-24' }).issues))
      .flatMap(({ fixes }) => fixes.map(({ title }) => readFixTitle(title).template));
    assert.ok(new Set(titles).size > 15);
    const known = Object.keys(translated).map((title) => title.replace(/ \(adds .*\)$/, ''));
    assert.deepEqual([...new Set(titles)].filter((title) => !known.includes(title)), []);
  });
});
