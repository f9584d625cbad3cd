import { explainClaim, type Verdict } from '../claims';
import type { Draft, Sentence } from '../draft/draft';
import type { Wording } from '../text/wording';

const MESSAGES = {};

/** What the writer reads about an open claim; put into words once for as long as its paragraph stands. */
export function claimMessage({ blocks, source }: Draft, { block, proseStart }: Sentence, verdict: Verdict): Wording {
  return blocks[block].prose.recallPart(MESSAGES, `${proseStart} ${verdict.kind}`, () => explainClaim(verdict, source));
}
