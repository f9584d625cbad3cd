import type { FootnoteDefinition, Heading, List, Paragraph, RootContent, Table } from 'mdast';
import type { Span } from '../text/span';
import { isBoldLine, isSignedNote, paragraphRole, showsPicture } from './block-role';
import type { Chunk, Footing } from './chunk';
import { ChunkBuilder, type Place } from './chunk-builder';
import { isCallout } from './markdown/callout';
import { isComment } from './markdown/comments';
import { readFrontMatter } from './markdown/front-matter';
import { spanOf } from './markdown/span-of';
import { isGridTable, readCells } from './markdown/read-cells';
import { isHtmlTable, readHtmlTable } from './markdown/read-html-table';
import { entriesOf } from './numbered-references';

/** bookdown's `(ref:trade) Trade in 2019`, the caption of a figure or table that code makes, given apart from it; a note under a table, `<sup>a</sup> Estimate.` */
const CAPTION = /^(?:\(ref:[\p{L}\p{N}_:./-]{1,80}\)[ \t]|<sup>[a-z]<\/sup>)/u;

/**
 * Read one chunk of a parsed text.
 * @param nodes the top-level blocks of the chunk
 * @param text the text that was parsed, which may hold other chunks too
 * @param span where the chunk stands in it
 */
export function readChunk(nodes: readonly RootContent[], text: string, span: Span): Chunk {
  const chunk = new ChunkBuilder(text, span);
  new TreeReader(text, chunk).readAll(nodes, { quoteDepth: 0 }, true);
  return chunk.build(span.start === 0 ? readFrontMatter(nodes[0], text) : undefined, footingOn(nodes.findLast((node) => !isComment(node))));
}

/** Goes through the tree that the parser made, and adds to the chunk what is in it. */
class TreeReader {
  constructor(readonly text: string, readonly chunk: ChunkBuilder) {}

  readAll(nodes: readonly RootContent[], place: Place, isTop = false): void {
    let before: RootContent | undefined;
    /** The last that the reader sees. */
    let seen: RootContent | undefined;
    for (const node of nodes) {
      if (isNoteText(node, before)) this.#readNoteText(node);
      else this.#read(node, place, before, seen, isTop);
      before = node;
      if (!isComment(node)) seen = node;
    }
  }

