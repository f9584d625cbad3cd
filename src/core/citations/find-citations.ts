import type { Block, Draft, Mark } from '../draft/draft';
import { askOnce, gather } from '../draft/gather';
import type { Steps } from '../steps';
import { firstIndex, overlaps } from '../text/span';
import type { KnownKeys } from './citekeys';
import type { Citation, FoundCitation, WordedCitation } from './citation';
import { findAlphas } from './forms/alpha';
import { findAuthorDates } from './forms/author-date';
import { findAuthorPages } from './forms/author-page';
import { findBare, findBehindDash } from './forms/bare';
import { readCitekey, readPandoc, readRole, readTemplate } from './forms/citekey';
import { formContext, type FormContext, type ReadMark } from './forms/context';
import { findCredit, findSourceSentences } from './forms/credit';
import { readFootnote, readInlineNote } from './forms/footnote';
import { readHtml } from './forms/html';
import { findIbids } from './forms/ibid';
import { findIdentifiersInText } from './forms/identifier';
import { findCitationSentences, findLaws, LAW_SIGN } from './forms/law';
import { readLink } from './forms/link';
import { findNamed } from './forms/named';
import { findNumerics } from './forms/numeric';
import { findSigns, findTableMark } from './forms/table-note';
import { findWorks } from './forms/work';

const MARKED: Partial<Record<Mark['kind'], ReadMark>> = {
  footnote: readFootnote, 'inline-note': readInlineNote, pandoc: readPandoc, citekey: readCitekey, link: readLink,
  url: readLink, html: readHtml, code: readRole, shortcode: readTemplate,
};

/** Forms that are plain words to Markdown, in the order in which they are looked for. */
const WRITTEN: readonly ((block: Block, context: FormContext) => WordedCitation[])[] = [
  findAuthorDates, findAuthorPages, findNumerics, findAlphas, findWorks,
  inText(findIbids), inText(findIdentifiersInText), inText(findNamed), inText(findBare), inText(findLaws), findBehindDash,
];

/** Of forms that need no more than the text of a block. */
function inText(find: (text: string) => WordedCitation[]): (block: Block) => WordedCitation[] {
  return ({ prose }) => find(prose.text);
}

/** Notes and lists of references hold the sources themselves. */
const SILENT = new Set<Block['role']>(['note', 'references']);

/** Blocks that are read in one step. */
const STEP = 200;

/**
 * In steps, every place in the text where the writer gave a source, in order. What does not count: headings' anchors, pictures,
 * mail addresses, pages of the same site, notes that are missing or only remark, cross-references, social handles, keys still to come.
 * @param known the keys of the sources at hand
 */
export function* findCitations(draft: Draft, known?: KnownKeys): Steps<Citation[]> {
  const context = formContext(draft, known);
  const signed = new Set(gather(draft, SIGNS, ({ text }) => SIGNS.test(text) || LAW_SIGN.test(text) || undefined).map(({ block }) => block.index));
  yield;
  const found: Citation[] = [];
  let called = false;
  for (const block of draft.blocks) {
    if (block.index % STEP === STEP - 1) yield;
    if (block.index === context.closing) called = found.some(({ form }) => form === 'numeric');
    if (SILENT.has(block.role)) continue;
    const isSigned = signed.has(block.index);
    if (!called && !isSigned && isBare(block)) continue;
    for (const citation of called ? [wholeBlock(block)] : citationsIn(block, isSigned, context)) found.push(placed(citation, found.length));
  }
  return found;
}

/** A note that numbers in the text call: it is its own source, whatever figures its title has. */
function wholeBlock({ start, end, index, prose: { text } }: Block): FoundCitation {
  return { start, end, block: index, at: 0, atEnd: text.length, form: 'credit', target: text };
}

function placed({ start, end, form, target, block, at, atEnd, note }: FoundCitation, index: number): Citation {
  return note === undefined ? { start, end, form, target, block, at, atEnd, index } : { start, end, form, target, block, at, atEnd, index, note };
}

