import * as assert from 'node:assert/strict';
import japanese from '../../l10n/bundle.l10n.ja.json';
import korean from '../../l10n/bundle.l10n.ko.json';
import { RULES } from '../../src/core/lint/rules';
import type { Wording } from '../../src/core/text/wording';
import { engine } from '../support/engine';
import { unmark } from '../support/markers';

/** A wording's template and those of its parts. */
function templatesOf({ template, parts }: Wording): string[] {
  return [template, ...parts.flatMap((part) => (typeof part === 'object' && 'template' in part ? templatesOf(part) : []))];
}

suite('what rules say, in other languages', () => {
  const severity = 'warning' as const;
  const rules = Object.fromEntries(RULES.map(({ id }) => [id, { severity }]));
  const issues = RULES.flatMap(({ bad }) => bad.flatMap((example) => engine.check(unmark(example).text, { rules, today: '2026-11-24' }).issues));

  for (const [language, bundle] of Object.entries({ Japanese: japanese, Korean: korean })) {
    test(`each message and each fix of the rules’ own examples is translated to ${language}`, () => {
      const wordings = issues.flatMap((issue) => [issue.wording, ...issue.fixes.map((fix) => fix.wording)]);
      const templates = [...new Set(wordings.flatMap(templatesOf))];
      assert.ok(templates.length > 60, `${templates.length}`);
      assert.deepEqual(templates.filter((template) => !Object.hasOwn(bundle, template)), []);
    });
  }
});
