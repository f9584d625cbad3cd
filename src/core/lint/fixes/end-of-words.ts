import type { Span } from '../../text/span';

/** Where the words of a note or a citation end, before its full stop and the space around that. */
export function endOfWords(source: string, { start, end }: Span): number {
  return end - /(?:\.\s*|(?<!\s)\s*)$/.exec(source.slice(Math.max(start, end - 20), end))![0].length;
}
