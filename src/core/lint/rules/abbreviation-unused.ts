import type { Draft } from '../../draft/draft';
import { gather, type Words } from '../../draft/gather';
import { capitalWords } from '../../glossary/capital-words';
import { ownWords } from '../../glossary/own-places';
import { isWordCode } from '../../glossary/words';
import { say } from '../../text/wording';
import { isWellKnown, singular } from '../abbreviations';
import { defineRule } from '../rule';

const USES = {};

/** An abbreviation that is introduced and never used again. */
export default defineRule({
  id: 'abbreviation-unused',
  severity: 'hint',
  summary: 'An abbreviation that is introduced and then never used',
  why: 'Each abbreviation asks the reader to remember something. One that is not used again asks for nothing.',
  whenOff: 'The abbreviation is better known than the long form, and readers look for it.',
  readsEnglish: true,
  bad: ['The Trilateral Coordination Council «(TCC)» met in May.\n'],
  good: [
    'The Trilateral Coordination Council (TCC) met in May. The TCC has no staff.\n',
    'The Trilateral Coordination Council (TCC) met in May.\n\n## What the TCC did\n',
    'The Trilateral Coordination Council (TCC) met.[^1]\n\n[^1]: TCC, *Report*.\n',
    'The Access to Covid-19 Tools (ACT) Accelerator began. The Disaster Response Team ([DRT](https://example.org/)) left.\n',
  ],
  check({ draft, introductions }, report) {
    const told = introductions.filter(({ abbreviation, block }) => draft.blocks[block].role === 'body' && !isWellKnown(abbreviation));
    const uses = countUses(draft, new Set(told.map(({ abbreviation }) => singular(abbreviation))));
    for (const own of told) {
      const block = draft.blocks[own.block];
      if ((uses.get(singular(own.abbreviation)) ?? 0) > 1) continue;
      const text = block.prose.text;
      const start = text.lastIndexOf('(', own.shortStart);
      const end = text.indexOf(')', own.shortEnd) + 1;
      if (start < own.longEnd || end === 0) continue;
      const span = block.prose.toSourceSpan(start, end);
      if (isInsideName(text.slice(end)) || draft.source.slice(span.start, span.end).includes('](')) continue;
      const before = block.prose.toSourceSpan(own.longEnd, end);
      report(span, say`“${own.abbreviation}” is introduced and never used again: leave it out.`, {
        fixes: [{ title: say`Leave out “(${own.abbreviation})”`, edits: [{ ...before, text: '' }] }],
      });
    }
  },
});

/** "the Access to Tools (ACT) Accelerator", "Joseph Carl Robnett (JCR) Licklider": what is in brackets belongs to a longer name. */
function isInsideName(behind: string): boolean {
  return /^ \p{Lu}/u.test(behind);
}

/** How often each abbreviation or its plural stands in the draft as a word of its own. */
function countUses(draft: Draft, abbreviations: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const byWord = ownWords([...abbreviations]);
  const find = (words: Words): readonly string[] | undefined => {
    const likely = new Set([...capitalWords(words).keys()].flatMap((word) => byWord.get(word) ?? []));
    const found = [...likely].flatMap((abbreviation) => usesIn(words.text, abbreviation));
    return found.length > 0 ? found : undefined;
  };
  for (const { found } of gather(draft, USES, find, [[...abbreviations].join(' ')])) {
    for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** The abbreviation, once for each of its uses in a text. */
function usesIn(text: string, abbreviation: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    const behind = at + abbreviation.length;
    const end = behind + (text[behind] === 's' ? 1 : 0);
    if ((at === 0 || !isWordCode(text.charCodeAt(at - 1))) && !isWordCode(text.charCodeAt(end))) found.push(abbreviation);
  }
  return found;
}
