import type { Checked } from '../core/engine';
import { openClaims } from '../core/lint/open-claims';
import type { Issue } from '../core/lint/rule';

/** How a draft stands: claims that need a citation, how many have one, and the first finding about one that has none. */
export interface ClaimCount {
  readonly found: number;
  readonly cited: number;
  readonly firstGap?: Issue;
}

/** The sentences of one quotation count as one claim. Claims that the writer has set aside are found, but are no gap. */
export function countClaims({ facts, issues }: Checked): ClaimCount {
  const claims = new Set(facts.verdicts.filter(({ flagged }) => flagged).map(({ head }) => head));
  const firstGap = issues.find(({ rule }) => rule === 'uncited-claim' || rule === 'uncited-quotation');
  const found = claims.size;
  return { found, cited: Math.max(0, found - openClaims(facts).length), ...(firstGap && { firstGap }) };
}
