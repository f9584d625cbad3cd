import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { findTerms, termAt, termInNote, type TermUse } from '../../../src/core/glossary/find-terms';
import { glossary } from '../../support/engine';
import cases from './hover-cases.txt';

suite('a hover on', () => {
  for (const line of cases.split('\n').filter((one) => one !== '' && !one.startsWith('# '))) {
    const [marked, expected] = line.split(' => ');
    test(`${marked} finds ${expected}`, () => {
      const text = marked.replace(/\\n/g, '\n');
      const cursor = text.indexOf('‸');
      assert.notEqual(cursor, -1);
      const draft = readDraft(text.replace('‸', ''));
      const use = termAt(findTerms(draft, glossary), cursor) ?? termInNote(draft, glossary, cursor);
      assert.equal(describe(use), expected);
    });
  }
});

function describe(use: TermUse | undefined): string {
  if (use === undefined) return 'none';
  return use.own ? 'own' : use.ids.join('+');
}
