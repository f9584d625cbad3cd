import type { Level, RuleSetting } from '../config/config';
import type { Steps } from '../steps';
import { firstIndex, overlaps } from '../text/span';
import type { Facts } from './facts';
import { LazyIssue } from './lazy-issue';
import type { Issue, Report, Rule } from './rule';
import { isInForce, readSuppressions, type Suppression } from './suppressions';

/** A rule that threw. The other rules' findings stand. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What the writer has set for the run. */
export interface RunOptions {
  /** Severity and options by rule id; a rule not named keeps its own. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** `YYYY-MM-DD`, for suppressions with an end date. Core has no clock; without it none has run out. */
  readonly today?: string;
}

/** What a run found. */
export interface Run {
  /** In order of their place. */
  readonly issues: readonly Issue[];
  readonly failures: readonly RuleFailure[];
  readonly suppressions: readonly Suppression[];
}

/**
 * In steps, at least one for each rule: run all rules over the facts and set aside what the draft's own comments say. A rule that
 * throws costs only itself.
 */
export function* runRules(rules: readonly Rule[], facts: Facts, { rules: settings = {}, today }: RunOptions): Steps<Run> {
  const failures: RuleFailure[] = [];
  const levelOf = (rule: Rule): Level => settings[rule.id]?.severity ?? rule.severity;
  function* run(rule: Rule, act: (report: Report) => Steps<void> | void): Steps<Issue[]> {
    const severity = levelOf(rule);
    if (severity === 'off') return [];
    const found: Issue[] = [];
    try {
      const steps = act(({ start, end }, wording, { fixes = [], kind, severity: own = severity } = {}) => {
        if (own !== 'off') found.push(new LazyIssue(rule.id, own, start, end, wording, kind, fixes));
      });
      if (steps) yield* steps;
      return found;
    } catch (error) {
      failures.push({ rule: rule.id, error });
      return [];
    }
  }

  const suppressions = readSuppressions(facts.draft, facts.knownRules);
  const holding = byPlace(suppressions);
  const used = new Set<Suppression>();
  const issues: Issue[] = [];
  const foundBy = new Map<string, readonly Issue[]>();
  // Those that yield to others come last.
  for (const rule of [...rules.filter(({ yieldsTo }) => !yieldsTo), ...rules.filter(({ yieldsTo }) => yieldsTo)]) {
    if (!rule.check) continue;
    const found = yield* run(rule, (report) => rule.check(facts, report, settings[rule.id] ?? {}));
    foundBy.set(rule.id, found);
    for (const issue of found) if (!isSuppressed(issue, holding(issue.start), today, used) && !isTold(issue, rule, foundBy)) issues.push(issue);
    yield;
  }
  const off = new Set(rules.filter((rule) => levelOf(rule) === 'off').map((rule) => rule.id));
  const outcome = { facts, suppressions, used, off, ...(today && { today }) };
  for (const rule of rules) {
    if (rule.review) for (const issue of yield* run(rule, (report) => rule.review(outcome, report))) issues.push(issue);
  }
  issues.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  return { issues, failures, suppressions };
}

/** True when one of the rules that the issue's rule yields to has found something there, even if a comment sets that aside. */
function isTold(issue: Issue, { yieldsTo = [] }: Rule, foundBy: ReadonlyMap<string, readonly Issue[]>): boolean {
  return yieldsTo.some((id) => {
    const found = foundBy.get(id) ?? [];
    const next = found[firstIndex(found, ({ end }) => end > issue.start)];
    return next !== undefined && overlaps(next, issue);
  });
}

const NO_SUPPRESSIONS: readonly Suppression[] = [];

/** Gives the suppressions whose scope holds a place, without asking all of them: drafts may have thousands. */
function byPlace(suppressions: readonly Suppression[]): (place: number) => readonly Suppression[] {
  const all = suppressions.filter(({ keyword }) => keyword !== 'enable').sort((a, b) => a.scope.start - b.scope.start);
  let end = 0;
  const lastEnd = all.map(({ scope }) => (end = Math.max(end, scope.end)));
  if (all.length === 0) return () => NO_SUPPRESSIONS;
  return (place) => {
    const found: Suppression[] = [];
    for (let at = firstIndex(all, ({ scope }) => scope.start > place) - 1; at >= 0 && lastEnd[at] > place; at -= 1) {
      if (all[at].scope.end > place) found.push(all[at]);
    }
    return found;
  };
}

/** @param holding suppressions in whose scope the issue stands */
function isSuppressed(issue: Issue, holding: readonly Suppression[], today: string | undefined, used: Set<Suppression>): boolean {
  let silenced = false;
  for (const suppression of holding) {
    if (suppression.rules.length > 0 && !suppression.rules.includes(issue.rule)) continue;
    used.add(suppression);
    silenced ||= isInForce(suppression, today);
  }
  return silenced;
}
