import type { Edit } from '../../text/span';

/** A stop and the quotation marks that close after it, at the end of a sentence: `.”`. */
const QUOTED_STOP = /(?:(\.)|[!?…]+)([”’"']+)(?=\s|$)/y;

/**
 * The edit that puts a citation in the running text, such as ` [@kim]`, in front of a full stop. In front of one that a quotation
 * closes over (`fell.”`), the citation goes after the quotation, since it is no word of the speaker's, and the stop after it
 * (`fell” [@kim].`); a question mark stays with the words that ask.
 * @param offset where the stop begins, in the source
 * @returns with the edit, the offset after the citation once it is made
 */
export function placeCitation(source: string, offset: number, citation: string): { readonly edit: Edit; readonly behind: number } {
  QUOTED_STOP.lastIndex = offset;
  const quoted = QUOTED_STOP.exec(source);
  if (!quoted) return { edit: { start: offset, end: offset, text: citation }, behind: offset + citation.length };
  const [whole, stop, marks] = quoted;
  const kept = (stop ? marks : whole) + citation;
  return { edit: { start: offset, end: offset + whole.length, text: `${kept}.` }, behind: offset + kept.length };
}
