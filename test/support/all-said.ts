import { toAnalysis } from '../../src/core/analyze';
import type { Checked } from '../../src/core/engine';

/** Everything that a check says of a draft, as plain values: what two checks of one text have to agree in. */
export function allSaid(checked: Checked): unknown {
  const { facts: { citations, cover, citedBy, verdicts, citekeys, introductions, terms, gaps }, issues, failures, suppressions } = checked;
  const said = { ...toAnalysis(checked), citations, cover, citedBy, verdicts, citekeys, introductions, terms, gaps, issues, failures, suppressions };
  return JSON.parse(JSON.stringify(said));
}
