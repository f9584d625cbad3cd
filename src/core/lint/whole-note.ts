import type { Draft, Note } from '../draft/draft';
import type { Span } from '../text/span';

/** A footnote definition with its line ending and the blank lines that it alone needs, so that none is left behind. */
export function wholeNote({ source }: Draft, note: Note): Span {
  const before = /(?<![ \t\r\n])(?:[ \t]*[\r\n])*$/.exec(source.slice(Math.max(0, note.start - 20), note.start))?.[0].length ?? 0;
  const after = /^[ \t]*(?:\r\n|\r|\n)?/.exec(source.slice(note.end, note.end + 20))?.[0].length ?? 0;
  if (note.start - before <= 0) return { start: note.start, end: note.end + after };
  const left = /^(?:\r\n|\r|\n)/.exec(source.slice(note.start - before))?.[0].length ?? 0;
  return { start: note.start - before + left, end: note.end + after };
}
