import type { ChunkMark } from '../../draft/chunk';
import type { Draft, Mark } from '../../draft/draft';
import { gatherMarks } from '../../draft/gather';
import { isSourceAddress, type Address } from '../address';
import type { CitationForm } from '../citation';
import { namesSource } from '../is-source';
import type { ReadMark } from './context';
import { textUnder } from './html';

/** What is neither white space nor a thing without words; see `OBJECT`. */
const WORDS = /[^\s\uFFFC]/;

/** The first page of a site, also in one of its languages: "https://www.asml.com/en". */
const HOME = /^https?:\/\/[^/?#]+(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index\.\w{3,5}))?\/?$/i;
/** What a body said, after its name: "has warned", "reported." */
const SAYS = /^(?: \([A-Z]{2,8}\))?(?: has| have| also)? (?:says?|said|told|calls?|called|finds?|found|reports?|reported|estimate[sd]?|warn(?:s|ed)|argue[sd]?|claim(?:s|ed)|wr(?:ites|ote))(?=[ .,;:]|$)/;
/** What it did: "bought its rival", "has since shipped 40". What it was is not that: "used by firms", "based in Seoul". */
const DID = new RegExp('^(?: \\([A-Z]{2,8}\\))?(?: (?:has|have|had))?(?: (?:also|then|later|since|now|even|first|already|recently|quietly|only))? '
  + '(?:(?!used|based|located|designed|founded|named|led|intended|created|supposed|needed|speed|indeed|need|feed|seed|hundred)\\p{Ll}{2,14}ed'
  + '|bought|sold|sent|built|won|lost|shut|cut|laid|began|took|gave|paid|rose|fell|spent|made|went|brought|held) (?!by )', 'u');

/** A link to another page, inline, by reference or automatic, or a bare address or DOI. A link around a picture does not count. */
export const readLink: ReadMark = (mark, { draft, own, plain }, index) => {
  const { start, end, block, at, atEnd, url } = mark;
  if (url === undefined) return undefined;
  let form = plain[index];
  if (form === undefined) {
    if (NOTE_ANCHOR.test(url) && !isBackLink(draft.source, start)) {
      return namesSource(noteUnder(draft.source, url.slice(1))) ? { start, end, block, at, atEnd, form: 'html', target: url } : undefined;
    }
    form = formOf(mark, url, draft.blocks[block].prose.text, own);
  }
  return form && { start, end, block, at, atEnd, form, target: url };
};

/** For each mark of the draft the form of citation that the mark alone shows; nothing where the rest of the draft decides. */
export function plainLinks(draft: Draft, own: Address | undefined): readonly (CitationForm | undefined)[] {
  const forms = new Array<CitationForm | undefined>(draft.marks.length);
  if (own === undefined) for (const { index, found } of gatherMarks(draft, PLAIN, plainForm)) forms[index] = found;
  return forms;
}

const PLAIN = {};

function plainForm(mark: ChunkMark, words: string): CitationForm | undefined {
  const { kind, url } = mark;
  if ((kind !== 'link' && kind !== 'url') || url === undefined || NOTE_ANCHOR.test(url)) return undefined;
  return formOf(mark, url, words, undefined);
}

/** The form of citation that a link or an address is; `undefined` for one that leads to no source, and for a link without words. */
function formOf({ kind, form, at, atEnd }: ChunkMark, url: string, words: string, own: Address | undefined): CitationForm | undefined {
  if (!isSourceAddress(url, own)) return undefined;
  // The page of a body says who it is, and not what it has said or done.
  if (HOME.test(url) && /^[*_]{0,2}\p{Lu}/u.test(words.slice(at, atEnd)) && saysOrDid(words.slice(atEnd, atEnd + 60))) return undefined;
  const isBare = kind === 'url' || form === 'auto';
  if (!isBare && !WORDS.test(words.slice(at, atEnd))) return undefined;
  return /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i.test(url) ? 'doi' : isBare ? 'url' : 'link';
}

function saysOrDid(behind: string): boolean {
  return SAYS.test(behind) || DID.test(behind);
}

const LOST = /^#_?(?:ftnt?|fn|edn|footnote|endnote)[-_:]?\d{1,4}$/i;

/** The marks `[[9]](#_ftn9)` of a word processor whose notes did not come along. */
export function lostNoteLinks({ marks, source }: Draft): readonly Mark[] {
  return marks.filter(({ url, start }) => url !== undefined && url.startsWith('#') && LOST.test(url) && !isBackLink(source, start)
    && noteUnder(source, url.slice(1)) === '');
}

/** The notes of documents that a word processor wrote as Markdown: `[[1]](#_ftn1)`. */
const NOTE_ANCHOR = /^#_?(?:ftnt?|fn|f|footnote|endnote|edn|en|note|ref|reference|cite|citation|source)[-_:]?\d{1,4}$/i;

/** True for the number before the note's own text, which stands at the beginning of a line. */
function isBackLink(source: string, start: number): boolean {
  return start === 0 || /\n\s{0,3}$/.test(source.slice(Math.max(0, start - 5), start));
}

/** The note's text: after the link that leads back from it, before one that ends its line, `1. Kim 2020. [↩](#fnref1)`, or under the anchor. */
function noteUnder(source: string, anchor: string): string {
  const number = /(?<!\d)\d+$/.exec(anchor)![0];
  const name = anchor.slice(0, -number.length);
  const back = ['ref', '_ref'].map((ref) => source.indexOf(`](#${name}${ref}${number})`)).find((at) => at >= 0) ?? source.indexOf(`](#${name.slice(0, -1)}ref${name.slice(-1)}${number})`);
  if (back < 0) return textUnder(source, anchor);
  const line = source.slice(source.lastIndexOf('\n', back) + 1, source.lastIndexOf('[', back));
  if (/\p{L}{2}/u.test(line)) return line.replace(/^\s*\d{1,3}[.)]\s+/, '');
  const text = source.slice(source.indexOf(')', back) + 1).slice(0, 2000);
  return text.split(/\n\s*\n/, 1)[0];
}
