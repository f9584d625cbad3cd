import { RULES } from '../core/lint/rules';
import { ruleAddress } from '../core/report/rule-address';
import { rulePage } from '../core/report/rule-page';
import type { RuleInfo } from '../core/report/writer';

/** All rules, as reports and `explain` tell of them. */
export function ruleInfos(): readonly RuleInfo[] {
  return RULES.map((rule) => ({
    id: rule.id, severity: rule.severity, summary: rule.summary, help: rulePage(rule), url: ruleAddress(rule.id),
  }));
}
