import type { Draft, Note } from '../../draft/draft';
import type { Edit, Span } from '../../text/span';
import { noteGroups } from './place-note';

/** Take footnote definitions away, given in order; those that stand together go together, so that no gap is left of them. */
export function removeNotes(draft: Draft, notes: readonly Note[]): Edit[] {
  let taken = 0;
  return noteGroups(draft, notes).map((group) => {
    const { start, end } = wholeNote(draft, { start: group[0].start, end: group[group.length - 1].end });
    const edit = { start: Math.max(start, taken), end, text: '' };
    taken = end;
    return edit;
  });
}

/**
 * A footnote definition, or several that stand together, with all that goes when it goes: what a quotation or a list writes
 * before it on its line, its line ending, and the blank lines on one side of it where they stand on both, so that no gap grows.
 */
export function wholeNote({ source }: Draft, note: Span): Span {
  let line = note.start;
  while (line > 0 && !isLineBreak(source[line - 1]) && source[line - 1] !== '\uFEFF') line -= 1;
  const space = source.slice(line, note.start).includes('>') ? ' \t>' : ' \t';
  const behind = endOfLine(source, note.end, space) ?? note.end;
  const [first, isOpening] = blankLinesBefore(source, line, space);
  if (isOpening) return { start: line, end: blankLinesBehind(source, behind, space) };
  return { start: endOfLine(source, behind, space) === undefined ? line : first, end: behind };
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** After the line ending, where nothing but space stands before it or before the end of the draft; otherwise `undefined`. */
function endOfLine(source: string, from: number, space: string): number | undefined {
  let at = from;
  while (at < source.length && space.includes(source[at])) at += 1;
  if (at === source.length) return at;
  return isLineBreak(source[at]) ? at + (source.startsWith('\r\n', at) ? 2 : 1) : undefined;
}

function blankLinesBehind(source: string, from: number, space: string): number {
  let at = from;
  for (let next: number | undefined = at; next !== undefined; next = at < source.length ? endOfLine(source, at, space) : undefined) at = next;
  return at;
}

/** Where the blank lines before a line begin, and whether they open the draft. */
function blankLinesBefore(source: string, line: number, space: string): [first: number, isOpening: boolean] {
  let first = line;
  let at = line;
  for (; at > 0 && (isLineBreak(source[at - 1]) || space.includes(source[at - 1])); at -= 1) {
    if (isLineBreak(source[at - 1]) && !source.startsWith('\r\n', at - 1)) first = at;
  }
  return [first, at === 0 || source[at - 1] === '\uFEFF'];
}
