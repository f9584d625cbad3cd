import { nextFootnoteLabel } from '../../citations/edits/place-note';
import { wholeNote } from '../../citations/edits/whole-note';
import { noteHead, noteText } from '../../citations/footnotes';
import type { Draft, Mark, Note } from '../../draft/draft';
import { normalLabel } from '../../draft/markdown/labels';
import { shorten } from '../../text/shorten';
import { say } from '../../text/wording';
import { isEmptyNote } from '../promised-sources';
import { defineRule, type Offer } from '../rule';

/** Of two notes with one label, readers see the first. */
export default defineRule({
  id: 'duplicate-footnote',
  severity: 'error',
  summary: 'A second footnote with the same label',
  why: 'Only the first note of a label is printed; the other source is lost.',
  whenOff: 'Never, unless another tool numbers the notes.',
  bad: ['Exports fell.[^1] They rose.[^1]\n\n[^1]: Kim 2020.\n\n«[^1]»: Lee 2021.\n'],
  good: ['Exports fell.[^1] They rose.[^1]\n\n[^1]: Kim 2020.\n'],
  check({ draft, footnotes: { notes, marks } }, report) {
    for (const [first, ...others] of notes.values()) {
      const calls = marks.get(normalLabel(first.label)) ?? [];
      for (const [index, note] of others.entries()) {
        const text = noteText(draft, first);
        const [line] = text.split(/[\r\n]/);
        report(noteHead(note), isEmptyNote(text)
          ? say`There is already an empty footnote [^${note.label}], and this one will not be printed; remove the empty one.`
          : say`There is already a footnote [^${note.label}] (“${shorten(line, 60)}”), and this one will not be printed; give it a label of its own.`, {
          fixes: () => [
            ...(isEmptyNote(text) && !isEmptyNote(noteText(draft, note)) ? [{ title: say`Remove the empty note`, edits: [{ ...wholeNote(draft, first), text: '' }] }] : []),
            ...ownLabel(draft, note, calls.length === others.length + 1 ? calls[index + 1] : undefined),
            { title: say`Remove this note`, edits: [{ ...wholeNote(draft, note), text: '' }] },
          ],
        });
      }
    }
  },
});

/** Where each note of the label has a mark, they belong together in their order: note and mark take a new number. */
function ownLabel(draft: Draft, { labelSpan }: Note, call: Mark | undefined): Offer[] {
  if (!call) return [];
  const label = nextFootnoteLabel(draft);
  return [{
    title: say`Give this note and its mark the label [^${label}]`,
    edits: [{ start: call.start, end: call.end, text: `[^${label}]` }, { ...labelSpan, text: label }],
  }];
}
