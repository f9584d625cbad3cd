import { readFootnotes } from '../footnotes';
import { wholeNote } from '../whole-note';
import { defineRule } from '../rule';

/** Of two notes with one label, readers see the first. */
export default defineRule({
  id: 'duplicate-footnote',
  severity: 'error',
  summary: 'A second footnote with the same label',
  why: 'Only the first note of a label is printed; the other source is lost.',
  whenOff: 'Never, unless another tool numbers the notes.',
  bad: ['Exports fell.[^1] They rose.[^1]\n\n[^1]: Kim 2020.\n\n«[^1]»: Lee 2021.\n'],
  good: ['Exports fell.[^1] They rose.[^1]\n\n[^1]: Kim 2020.\n'],
  check({ draft }, report) {
    for (const [first, ...others] of readFootnotes(draft).notes.values()) {
      for (const note of others) {
        const span = { start: note.labelSpan.start - 2, end: note.labelSpan.end + 1 };
        const words = draft.source.slice(first.content.start, first.content.end).split('\n')[0].slice(0, 60);
        report(span, `There is already a footnote [^${note.label}] (“${words}”), and this one will not be printed; give it a label of its own.`, {
          fixes: [{ title: 'Remove this note', edits: [{ ...wholeNote(draft, note), text: '' }] }],
        });
      }
    }
  },
});
