import { toAnalysis } from '../../src/core/analyze';
import type { Checked } from '../../src/core/engine';

/** Everything that a check says of a draft, as plain values: what two checks of one text have to agree in. */
export function allSaid(checked: Checked): unknown {
  const { facts: { citations, cover, citedBy, verdicts, citekeys, introductions, terms, gaps }, issues, failures, suppressions } = checked;
  const said = {
    ...toAnalysis(checked), citations, cover, citedBy, citekeys, introductions, terms, gaps, failures, suppressions,
    // What is looked for when somebody asks is no property of their own.
    verdicts: verdicts.map((verdict) => ({ ...verdict, telling: verdict.telling, reasons: verdict.reasons, message: verdict.message })),
    issues: issues.map((issue) => ({ ...issue, fixes: issue.fixes })),
  };
  return JSON.parse(JSON.stringify(said));
}
