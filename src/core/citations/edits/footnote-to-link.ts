import type { Draft, Mark, Note } from '../../draft/draft';
import { overlaps, type Edit, type Span } from '../../text/span';
import { marksOf, notesOf, noteText } from '../footnotes';
import { removeNotes } from './whole-note';

/** A footnote's mark and the words that are to carry its link; absent: up to three words before the mark that have no markup within them. */
export interface MarkToLink {
  readonly mark: Mark;
  readonly words?: Span;
}

/**
 * Turn footnotes with one address each into links on words of the text. What else a note says becomes the link's title,
 * so that nothing is lost; a note that other marks call stays.
 * Marks whose notes have no address or several stay as they are.
 */
export function footnotesToLinks(draft: Draft, asked: readonly MarkToLink[]): Edit[] {
  const edits: Edit[] = [];
  const notes = new Set<Note>();
  const linked: Mark[] = [];
  for (const { mark, words = wordsBefore(draft, mark) } of asked) {
    const [note] = notesOf(draft, mark.label ?? '');
    const link = note && linkOn(mark, words, noteText(draft, note));
    // Of two marks after the same words one can become their link.
    if (!link || link.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    edits.push(...link);
    notes.add(note);
    linked.push(mark);
  }
  const unused = draft.notes.filter((note) => notes.has(note) && marksOf(draft, note.label).every((mark) => linked.includes(mark)));
  return [...edits, ...removeNotes(draft, unused)];
}

/** The edits that put the one address of a note's text on words in front of its mark, instead of the mark. */
function linkOn(mark: Mark, words: Span, text: string): Edit[] | undefined {
  const addresses = addressesIn(text);
  if (addresses.length !== 1 || words.start === words.end) return undefined;
  const [address] = addresses;
  const title = titleFrom(text.slice(0, address.start) + address.words + text.slice(address.end));
  const close = `](${address.url}${title === '' ? '' : ` "${title}"`})`;
  const open = { start: words.start, end: words.start, text: '[' };
  if (words.end === mark.start) return [open, { start: mark.start, end: mark.end, text: close }];
  return [open, { start: words.end, end: words.end, text: close }, { start: mark.start, end: mark.end, text: '' }];
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
