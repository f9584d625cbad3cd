import { removeNotes } from '../../citations/edits/whole-note';
import { noteHead, noteText, type Footnotes } from '../../citations/footnotes';
import type { Draft, Note } from '../../draft/draft';
import { normalLabel } from '../../draft/markdown/labels';
import { say } from '../../text/wording';
import { isEmptyNote } from '../promised-sources';
import { defineRule, type Offer } from '../rule';

/** A note begun and never written. */
export default defineRule({
  id: 'empty-footnote',
  severity: 'warning',
  summary: 'A footnote without text',
  why: 'The mark promises a source, and the note gives none.',
  whenOff: 'You write all marks first and the notes at the end.',
  bad: ['Exports fell.[^1]\n\n«[^1]»:\n', 'Exports fell.[^1]\n\n«[^1]»: <!-- ask Kim -->\n', 'Exports fell.«^[ ]» Wages rose.\n'],
  good: ['Exports fell.[^1]\n\n[^1]: Kim 2020.\n', 'Exports fell.^[Kim 2020.] Wages rose.\n'],
  check({ draft, footnotes }, report) {
    for (const note of draft.notes) {
      if (isEmptyNote(noteText(draft, note))) {
        report(noteHead(note), say`The footnote [^${note.label}] is empty; write its source.`, { fixes: () => [removal(draft, footnotes, note)] });
      }
    }
    for (const { kind, start, end, content } of draft.marks) {
      if (kind !== 'inline-note' || !content || !isEmptyNote(draft.source.slice(content.start, content.end))) continue;
      report({ start, end }, say`The inline note “${draft.source.slice(start, end)}” is empty; write its source.`, {
        fixes: [{ title: say`Remove the note`, edits: [{ start, end, text: '' }] }],
      });
    }
  },
});

/** Takes the note away, and with it all notes of its label and their marks when none of them has text. */
function removal(draft: Draft, { notes, marks }: Footnotes, note: Note): Offer {
  const label = normalLabel(note.label);
  const same = notes.get(label)!;
  // Where another note of the label has text, the mark is for that one.
  const [calls, gone] = same.every((other) => isEmptyNote(noteText(draft, other))) ? [marks.get(label) ?? [], same] : [[], [note]];
  return {
    title: calls.length === 0 ? say`Remove the note` : say`Remove the note and its mark`,
    edits: [...calls.map(({ start, end }) => ({ start, end, text: '' })), ...removeNotes(draft, gone)],
  };
}
