import type { Checked } from '../core/engine';
import type { Issue } from '../core/lint/rule';
import { claimsOf } from '../core/report/claims';

/** How a draft stands: claims that need a citation, how many have one, and the first finding about one that has none. */
export interface ClaimCount {
  readonly found: number;
  readonly cited: number;
  readonly firstGap?: Issue;
}

/** The sentences of one quotation count as one claim. Claims that the writer has set aside are found, but are no gap. */
export function countClaims({ facts, issues }: Checked): ClaimCount {
  const claims = claimsOf(facts);
  const firstGap = issues.find(({ rule }) => rule === 'uncited-claim' || rule === 'uncited-quotation');
  return {
    found: claims.length, cited: claims.filter(({ state }) => state === 'cited').length, ...(firstGap && { firstGap }),
  };
}
