import { placeNotes, readNotePlaces } from '../../citations/edits/place-note';
import { lostNoteLinks } from '../../citations/forms/link';
import { findLostNumbers } from '../../citations/lost-numbers';
import { normalLabel } from '../../draft/markdown/labels';
import { closest } from '../../text/closest';
import { say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';

/** In a draft with more notes than this, comparing each missing label with all of them takes too long. */
const MOST_LABELS = 1000;

const LIST = '\n\n## References\n\n1. Kim 2020.\n2. Lee 2021.\n';

/** A footnote mark that leads nowhere is printed as the characters `[^3]`; a number without its entry, as if there were one. */
export default defineRule({
  id: 'undefined-footnote',
  severity: 'error',
  summary: 'A footnote mark whose note is missing, or a number in brackets that the list of references lacks',
  why: 'Readers see “[^3]” or “[12]” in the text and no source below.',
  whenOff: 'The notes are kept in another file and joined later.',
  bad: ['Exports fell.«[^trade]» They rose again.[^2]\n\n[^2]: Kim 2020.\n', 'Exports fell.«[^1]»\n', 'Exports fell.«[[9]](#_ftn9)»\n', `Exports fell [1]. They rose «[3]», and fell [2] «[2, 14]».${LIST}`],
  good: ['Exports fell.[^Trade]\n\n[^trade]: Kim 2020.\n', 'Write \\[^1\\] or `[^1]`.\n', `Exports fell [1, 2]. He wrote “[sic]” in [2020].${LIST}`, 'Exports fell [3].\n',
    'Exports fell.[[9]](#_ftn9) See [Trade](#fn-trade).\n\n[[9]](#_ftnref9) Kim 2020.\n'],
  check({ draft, footnotes: { notes, marks } }, report) {
    const places = readNotePlaces(draft);
    let labels: readonly string[] | undefined;
    let unused: readonly string[] | undefined;
    for (const [label, calls] of marks) {
      if (notes.has(label)) continue;
      labels ??= draft.notes.map((note) => note.label);
      unused ??= labels.filter((other) => !marks.has(normalLabel(other)));
      for (const mark of calls) {
        const written = mark.label ?? '';
        const meant = labels.length > MOST_LABELS ? undefined
          : closest(written, unused) ?? closest(written, labels.filter((other) => !/^\d+$/.test(other)));
        const definition = placeNotes(draft, mark.end, [`[^${written}]: `], places);
        const fixes: Offer[] = [
          ...(meant ? [{ title: say`Change to [^${meant}]`, edits: [{ start: mark.start, end: mark.end, text: `[^${meant}]` }] }] : []),
          {
            title: say`Add the note [^${written}]`, edits: [definition],
            cursor: definition.start + definition.text.trimEnd().length + 1,
          },
        ];
        report(mark, meant
          ? say`The footnote [^${written}] has no note: did you mean [^${meant}]?`
          : say`The footnote [^${written}] has no note: add the note, or correct the mark.`, { fixes });
      }
    }
    for (const { start, end, at, atEnd, block } of lostNoteLinks(draft)) {
      const number = draft.blocks[block].prose.text.slice(at, atEnd).replace(/[[\]]/g, '');
      report({ start, end }, say`The note “${number}” did not come along from the word processor: add the note, or correct the mark.`);
    }
    for (const { start, end, missing, listed } of findLostNumbers(draft)) {
      report({ start, end }, say`The list of references ends with number ${listed} and has no ${missing}: add the source, or correct the number.`);
    }
  },
});