/** Signs of which one stands in every citation that only the words show, but for a credit; most paragraphs have none. */
const SIGNS = new RegExp('[(（[\\\\^*†‡¹²³⁰⁴-⁹]|[—–] ?(?:[A-Z]|20\\d\\d [A-Z])|arxiv:|doi\\.org|See|Cf\\.|Compare|sources?:|#\\d|\\|z[ug]:|\\b(?:ib)?id\\.|supra|\\barts?\\. \\d'
  + '|¶|[a-z][.!?]["”’]?\\d|\\bref(?:erence)?s?\\.? \\(?[a-z]\\b| reported on ', 'i');

/** True for a block without signs in which no form of citation can stand. */
function isBare({ role, firstMark, endMark, cell, quote }: Block): boolean {
  return firstMark === endMark && role !== 'credit' && role !== 'caption' && cell === undefined && quote === undefined;
}

function citationsIn(block: Block, isSigned: boolean, context: FormContext): FoundCitation[] {
  const found: FoundCitation[] = [];
  // A number that HTML raises, `<sup>3</sup>`, has no sign of its own.
  let mayBeWritten = isSigned;
  for (let at = block.firstMark; at < block.endMark; at += 1) {
    const mark = context.draft.marks[at];
    mayBeWritten ||= mark.kind === 'html';
    const marked = MARKED[mark.kind]?.(mark, context, at);
    if (marked) found.push(marked);
  }
  if (mayBeWritten) for (const written of writtenIn(block, context)) addClear(found, inBlock(block, written));
  if (isSigned) {
    addClear(found, findSourceSentences(block, context.draft));
    addClear(found, inBlock(block, findCitationSentences(block, context.draft)));
    addClear(found, inBlock(block, findSigns(block, context.signedNotes)));
  }
  const tableMark = findTableMark(block, context.draft, context.signedNotes);
  if (tableMark) addClear(found, [tableMark]);
  const credit = found.length === 0 ? findCredit(block, context.draft, context.sourceColumns) : undefined;
  if (credit) return [credit];
  for (let at = 1; at < found.length; at += 1) if (byPlace(found[at - 1], found[at]) > 0) return found.sort(byPlace);
  return found;
}

/**
 * What each form of words finds in a block, in the order of the forms; those that find nothing are left out. Asked once for as long as the block and
 * what the forms ask of the rest of the draft stand.
 */
function writtenIn(block: Block, context: FormContext): readonly WordedCitation[][] {
  const find = (): WordedCitation[][] => WRITTEN.map((form) => form(block, context)).filter(({ length }) => length > 0);
  // With floods the source is not what was read, by which words are known.
  return context.draft.floods.length > 0 ? find() : askOnce(block.prose, WRITTEN, find, context.beyond) ?? [];
}

function inBlock({ prose, index }: Block, worded: readonly WordedCitation[]): FoundCitation[] {
  return worded.map(({ form, target, at, atEnd }) => ({ form, target, block: index, at, atEnd, ...prose.toSourceSpan(at, atEnd) }));
}

/** Adds what overlaps none of those found before: what two forms can be read from counts as the first of them. */
function addClear(found: FoundCitation[], more: readonly FoundCitation[]): void {
  if (more.length === 0) return;
  const isClear = isClearOf(found);
  for (const citation of more) if (isClear(citation)) found.push(citation);
}

function byPlace(a: FoundCitation, b: FoundCitation): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether a citation overlaps none of those that are taken; a paragraph may hold thousands. */
function isClearOf(taken: readonly FoundCitation[]): (citation: FoundCitation) => boolean {
  const inOrder = taken.toSorted((a, b) => a.start - b.start);
  let end = 0;
  const reach = inOrder.map((other) => (end = Math.max(end, other.end)));
  return (citation) => {
    for (let at = firstIndex(inOrder, ({ start }) => start > citation.end) - 1; at >= 0 && reach[at] >= citation.start; at -= 1) {
      if (overlaps(citation, inOrder[at])) return false;
    }
    return true;
  };
}
