import type { Draft, Mark, Note } from '../draft/draft';
import { normalLabel } from '../draft/markdown/labels';
import { groupBy } from '../text/group-by';
import type { Span } from '../text/span';

/** Footnotes by the normal form of their label. */
export interface Footnotes {
  /** The definitions of a label, in order; the first is the one that readers see. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** The marks in the text that call a label, in order. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** All footnote definitions and marks of a draft. */
export function readFootnotes(draft: Draft): Footnotes {
  const marks = draft.marks.filter((mark) => mark.kind === 'footnote');
  return { notes: groupBy(draft.notes, ({ label }) => normalLabel(label)), marks: groupBy(marks, ({ label = '' }) => normalLabel(label)) };
}

/** All marks that call a label, in order. */
export function marksOf(draft: Draft, label: string): Mark[] {
  return draft.marks.filter((mark) => mark.kind === 'footnote' && mark.label !== undefined && isSameLabel(mark.label, label));
}

/** All definitions of a label, in order. */
export function notesOf(draft: Draft, label: string): Note[] {
  return draft.notes.filter((note) => isSameLabel(note.label, label));
}

/** True for two ways to write one label. */
export function isSameLabel(one: string, other: string): boolean {
  return normalLabel(one) === normalLabel(other);
}

/** The label alone in a mark. */
export function labelSpanOf({ start, end }: Mark): Span {
  return { start: start + 2, end: end - 1 };
}

/** What a note says, as it stands in the source. */
export function noteText({ source }: Draft, { content }: Note): string {
  return source.slice(content.start, content.end);
}

/** `[^label]` at the head of a definition, without the colon. */
export function noteHead({ labelSpan }: Note): Span {
  return { start: labelSpan.start - 2, end: labelSpan.end + 1 };
}
