import { readNotePlaces } from '../../citations/edits/place-note';
import { claimFixes } from '../fixes/claim-fixes';
import { wordsToLink } from '../fixes/words-to-link';
import { defineRule } from '../rule';

/** Somebody's words without the place where they were said. */
export default defineRule({
  id: 'uncited-quotation',
  severity: 'warning',
  summary: 'A quotation with no citation near it',
  why: 'A reader must be able to find the words where they were said, whole and in context.',
  whenOff: 'The quotations are from your own interviews, and the text says so once.',
  bad: ['«“The alliance is the cornerstone of peace and security in the region,” the prime minister said.»\n'],
  good: [
    '“The alliance is the cornerstone of peace,” the prime minister said.[^1]\n\n[^1]: Office of the Prime Minister, press conference, April 16, 2021.\n',
    'This so-called “pivot” has its limits.\n',
  ],
  check(facts, report) {
    const places = readNotePlaces(facts.draft);
    for (const { sentence, verdict, span } of facts.open) {
      if (verdict.kind !== 'quote') continue;
      report(span, verdict.message, {
        kind: verdict.kind,
        ...(verdict.may && { severity: 'hint' }),
        fixes: () => claimFixes(facts.draft, facts.citations, sentence, 'uncited-quotation', wordsToLink(facts.draft, sentence, verdict), places),
      });
    }
  },
});
