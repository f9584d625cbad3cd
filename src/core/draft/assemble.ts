import type { Steps } from '../steps';
import type { Span } from '../text/span';
import type { Writable } from '../text/writable';
import type { Chunk, ChunkBlock, ChunkMark } from './chunk';
import type { Block, Draft, FrontMatter, LinkDefinition, Mark, Note, Sentence } from './draft';
import { findPlaces, type Places } from './find-places';
import type { Flood } from './floods/floods';
import { CLAIMING, PartMemory } from './parts';

/** How many chunks are put in their place in one step. */
const STEP = 500;

/**
 * The draft that the chunks make, one after the other.
 * @param start where the first chunk begins in the source
 * @param floods what in the chunks is not read as it is written, by offsets from the first chunk's beginning
 * @param memory what earlier versions of the draft had
 */
export function assemble(source: string, start: number, chunks: readonly Chunk[], floods: readonly Flood[], memory = new AssemblyMemory()): Steps<Draft> {
  const unread: Flood[] = [];
  for (const flood of floods) unread.push({ ...flood, start: start + flood.start, end: start + flood.end });
  return new Assembly(source, start, chunks).read(memory, unread);
}

/** What a reader keeps of drafts: the parts they had, and the last one whole. */
export class AssemblyMemory {
  readonly parts = new PartMemory();
  last: { readonly draft: Draft; readonly start: number; readonly chunks: readonly Chunk[]; readonly addresses: ReadonlyMap<string, string> } | undefined;
}

/** What each label of a link definition stands for: the first definition in the draft wins. */
function addressesOf(chunks: readonly Chunk[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { definitions } of chunks) {
    for (const { identifier, url } of definitions) if (!addresses.has(identifier)) addresses.set(identifier, url);
  }
  return addresses;
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}

/** A draft while it is put together. */
class Assembly {
  readonly #places: Places;
  /** What each label of a link definition stands for. */
  readonly #addresses: ReadonlyMap<string, string>;
  #blocks: Block[] = [];
  #sentences: Sentence[] = [];
  #marks: Mark[] = [];
  #notes: Note[] = [];
  #definitions: LinkDefinition[] = [];
  #comments: Span[] = [];
  #opaque: Span[] = [];
  #frontMatter: FrontMatter | undefined;
  #lists = 0;
  #quotes = 0;
  #tables = 0;
  /** Where the current chunk begins in the source. */
  #base: number;

  constructor(readonly source: string, readonly start: number, readonly chunks: readonly Chunk[]) {
    this.#base = start;
    this.#places = findPlaces(chunks, start, source.length);
    this.#addresses = addressesOf(chunks);
  }

