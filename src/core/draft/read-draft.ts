import type { Definition, FootnoteDefinition, Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Span } from '../text/span';
import { isBoldLine, paragraphRole, standsOnImage } from './block-role';
import type { Block, Draft, LinkDefinition, Mark, Note } from './draft';
import { findComments, readFrontMatter } from './front-matter';
import { readInlines, spanOf, type InlineContext } from './inline';
import { markNumberedReferences } from './numbered-references';
import { parseMarkdown } from './processor';
import { scanProse } from './scan';
import { SectionReader } from './sections';
import { readSentences } from './read-sentences';
import { shiftDraft } from './shift-draft';

const BOM = '\uFEFF';

/** Where the reader stands in the tree. */
interface Place {
  readonly quoteDepth: number;
  readonly quote?: number;
  readonly list?: Block['list'];
  readonly note?: number;
}

/**
 * Read a Markdown text as a draft. Every text has a reading: what Markdown does not understand is plain words.
 * Offsets are UTF-16 into `source` as given; a byte order mark counts as one character and belongs to no span.
 */
export function readDraft(source: string): Draft {
  if (!source.startsWith(BOM)) return new DraftReader(source).read();
  return shiftDraft(new DraftReader(source.slice(1)).read(), source, 1);
}

class DraftReader {
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly #notes: Note[] = [];
  readonly #definitions: LinkDefinition[] = [];
  readonly #comments: Span[] = [];
  readonly #opaque: Span[] = [];
  readonly #addresses = new Map<string, string>();
  readonly #sections: SectionReader;
  readonly #inline: InlineContext;
  #lists = 0;
  #quotes = 0;
  #tables = 0;

  constructor(readonly source: string) {
    this.#sections = new SectionReader(source.length);
    this.#inline = { source, resolve: (label) => this.#addresses.get(label) };
  }

  read(): Draft {
    const tree = parseMarkdown(this.source);
    this.#collectDefinitions(tree);
    this.#readAll(tree.children, { quoteDepth: 0 });
    const { blocks, sentences, words } = readSentences(markNumberedReferences(this.#blocks), this.#marks);
    return {
      source: this.source, frontMatter: readFrontMatter(tree, this.source), sections: this.#sections.finish(), blocks,
      sentences, marks: this.#marks, notes: this.#notes, definitions: this.#definitions, comments: this.#comments,
      opaque: this.#opaque, words,
    };
  }

  /** Link definitions may follow their use anywhere, so they are read before the text. */
  #collectDefinitions(parent: { readonly children: readonly RootContent[] }): void {
    for (const node of parent.children) {
      if (node.type === 'definition') this.#addDefinition(node);
      else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' ||
        node.type === 'footnoteDefinition') this.#collectDefinitions(node as { children: RootContent[] });
    }
  }

  #addDefinition(node: Definition): void {
    if (!this.#addresses.has(node.identifier)) this.#addresses.set(node.identifier, node.url);
    this.#definitions.push({ ...spanOf(node), label: node.label ?? node.identifier, url: node.url });
  }

