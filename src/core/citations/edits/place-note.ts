import type { Draft, Note } from '../../draft/draft';
import { unclosedEnd } from '../../draft/markdown/unclosed';
import { lineEndingOf } from '../../text/line-ending';
import { firstIndex, type Edit } from '../../text/span';

/** The next free number for a footnote: one above the highest that a definition or a mark already has. */
export function nextFootnoteLabel(draft: Draft): string {
  let highest = 0;
  const count = (label: string | undefined): void => {
    if (label !== undefined && /^\d{1,6}$/.test(label)) highest = Math.max(highest, Number(label));
  };
  for (const note of draft.notes) count(note.label);
  for (const mark of draft.marks) if (mark.kind === 'footnote') count(mark.label);
  return String(highest + 1);
}

/** Where a draft keeps its notes; to add many notes to one draft, read it once. */
export interface NotePlaces {
  /** The next free number for a footnote. */
  readonly label: string;
  /** The last of the definitions that stand together, from the one at `index` on. */
  readonly lastOfGroup: (index: number) => Note | undefined;
}

/** Read where a draft keeps its notes. Each fact is found when first asked for. */
export function readNotePlaces(draft: Draft): NotePlaces {
  let label: string | undefined;
  let lasts: Note[] | undefined;
  return {
    get label() {
      return (label ??= nextFootnoteLabel(draft));
    },
    lastOfGroup: (index) => (lasts ??= lastsOfGroups(draft))[index],
  };
}

/**
 * The edit that adds footnote definitions for text at the offset `near`: below the definitions that follow that place,
 * or at the end of the draft when none does. They are written in the manner of those already there.
 * @param definitions each complete, `[^label]: text`, without a line ending
 */
export function placeNotes(draft: Draft, near: number, definitions: readonly string[], places: NotePlaces): Edit {
  const eol = lineEndingOf(draft.source);
  const last = places.lastOfGroup(firstIndex(draft.notes, (note) => note.start >= near));
  if (last) {
    const gap = isSpaced(draft, last) ? eol + eol : eol;
    return { start: last.end, end: last.end, text: definitions.map((definition) => gap + definition).join('') };
  }
  const limit = endForNotes(draft, near);
  const end = Math.max(endOfText(draft.source.slice(0, limit)), near);
  const ending = limit - end <= eol.length && (limit < draft.source.length || end === limit) ? eol : '';
  return { start: end, end, text: eol + eol + definitions.join(eol) + ending };
}

/**
 * Where text that is added at the end of a draft may stand: what comes after a code block, a comment or raw HTML without an end is part of it.
 * @param near where what follows must not end
 */
export function endForNotes(draft: Draft, near: number): number {
  const open = unclosedEnd(draft);
  const line = open ? draft.source.lastIndexOf('\n', open.start - 1) + 1 : 0;
  return line > near ? line : draft.source.length;
}

/**
 * Definitions by which of them stand together, with nothing but white space between them; all in order. One that stands in the text of
 * another is part of that.
 */
export function noteGroups({ source, notes: all }: Draft, notes: readonly Note[] = all): Note[][] {
  const groups: Note[][] = [];
  for (const note of notes) {
    const group = groups[groups.length - 1];
    const end = group?.[group.length - 1].end ?? 0;
    if (note.start < end) continue;
    if (group && source.slice(end, note.start).trim() === '') group.push(note);
    else groups.push([note]);
  }
  return groups;
}

/** By index of a definition, the last of those that it stands together with. */
function lastsOfGroups(draft: Draft): Note[] {
  const lasts = noteGroups(draft).map((group) => group[group.length - 1]);
  let at = 0;
  return draft.notes.map((note) => {
    while (at + 1 < lasts.length && lasts[at].end < note.end) at += 1;
    return lasts[at];
  });
}

/** Offset after the last character that is not white space. */
function endOfText(source: string): number {
  let end = source.length;
  while (end > 0 && /\s/.test(source[end - 1])) end--;
  return end;
}

/** True when definitions need or have a blank line between them. */
function isSpaced(draft: Draft, last: Note): boolean {
  const { source, notes } = draft;
  const lineStart = source.lastIndexOf('\n', last.start - 1) + 1;
  if (source.slice(lineStart, last.start).trim() !== '' || source.slice(last.start, last.end).includes('\n')) return true;
  const before = notes[last.index - 1];
  const between = before && source.slice(before.end, last.start);
  return between !== undefined && between.trim() === '' && between.split('\n').length > 2;
}
