import type { Draft } from '../../draft/draft';
import { groupBy } from '../../text/group-by';
import { firstIndex, type Edit } from '../../text/span';
import { placeNotes, readNotePlaces } from './place-note';

/** A new footnote as edits of the draft. */
export interface NewFootnote {
  /** The mark and the definition; they refer to the draft as it is. */
  readonly edits: readonly Edit[];
  /** Where the writer goes on typing, after the note's text, as an offset into the draft after the edits. */
  readonly cursor: number;
  readonly label: string;
}

/**
 * Add a footnote: a mark with the next free number at the offset `at`, and its definition where the draft keeps them.
 * @param text the note's text; empty for a note still to be written
 * @param places what `readNotePlaces` says of the draft, for callers that add more than one note to it
 */
export function addFootnote(draft: Draft, at: number, text = '', places = readNotePlaces(draft)): NewFootnote {
  return addFootnotes(draft, [at], text, places);
}

/**
 * The same at several offsets, in the order of the text and each once.
 * @param text of all notes, or one for each offset
 * @param removed what else is changed in the draft at the same time, in front of a mark or apart from it
 * @returns all of the edits; the label of the first note, and the place after its text
 */
export function addFootnotes(
  draft: Draft, offsets: readonly number[], text: string | readonly string[] = '', places = readNotePlaces(draft), removed: readonly Edit[] = [],
): NewFootnote {
  const label = (n: number): string => String(Number(places.label) + n);
  const marks = [...new Set(offsets)].sort((a, b) => a - b).map((at, n) => {
    const mark = `[^${label(n)}]`;
    return { start: at, text: mark, note: `${mark}: ${typeof text === 'string' ? text : text[offsets.indexOf(at)]}` };
  });
  const together = groupBy(marks, ({ start }) => places.lastOfGroup(firstIndex(draft.notes, (note) => note.start >= start)));
  const placed = [...together.values()].map((group) => placeNotes(draft, group[group.length - 1].start, group.map(({ note }) => note), places));
  // A mark at the very place of the notes goes before them.
  const written = new Map<number, string>();
  for (const { start: at, text: words } of [...marks, ...placed]) written.set(at, (written.get(at) ?? '') + words);
  const edits = [...removed, ...[...written].map(([at, words]): Edit => ({ start: at, end: at, text: words }))];
  const [{ start }] = placed;
  const [{ note }] = marks;
  const before = edits.reduce((sum, edit) => (edit.start < start ? sum + edit.text.length - (edit.end - edit.start) : sum), start);
  return { edits, cursor: before + written.get(start)!.indexOf(note) + note.length, label: label(0) };
}