  #readAll(nodes: readonly RootContent[], place: Place): void {
    let before: RootContent | undefined;
    for (const node of nodes) {
      if (isNoteText(node, before)) this.#readNoteText(node);
      else this.#read(node, place, before);
      before = node;
    }
  }

  #read(node: RootContent, place: Place, before: RootContent | undefined): void {
    switch (node.type) {
      case 'heading':
        return this.#readHeading(node, place);
      case 'paragraph':
        return this.#readParagraph(node, place, before);
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
      case 'html':
        this.#comments.push(...findComments(this.source, spanOf(node)));
        this.#opaque.push(spanOf(node));
        return;
      case 'code':
      case 'math':
      case 'yaml':
        this.#opaque.push(spanOf(node));
        return;
      default:
        if ((node.type as string) === 'toml') this.#opaque.push(spanOf(node));
    }
  }

  #readHeading(node: Heading, place: Place): void {
    const section = place.quoteDepth + (place.list ? 1 : 0) === 0 ? this.#sections.open(node.depth, spanOf(node)) : undefined;
    const block = this.#addBlock(node.children, spanOf(node), 'heading', place);
    if (section !== undefined) this.#sections.name(section, block.prose.text.trim());
  }

  #readParagraph(node: Paragraph, place: Place, before: RootContent | undefined): void {
    const span = spanOf(node);
    if (place.note !== undefined) return void this.#addBlock(node.children, span, 'note', place);
    if (this.#inReferences(place)) return void this.#addBlock(node.children, span, 'references', place);
    if (isBoldLine(node) && place.quoteDepth === 0 && !place.list) {
      const section = this.#sections.open(7, span);
      const block = this.#addBlock(node.children, span, 'heading', place);
      this.#sections.name(section, block.prose.text.trim());
      return;
    }
    const block = this.#addBlock(node.children, span, 'body', place);
    const role = paragraphRole(block.prose.text, {
      afterImage: standsOnImage(before), quoted: place.quoteDepth > 0, afterTable: before?.type === 'table',
      emphasised: node.children.length === 1 && node.children[0].type === 'emphasis',
    });
    if (role !== 'body') this.#blocks[block.index] = { ...block, role };
  }

  #inReferences(place: Place): boolean {
    return place.quoteDepth === 0 && this.#sections.inReferences;
  }

  #readList(node: List, place: Place, before: RootContent | undefined): void {
    const depth = (place.list?.depth ?? 0) + 1;
    const list = place.list?.list ?? this.#lists++;
    const last = this.#blocks[this.#blocks.length - 1];
    const leadIn = before?.type === 'paragraph' && last ? last.index : undefined;
    node.children.forEach((item, index) => {
      const at = { list, depth, ordered: node.ordered ?? false, item: index, ...(leadIn !== undefined && { leadIn }) };
      this.#readAll(item.children, { ...place, list: at });
    });
  }

  #readTable(node: Table, place: Place): void {
    const table = this.#tables++;
    node.children.forEach((row, rowIndex) => row.children.forEach((cell, column) => {
      const children = cell.children;
      if (children.length === 0) return;
      const span = { start: spanOf(children[0]).start, end: spanOf(children[children.length - 1]).end };
      const role = this.#inReferences(place) ? 'references' : place.note !== undefined ? 'note' : 'cell';
      this.#addBlock(children, span, role, place, { table, row: rowIndex, column });
    }));
  }

  #readNote(node: FootnoteDefinition, place: Place): void {
    const span = spanOf(node);
    const label = node.label ?? node.identifier;
    const labelStart = this.source.indexOf('[^', span.start) + 2;
    const labelEnd = this.source.indexOf(']', labelStart);
    const text = node.children;
    const content = text.length === 0 ? { start: span.end, end: span.end }
      : { start: spanOf(text[0]).start, end: spanOf(text[text.length - 1]).end };
    const index = this.#notes.length;
    this.#notes.push({ ...span, index, label, labelSpan: { start: labelStart, end: labelEnd }, content });
    this.#readAll(text, { quoteDepth: place.quoteDepth, note: index });
  }

  /** The text of a definition that stands indented below it, after a blank line. */
  #readNoteText(node: Paragraph): void {
    const span = spanOf(node);
    const note = this.#notes[this.#notes.length - 1];
    this.#notes[note.index] = { ...note, end: span.end, content: span };
    this.#addBlock(node.children, span, 'note', { quoteDepth: 0, note: note.index });
  }

  #addBlock(
    nodes: readonly PhrasingContent[], span: Span, role: Block['role'], place: Place, cell?: Block['cell'],
  ): Block {
    const index = this.#blocks.length;
    const read = readInlines(nodes, this.#inline);
    const { prose, marks } = scanProse(read.prose, read.marks, this.source);
    const firstMark = this.#marks.length;
    for (const mark of marks) {
      this.#marks.push({ ...mark, block: index });
      if (mark.kind === 'comment') this.#comments.push({ start: mark.start, end: mark.end });
      if (mark.kind === 'code' || mark.kind === 'math' || mark.kind === 'html') {
        this.#opaque.push({ start: mark.start, end: mark.end });
      }
    }
    const block: Block = {
      ...span, index, role, prose, firstSentence: 0, endSentence: 0, firstMark, endMark: this.#marks.length,
      section: this.#sections.current, ...place, ...(cell && { cell }),
    };
    this.#blocks.push(block);
    return block;
  }
}

/** True for an indented paragraph behind a footnote definition without text: older converters write notes so. */
function isNoteText(node: RootContent, before: RootContent | undefined): node is Paragraph {
  return node.type === 'paragraph' && before?.type === 'footnoteDefinition' && before.children.length === 0 &&
    node.position!.start.column > before.position!.start.column;
}
