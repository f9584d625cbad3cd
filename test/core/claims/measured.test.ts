import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import measured from '../../../src/core/claims/measured.json';

suite('the described sensitivities', () => {
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  for (const [level, figures] of Object.entries(measured)) {
    test(`${level} quotes the precision and recall that were measured`, () => {
      const { precision, recall, precisionElsewhere, recallElsewhere } = figures;
      const text = texts[`config.sensitivity.${level}`];
      assert.ok(text.includes(`${precision} of 100 findings are right and ${recall} of 100 claims are found`), text);
      assert.ok(text.includes(`${precisionElsewhere} and ${recallElsewhere} in texts of publishers it never saw`), text);
    });
  }
});
