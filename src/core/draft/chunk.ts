import type { Span } from '../text/span';
import type { BlockRole, CellPlace, FrontMatter, LinkDefinition, ListPlace, Note } from './draft';
import type { Entries } from './numbered-references';
import type { Prose } from './prose/prose';
import type { FoundMark } from './prose/read-inlines';

/**
 * What a stretch of a draft says by itself. A chunk begins and ends between top-level blocks, so that it reads the same
 * wherever it stands. All offsets and all numbers count from the chunk's own beginning.
 */
export interface Chunk {
  readonly length: number;
  readonly blocks: readonly ChunkBlock[];
  readonly marks: readonly ChunkMark[];
  readonly notes: readonly ChunkNote[];
  readonly definitions: readonly ChunkDefinition[];
  readonly comments: readonly Span[];
  readonly opaque: readonly Span[];
  readonly frontMatter?: FrontMatter;
  /** How many outermost lists, outermost block quotations and tables there are. */
  readonly lists: number;
  readonly quotes: number;
  readonly tables: number;
  /** What a paragraph stands on that comes next; `undefined` when the chunk has nothing in it, or comments alone. */
  readonly tail: Footing | undefined;
}

/** What stands before a paragraph, as far as it makes the paragraph a caption or a source line. */
export type Footing = 'image' | 'table' | 'quotation' | 'other';

/** A block before it is known what stands around its chunk. */
export interface ChunkBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'note' | 'cell';
  /** The role outside a list of references, if nothing stands before the chunk. */
  readonly role: BlockRole;
  /** Level of the section that the block opens outside a list of references; a heading opens one inside, too. */
  readonly opens?: number;
  /** For a paragraph that nothing of its chunk stands before: whether all of it is in italics. */
  readonly first?: { readonly emphasised: boolean };
  /** For a paragraph outside block quotations: the numbered sources that it holds. */
  readonly entries?: Entries;
  readonly prose: Prose;
  readonly firstMark: number;
  readonly endMark: number;
  readonly quoteDepth: number;
  readonly quote?: number;
  readonly list?: ListPlace;
  readonly cell?: CellPlace;
  readonly note?: number;
  /** The sentences that the words make; found when first asked for. */
  readonly sentences: () => ChunkSentences;
}

/** The sentences of a block, and how many words they have. */
export interface ChunkSentences {
  readonly all: readonly ChunkSentence[];
  readonly words: number;
}

/** A sentence in the words of its block (`proseStart`, `proseEnd`) and in its chunk. */
export interface ChunkSentence extends Span {
  readonly text: string;
  readonly proseStart: number;
  readonly proseEnd: number;
}

/** A mark with the number of its block in the chunk. */
export interface ChunkMark extends FoundMark {
  readonly block: number;
}

/** A footnote definition of the chunk. */
export interface ChunkNote extends Note {
  /** The label as the parser compares it. */
  readonly identifier: string;
}

/** A link definition of the chunk. */
export interface ChunkDefinition extends LinkDefinition {
  /** The label as the parser compares it. */
  readonly identifier: string;
}
