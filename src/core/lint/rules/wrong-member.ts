import { draftDate } from '../../glossary/draft-date';
import type { Entry } from '../../glossary/entry';
import { contradiction, findMemberClaims } from '../../glossary/member-claims';
import { say } from '../../text/wording';
import { defineRule } from '../rule';
import { sourceOf, termsInSentences, textAround } from '../term-sentence';

const STATED = {};

/** Asks for the fields and not for what they hold, which is unpacked when it is read. */
function hasMembers(entry: Entry): boolean {
  return 'members' in entry || 'members_complete' in entry;
}

/** A country called a member, party or signatory of something it does not belong to. */
export default defineRule({
  id: 'wrong-member',
  severity: 'warning',
  summary: 'A country called a member, party or signatory of a term of the glossary that it does not belong to',
  why: 'Who is in an agreement decides what it binds. One wrong member is the sentence that gets quoted.',
  whenOff: 'The draft describes a scenario in which memberships differ.',
  readsEnglish: true,
  bad: [
    '«South Korea», a CPTPP member, cut its tariffs.\n',
    'Seoul noted that «South Korea» is a party to the Comprehensive and Progressive Agreement for Trans-Pacific Partnership.\n',
    'As a member of the Quad, «South Korea» took part.\n',
    '---\ndate: 2021-04-20\n---\n\nThe «United Kingdom», a member of the CPTPP, sold more whisky.\n',
    '«India» signed RCEP in 2020.\n',
    '«South Korea» and other CPTPP members gained, and so did AUKUS members such as «Japan».\n',
    'The Quad (Australia, India, Japan and «South Korea») met.\n',
    'The «United States» is a party to UNCLOS. «Israel» is a party to the Non-Proliferation Treaty.\n',
    'The Quad countries (Australia, India, Japan, and «New Zealand») met. The Quad members—Australia, India, Japan and «France»—agreed.\n',
  ],
  good: [
    'Japan, a CPTPP member, cut its tariffs.\n',
    'South Korea is not a member of the CPTPP. It is false that China is a Quad member.\n',
    'South Korea would gain as a CPTPP member.\n',
    '---\ndate: 2025-04-20\n---\n\nThe United Kingdom, a member of the CPTPP, sold more whisky.\n',
    'China and South Korea are RCEP members. Malaysia, a party to the CPTPP, agreed.\n',
    'South Korea and CPTPP members met.\n',
    'Russia, a member of BRICS, agreed. Japan, unlike South Korea, is a CPTPP member.\n',
  ],
  check(facts, report) {
    const date = draftDate(facts.draft);
    for (const term of termsInSentences(facts, hasMembers)) {
      const { use, entry, block, sentence } = term;
      if (block.quote !== undefined) continue;
      const at = use.proseStart - sentence.proseStart;
      const end = at + use.proseEnd - use.proseStart;
      const stated = block.prose.recallPart(STATED, use.proseStart, () => ({ end, claims: findMemberClaims(textAround(term), at, end) }));
      if (stated.end !== end) Object.assign(stated, { end, claims: findMemberClaims(textAround(term), at, end) });
      for (const claim of stated.claims) {
        const fault = contradiction(entry, claim, date);
        if (fault === undefined) continue;
        const start = sentence.proseStart + claim.start + (/^the /i.exec(claim.written)?.[0].length ?? 0);
        report(block.prose.toSourceSpan(start, sentence.proseStart + claim.end),
          say`${fault}: check who belongs to it (source: ${sourceOf(entry)}).`);
      }
    }
  },
});
