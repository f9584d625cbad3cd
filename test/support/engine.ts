import { createClaimJudge } from '../../src/core/claims/judge-claims';
import type { RuleSetting } from '../../src/core/config/config';
import { createEngine } from '../../src/core/engine';
import { RULES } from '../../src/core/lint/rules';

/** One engine for all tests: its word lists and model are read once. */
export const engine = createEngine();

/** One judge for all tests of verdicts alone. */
export const judge = createClaimJudge();

/** The built-in glossary, made once. */
export const { glossary } = engine.check('').facts;

/**
 * Settings in which one rule speaks alone: the others take as long again to run, and say nothing of it. What reviews the findings of
 * all, such as `unused-suppression`, runs beside them.
 */
export function only(rule: string, setting: RuleSetting = { severity: 'warning' }): Readonly<Record<string, RuleSetting>> {
  const reviews = RULES.find(({ id }) => id === rule)?.review !== undefined;
  const others = reviews ? [] : RULES.map(({ id }) => [id, { severity: 'off' }] as const);
  return { ...Object.fromEntries(others), [rule]: setting };
}
