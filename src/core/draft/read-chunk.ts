import type { FootnoteDefinition, Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Span } from '../text/span';
import type { Writable } from '../text/writable';
import { isBoldLine, isSignedNote, paragraphRole, standsOnImage } from './block-role';
import type { Chunk, ChunkBlock, ChunkDefinition, ChunkMark, ChunkNote, Footing } from './chunk';
import { findComments, readFrontMatter } from './markdown/front-matter';
import { spanOf } from './markdown/span-of';
import { isGridTable, readCells } from './markdown/table-cells';
import { entriesOf } from './numbered-references';
import { Prose } from './prose/prose';
import { readInlines } from './prose/read-inlines';
import { scanProse } from './prose/scan-prose';
import { readSentences } from './sentences/read-sentences';

/** bookdown's `(ref:trade) Trade in 2019`: the caption of a figure or table that code makes, given apart from it. */
const TEXT_REFERENCE = /^\(ref:[\p{L}\p{N}_:./-]{1,80}\)[ \t]/u;

/** Where the reader stands in the tree. */
type Place = Pick<ChunkBlock, 'quoteDepth' | 'quote' | 'list' | 'note'>;

/**
 * Read one chunk of a parsed text.
 * @param nodes the top-level blocks of the chunk
 * @param text the text that was parsed, which may hold other chunks too
 * @param span where the chunk stands in it
 */
export function readChunk(nodes: readonly RootContent[], text: string, span: Span): Chunk {
  return new ChunkReader(text, span).read(nodes);
}

class ChunkReader {
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

  constructor(readonly text: string, { start, end }: Span) {
    this.#start = start;
    this.#end = end;
  }

  read(nodes: readonly RootContent[]): Chunk {
    this.#readAll(nodes, { quoteDepth: 0 }, true);
    const frontMatter = this.#start === 0 ? readFrontMatter(nodes[0], this.text) : undefined;
    return {
      length: this.#end - this.#start, blocks: this.#blocks, marks: this.#marks, notes: this.#notes, definitions: this.#definitions,
      comments: this.#comments, opaque: this.#opaque, ...(frontMatter && { frontMatter }),
      lists: this.#lists, quotes: this.#quotes, tables: this.#tables, tail: footingOn(nodes[nodes.length - 1]),
    };
  }

  #own({ start, end }: Span): Span {
    return { start: start - this.#start, end: end - this.#start };
  }

  /** Where a block stands without the blank lines that the parser counts to a block that nothing closes. */
  #cut({ start, end }: Span): Span {
    let last = Math.min(end, this.#end);
    while (last > start && ' \t\r\n'.includes(this.text[last - 1])) last -= 1;
    return { start, end: last };
  }

