import type { Draft, Note } from '../../draft/draft';
import type { Edit } from '../../text/span';

/** The line ending of a draft: that of its first line, or LF. */
export function lineEndingOf(source: string): string {
  const at = source.indexOf('\n');
  return at > 0 && source[at - 1] === '\r' ? '\r\n' : '\n';
}

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

/**
 * The edit that adds footnote definitions for text at the offset `near`: below the definitions that follow that place,
 * or at the end of the draft when none does. They are written in the manner of those already there.
 * @param definitions each complete, `[^label]: text`, without a line ending
 */
export function placeNotes(draft: Draft, near: number, definitions: readonly string[]): Edit {
  const eol = lineEndingOf(draft.source);
  const last = lastOfGroup(draft, draft.notes.findIndex((note) => note.start >= near));
  if (last) {
    const gap = isSpaced(draft, last) ? eol + eol : eol;
    return { start: last.end, end: last.end, text: definitions.map((definition) => gap + definition).join('') };
  }
  const end = draft.source.trimEnd().length;
  const ending = end === draft.source.length ? eol : '';
  return { start: end, end, text: eol + eol + definitions.join(eol) + ending };
}

/** The last of the definitions that stand together, from the one at `index` on. */
function lastOfGroup(draft: Draft, index: number): Note | undefined {
  let last: Note | undefined = draft.notes[index];
  for (let next = index + 1; last && next < draft.notes.length; next++) {
    if (draft.source.slice(last.end, draft.notes[next].start).trim() !== '') break;
    last = draft.notes[next];
  }
  return last;
}

/** True when definitions need or have a blank line between them. */
function isSpaced(draft: Draft, last: Note): boolean {
  const { source, notes } = draft;
  const lineStart = source.lastIndexOf('\n', last.start - 1) + 1;
  if (source.slice(lineStart, last.start).trim() !== '' || source.slice(last.start, last.end).includes('\n')) return true;
  const before = notes[last.index - 1];
  return before !== undefined && /^\s*\n\s*\n\s*$/.test(source.slice(before.end, last.start));
}
