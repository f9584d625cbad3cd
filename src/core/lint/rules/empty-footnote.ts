import { defineRule } from '../rule';

/** A note begun and never written. */
export default defineRule({
  id: 'empty-footnote',
  severity: 'warning',
  summary: 'A footnote without text',
  why: 'The mark promises a source, and the note gives none.',
  whenOff: 'You write all marks first and the notes at the end.',
  bad: ['Exports fell.[^1]\n\n«[^1]»:\n'],
  good: ['Exports fell.[^1]\n\n[^1]: Kim 2020.\n'],
  check({ draft }, report) {
    for (const note of draft.notes) {
      if (draft.source.slice(note.content.start, note.content.end).trim() !== '') continue;
      const span = { start: note.labelSpan.start - 2, end: note.labelSpan.end + 1 };
      report(span, `The footnote [^${note.label}] is empty; write its source.`);
    }
  },
});
