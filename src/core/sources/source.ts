import type { Span } from '../text/span';
import type { Wording } from '../text/wording';

/** A person or body, as CSL has it: `literal` for a body, the other parts for a person. */
export interface SourceName {
  family?: string;
  given?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
  literal?: string;
}

/** A date or a range of two, as CSL has it. `literal` holds what is not a date ("forthcoming"). */
export interface SourceDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** What is known of a work, in the shape a CSL processor takes (citationstyles.org, CSL-JSON 1.0.2). */
export interface SourceItem {
  id: string;
  type: string;
  author?: SourceName[];
  editor?: SourceName[];
  translator?: SourceName[];
  issued?: SourceDate;
  accessed?: SourceDate;
  title?: string;
  'container-title'?: string;
  publisher?: string;
  DOI?: string;
  URL?: string;
  [field: string]: unknown;
}

/** One entry of a bibliography. Offsets are those of the text it was read from. */
export interface Source extends Span {
  /** What a draft writes after `@`. */
  readonly key: string;
  /** Further keys under which the entry may be cited (BibLaTeX `ids`). */
  readonly aliases: readonly string[];
  readonly keySpan: Span;
  readonly item: SourceItem;
  /** True for an entry that need not be cited: marked with the keyword `not-cited`, or a volume whose parts name it (BibTeX `crossref`). */
  readonly notCited: boolean;
}

/** A fault in a bibliography, in words, at its place in that text. */
export interface SourceProblem extends Span {
  readonly wording: Wording;
  /** Key of the entry at fault, when it is known. */
  readonly key?: string;
}

/** What one bibliography text holds: the usable entries in their order, and what is wrong with the rest. */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly problems: readonly SourceProblem[];
}

/** The keyword that marks an entry as deliberately not cited. */
export const NOT_CITED = 'not-cited';
