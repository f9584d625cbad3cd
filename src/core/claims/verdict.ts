import type { Span } from '../text/span';
import type { Wording } from '../text/wording';
import type { DictionaryEntry } from './dictionary';

/** What a claim is about; see `explainClaim` for each in words. */
export const KINDS = ['figure', 'quote', 'attribution', 'event', 'rule', 'cause', 'compare', 'state'] as const;
export type ClaimKind = (typeof KINDS)[number];

/** Words that spoke for or against a claim, as offsets into the sentence's text. */
export interface Reason extends Span {
  readonly signal: string;
  /** True when it speaks for a claim that needs a source. */
  readonly for: boolean;
}

/** How readily a sentence is said to need a source. */
export const SENSITIVITIES = ['relaxed', 'balanced', 'strict'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/**
 * What the engine thinks of one sentence of a draft. It knows nothing of where in the draft the sentence stands, so that it
 * can stay as it is while the writer edits elsewhere.
 */
export interface Verdict {
  /** Probability, 0 to 1, that an editor would ask for a source here. */
  readonly need: number;
  /** Most likely kind; absent when a claim is unlikely at every sensitivity. */
  readonly kind?: ClaimKind;
  /** The sentence needs a citation at the chosen sensitivity, whether or not it has one. */
  readonly flagged: boolean;
  /** Factual but general: some editors would ask and others not. Such sentences are flagged in `strict` only. */
  readonly may: boolean;
  /**
   * How many sentences before this one stands the sentence whose finding is for this one too: a quotation that goes on over
   * several sentences, or a block quotation, is one claim. 0 for every other sentence.
   */
  readonly back: number;
  /** The fact that the sentence states, when a dictionary has it: such a sentence is not flagged. */
  readonly known?: DictionaryEntry;
  /** The words of the sentence's text that show the kind best; absent without a kind, and where no single stretch shows it. */
  readonly telling?: Span;
  /** What the writer reads when no source is cited; see `explainClaim`. */
  readonly message: Wording;
  /** Strongest first. Empty for a sentence that no signal speaks of. */
  readonly reasons: readonly Reason[];
}
