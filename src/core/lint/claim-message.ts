import { explainClaim, type Verdict } from '../claims';
import type { Draft, Sentence } from '../draft/draft';
import type { Wording } from '../text/wording';

const MESSAGES = {};

interface Said {
  readonly kind: Verdict['kind'];
  readonly words: Wording;
}

/** What the writer reads about an open claim; put into words once for as long as its paragraph stands. */
export function claimMessage({ blocks, source }: Draft, { block, proseStart }: Sentence, verdict: Verdict): Wording {
  const make = (): Said => ({ kind: verdict.kind, words: explainClaim(verdict, source) });
  const last = blocks[block].prose.recallPart(MESSAGES, proseStart, make);
  return last.kind === verdict.kind ? last.words : Object.assign(last, make()).words;
}
