import type { Span } from '../text/span';
import type { Flood } from './floods/floods';
import type { Part } from './parts';
import type { Prose } from './prose/prose';

/**
 * What a block is to the reader. Only `body`, `cell` and `caption` blocks have sentences; the other roles carry
 * prose (so that terms are found in them) but make no claims of their own. A `credit` is the line that names the
 * source of a figure, table or quotation ("Source: World Bank", "— Shinzo Abe, 2007"); an `address` is a line at the
 * head of a memo or letter ("To: The Minister").
 */
export type BlockRole = 'body' | 'cell' | 'caption' | 'credit' | 'address' | 'heading' | 'references' | 'note';

/** Where a block stands among lists. */
export interface ListPlace {
  /** Index of the outermost list in the draft; equal for all items of one list, nested ones included. */
  readonly list: number;
  /** Nesting, 1 for an outermost item. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Index of the block that introduces the list (the paragraph directly before it), if there is one. */
  readonly leadIn?: number;
}

/** Where a cell stands in its table; the header row is row 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A stretch of running text between Markdown's block boundaries: a paragraph, a heading, one table cell. */
export interface Block extends Span {
  readonly index: number;
  readonly role: BlockRole;
  readonly prose: Prose;
  /** Sentences of this block, as indexes into `Draft.sentences`: first included, last excluded. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Marks inside this block, as indexes into `Draft.marks`: first included, last excluded. */
  readonly firstMark: number;
  readonly endMark: number;
  /** Index into `Draft.sections`. */
  readonly section: number;
  /** How many block quotations and callouts hold the block. */
  readonly quoteDepth: number;
  /** Number of the outermost block quotation the block stands in, equal for all its blocks; a callout, `> [!NOTE]`, is not one. */
  readonly quote?: number;
  readonly list?: ListPlace;
  readonly cell?: CellPlace;
  /** Index into `Draft.notes` when the block stands in a footnote definition. */
  readonly note?: number;
}

/** One sentence. `start`/`end` are offsets into the source and take in the note marks that follow the full stop. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** The words alone, without markup, note marks and bracketed citations; a line break is a space. */
  readonly text: string;
  /** Offsets of `text` in the prose of its block. */
  readonly proseStart: number;
  readonly proseEnd: number;
}

/**
 * What a mark is:
 * - `link`: inline, reference or automatic link (`form`), with its `url`; its text stays in the prose
 * - `url`: a bare address or bare DOI in the text
 * - `footnote`: `[^label]`, whether or not its definition exists
 * - `inline-note`: `^[text]`, `<ref>text</ref>` or `[ref]text[/ref]`; `content` spans the text
 * - `pandoc`: a bracketed citation `[see @a, p. 3; @b]`; `content` spans what stands between the brackets
 * - `citekey`: `@key` or `-@key` in the running text, with the locator in brackets that may follow
 * - `image`, `code`, `math`, `html`, `comment`, `shortcode`: as their names say
 */
export type MarkKind =
  | 'link' | 'url' | 'footnote' | 'inline-note' | 'pandoc' | 'citekey'
  | 'image' | 'code' | 'math' | 'html' | 'comment' | 'shortcode';

/** Something in a block that is not plain words. `start`/`end` span all of it in the source. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly block: number;
  /** Offset in the block's prose where the mark's text begins, or where the mark stood if it left none. */
  readonly at: number;
  /** Offset in the block's prose where the mark's text ends; equal to `at` if it left none. */
  readonly atEnd: number;
  /** Address of a link, image or bare URL, character references decoded. */
  readonly url?: string;
  /** How a link is written. `auto`: `<https://…>`, and a link whose words are nothing but an address. */
  readonly form?: 'inline' | 'reference' | 'auto';
  /** Label of a footnote or of a reference link, as written. */
  readonly label?: string;
  /** Span of what stands inside the mark: a note's or citation's text. */
  readonly content?: Span;
}

/** A footnote definition `[^label]: text`. */
export interface Note extends Span {
  readonly index: number;
  readonly label: string;
  /** Span of the label alone, without brackets. */
  readonly labelSpan: Span;
  /** Span from the first to the last character of the text; empty at the end of the definition if there is none. */
  readonly content: Span;
}

/** A link definition `[label]: url "title"`. */
export interface LinkDefinition extends Span {
  readonly label: string;
  readonly url: string;
}

/** The draft's part under one heading; section 0 is what stands before the first heading. */
export interface Section extends Span {
  readonly index: number;
  /** 0 for section 0, 1–6 for a heading, 7 for a line in bold that serves as one. */
  readonly level: number;
  /** The heading's words; empty for section 0. */
  readonly title: string;
  /** Index of the section that holds this one, by heading level; `undefined` at the top. */
  readonly parent?: number;
}

/** The head of the draft between `---` (YAML) or `+++` (TOML) lines. */
export interface FrontMatter extends Span {
  readonly language: 'yaml' | 'toml';
  readonly content: Span;
}

/** A Markdown draft, read: everything later parts need to know about its form. Immutable. */
export interface Draft {
  readonly source: string;
  readonly frontMatter?: FrontMatter;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly definitions: readonly LinkDefinition[];
  /** HTML comments anywhere, block or inline. Suppressions are written in them. */
  readonly comments: readonly Span[];
  /** Stretches that are not prose at all: code, math, raw HTML, front matter. */
  readonly opaque: readonly Span[];
  /** Words in body, cells and captions. */
  readonly words: number;
  /** The runs of blocks that it is made of, one after the other; `gather` reads them in turn. */
  readonly parts: readonly Part[];
  /** What is not read as it is written, because it would take minutes. In order. */
  readonly floods: readonly Flood[];
}
