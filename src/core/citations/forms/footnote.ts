import { namesSource } from '../is-source';
import type { ReadMark } from './context';

/** `[^label]` whose note names a source. Without a definition, or with a mere remark in it, it cites nothing. */
export const readFootnote: ReadMark = (mark, { noteOf, isSourceNote }) => {
  const note = mark.label === undefined ? undefined : noteOf(mark.label);
  if (note === undefined || !isSourceNote(note)) return undefined;
  const { start, end, block, at, atEnd } = mark;
  return { start, end, block, at, atEnd, form: 'footnote', target: mark.label!, note };
};

/** `^[text]` whose text names a source. */
export const readInlineNote: ReadMark = (mark, { draft }) => {
  if (!mark.content) return undefined;
  const text = draft.source.slice(mark.content.start, mark.content.end);
  if (!namesSource(text)) return undefined;
  const { start, end, block, at, atEnd } = mark;
  return { start, end, block, at, atEnd, form: 'inline-note', target: text.trim() };
};