  *read(memory: AssemblyMemory, floods: readonly Flood[]): Steps<Draft> {
    const { start, chunks } = this;
    const kept = this.#keep(memory.last);
    yield;
    for (let at = kept; at < chunks.length; at += 1) {
      this.#place(chunks[at]);
      if (at % STEP === 0) yield;
    }
    const parts = memory.parts.cut(chunks, this.#places.roles);
    const draft: Draft = {
      source: this.source, frontMatter: this.#frontMatter, sections: this.#places.sections, blocks: this.#blocks,
      sentences: this.#sentences, marks: this.#marks, notes: this.#notes, definitions: this.#definitions,
      comments: this.#comments, opaque: this.#opaque, words: parts.reduce((sum, { words }) => sum + words, 0), parts, floods,
    };
    memory.last = { draft, start, chunks, addresses: this.#addresses };
    return draft;
  }

  /** Takes over what stands before the first change since the last draft was read. Gives how many chunks that are. */
  #keep(last: AssemblyMemory['last']): number {
    if (last?.start !== this.start || !isSameMap(last.addresses, this.#addresses)) return 0;
    const { draft } = last;
    const { chunks } = this;
    const { roles, sectionOf } = this.#places;
    const isPlacedAlike = ({ index, role, section }: Block): boolean => role === roles[index] && section === sectionOf[index];
    let [kept, blocks, marks, notes, definitions, comments, opaque] = [0, 0, 0, 0, 0, 0, 0];
    for (; kept < chunks.length && chunks[kept] === last.chunks[kept]; kept += 1) {
      const chunk = chunks[kept];
      const end = blocks + chunk.blocks.length;
      let at = blocks;
      while (at < end && isPlacedAlike(draft.blocks[at])) at += 1;
      if (at < end) break;
      blocks = end;
      marks += chunk.marks.length;
      notes += chunk.notes.length;
      definitions += chunk.definitions.length;
      comments += chunk.comments.length;
      opaque += chunk.opaque.length;
      this.#pass(chunk);
    }
    if (kept === 0) return 0;
    this.#frontMatter = draft.frontMatter;
    this.#blocks = draft.blocks.slice(0, blocks);
    this.#sentences = draft.sentences.slice(0, blocks === 0 ? 0 : draft.blocks[blocks - 1].endSentence);
    this.#marks = draft.marks.slice(0, marks);
    this.#notes = draft.notes.slice(0, notes);
    this.#definitions = draft.definitions.slice(0, definitions);
    this.#comments = draft.comments.slice(0, comments);
    this.#opaque = draft.opaque.slice(0, opaque);
    return kept;
  }

  /** Adds what a chunk holds; its offsets and numbers go on from those of the draft before it. */
  #place(chunk: Chunk): void {
    const { frontMatter } = chunk;
    if (frontMatter) {
      this.#frontMatter = { ...frontMatter, ...this.#at(frontMatter), content: this.#at(frontMatter.content) };
    }
    const firstBlock = this.#blocks.length;
    const firstMark = this.#marks.length;
    const firstNote = this.#notes.length;
    for (const mark of chunk.marks) this.#marks.push(this.#mark(mark, firstBlock));
    for (const { start, end, index, label, labelSpan, content } of chunk.notes) {
      this.#notes.push({
        start: this.#base + start, end: this.#base + end, index: firstNote + index, label,
        labelSpan: this.#at(labelSpan), content: this.#at(content),
      });
    }
    for (const { start, end, label, url } of chunk.definitions) {
      this.#definitions.push({ start: this.#base + start, end: this.#base + end, label, url });
    }
    for (const comment of chunk.comments) this.#comments.push(this.#at(comment));
    for (const opaque of chunk.opaque) this.#opaque.push(this.#at(opaque));
    for (const block of chunk.blocks) this.#placeBlock(block, firstBlock, firstMark, firstNote);
    this.#pass(chunk);
  }

  /** Goes on after a chunk. */
  #pass({ lists, quotes, tables, length }: Chunk): void {
    this.#lists += lists;
    this.#quotes += quotes;
    this.#tables += tables;
    this.#base += length;
  }

  #placeBlock(block: ChunkBlock, firstBlock: number, firstMark: number, firstNote: number): void {
    const { quoteDepth, quote, list, cell, note } = block;
    const index = this.#blocks.length;
    const role = this.#places.roles[index];
    const firstSentence = this.#sentences.length;
    if (CLAIMING.has(role)) this.#placeSentences(block, index);
    const placed: Writable<Block> = {
      start: this.#base + block.start, end: this.#base + block.end, index, role, prose: block.prose.shifted(this.#base),
      firstSentence, endSentence: this.#sentences.length,
      firstMark: firstMark + block.firstMark, endMark: firstMark + block.endMark, section: this.#places.sectionOf[index], quoteDepth,
    };
    if (quote !== undefined) placed.quote = this.#quotes + quote;
    if (list) {
      const leadIn = list.leadIn === undefined ? {} : { leadIn: firstBlock + list.leadIn };
      placed.list = { ...list, list: this.#lists + list.list, ...leadIn };
    }
    if (cell) placed.cell = { table: this.#tables + cell.table, row: cell.row, column: cell.column };
    if (note !== undefined) placed.note = firstNote + note;
    this.#blocks.push(placed);
  }

  #placeSentences(block: ChunkBlock, index: number): void {
    const { all } = block.sentences();
    const base = this.#base;
    for (const { start, end, text, proseStart, proseEnd } of all) {
      this.#sentences.push({
        index: this.#sentences.length, block: index, text, proseStart, proseEnd, start: base + start, end: base + end,
      });
    }
  }

  /** Written out: taking an object apart and putting it together again takes most of the time of a keystroke. */
  #mark({ kind, start, end, block, at, atEnd, url, form, label, content, reference }: ChunkMark, firstBlock: number): Mark {
    const mark: Writable<Mark> = { kind, start: this.#base + start, end: this.#base + end, block: firstBlock + block, at, atEnd };
    if (reference !== undefined) mark.url = this.#addresses.get(reference);
    else if (url !== undefined) mark.url = url;
    if (form !== undefined) mark.form = form;
    if (label !== undefined) mark.label = label;
    if (content !== undefined) mark.content = this.#at(content);
    return mark;
  }

  #at({ start, end }: Span): Span {
    return { start: this.#base + start, end: this.#base + end };
  }
}