  #readAll(nodes: readonly RootContent[], place: Place, isTop = false): void {
    let before: RootContent | undefined;
    for (const node of nodes) {
      if (isNoteText(node, before)) this.#readNoteText(node);
      else this.#read(node, place, before, isTop);
      before = node;
    }
  }

  #read(node: RootContent, place: Place, before: RootContent | undefined, isTop: boolean): void {
    switch (node.type) {
      case 'heading':
        return this.#readHeading(node, place);
      case 'paragraph':
        return isGridTable(node) ? this.#readTable(node, place) : this.#readParagraph(node, place, before, isTop);
      case 'blockquote':
        return this.#readAll(node.children, {
          ...place, quoteDepth: place.quoteDepth + 1, quote: place.quote ?? this.#quotes++,
        });
      case 'list':
        return this.#readList(node, place, before);
      case 'table':
        return this.#readTable(node, place);
      case 'footnoteDefinition':
        return this.#readNote(node, place);
      case 'definition': {
        const { label, identifier, url } = node;
        this.#definitions.push({ label: label ?? identifier, identifier, url, ...this.#own(spanOf(node)) });
        return;
      }
      case 'html':
        this.#comments.push(...findComments(this.text, this.#cut(spanOf(node))).map((comment) => this.#own(comment)));
        this.#opaque.push(this.#own(this.#cut(spanOf(node))));
        return;
      case 'code':
      case 'math':
      case 'yaml':
        this.#opaque.push(this.#own(this.#cut(spanOf(node))));
        return;
      default:
        if ((node.type as string) === 'toml') this.#opaque.push(this.#own(spanOf(node)));
    }
  }

  #readHeading(node: Heading, place: Place): void {
    const opens = place.quoteDepth === 0 && !place.list ? { opens: node.depth } : {};
    this.#addBlock(node.children, spanOf(node), place, { kind: 'heading', role: 'heading', ...opens });
  }

  #readParagraph(node: Paragraph, place: Place, before: RootContent | undefined, isTop: boolean): void {
    const span = spanOf(node);
    if (place.note !== undefined) return this.#addBlock(node.children, span, place, { kind: 'note', role: 'note' });
    const emphasised = node.children.length === 1 && node.children[0].type === 'emphasis';
    const first = isTop && !before ? { first: { emphasised } } : {};
    if (isBoldLine(node) && place.quoteDepth === 0 && !place.list) {
      return this.#addBlock(node.children, span, place, { kind: 'paragraph', role: 'heading', opens: 7 });
    }
    if (TEXT_REFERENCE.test(this.text.slice(span.start, span.start + 100))) {
      return this.#addBlock(node.children, span, place, { kind: 'paragraph', role: 'caption' });
    }
    const footing = footingOn(before);
    this.#addBlock(node.children, span, place, (text) => {
      const entries = place.quote === undefined ? entriesOf(text, this.text.slice(span.start, span.end)) : undefined;
      const role = paragraphRole(text, { footing, quoted: place.quoteDepth > 0, emphasised });
      return { kind: 'paragraph', role, ...first, ...(entries !== undefined && { entries }) };
    });
  }

  #readList(node: List, place: Place, before: RootContent | undefined): void {
    const depth = (place.list?.depth ?? 0) + 1;
    const list = place.list?.list ?? this.#lists++;
    const leadIn = before?.type === 'paragraph' && this.#blocks.length > 0 ? { leadIn: this.#blocks.length - 1 } : {};
    node.children.forEach((item, index) => {
      const at = { list, depth, ordered: node.ordered ?? false, item: index, ...leadIn };
      this.#readAll(item.children, { ...place, list: at });
    });
  }

  #readTable(node: Table | Paragraph, place: Place): void {
    const table = this.#tables++;
    const role = place.note === undefined ? 'cell' : 'note';
    for (const { row, column, children } of readCells(node, this.text)) {
      const span = { start: spanOf(children[0]).start, end: spanOf(children[children.length - 1]).end };
      const cell = { table, row, column };
      this.#addBlock(children, span, place, (text) => ({ kind: 'cell', role: role === 'cell' && row > 0 && isSignedNote(text) ? 'caption' : role, cell }));
    }
  }

  #readNote(node: FootnoteDefinition, place: Place): void {
    const whole = this.#cut(spanOf(node));
    const { identifier, label = identifier, children } = node;
    const labelStart = this.text.indexOf('[^', whole.start) + 2;
    const labelEnd = this.text.indexOf(']', labelStart);
    const content = children.length === 0 ? { start: whole.end, end: whole.end }
      : this.#cut({ start: spanOf(children[0]).start, end: spanOf(children[children.length - 1]).end });
    // In a quotation the parser counts the sign of the next line to the note.
    const span = { start: whole.start, end: content.end };
    const index = this.#notes.length;
    this.#notes.push({
      index, label: label ?? identifier, identifier,
      labelSpan: this.#own({ start: labelStart, end: labelEnd }), content: this.#own(content), ...this.#own(span),
    });
    this.#readAll(children, { quoteDepth: place.quoteDepth, note: index });
  }

  /** The text of a definition that stands indented below it, after a blank line. */
  #readNoteText(node: Paragraph): void {
    const span = this.#cut(spanOf(node));
    const note = this.#notes[this.#notes.length - 1];
    const content = this.#own(span);
    this.#notes[note.index] = { ...note, end: content.end, content };
    this.#addBlock(node.children, spanOf(node), { quoteDepth: 0, note: note.index }, { kind: 'note', role: 'note' });
  }

  #addBlock(
    nodes: readonly PhrasingContent[], span: Span, place: Place,
    what: Nature | ((text: string) => Nature),
  ): void {
    const read = readInlines(nodes, this.text);
    const scanned = scanProse(read.prose, read.marks, this.text);
    const prose = scanned.prose.text === '' ? new Prose('', [{ prose: 0, source: span.start - this.#start, length: 0 }])
      : scanned.prose.shifted(-this.#start);
    const firstMark = this.#marks.length;
    const block = this.#blocks.length;
    for (const { kind, start, end, at, atEnd, url, form, label, content, reference } of scanned.marks) {
      const own = { start: start - this.#start, end: end - this.#start };
      const mark: Writable<ChunkMark> = { kind, start: own.start, end: own.end, block, at, atEnd };
      if (url !== undefined) mark.url = url;
      if (form !== undefined) mark.form = form;
      if (label !== undefined) mark.label = label;
      if (content !== undefined) mark.content = this.#own(content);
      if (reference !== undefined) mark.reference = reference;
      this.#marks.push(mark);
      if (kind === 'comment') this.#comments.push(own);
      if (kind === 'code' || kind === 'math' || kind === 'html') this.#opaque.push(own);
    }
    const marks = this.#marks.slice(firstMark);
    const { kind, role, opens, first, entries, cell } = typeof what === 'function' ? what(prose.text) : what;
    const { quoteDepth, quote, list, note } = place;
    // Written out: this is done for every paragraph, and putting objects together takes longer than reading them.
    const added: Writable<ChunkBlock> = {
      start: span.start - this.#start, end: span.end - this.#start, kind, role, prose, firstMark, endMark: this.#marks.length, quoteDepth,
      sentences: once(() => readSentences(prose, marks)),
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
}

/** What kind of block it is, as far as its own chunk tells. */
type Nature = Pick<ChunkBlock, 'kind' | 'role' | 'opens' | 'first' | 'entries' | 'cell'>;

/** True for an indented paragraph behind a footnote definition without text: older converters write notes so. */
function isNoteText(node: RootContent, before: RootContent | undefined): node is Paragraph {
  return node.type === 'paragraph' && before?.type === 'footnoteDefinition' && before.children.length === 0 &&
    node.position!.start.column > before.position!.start.column;
}

/** What a paragraph behind a block stands on. */
function footingOn(node: RootContent | undefined): Footing | undefined {
  if (!node) return undefined;
  if (standsOnImage(node)) return 'image';
  return node.type === 'table' || isGridTable(node) ? 'table' : node.type === 'blockquote' ? 'quotation' : 'other';
}

/** What is made when it is first asked for; what it is made of is let go of then. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  let maker: (() => T) | undefined = make;
  return () => {
    if (maker) made = maker();
    maker = undefined;
    return made!;
  };
}
