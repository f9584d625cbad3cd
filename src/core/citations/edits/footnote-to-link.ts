import type { Draft, Mark } from '../../draft/draft';
import type { Edit, Span } from '../../text/span';
import { marksOf, notesOf, noteText } from '../footnotes';
import { wholeNote } from './whole-note';

/**
 * Turn a footnote with one address into a link on words of the text. What else the note says becomes the link's title,
 * so that nothing is lost; a note that other marks call stays. `undefined` when the note has no address or several.
 * @param mark the footnote's mark
 * @param words the words that are to carry the link; absent: up to three words before the mark that have no markup within them
 */
export function footnoteToLink(draft: Draft, mark: Mark, words: Span = wordsBefore(draft, mark)): Edit[] | undefined {
  const [note] = notesOf(draft, mark.label ?? '');
  if (!note || words.start === words.end) return undefined;
  const text = noteText(draft, note);
  const addresses = addressesIn(text);
  if (addresses.length !== 1) return undefined;
  const [address] = addresses;
  const title = titleFrom(text.slice(0, address.start) + address.words + text.slice(address.end));
  const shared = marksOf(draft, note.label).some((other) => other !== mark);
  const edits: Edit[] = [
    { start: words.start, end: words.start, text: '[' },
    { start: words.end, end: words.end, text: `](${address.url}${title === '' ? '' : ` "${title}"`})` },
    { start: mark.start, end: mark.end, text: '' },
  ];
  if (words.end === mark.start) edits.splice(1, 2, { start: mark.start, end: mark.end, text: edits[1].text });
  return shared ? edits : [...edits, { ...wholeNote(draft, note), text: '' }];
}

const URL = 'https?:(?:[^\\s<>()[\\]"”]|\\([^\\s<>()[\\]"”]{0,200}\\)){1,500}';
const ADDRESS = new RegExp(`\\[([^\\]]{0,300})\\]\\((${URL})\\)|<(https?:[^<>\\s]{1,500})>|${URL}`, 'g');

/** The addresses of a note, with the words of a link. */
function addressesIn(text: string): (Span & { readonly url: string; readonly words: string })[] {
  return [...text.matchAll(ADDRESS)].map((hit) => {
    const [whole, words = '', linked, angled] = hit;
    const url = linked ?? angled ?? whole.replace(/(?<![.,;:])[.,;:]+$/, '');
    const isBare = linked === undefined && angled === undefined;
    return { start: hit.index, end: hit.index + (isBare ? url : whole).length, url, words };
  });
}

/** What is left of a note without its address, as the title of a link. */
function titleFrom(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').replace(/"/g, '’').replace(/(?<![\s,])[\s,]*(?:\.\s*)?$/, '')
    .replace(/^\s*[,.;]\s*/, '').replace(/(?<!\s)\s+,/g, ',').replace(/,,+/g, ',').trim();
}

const WORDS = /(?<![\p{L}\p{N}%$€£'’-])(?:[\p{L}\p{N}%$€£'’-]+ ){0,2}[\p{L}\p{N}%$€£'’-]+(?=[.,;:!?"”’)]{0,3} ?$)/u;

/** Up to three words before a mark, without the punctuation between, that stand in the source as they are read and in no link. */
function wordsBefore({ blocks, marks, source }: Draft, { block, at, start: none }: Mark): Span {
  const { prose } = blocks[block];
  const from = Math.max(0, at - 200);
  const found = WORDS.exec(prose.text.slice(from, at));
  for (let words = found?.[0] ?? ''; found && words !== ''; words = words.replace(/^[^ ]+ ?/, '')) {
    const end = from + found.index + found[0].length;
    const span = prose.toSourceSpan(end - words.length, end);
    const isPlain = source.slice(span.start, span.end).replace(/\r?\n/g, ' ') === words;
    if (isPlain && !marks.some((mark) => mark.kind === 'link' && mark.start < span.end && span.start < mark.end)) return span;
  }
  return { start: none, end: none };
}
