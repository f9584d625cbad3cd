import { wholeNote } from '../../citations/edits/whole-note';
import { noteHead } from '../../citations/footnotes';
import { say } from '../../text/wording';
import { defineRule } from '../rule';

/** A note that nothing calls is not printed at all. */
export default defineRule({
  id: 'unused-footnote',
  severity: 'warning',
  summary: 'A footnote that no mark in the text calls',
  why: 'The source was found and written down, and no reader will see it: its mark was deleted or mistyped.',
  whenOff: 'You collect notes for later in the draft.',
  bad: ['Exports fell.[^1]\n\n[^1]: Kim 2020.\n\n«[^2]»: Lee 2021.\n'],
  good: ['Exports fell.[^1]\n\n[^1]: Kim 2020, against[^2] Lee.\n\n[^2]: Lee 2021.\n'],
  check({ draft, footnotes: { notes, marks } }, report) {
    for (const [label, [note]] of notes) {
      if (marks.has(label)) continue;
      report(noteHead(note), say`Nothing in the text calls the footnote [^${note.label}]: put its mark where it belongs, or remove it.`, {
        fixes: [{ title: say`Remove the note`, edits: [{ ...wholeNote(draft, note), text: '' }] }],
      });
    }
  },
});
