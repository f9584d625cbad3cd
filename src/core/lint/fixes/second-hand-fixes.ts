import type { Citation } from '../../citations/citation';
import type { Draft } from '../../draft/draft';
import type { Bibliography } from '../../sources/bibliography';
import { plainTitle, shortDate } from '../../sources/label';
import type { Source } from '../../sources/source';
import { writtenKey } from '../../text/citekey';
import type { Span } from '../../text/span';
import { say } from '../../text/wording';
import type { Offer } from '../rule';
import { CITATION_NEEDED, MARK_AS_NEEDED } from './claim-fixes';
import { endOfWords } from './end-of-words';

const NEEDED = ` ${CITATION_NEEDED}`;
const ORIGINAL = ' [TK: the original]';
const UNSEEN = /\boriginals?\b[^.;]{0,40}\b(?:not|unavailable|inaccessible|lost|destroyed|classified|out of print|no longer)\b/i;

/** True when a source at second hand says why, or the writer has noted that the original is to come. */
export function isExcused(text: string): boolean {
  return UNSEEN.test(text) || text.includes(ORIGINAL.trim());
}

/** True when the writer has asked for a better source behind an address in the text. */
export function isAskedFor({ source }: Draft, end: number): boolean {
  return source.startsWith(NEEDED, end);
}

/** Asks for a better source behind a citation in the text. */
export function askFix(end: number): Offer {
  return { title: MARK_AS_NEEDED, edits: [{ start: end, end, text: NEEDED }] };
}

/** Notes at the end of a note that the original is still to be found. */
export function originalFix(draft: Draft, note: Span): Offer {
  const at = endOfWords(draft.source, note);
  return { title: say`Note that the original is to come (adds a mark to the note)`, edits: [{ start: at, end: at, text: ORIGINAL }] };
}

/**
 * Ways to answer for “cited in”: cite the original where the bibliography has it, say that it could not be seen, or note
 * that it is to come.
 * @param text the note, or the words of the citation in the text
 * @param at where “cited in” begins in the draft
 */
export function secondHandFixes(draft: Draft, text: Span, at: number, citation: Citation | undefined, bibliography: Bibliography | undefined): Offer[] {
  const before = draft.source.slice(text.start, at);
  const original = citation ? undefined : bibliography?.sources.find((source) => isNamed(source, before));
  const end = endOfWords(draft.source, citation ? { start: citation.start, end: citation.end - 1 } : text);
  // In brackets, since what follows an address directly would be taken for a part of it.
  const words = citation ? ', original not seen' : ' (the original could not be seen)';
  return [
    ...(original ? [{ title: say`Cite “${original.key}” in its place`, edits: [{ start: text.start, end: text.end, text: `@${writtenKey(original.key)}.` }] }] : []),
    { title: say`Say that the original could not be seen`, edits: [{ start: end, end, text: words }] },
    citation ? askFix(citation.end) : originalFix(draft, text),
  ];
}

/** Author, or the body that published it, and the title or the year, stand in the words. */
function isNamed({ item }: Source, words: string): boolean {
  const [first] = item.author ?? item.editor ?? [];
  const who = first?.family ?? first?.literal ?? item.publisher;
  const title = plainTitle(item)?.split(/[:.?]/)[0];
  const year = shortDate(item);
  return who !== undefined && words.includes(who) && ((title !== undefined && title.length > 3 && words.includes(title)) || (year !== undefined && words.includes(year)));
}
