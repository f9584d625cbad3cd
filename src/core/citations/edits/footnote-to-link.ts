import type { Draft, Mark } from '../../draft/draft';
import type { Edit, Span } from '../../text/span';
import { marksOf, notesOf, noteText } from '../footnotes';
import { wholeNote } from './whole-note';

/**
 * Turn a footnote with one address into a link on words of the text. What else the note says becomes the link's title,
 * so that nothing is lost; a note that other marks call stays. `undefined` when the note has no address or several.
 * @param mark the footnote's mark
 * @param words the words that are to carry the link; absent: up to three words before the mark
 */
export function footnoteToLink(draft: Draft, mark: Mark, words: Span = wordsBefore(draft.source, mark)): Edit[] | undefined {
  const [note] = notesOf(draft, mark.label ?? '');
  if (!note || words.start === words.end) return undefined;
  const text = noteText(draft, note);
  const addresses = addressesIn(text);
  if (addresses.length !== 1) return undefined;
  const [address] = addresses;
  const title = titleFrom(text.slice(0, address.start) + text.slice(address.end));
  const shared = marksOf(draft, note.label).some((other) => other !== mark);
  const edits: Edit[] = [
    { start: words.start, end: words.start, text: '[' },
    { start: words.end, end: words.end, text: `](${address.url}${title === '' ? '' : ` "${title}"`})` },
    { start: mark.start, end: mark.end, text: '' },
  ];
  if (words.end === mark.start) edits.splice(1, 2, { start: mark.start, end: mark.end, text: edits[1].text });
  return shared ? edits : [...edits, { ...wholeNote(draft, note), text: '' }];
}

const ADDRESS = /\[[^\]]{0,300}\]\((https?:[^\s()<>]{1,500})\)|<(https?:[^<>\s]{1,500})>|https?:[^\s<>()[\]"”]{1,500}/g;

function addressesIn(text: string): (Span & { url: string })[] {
  return [...text.matchAll(ADDRESS)].map((hit) => {
    const whole = hit[1] === undefined && hit[2] === undefined ? hit[0].replace(/(?<![.,;:])[.,;:]+$/, '') : hit[0];
    return { start: hit.index, end: hit.index + whole.length, url: hit[1] ?? hit[2] ?? whole };
  });
}

/** What is left of a note without its address, as the title of a link. */
function titleFrom(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').replace(/"/g, '’').replace(/(?<![\s,])[\s,]*(?:\.\s*)?$/, '')
    .replace(/^\s*[,.;]\s*/, '').replace(/(?<!\s)\s+,/g, ',').trim();
}

/** Up to three words before a mark, without the punctuation between. */
function wordsBefore(source: string, mark: Mark): Span {
  const before = source.slice(Math.max(0, mark.start - 200), mark.start);
  const found = /(?<![\p{L}\p{N}%$€£'’-])((?:[\p{L}\p{N}%$€£'’-]+ ){0,2}[\p{L}\p{N}%$€£'’-]+)[.,;:!?"”’)]{0,3}$/u.exec(before);
  if (!found) return { start: mark.start, end: mark.start };
  const start = mark.start - before.length + found.index;
  return { start, end: start + found[1].length };
}
