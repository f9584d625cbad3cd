import { noteText } from '../footnotes';
import type { Ledger } from './ledger';

/** "This section draws on Kim 2020.", "Adapted from Kim 2020." */
const FOR_SECTION = /\b[Tt]his (?:(?:sub)?section|chapter|part|box) |^(?:Based|Adapted) /;

/** A note on a heading that is said to be for all of the section serves what stands under the heading. */
export function coverUnderHeadings({ draft, citationsOf, sentencesOf, isServed, add }: Ledger): void {
  const { blocks, notes } = draft;
  for (const { role, index: at, section } of blocks) {
    if (role !== 'heading') continue;
    for (const { index, note } of citationsOf(blocks[at])) {
      if (note === undefined || !FOR_SECTION.test(noteText(draft, notes[note]))) continue;
      for (let under = at + 1; blocks[under]?.section === section; under += 1) {
        for (const sentence of sentencesOf(blocks[under])) if (!isServed(sentence.index)) add(index, sentence.index, 'lead-in');
      }
    }
  }
}
