import type { Draft, Note } from '../../draft/draft';
import type { Edit } from '../../text/span';
import { lineEndingOf } from './place-note';

/** Move all footnote definitions to the end of the draft, in their order. Empty when they stand there already. */
export function moveFootnotesToEnd(draft: Draft): Edit[] {
  const { source } = draft;
  const last = draft.notes.at(-1);
  if (!last) return [];
  const settled = settledFrom(draft);
  const moving = draft.notes.slice(0, settled);
  if (moving.length === 0) return [];
  const eol = lineEndingOf(source);
  const texts = moving.map((note) => textOf(source, note));
  const removals = moving.map((note): Edit => ({ ...wholeLines(source, note), text: '' }));
  if (settled < draft.notes.length) {
    const { start } = draft.notes[settled];
    return [...removals, { start, end: start, text: texts.map((text) => text + eol).join('') }];
  }
  const end = source.trimEnd().length;
  return [...removals, { start: end, end, text: eol + eol + texts.join(eol) + (end === source.length ? eol : '') }];
}

/** Index of the first of the definitions that stand at the very end with nothing else between or behind them. */
function settledFrom({ source, notes }: Draft): number {
  let from = notes.length;
  let end = source.length;
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

/** The definition's lines with the blank lines behind them, so that one gap and not two is left. */
function wholeLines(source: string, note: Note): { start: number; end: number } {
  const start = note.start - prefixOf(source, note).length;
  const behind = /^[ \t]*(?:\r?\n(?:[ \t>]*\r?\n)*)?/.exec(source.slice(note.end, note.end + 200))![0].length;
  const atEnd = source.slice(note.end).trim() === '';
  if (!atEnd) return { start, end: note.end + behind };
  const body = source.slice(0, start).trimEnd().length;
  return { start: body, end: note.end };
}
