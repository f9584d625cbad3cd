import type { Draft, Mark } from '../../draft/draft';
import { namesSource } from '../is-source';
import type { ReadMark } from './context';
import { textUnder } from './html';

/** What is neither white space nor a thing without words; see `OBJECT`. */
const WORDS = /[^\s\uFFFC]/;

/** An inline, reference or automatic link to another page. A link around a picture is none. */
export const readLink: ReadMark = (mark, { draft, leadsToSource }) => {
  const { start, end, block, at, atEnd, url, form } = mark;
  if (url === undefined) return undefined;
  if (NOTE_ANCHOR.test(url) && !isBackLink(draft.source, start)) {
    return namesSource(noteUnder(draft.source, url.slice(1))) ? { start, end, block, at, atEnd, form: 'html', target: url } : undefined;
  }
  if (!leadsToSource(mark, url)) return undefined;
  const words = draft.blocks[block].prose.text.slice(at, atEnd);
  if (form !== 'auto' && !WORDS.test(words)) return undefined;
  return { start, end, block, at, atEnd, form: isDoi(url) ? 'doi' : form === 'auto' ? 'url' : 'link', target: url };
};

const LOST = /^#_?(?:ftn|fn|edn|footnote|endnote)[-_:]?\d{1,4}$/i;

/** The marks `[[9]](#_ftn9)` of a word processor whose notes did not come along. */
export function lostNoteLinks({ marks, source }: Draft): readonly Mark[] {
  return marks.filter(({ url, start }) => url !== undefined && url.startsWith('#') && LOST.test(url) && !isBackLink(source, start)
    && noteUnder(source, url.slice(1)) === '');
}

/** The notes of documents that a word processor wrote as Markdown: `[[1]](#_ftn1)`. */
const NOTE_ANCHOR = /^#_?(?:ftn|fn|f|footnote|endnote|edn|en|note|ref|reference|cite|citation|source)[-_:]?\d{1,4}$/i;

/** True for the number before the note's own text, which stands at the beginning of a line. */
function isBackLink(source: string, start: number): boolean {
  return start === 0 || /\n\s{0,3}$/.test(source.slice(Math.max(0, start - 5), start));
}

/** The note's text: behind the link that leads back from it, or under the anchor. */
function noteUnder(source: string, anchor: string): string {
  const number = /(?<!\d)\d+$/.exec(anchor)![0];
  const back = source.indexOf(`](#${anchor.slice(0, -number.length)}ref${number})`);
  if (back < 0) return textUnder(source, anchor);
  const text = source.slice(source.indexOf(')', back) + 1).slice(0, 2000);
  return text.split(/\n\s*\n/, 1)[0];
}

/** A bare address or DOI in the text. */
export const readUrl: ReadMark = (mark, { leadsToSource }) => {
  const { start, end, block, at, atEnd, url } = mark;
  if (url === undefined || !leadsToSource(mark, url)) return undefined;
  return { start, end, block, at, atEnd, form: isDoi(url) ? 'doi' : 'url', target: url };
};

function isDoi(url: string): boolean {
  return /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i.test(url);
}
