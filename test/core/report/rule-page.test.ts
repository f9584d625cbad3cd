import { equal, match } from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/read-config';
import { configSchema } from '../../../src/core/config/schema';
import type { Schema } from '../../../src/core/config/validate';
import { RULES } from '../../../src/core/lint/rules';
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
      'For one sentence or block, write `<!--lint ignore no-code: your reason-->` before or after it.', '',
      '## Reported', '', '```markdown', 'A bad', 'thing.', '```', '', 'Found:', '', '- “bad thing”', '',
      '## Not reported', '', '````markdown', '```', 'code', '```', '````', '',
    ].join('\n'));
  });

  test('says which rules speak in its stead', () => {
    const page = rulePage({ id: 'no-code', severity: 'hint', summary: 'Code', why: 'It is code.', whenOff: 'Never.', yieldsTo: ['no-word', 'no-mark'], bad: [], good: [] });
    match(page, /\n\nSays nothing where `no-word` or `no-mark` finds something, so that a sentence is not reported twice for one lack\.\n/);
  });

  test('says what can be set besides the severity, with an example that is right', () => {
    const pageWith = (options: Readonly<Record<string, Schema>>): string =>
      rulePage({ id: 'no-code', severity: 'hint', summary: 'Code', why: 'It is code.', whenOff: 'Never.', options, bad: [], good: [] }).split('## Options\n\n')[1];
    equal(pageWith({ side: { enum: ['left', 'right'], description: 'Where it stands.' }, width: { type: 'integer', description: 'How wide.' } }),
      '- `side`: Where it stands. One of left, right.\n- `width`: How wide.\n\n```yaml\nrules:\n  no-code:\n    severity: hint\n    side: right\n```\n\n');
    equal(pageWith({ kinds: { type: 'object', description: 'Severity by kind.', properties: { a: { enum: ['off', 'error'] }, b: { enum: ['off', 'error'] } } } }),
      '- `kinds`: Severity by kind. For `a`, `b`.\n\n```yaml\nrules:\n  no-code:\n    severity: hint\n    kinds:\n      a: error\n```\n\n');
    for (const rule of RULES) {
      const [, example = ''] = /## Options\n\n[^]*?```yaml\n([^]*?)```/u.exec(rulePage(rule)) ?? [];
      equal(readConfig(example, configSchema(RULES)).problems.length, 0, rule.id);
    }
  });
});
