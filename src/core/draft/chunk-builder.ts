import type { PhrasingContent } from 'mdast';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Writable } from '../text/writable';
import type { Chunk, ChunkBlock, ChunkDefinition, ChunkMark, ChunkNote, Footing } from './chunk';
import type { FrontMatter } from './draft';
import { findComments } from './markdown/comments';
import { Prose } from './prose/prose';
import { readInlines, type FoundMark } from './prose/read-inlines';
import { scanProse } from './prose/scan-prose';
import { linesIn, readSentences } from './sentences/read-sentences';

/** Where a block stands in the tree. */
export type Place = Pick<ChunkBlock, 'quoteDepth' | 'quote' | 'list' | 'note'>;

/** What kind of block it is, as far as its own chunk tells. */
export type Nature = Pick<ChunkBlock, 'kind' | 'role' | 'opens' | 'first' | 'entries' | 'cell'>;

/** Puts a chunk together. It is given offsets of the text that was parsed; in the chunk they count from its beginning. */
export class ChunkBuilder {
  readonly #start: number;
  readonly #end: number;
  readonly #blocks: ChunkBlock[] = [];
  readonly #marks: ChunkMark[] = [];
  readonly #notes: ChunkNote[] = [];
  readonly #definitions: ChunkDefinition[] = [];
  readonly #comments: Span[] = [];
  readonly #opaque: Span[] = [];
  #lists = 0;
  #quotes = 0;
  #tables = 0;

  /** @param span where the chunk stands in the text */
  constructor(readonly text: string, { start, end }: Span) {
    this.#start = start;
    this.#end = end;
  }

  /** How many blocks there are so far. */
  get blocks(): number {
    return this.#blocks.length;
  }

  /** The number of a new list, quotation or table. */
  newList(): number {
    return this.#lists++;
  }

  /** See `newList`. */
  newQuote(): number {
    return this.#quotes++;
  }

  /** See `newList`. */
  newTable(): number {
    return this.#tables++;
  }

  /** Where a block stands, without the blank lines that the parser adds to one that nothing closes. */
  cut({ start, end }: Span): Span {
    let last = Math.min(end, this.#end);
    while (last > start && ' \t\r\n'.includes(this.text[last - 1])) last -= 1;
    return { start, end: last };
  }

  /** Add a block with its words, marks and sentences. @param what its nature, or how to tell it from its words */
  addBlock(nodes: readonly PhrasingContent[], span: Span, place: Place, what: Nature | ((words: string) => Nature)): void {
    const read = readInlines(nodes, this.text);
    const scanned = scanProse(read.prose, read.marks, this.text);
    const prose = scanned.prose.text === '' ? new Prose('', [{ prose: 0, source: span.start - this.#start, length: 0 }])
      : scanned.prose.shifted(-this.#start);
    const firstMark = this.#marks.length;
    for (const mark of scanned.marks) this.#addMark(mark);
    const marks = this.#marks.slice(firstMark);
    const lines = linesIn(this.text.slice(span.start, span.end), span.start - this.#start);
    const { kind, role, opens, first, entries, cell } = typeof what === 'function' ? what(prose.text) : what;
    const { quoteDepth, quote, list, note } = place;
    // Written out: this is done for every paragraph, and putting objects together takes longer than reading them.
    const added: Writable<ChunkBlock> = {
      start: span.start - this.#start, end: span.end - this.#start, kind, role, prose, firstMark, endMark: this.#marks.length, quoteDepth,
      sentences: once(() => readSentences(prose, marks, lines)),
    };
    if (opens !== undefined) added.opens = opens;
    if (first !== undefined) added.first = first;
    if (entries !== undefined) added.entries = entries;
    if (quote !== undefined) added.quote = quote;
    if (list !== undefined) added.list = list;
    if (cell !== undefined) added.cell = cell;
    if (note !== undefined) added.note = note;
    this.#blocks.push(added);
  }

  /** Add a mark of the block that comes next. */
  #addMark({ kind, start, end, at, atEnd, url, form, label, content, reference, closes }: FoundMark): void {
    const own = { start: start - this.#start, end: end - this.#start };
    const mark: Writable<ChunkMark> = { kind, start: own.start, end: own.end, block: this.#blocks.length, at, atEnd };
    if (url !== undefined) mark.url = url;
    if (form !== undefined) mark.form = form;
    if (label !== undefined) mark.label = label;
    if (content !== undefined) mark.content = this.#own(content);
    if (reference !== undefined) mark.reference = reference;
    if (closes !== undefined) mark.closes = closes;
    this.#marks.push(mark);
    if (kind === 'comment') this.#comments.push(own);
    if (kind === 'code' || kind === 'math' || kind === 'html') this.#opaque.push(own);
  }

  /** Add a footnote definition. Gives its number. */
  addNote({ start, end, label, identifier, labelSpan, content }: Omit<ChunkNote, 'index'>): number {
    const index = this.#notes.length;
    this.#notes.push({
      index, label, identifier, labelSpan: this.#own(labelSpan), content: this.#own(content), start: start - this.#start, end: end - this.#start,
    });
    return index;
  }

  /** Give the last footnote definition, which has no text, the text that stands here. Gives its number. */
  addNoteText(span: Span): number {
    const last = this.#notes.length - 1;
    const content = this.#own(span);
    this.#notes[last] = { ...this.#notes[last], end: content.end, content };
    return last;
  }

  /** Add a link definition. */
  addDefinition({ start, end, label, identifier, url }: ChunkDefinition): void {
    this.#definitions.push({ label, identifier, url, start: start - this.#start, end: end - this.#start });
  }

  /** Add what is no prose: code, math, front matter. */
  addOpaque(span: Span): void {
    this.#opaque.push(this.#own(span));
  }

  /** Add a block of raw HTML with the comments in it. */
  addHtml(span: Span): void {
    for (const comment of findComments(this.text, span)) this.#comments.push(this.#own(comment));
    this.addOpaque(span);
  }

  /** The chunk. @param tail what a paragraph after it stands on */
  build(frontMatter: FrontMatter | undefined, tail: Footing | undefined): Chunk {
    return {
      length: this.#end - this.#start, blocks: this.#blocks, marks: this.#marks, notes: this.#notes, definitions: this.#definitions,
      comments: this.#comments, opaque: this.#opaque, ...(frontMatter && { frontMatter }),
      lists: this.#lists, quotes: this.#quotes, tables: this.#tables, tail,
    };
  }

  #own({ start, end }: Span): Span {
    return { start: start - this.#start, end: end - this.#start };
  }
}
