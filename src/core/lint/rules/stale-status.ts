import { firstDayOf } from '../../glossary/dates';
import { draftDate } from '../../glossary/draft-date';
import { inSentence, type StaleClaim } from '../../glossary/entry';
import { mentions, nearby } from '../../glossary/nearby';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { defineRule } from '../rule';
import { sourceOf, termsInSentences, textAround, type TermInSentence } from '../term-sentence';

/** What an event has overtaken: the draft is dated after it and still speaks as if it had not happened. */
export default defineRule({
  id: 'stale-status',
  severity: 'warning',
  summary: 'A statement about a treaty or body that events had overtaken when the draft was written',
  why: 'Status changes: treaties lapse, members join, bodies close. An outdated status undoes the argument that rests on it.',
  whenOff: 'The draft reprints older texts unchanged.',
  readsEnglish: true,
  bad: [
    'The «CAI» that China signed with the European Union opened markets.\n',
    'The «Trans-Pacific Partnership» (TPP) is in force.\n',
    '---\ndate: 2026-03-01\n---\n\n«New START» remains in force and limits both arsenals.\n',
    '---\ndate: 2025-02-01\n---\n\nThe «CPTPP» has 11 members.\n',
    '---\ndate: 2022-06-01\n---\n\n«RCEP» has yet to enter into force.\n',
  ],
  good: [
    'The CAI was never signed.\n',
    'The Comprehensive Agreement on Investment was agreed in principle and would have been signed later.\n',
    '---\ndate: 2021-03-01\n---\n\nNew START remains in force.\n',
    'New START remains in force.\n',
    '---\ndate: 2026-03-01\n---\n\nNew START was in force until February 2026.\n',
    '---\ndate: 2025-02-01\n---\n\nThe CPTPP was signed by its 11 members in 2018.\n',
  ],
  check(facts, report) {
    const date = draftDate(facts.draft);
    let told: TermInSentence | undefined;
    for (const found of termsInSentences(facts, ({ stale }) => stale !== undefined)) {
      // "The Trans-Pacific Partnership (TPP) is in force" says it once.
      if (told?.sentence === found.sentence && told.entry === found.entry) continue;
      const claim = found.entry.stale?.find((one) => contradicts(facts, found, one, date));
      if (claim === undefined) continue;
      told = found;
      report(found.use, say`What this says of ${inSentence(found.entry)} no longer holds: ${claim.fact} (source: ${sourceOf(found.entry)}).`);
    }
  },
});

/** Only certain cases: one such term in the sentence, the words of the claim, none that take them back, a date after it. */
function contradicts(facts: Facts, term: TermInSentence, claim: StaleClaim, date: string | undefined): boolean {
  const { use, block, sentence } = term;
  const text = textAround(term);
  const always = claim.since < '1901';
  if (!always && (date === undefined || firstDayOf(date) < firstDayOf(claim.since))) return false;
  if (block.quote !== undefined || text.trimEnd().endsWith('?')) return false;
  const rival = facts.terms.some((other) => other.block === use.block && other.start !== use.start &&
    other.proseStart >= sentence.proseStart && other.proseEnd <= sentence.proseEnd && !other.ids.includes(use.ids[0]) &&
    other.ids.some((id) => ['agreement', 'law'].includes(facts.glossary.byId.get(id)?.kind ?? '')));
  if (rival || /["\u201C\u201D]/.test(text)) return false;
  const words = nearby(text);
  return mentions(words, claim.says) && !mentions(words, claim.unless ?? []);
}
