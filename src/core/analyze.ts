/** What the engine hands out: one plain, serialisable value, the same for every door. Offsets are UTF-16 into the source. */
export interface Analysis {
  readonly words: number;
  readonly sentences: readonly AnalyzedSentence[];
  readonly citations: readonly AnalyzedCitation[];
  readonly terms: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  readonly issues: readonly AnalyzedIssue[];
}

export interface AnalyzedSentence {
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands in the source. */
  readonly text: string;
  /** Probability, 0 to 1, that an editor would ask for a source. */
  readonly need: number;
  readonly kind?: string;
  /** The sentence needs a citation at the chosen sensitivity, whether or not it has one. */
  readonly flagged: boolean;
  readonly reasons: readonly { readonly start: number; readonly end: number; readonly signal: string }[];
  /** Indexes into `citations`. */
  readonly citedBy: readonly number[];
}

export interface AnalyzedCitation {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly target: string;
  /** Indexes into `sentences`. */
  readonly serves: readonly number[];
}

export interface AnalyzedIssue {
  readonly rule: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}
