import type { Draft, Mark } from '../../draft/draft';
import { beforeSpaces } from '../../text/before-spaces';
import type { Edit } from '../../text/span';
import { addFootnotes, type NewFootnote } from './add-footnote';
import { readNotePlaces } from './place-note';

/** The link, automatic link or bare address at an offset; `undefined` when there is none with an address on the web. */
export function addressAt(draft: Draft, at: number): Mark | undefined {
  return draft.marks.find((mark) => (mark.kind === 'link' || mark.kind === 'url') && mark.start <= at && at <= mark.end &&
    /^(?:https?:|doi:)/i.test(mark.url ?? '') && draft.blocks[mark.block].note === undefined);
}

/**
 * Put the address of a link into a footnote and leave its words; a bare address goes altogether, with the brackets
 * around it. The mark goes after the punctuation that follows.
 * @param accessed the day to write after the address, as it is to be read: "May 3, 2026"; absent: none
 * @param places what `readNotePlaces` says of the draft, for callers that move more than one address of it
 */
export function linkToFootnote(draft: Draft, mark: Mark, accessed?: string, places = readNotePlaces(draft)): NewFootnote {
  return linksToFootnotes(draft, [mark], accessed, places);
}

/** The same for several links, each once. */
export function linksToFootnotes(draft: Draft, links: readonly Mark[], accessed?: string, places = readNotePlaces(draft)): NewFootnote {
  const moved = links.map((mark) => moveAddress(draft, mark, accessed));
  return addFootnotes(draft, moved.map(({ behind }) => behind), moved.map(({ note }) => note), places, moved.map(({ left }) => left));
}

/** What is left of a link in the text, where its footnote's mark goes, and what the note says. */
function moveAddress(draft: Draft, mark: Mark, accessed: string | undefined): { readonly left: Edit; readonly behind: number; readonly note: string } {
  const { source } = draft;
  const words = wordsOf(draft, mark);
  const removed = words === '' ? withBrackets(draft, mark) : mark;
  const behind = removed.end + /^[*_"”’)]*[.,;:!?]?["”’)]*/.exec(source.slice(removed.end, removed.end + 8))![0].length;
  const title = /\s["'(]([^"')]{1,300})["')]\)$/.exec(source.slice(mark.start, mark.end))?.[1];
  const note = `${title === undefined ? '' : `${title}, `}<${mark.url}>${accessed === undefined ? '' : `, accessed ${accessed}`}.`;
  return { left: { start: removed.start, end: removed.end, text: words }, behind, note };
}

/** The link's words as written, with their own markup; empty for an address that stands for itself. */
function wordsOf({ source }: Draft, mark: Mark): string {
  if (mark.kind === 'url' || mark.form === 'auto') return '';
  const text = source.slice(mark.start, mark.end);
  const close = mark.form === 'reference' ? /\](?:\[[^\]]*\])?$/.exec(text)?.index : text.lastIndexOf('](');
  const words = close === undefined || close < 0 ? '' : text.slice(1, close);
  return /^https?:\/\//.test(words) ? '' : words;
}

/** A bare address with the space before it, the brackets when it stands alone in them, and a comma or stop that would stand twice. */
export function withBrackets({ source, blocks }: Draft, mark: Mark): { start: number; end: number } {
  let { start, end } = mark;
  if (source[start - 1] === '(' && source[end] === ')') {
    start--;
    end++;
  }
  start = beforeSpaces(source, start, blocks[mark.block].start);
  if (/[.,;:]/.test(source[start - 1] ?? '') && /[.,;:]/.test(source[end] ?? '')) end++;
  return { start, end };
}
