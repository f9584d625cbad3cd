import type { Draft, Note } from '../../draft/draft';
import { lineEndingOf } from '../../text/line-ending';
import type { Edit } from '../../text/span';
import { endForNotes, noteGroups } from './place-note';
import { removeNotes } from './whole-note';

/** Move all footnote definitions to the end of the draft, in their order. Empty when they stand there already. */
export function moveFootnotesToEnd(draft: Draft): Edit[] {
  const { source } = draft;
  const limit = endForNotes(draft, draft.notes.at(-1)?.end ?? 0);
  const settled = settledFrom(draft, limit);
  const moving = draft.notes.slice(0, settled);
  if (moving.length === 0) return [];
  const eol = lineEndingOf(source);
  const texts = noteGroups(draft, moving).flat().map((note) => textOf(source, note));
  const removals = removeNotes(draft, moving);
  if (settled < draft.notes.length) {
    const { start } = draft.notes[settled];
    return [...removals, { start, end: start, text: texts.map((text) => text + eol).join('') }];
  }
  const end = source.slice(0, limit).trimEnd().length;
  const last = removals[removals.length - 1];
  // What stands at the end, in a quotation, is written again in its own place.
  if (last.end >= end) return [...removals.slice(0, -1), { ...last, text: eol + texts.join(eol) + eol }];
  return [...removals, { start: end, end, text: eol + eol + texts.join(eol) + (end === limit ? eol : '') }];
}

/** Index of the first of the definitions that stand at the very end with nothing else between or after them. */
function settledFrom({ source, notes }: Draft, limit: number): number {
  let from = notes.length;
  let end = limit;
  while (from > 0 && source.slice(notes[from - 1].end, end).trim() === '') {
    if (prefixOf(source, notes[from - 1]) !== '') break;
    from--;
    end = notes[from].start;
  }
  return from;
}

/** What stands before a definition on its line: the `> ` of a quotation, the indent of a list. */
function prefixOf(source: string, note: Note): string {
  return source.slice(source.lastIndexOf('\n', note.start - 1) + 1, note.start).replace(/^\uFEFF/, '');
}

/** The definition as it reads outside the quotation or list it stands in. */
function textOf(source: string, note: Note): string {
  const prefix = prefixOf(source, note);
  const text = source.slice(note.start, note.end);
  return prefix === '' ? text : text.split('\n').map((line) => line.startsWith(prefix) ? line.slice(prefix.length) : line).join('\n');
}
