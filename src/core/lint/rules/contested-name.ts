import { draftDate } from '../../glossary/draft-date';
import type { Entry } from '../../glossary/entry';
import type { TermUse } from '../../glossary/find-terms';
import { foldName, followsTitle } from '../../glossary/nearby';
import { addTo } from '../../text/group-by';
import { say } from '../../text/wording';
import type { Facts } from '../facts';
import { isQuoted } from '../quoted';
import { defineRule } from '../rule';
import { isAboutTimeBefore, sentenceOf, wordsAround, wordsOf } from '../term-sentence';

/** A place name that takes a side: one party's name alone, or both names by turns. */
export default defineRule({
  id: 'contested-name',
  severity: 'hint',
  summary: 'A place or sea with rival names, called by one of them alone or by each in turn',
  why: 'A name can say whose place it is before the argument begins, and editors on the other side notice.',
  whenOff: 'Your house has decided on one name: set it as `contested.neutral` of the term in your own terms file.',
  readsEnglish: true,
  bad: [
    'Patrols near «Takeshima» resumed.\n',
    'Ships entered the «East Sea» between Korea and Japan.\n',
    'Fishing off the «Senkaku Islands» stopped. Patrols near the «Diaoyu Islands» grew.\n',
    'The junta in «Burma» met.\n',
  ],
  good: [
    'Patrols near Dokdo, which Japan calls Takeshima, resumed. Dokdo is small.\n',
    'Patrols near the Liancourt Rocks (Dokdo/Takeshima) resumed.\n',
    'The minister spoke of “Takeshima”. “Takeshima is ours,” he said. Mr. Takeshima and Takeshima Masayuki left with the East Sea Fleet.\n',
    'Fishing off the Senkaku/Diaoyu Islands stopped.\n',
    'The South China Sea is wide.\n',
    'Burma became independent in 1948. Myanmar is its name today.\n',
  ],
  check(facts, report) {
    const byEntry = new Map<Entry, TermUse[]>();
    for (const use of facts.terms) {
      const { entry } = use;
      if (entry?.contested && facts.draft.blocks[use.block].role !== 'references') addTo(byEntry, entry, use);
    }
    for (const [entry, uses] of byEntry) {
      for (const use of oneSided(facts, entry, uses)) {
        const { neutral, note } = entry.contested ?? { neutral: '', note: undefined };
        const words = wordsOf(facts.draft, use);
        const message = note === undefined
          ? say`“${words}” is a contested name: at first use write “${neutral}”, then one form throughout.`
          : say`“${words}” is a contested name (${note}): at first use write “${neutral}”, then one form throughout.`;
        report(use, message, {
          fixes: [{ title: say`Write “${neutral}”`, edits: [{ start: use.start, end: use.end, text: neutral }] }],
        });
      }
    }
  },
});

/** The first use of each rival name that stands alone, unless an earlier sentence gave them together. */
function oneSided(facts: Facts, entry: Entry, uses: readonly TermUse[]): TermUse[] {
  const named = uses.map((use) => ({ use, side: sideOf(entry, wordsOf(facts.draft, use)), sentence: sentenceKey(facts, use) }));
  const together = new Map<string, Set<string | undefined>>();
  for (const { side, sentence } of named) together.set(sentence, (together.get(sentence) ?? new Set()).add(side));
  const sides = new Map<string, TermUse>();
  for (const { use, side, sentence } of named) {
    const text = facts.draft.blocks[use.block].prose.text;
    if (isQuoted(text, use.proseStart, use.proseEnd) || isPartOfName(text, use) || wasTheNameThen(facts, entry, use)) continue;
    if (side === undefined || together.get(sentence)!.size > 1) break;
    if (!sides.has(side)) sides.set(side, use);
  }
  const neutral = entry.contested && sideOf(entry, entry.contested.neutral);
  return [...sides].filter(([side]) => side !== neutral).map(([, use]) => use);
}

/** A person, a fleet, a road: "Mr. Takeshima", "the East Sea Fleet", "the Burma Road". */
function isPartOfName(text: string, { proseStart, proseEnd }: TermUse): boolean {
  return followsTitle(text, proseStart) || /^\s(?!Islands?\b|Islets?\b|Rocks?\b)\p{Lu}\p{Ll}/u.test(text.slice(proseEnd));
}

/** Uses in one sentence have the same key, and so have uses in a block without sentences. */
function sentenceKey({ draft }: Facts, use: TermUse): string {
  return `${use.block} ${sentenceOf(draft, use)?.proseStart ?? ''}`;
}

/** Whether the draft or the sentence is about the time before the name had a rival: "Burma became independent in 1948". */
function wasTheNameThen({ draft }: Facts, entry: Entry, use: TermUse): boolean {
  const since = entry.contested?.since;
  const around = wordsAround(draft, use);
  return since !== undefined && (isAboutTimeBefore(since, draftDate(draft), around) || /\b(?:colonial|former(?:ly)?|then)\b/i.test(around));
}

/** Which rival name the words use: its first word, folded; `undefined` for paired forms and a neutral form that is no rival. */
function sideOf(entry: Entry, words: string): string | undefined {
  const folded = foldName(words);
  const name = entry.contested?.names.find((one) => foldName(one) === folded);
  return name === undefined ? undefined : foldName(name).split(' ')[0].replace(/s$/, '');
}
