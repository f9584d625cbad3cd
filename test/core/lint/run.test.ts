import * as assert from 'node:assert/strict';
import type { Facts } from '../../../src/core/lint/facts';
import { defineRule, type Rule } from '../../../src/core/lint/rule';
import { runRules, type Run, type RunOptions } from '../../../src/core/lint/run';
import { finish } from '../../../src/core/steps';
import { say } from '../../../src/core/text/wording';
import { engine } from '../../support/engine';

const run = (rules: readonly Rule[], facts: Facts, options: RunOptions = {}): Run => finish(runRules(rules, facts, options));
const ABOUT = { severity: 'warning', summary: 'A rule of this test', why: 'None.', whenOff: 'Always.', bad: [], good: [] } as const;
const broken = new Error('out of order');
const throws = (): never => {
  throw broken;
};
const quiet: Rule = defineRule({ ...ABOUT, id: 'first-letter', check: (_facts, report) => report({ start: 0, end: 1 }, say`The first letter.`) });

suite('a rule that throws', () => {
  const { facts } = engine.check('Ports grew.\n');

  test('is named with its error, and costs only its own findings', () => {
    const half = defineRule({ ...ABOUT, id: 'half-done', check: (_facts, report) => {
      report({ start: 2, end: 3 }, say`Found before the fault.`);
      throws();
    } });
    const { issues, failures } = run([half, quiet, defineRule({ ...ABOUT, id: 'throws', check: throws })], facts);
    assert.deepEqual(issues.map(({ rule }) => rule), ['first-letter']);
    assert.deepEqual(failures, [{ rule: 'half-done', error: broken }, { rule: 'throws', error: broken }]);
  });

  test('costs no other rule when it runs last, on the outcome of the others', () => {
    const { issues, failures } = run([defineRule({ ...ABOUT, id: 'throws', review: throws }), quiet], facts);
    assert.deepEqual(issues.map(({ rule }) => rule), ['first-letter']);
    assert.deepEqual(failures.map(({ rule }) => rule), ['throws']);
  });

  test('is not run, and so does not fail, when it is off', () => {
    const rule = defineRule({ ...ABOUT, id: 'throws', check: throws });
    assert.deepEqual(run([rule], facts, { rules: { throws: { severity: 'off' } } }).failures, []);
  });
});

test('a finding as JSON says its message, and makes no fixes', () => {
  const fixes = throws;
  const rule = defineRule({ ...ABOUT, id: 'first-letter', check: (_facts, report) => report({ start: 0, end: 1 }, say`The ${'first'} letter.`, { fixes }) });
  const [issue] = run([rule], engine.check('Ports grew.\n').facts).issues;
  assert.equal((JSON.parse(JSON.stringify(issue)) as { message: string }).message, 'The first letter.');
});
