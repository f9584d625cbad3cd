import { placeNotes, readNotePlaces } from '../../citations/edits/place-note';
import { closest } from '../../config/closest';
import { readFootnotes, sameLabel } from '../footnotes';
import { say } from '../../text/wording';
import { defineRule, type Offer } from '../rule';

/** In a draft with more notes than this, comparing each missing label with all of them takes too long. */
const MOST_LABELS = 1000;

/** A footnote mark that leads nowhere is printed as the characters `[^3]`. */
export default defineRule({
  id: 'undefined-footnote',
  severity: 'error',
  summary: 'A footnote mark whose note is missing',
  why: 'Readers see “[^3]” in the text and no source below.',
  whenOff: 'The notes are kept in another file and joined later.',
  bad: ['Exports fell.«[^trade]» They rose again.[^2]\n\n[^2]: Kim 2020.\n', 'Exports fell.«[^1]»\n'],
  good: ['Exports fell.[^Trade]\n\n[^trade]: Kim 2020.\n', 'Write \\[^1\\] or `[^1]`.\n'],
  check({ draft }, report) {
    const { notes, marks } = readFootnotes(draft);
    const places = readNotePlaces(draft);
    let labels: readonly string[] | undefined;
    let unused: readonly string[] | undefined;
    for (const [label, calls] of marks) {
      if (notes.has(label)) continue;
      labels ??= draft.notes.map((note) => note.label);
      unused ??= labels.filter((other) => !marks.has(sameLabel(other)));
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
  },
});
