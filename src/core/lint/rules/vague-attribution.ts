import { readNotePlaces } from '../../citations/edits/place-note';
import { gatherSentences } from '../../draft/gather';
import { overlaps } from '../../text/span';
import { say } from '../../text/wording';
import { footnoteFix, linkFix, whoFix } from '../fixes/claim-fixes';
import { defineRule } from '../rule';
import { vagueWords } from '../vague-words';

const VAGUE_WORDS = {};

/** A view that is ascribed to nobody in particular. */
export default defineRule({
  id: 'vague-attribution',
  severity: 'information',
  summary: '“Some observers”, “studies show” and the like, with nobody named and nothing cited',
  why: 'A reader cannot weigh a view that belongs to no one; editors take it for the writer’s own.',
  whenOff: 'The draft sums up a debate in general terms on purpose.',
  readsEnglish: true,
  yieldsTo: ['uncited-claim', 'uncited-quotation'],
  bad: [
    '«Some observers» argue that the pact will fail.\n',
    '«Studies» show that tariffs raise prices.\n',
    'The pact «is widely seen» as a success.\n',
    'Tokyo hesitates, and «critics» say that it will wait.\n',
    '«Some» argue that the pact will fail.\n',
    'According to «several analysts», the pact will fail.\n',
    'According to «some», the pact will fail. «It is said that» Tokyo will wait.\n',
  ],
  good: [
    'Some observers argue that the pact will fail.[^1]\n\n[^1]: Kim 2020, 14.\n',
    'Studies show that tariffs raise prices [@kim2020].\n',
    'As noted above, the pact is widely seen as a success.\n',
    'Some say nothing of it. According to analysts at RAND, it will fail.\n',
    'Some observers from Tokyo attended. The data are shown in Table 1.\n',
    'Kim Min-ji and other analysts at the Asan Institute argue that it will fail.\n',
  ],
  *check({ draft, citedBy, promised }, report) {
    const places = readNotePlaces(draft);
    for (const { sentence, found: vague } of yield* gatherSentences(draft, VAGUE_WORDS, vagueWords)) {
      if (citedBy[sentence.index].length > 0 || promised.some((one) => overlaps(sentence, one))) continue;
      const { prose } = draft.blocks[sentence.block];
      const at = sentence.proseStart + vague.at;
      const words = prose.toSourceSpan(at, at + vague.words.length);
      report(words, say`“${vague.words}” is nobody in particular: name who says so, or cite one who does.`, {
        fixes: () => [
          footnoteFix(draft, sentence, places), linkFix(draft, words), whoFix(words.end),
        ],
      });
    }
  },
});
