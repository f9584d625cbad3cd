import { readNotePlaces } from '../../citations/edits/place-note';
import { KINDS, type Verdict } from '../../claims/verdict';
import { LEVELS, type Level } from '../../config/config';
import { say } from '../../text/wording';
import { claimFixes } from '../fixes/claim-fixes';
import { wordsToLink } from '../fixes/words-to-link';
import { defineRule } from '../rule';

/** The rule the product exists for: a sentence that an editor would ask a source for, with no citation near it. */
export default defineRule({
  id: 'uncited-claim',
  severity: 'warning',
  summary: 'A claim about the world that an editor would ask a source for, with no citation near it',
  why: 'An editor or a critic who finds the gap after publication costs more than a footnote now.',
  whenOff: 'The text is not meant to be sourced: a speech, a first sketch, a press line.',
  readsEnglish: true,
  options: {
    kinds: {
      type: 'object',
      description: 'Severity by kind of claim, where it is not that of the rule.',
      additionalProperties: false,
      properties: Object.fromEntries(KINDS.filter((kind) => kind !== 'quote').map((kind) => [kind, { type: 'string', enum: LEVELS }])),
    },
  },
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
  check(facts, report, { kinds }) {
    const places = readNotePlaces(facts.draft);
    for (const { sentence, verdict, span, following } of facts.open) {
      if (verdict.kind === 'quote') continue;
      const severity = severityOf(verdict, kinds);
      const { message } = verdict;
      report(span, following === 0 ? message
        : following === 1 ? say`${message} 1 more claim in this paragraph lacks one too.`
          : say`${message} ${following} more claims in this paragraph lack one too.`, {
        kind: verdict.kind,
        severity,
        fixes: () => claimFixes(facts.draft, facts.citations, sentence, 'uncited-claim', wordsToLink(facts.draft, sentence, verdict), places),
      });
    }
  },
});

/**
 * The severity of one claim, if not the rule's own: general statements, which only `strict` flags, are hints, and the
 * rule's option `kinds` sets the others (`kinds: { state: hint, figure: error }`).
 */
function severityOf({ may, kind }: Verdict, kinds: unknown): Level | undefined {
  if (may) return 'hint';
  const level: unknown = kind && typeof kinds === 'object' && kinds !== null ? (kinds as Record<string, unknown>)[kind] : undefined;
  return LEVELS.find((known) => known === level);
}
