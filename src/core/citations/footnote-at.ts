import type { Draft, Mark, Note } from '../draft/draft';
import type { Span } from '../text/span';
import { labelSpanOf, notesOf } from './footnotes';

/** A footnote's label at a place of the draft, in a mark or in the definition. */
export interface FootnoteAt {
  readonly label: string;
  /** Span of the label alone. */
  readonly labelSpan: Span;
  /** Span of the whole mark, or of `[^label]:` in the definition. */
  readonly span: Span;
  /** The first definition of the label, which is the one that counts; absent when there is none. */
  readonly note?: Note;
  /** The mark, when the place is not in the definition. */
  readonly mark?: Mark;
}

/** The footnote whose mark or label holds the offset; `undefined` when there is none. */
export function footnoteAt(draft: Draft, offset: number): FootnoteAt | undefined {
  const mark = draft.marks.find(({ kind, start, end }) => kind === 'footnote' && start <= offset && offset <= end);
  if (mark?.label !== undefined) {
    const [note] = notesOf(draft, mark.label);
    return { label: mark.label, labelSpan: labelSpanOf(mark), span: mark, mark, ...(note && { note }) };
  }
  const own = draft.notes.find(({ start, labelSpan }) => start <= offset && offset <= labelSpan.end + 2);
  if (!own) return undefined;
  return { label: own.label, labelSpan: own.labelSpan, span: { start: own.start, end: own.labelSpan.end + 2 }, note: notesOf(draft, own.label)[0] };
}
