import type { Draft, Mark, Note } from '../draft/draft';
import { normalLabel } from '../draft/markdown/labels';
import { groupBy } from '../text/group-by';

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
