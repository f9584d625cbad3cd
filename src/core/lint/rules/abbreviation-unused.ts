import type { Block } from '../../draft/draft';
import { blocksWith } from '../../glossary/capital-words';
import { isWordCode, wordEnd } from '../../glossary/words';
import { isWellKnown } from '../abbreviations';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

const USES = {};

/** An abbreviation that is introduced and never used again. */
export default defineRule({
  id: 'abbreviation-unused',
  severity: 'hint',
  summary: 'An abbreviation that is introduced and then never used',
  why: 'Each abbreviation asks the reader to remember something. One that is not used again asks for nothing.',
  whenOff: 'The abbreviation is better known than the long form, and readers look for it.',
  bad: ['The Trilateral Coordination Council «(TCC)» met in May.\n'],
  good: [
    'The Trilateral Coordination Council (TCC) met in May. The TCC has no staff.\n',
    'The Trilateral Coordination Council (TCC) met in May.\n\n## What the TCC did\n',
    'The Trilateral Coordination Council (TCC) met.[^1]\n\n[^1]: TCC, *Report*.\n',
    'The Access to Covid-19 Tools (ACT) Accelerator began. The Disaster Response Team ([DRT](https://example.org/)) left.\n',
  ],
  check({ draft, introductions }, report) {
    const firstWords = new Set(introductions.flatMap(({ abbreviation }) => firstWordsOf(abbreviation)));
    const places = blocksWith(draft, USES, firstWords);
    const known = new Map<string, boolean>();
    const isUsed = (abbreviation: string): boolean => {
      const used = known.get(abbreviation) ?? countUses(abbreviation, places) > 1;
      known.set(abbreviation, used);
      return used;
    };
    for (const own of introductions) {
      const block = draft.blocks[own.block];
      if (block.role !== 'body' || isWellKnown(own.abbreviation)) continue;
      if (isUsed(own.abbreviation)) continue;
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

/** The words with which an abbreviation or its plural can begin: "R" for "R&D". */
function firstWordsOf(abbreviation: string): string[] {
  const word = abbreviation.replace(/s$/, '');
  const first = word.slice(0, wordEnd(word, 0));
  return [first, `${first}s`];
}

/** How often an abbreviation or its plural stands as a word of its own; two are enough to know. */
function countUses(abbreviation: string, places: ReadonlyMap<string, readonly Block[]>): number {
  const word = abbreviation.replace(/s$/, '');
  let count = 0;
  for (const { prose: { text } } of new Set(firstWordsOf(abbreviation).flatMap((first) => places.get(first) ?? []))) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length + (text[at + word.length] === 's' ? 1 : 0);
      if ((at === 0 || !isWordCode(text.charCodeAt(at - 1))) && !isWordCode(text.charCodeAt(end))) count += 1;
      if (count > 1) return count;
    }
  }
  return count;
}
