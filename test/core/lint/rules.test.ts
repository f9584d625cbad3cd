import * as assert from 'node:assert/strict';
import type { Issue } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { applyEdits } from '../../../src/core/text/span';
import { engine, only } from '../../support/engine';
import { mark, unmark } from '../../support/markers';

const TODAY = '2026-11-24';

const known = new Map<string, readonly Issue[]>();

/** Findings of one rule, also of one that is off by default. Each draft is checked once. */
function findings(rule: string, text: string): readonly Issue[] {
  const key = `${rule} ${text}`;
  const found = known.get(key) ?? check(rule, text);
  known.set(key, found);
  return found;
}

function check(rule: string, text: string): Issue[] {
  return engine.check(text, { rules: only(rule), today: TODAY }).issues.filter((issue) => issue.rule === rule);
}

suite('rules keep what their own examples promise', () => {
  test('ids are unique, in order and kebab-case', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    for (const id of RULES.flatMap(({ yieldsTo = [] }) => yieldsTo)) assert.ok(ids.includes(id), id);
  });

  for (const rule of RULES) {
    test(`${rule.id} finds each marked place in its bad examples`, () => {
      assert.ok(rule.bad.length > 0 && rule.good.length > 0);
      for (const example of rule.bad) {
        const { text } = unmark(example);
        assert.equal(mark(text, findings(rule.id, text)), example);
      }
    });

    test(`${rule.id} is silent on its good examples, and in code, comments and front matter`, () => {
      for (const example of rule.good) assert.equal(mark(example, findings(rule.id, example)), example);
      if (rule.check) {
        for (const example of rule.bad) {
          const hidden = unmark(example).text.replace(/^(?=.)/gm, '    ');
          assert.equal(mark(hidden, findings(rule.id, hidden)), hidden);
        }
      }
    });

    test(`${rule.id} finds the same with CRLF, and each of its fixes applies and is no longer asked for`, () => {
      for (const example of rule.bad) {
        const crlf = unmark(example.replace(/\n/g, '\r\n'));
        assert.equal(mark(crlf.text, findings(rule.id, crlf.text)), example.replace(/\n/g, '\r\n'));
        const { text } = unmark(example);
        const before = findings(rule.id, text);
        for (const issue of before) {
          for (const fix of issue.fixes) {
            const after = applyEdits(text, fix.edits);
            assert.notEqual(after, text, fix.title);
            assert.ok(fix.cursor === undefined || (fix.cursor >= 0 && fix.cursor <= after.length), fix.title);
            if (fix.safe) assert.ok(findings(rule.id, after).length < before.length, fix.title);
          }
        }
      }
    });
  }
});
