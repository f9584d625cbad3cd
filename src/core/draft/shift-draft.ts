import type { Span } from '../text/span';
import type { Draft } from './draft';
import { Prose } from './prose';

/** The draft as it reads when `by` characters are put before its text; `source` is the whole text with them. */
export function shiftDraft(draft: Draft, source: string, by: number): Draft {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...draft,
    source,
    ...(draft.frontMatter && {
      frontMatter: { ...shift(draft.frontMatter), content: shift(draft.frontMatter.content) },
    }),
    sections: draft.sections.map(shift),
    blocks: draft.blocks.map((block) => ({
      ...shift(block),
      prose: new Prose(block.prose.text, block.prose.runs.map((run) => ({ ...run, source: run.source + by }))),
    })),
    sentences: draft.sentences.map(shift),
    marks: draft.marks.map((mark) => ({ ...shift(mark), ...(mark.content && { content: shift(mark.content) }) })),
    notes: draft.notes.map((note) => ({
      ...shift(note), labelSpan: shift(note.labelSpan), content: shift(note.content),
    })),
    definitions: draft.definitions.map(shift),
    comments: draft.comments.map(shift),
    opaque: draft.opaque.map(shift),
  };
}
