import type { Draft, Mark, Note } from '../draft/draft';
import { normalLabel } from '../draft/markdown/labels';
import type { Edit, Span } from '../text/span';
import { say, type Wording } from '../text/wording';

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
    const note = noteOf(draft, mark.label);
    return { label: mark.label, labelSpan: labelOf(mark), span: mark, mark, ...(note && { note }) };
  }
  const own = draft.notes.find(({ start, labelSpan }) => start <= offset && offset <= labelSpan.end + 2);
  if (!own) return undefined;
  return { label: own.label, labelSpan: own.labelSpan, span: { start: own.start, end: own.labelSpan.end + 2 }, note: noteOf(draft, own.label) };
}

/** All marks that call a label, in order. */
export function marksOf(draft: Draft, label: string): Mark[] {
  return draft.marks.filter((mark) => mark.kind === 'footnote' && mark.label !== undefined && same(mark.label, label));
}

/** All definitions of a label, in order. */
export function notesOf(draft: Draft, label: string): Note[] {
  return draft.notes.filter((note) => same(note.label, label));
}

/** What a note says, as it stands in the source. */
export function noteText({ source }: Draft, { content }: Note): string {
  return source.slice(content.start, content.end);
}

/** `[^label]` at the head of a definition, without the colon. */
export function noteHead({ labelSpan }: Note): Span {
  return { start: labelSpan.start - 2, end: labelSpan.end + 1 };
}

/** What is wrong with a new label, as a sentence for the writer; `undefined` when it can be used. */
export function labelFault(draft: Draft, label: string, old: string): Wording | undefined {
  if (!/^[^\s[\]^]{1,100}$/.test(label)) return say`“${label}” cannot be a footnote’s label: write it without spaces and brackets.`;
  const taken = !same(label, old) && (notesOf(draft, label).length > 0 || marksOf(draft, label).length > 0);
  return taken ? say`Another footnote has the label “${label}” already.` : undefined;
}

/** Write a new label into all marks and definitions of a footnote. */
export function renameFootnote(draft: Draft, old: string, label: string): Edit[] {
  const spans = [...marksOf(draft, old).map(labelOf), ...notesOf(draft, old).map(({ labelSpan }) => labelSpan)];
  return spans.map(({ start, end }) => ({ start, end, text: label }));
}

function noteOf(draft: Draft, label: string): Note | undefined {
  return draft.notes.find((note) => same(note.label, label));
}

function labelOf({ start, end }: Mark): Span {
  return { start: start + 2, end: end - 1 };
}

function same(a: string, b: string): boolean {
  return normalLabel(a) === normalLabel(b);
}
