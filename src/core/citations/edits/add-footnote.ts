import type { Draft } from '../../draft/draft';
import type { Edit } from '../../text/span';
import { placeNotes, readNotePlaces } from './place-note';

/** A new footnote as edits of the draft. */
export interface NewFootnote {
  /** The mark and the definition; they refer to the draft as it is. */
  readonly edits: readonly Edit[];
  /** Where the writer goes on typing, behind the note's text, as an offset into the draft after the edits. */
  readonly cursor: number;
  readonly label: string;
}

/**
 * Add a footnote: a mark with the next free number at the offset `at`, and its definition where the draft keeps them.
 * @param text the note's text; empty for a note still to be written
 * @param places what `readNotePlaces` says of the draft, for callers that add more than one note to it
 */
export function addFootnote(draft: Draft, at: number, text = '', places = readNotePlaces(draft)): NewFootnote {
  const { label } = places;
  const mark = `[^${label}]`;
  const definition = `${mark}: ${text}`;
  const placed = placeNotes(draft, at, [definition], places);
  const behind = placed.text.lastIndexOf(definition) + definition.length;
  const cursor = placed.start + mark.length + behind;
  if (placed.start === at) return { edits: [{ start: at, end: at, text: mark + placed.text }], cursor, label };
  return { edits: [{ start: at, end: at, text: mark }, placed], cursor, label };
}
