import { draftDate } from '../../glossary/draft-date';
import { say } from '../../text/wording';
import { isQuoted } from '../quoted';
import { defineRule } from '../rule';
import { isAboutTimeBefore, sourceOf, wordsAround, wordsOf } from '../term-sentence';

/** Words by which a sentence shows that it knows the name to be an old or a wrong one. */
const KNOWING = new RegExp('\\b(?:former(?:ly)?|then|renamed|previous(?:ly)?|until|(?:once|originally|first|sometimes|also|often) (?:known|called|named)'
  + '|known as|called|predecessor|succeeded|precursor|old name|misnamed|mistakenly|wrongly|properly|officially|strictly|correctly'
  + '|not an? )\\b', 'i');

/** A wrong or outdated official name: an "agreement" that is an arrangement, a ministry that has another name now. */
export default defineRule({
  id: 'official-name',
  severity: 'warning',
  summary: 'A wrong or outdated official name of a treaty, body or grouping',
  why: 'Readers who work with the institution stop trusting a brief that gets its name wrong.',
  whenOff: 'The draft quotes or discusses old names throughout.',
  readsEnglish: true,
  bad: [
    'The «Wassenaar Agreement» controls dual-use goods.\n',
    'Tokyo used the «Trilateral Information Sharing Agreement» of 2014.\n',
    'The «KORUS Free Trade Agreement of 2007» opened the market.\n',
    'The «International Atomic Energy Association» sent inspectors.\n',
    '---\ndate: 2024-03-01\n---\n\nThe «U.S. Pacific Command» sent a ship.\n',
  ],
  good: [
    'The Wassenaar Arrangement controls dual-use goods.\n',
    '---\ndate: 2016-03-01\n---\n\nThe U.S. Pacific Command sent a ship.\n',
    'The U.S. Indo-Pacific Command, formerly the U.S. Pacific Command, sent a ship.\n',
    'Reporters wrote of a “Wassenaar Agreement” that does not exist.\n',
    'In 1995 the Ministry of International Trade and Industry objected.\n',
  ],
  check({ draft, terms, glossary }, report) {
    const date = draftDate(draft);
    for (const use of terms) {
      const { wrong } = use;
      const entry = wrong && glossary.byId.get(use.ids[0] ?? '');
      const block = draft.blocks[use.block];
      if (!wrong || !entry || block.role === 'references') continue;
      const text = block.prose.text;
      const around = wordsAround(draft, use);
      if (isQuoted(text, use.proseStart, use.proseEnd) || KNOWING.test(around)) continue;
      if (wrong.since !== undefined && isAboutTimeBefore(wrong.since, date, around)) continue;
      report(use, say`“${wordsOf(draft, use)}” is not the official name: write “${wrong.use}” (${wrong.why}; source: ${sourceOf(entry)}).`, {
        fixes: [{ title: say`Write “${wrong.use}”`, safe: true, edits: [{ start: use.start, end: use.end, text: wrong.use }] }],
      });
    }
  },
});
