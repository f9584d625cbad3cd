import { explainClaim } from '../../claims';
import { claimFixes } from '../claim-fixes';
import { openClaims } from '../open-claims';
import { defineRule } from '../rule';
import { tellingSpan } from '../telling-span';

/** The rule the product exists for: a sentence that an editor would ask a source for, and none is near. */
export default defineRule({
  id: 'uncited-claim',
  severity: 'warning',
  summary: 'A claim about the world that an editor would ask a source for, with no citation near it',
  why: 'An editor or a critic who finds the gap after publication costs more than a footnote now.',
  whenOff: 'The text is not meant to be sourced: a speech, a first sketch, a press line.',
  bad: [
    '«South Korean exports to China fell 14 percent in 2019.»\n',
    '«According to the Ministry of Trade, the tariff was lifted in March 2021.» We should welcome this.\n',
  ],
  good: [
    'South Korean exports to China fell 14 percent in 2019.[^1]\n\n[^1]: Korea Customs Service, *Trade Statistics*, 2020.\n',
    'Seoul should consider a new approach.\n',
    'What would such a policy cost?\n',
    '```\nexports fell 14 percent in 2019\n```\n',
  ],
  check(facts, report) {
    for (const { sentence, verdict, span, following } of openClaims(facts)) {
      if (verdict.kind === 'quote') continue;
      const more = following === 0 ? ''
        : ` ${following} more ${following === 1 ? 'claim' : 'claims'} in this paragraph ${following === 1 ? 'lacks' : 'lack'} one too.`;
      report(span, explainClaim(verdict, facts.draft.source) + more, {
        kind: verdict.kind,
        fixes: claimFixes(facts.draft, sentence, 'uncited-claim', tellingSpan(facts.draft, sentence, verdict)),
      });
    }
  },
});
