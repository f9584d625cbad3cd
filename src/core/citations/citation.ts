import type { Span } from '../text/span';

/**
 * How a writer gave a source.
 * - `footnote`, `inline-note`: a note whose text is a source
 * - `pandoc`, `citekey`: `[@key, p. 3]` and `@key [p. 3]`
 * - `link`, `url`, `doi`, `html`: an address, in Markdown, bare, or in HTML (also `<cite>` and HTML footnotes)
 * - `author-date`: "(Smith 2021, 14)", "Smith (2021)"
 * - `named`: "(author's interview, Seoul, 2020)", "(19 U.S.C. § 1862)", "(source: World Bank)"
 * - `numeric`: "[12]", where the draft has a numbered list of references; "[KL21]", where it lists the work so
 * - `law`: "Article 5(1) of Directive (EU) 2019/1158 gives …", "[2020] UKSC 12": a provision or ruling that the text names as lawyers cite it
 * - `ibid`: "(ibid., 14)", "(p. 14)"
 * - `credit`: the source line of a figure, table or quotation
 */
export type CitationForm =
  | 'footnote' | 'inline-note' | 'pandoc' | 'citekey' | 'link' | 'url' | 'doi' | 'html' | 'author-date' | 'named' | 'numeric'
  | 'law' | 'ibid' | 'credit';

/** A place where the writer gave a source. `start`/`end` are offsets into the source text of the draft. */
export interface Citation extends Span {
  readonly index: number;
  readonly form: CitationForm;
  /** What is cited, as written: a label, citekeys joined by "; ", an address, an author and year. */
  readonly target: string;
  /** Index into `Draft.blocks`. */
  readonly block: number;
  /** Offsets in the prose of the block; equal where the citation left no words there. */
  readonly at: number;
  readonly atEnd: number;
  /** Index into `Draft.notes`, for a footnote. */
  readonly note?: number;
}

/** A citation before it has its place among the others. */
export type FoundCitation = Omit<Citation, 'index'>;

/** A citation that the words alone tell, by its place in them. */
export type WordedCitation = Pick<Citation, 'form' | 'target' | 'at' | 'atEnd'>;

const WORDS: ReadonlySet<CitationForm> = new Set(['link', 'citekey', 'html', 'law']);

/** True for a citation that is a mark of its own and not a stretch of the sentence's words. */
export function isNoteLike(citation: { readonly form: CitationForm }): boolean {
  return !WORDS.has(citation.form);
}