  #read(node: RootContent, place: Place, before: RootContent | undefined, seen: RootContent | undefined, isTop: boolean): void {
    switch (node.type) {
      case 'heading':
        return this.#readHeading(node, place);
      case 'paragraph':
        return isGridTable(node) ? this.#readTable(node, place) : this.#readParagraph(node, place, seen, isTop);
      case 'blockquote':
        return this.readAll(node.children, { ...place, quoteDepth: place.quoteDepth + 1, ...(!isCallout(node) && { quote: place.quote ?? this.chunk.newQuote() }) });
      case 'list':
        return this.#readList(node, place, before);
      case 'table':
        return this.#readTable(node, place);
      case 'footnoteDefinition':
        return this.#readNote(node, place);
      case 'definition': {
        const { label, identifier, url } = node;
        return this.chunk.addDefinition({ label: label ?? identifier, identifier, url, ...spanOf(node) });
      }
      case 'html':
        return isHtmlTable(node) ? this.readAll(readHtmlTable(node, this.text), place) : this.chunk.addHtml(this.chunk.cut(spanOf(node)));
      case 'code':
      case 'math':
      case 'yaml':
        return this.chunk.addOpaque(this.chunk.cut(spanOf(node)));
      default:
        // The types of the tree do not know TOML.
        if ((node.type as string) === 'toml') this.chunk.addOpaque(spanOf(node));
    }
  }

  #readHeading(node: Heading, place: Place): void {
    const opens = place.quoteDepth === 0 && !place.list ? { opens: node.depth } : {};
    this.chunk.addBlock(node.children, spanOf(node), place, { kind: 'heading', role: 'heading', ...opens });
  }

  #readParagraph(node: Paragraph, place: Place, seen: RootContent | undefined, isTop: boolean): void {
    const span = spanOf(node);
    if (isTop && isRemark(this.text, span)) return this.chunk.addOpaque(span);
    if (place.note !== undefined) return this.chunk.addBlock(node.children, span, place, { kind: 'note', role: 'note' });
    if (isBoldLine(node) && place.quoteDepth === 0 && !place.list) {
      return this.chunk.addBlock(node.children, span, place, { kind: 'paragraph', role: 'heading', opens: 7 });
    }
    if (CAPTION.test(this.text.slice(span.start, span.start + 100))) {
      return this.chunk.addBlock(node.children, span, place, { kind: 'paragraph', role: 'caption' });
    }
    const emphasised = node.children.length === 1 && node.children[0].type === 'emphasis';
    const first = isTop && !seen ? { first: { emphasised } } : {};
    const footing = footingOn(seen);
    this.chunk.addBlock(node.children, span, place, (words) => {
      const entries = place.quote === undefined ? entriesOf(words, this.text.slice(span.start, span.end)) : undefined;
      const role = paragraphRole(words, { footing, quoted: place.quote !== undefined, emphasised });
      return { kind: 'paragraph', role, ...first, ...(entries !== undefined && { entries }) };
    });
  }

  #readList(node: List, place: Place, before: RootContent | undefined): void {
    const depth = (place.list?.depth ?? 0) + 1;
    const list = place.list?.list ?? this.chunk.newList();
    const leadIn = before?.type === 'paragraph' && !isRemark(this.text, spanOf(before)) && this.chunk.blocks > 0 ? { leadIn: this.chunk.blocks - 1 } : {};
    const at = { list, depth, ordered: node.ordered ?? false, ...leadIn };
    for (const { children } of node.children) this.readAll(children, { ...place, list: at });
  }

  #readTable(node: Table | Paragraph, place: Place): void {
    const table = this.chunk.newTable();
    for (const { row, column, children } of readCells(node, this.text)) {
      const span = { start: spanOf(children[0]).start, end: spanOf(children[children.length - 1]).end };
      const cell = { table, row, column };
      this.chunk.addBlock(children, span, place, (words) => {
        return { kind: 'cell', role: place.note !== undefined ? 'note' : row > 0 && isSignedNote(words) ? 'caption' : 'cell', cell };
      });
    }
  }

  #readNote(node: FootnoteDefinition, place: Place): void {
    const { start, end } = this.chunk.cut(spanOf(node));
    const { identifier, children } = node;
    const labelStart = this.text.indexOf('[^', start) + 2;
    const labelSpan = { start: labelStart, end: this.text.indexOf(']', labelStart) };
    const content = children.length === 0 ? { start: end, end }
      : this.chunk.cut({ start: spanOf(children[0]).start, end: spanOf(children[children.length - 1]).end });
    // The note ends with its text: in a quotation the parser counts the sign of the next line to it.
    const note = this.chunk.addNote({ start, end: content.end, label: node.label ?? identifier, identifier, labelSpan, content });
    this.readAll(children, { quoteDepth: place.quoteDepth, note });
  }

  /** The text of a definition that stands indented below it, after a blank line. */
  #readNoteText(node: Paragraph): void {
    const note = this.chunk.addNoteText(this.chunk.cut(spanOf(node)));
    this.chunk.addBlock(node.children, spanOf(node), { quoteDepth: 0, note }, { kind: 'note', role: 'note' });
  }
}

/** True for an indented paragraph after a footnote definition without text: older converters write notes so. */
function isNoteText(node: RootContent, before: RootContent | undefined): node is Paragraph {
  return node.type === 'paragraph' && before?.type === 'footnoteDefinition' && before.children.length === 0 &&
    node.position!.start.column > before.position!.start.column;
}

/** True for Pandoc's title block, `% Trade in 2019`, and for LaTeX's comments: no line of text begins with the sign and a space. */
function isRemark(text: string, { start, end }: Span): boolean {
  if (text[start] !== '%' || !/[ \t]/.test(text[start + 1] ?? '')) return false;
  return text.slice(start, end).split('\n').every((line) => /^[% \t]/.test(line));
}

/** What a paragraph after a block stands on. */
function footingOn(node: RootContent | undefined): Footing | undefined {
  if (!node) return undefined;
  if (node.type === 'table' || isGridTable(node) || isHtmlTable(node)) return 'table';
  if (showsPicture(node)) return 'image';
  return node.type === 'blockquote' && !isCallout(node) ? 'quotation' : 'other';
}
