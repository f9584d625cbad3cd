import { equal, match } from 'node:assert/strict';
import { rulePage } from '../../../src/core/report/rule-page';

suite('rule page', () => {
  test('says what a rule finds, why, how to turn it off, with examples in fences they cannot break', () => {
    const page = rulePage({
      id: 'no-code', severity: 'hint', summary: 'Code', why: 'It is code.', whenOff: 'Never.',
      bad: ['A «bad\nthing».\n'], good: ['```\ncode\n```'],
    });
    equal(page, [
      '# no-code', '', 'Code.', '', 'Severity unless set otherwise: hint.', '', '## Why', '', 'It is code.', '',
      '## When to turn it off', '', 'Never.', '', '```yaml', 'rules:', '  no-code: off', '```', '',
      'For one sentence or block, write `<!--lint ignore no-code: your reason-->` in front of it or behind it.', '',
      '## Reported', '', '```markdown', 'A bad', 'thing.', '```', '', 'Found:', '', '- “bad thing”', '',
      '## Not reported', '', '````markdown', '```', 'code', '```', '````', '',
    ].join('\n'));
  });

  test('says which rules speak in its stead', () => {
    const page = rulePage({ id: 'no-code', severity: 'hint', summary: 'Code', why: 'It is code.', whenOff: 'Never.', yieldsTo: ['no-word', 'no-mark'], bad: [], good: [] });
    match(page, /\n\nSays nothing where `no-word` or `no-mark` finds something, so that a sentence is not reported twice for one lack\.\n/);
  });
});
