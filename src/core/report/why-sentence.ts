import { describeService } from '../citations/coverage/describe';
import type { DictionaryEntry } from '../claims/dictionary';
import type { ClaimKind } from '../claims/verdict';
import type { Why } from '../claims/why';
import type { Draft } from '../draft/draft';
import type { Facts } from '../lint/facts';
import type { Run } from '../lint/run';
import { overlaps, type Span } from '../text/span';
import type { Wording } from '../text/wording';
import { isClaimRule, setsClaimAside } from './claims';

/**
 * What became of a sentence: reported as without a source; cited; a claim is unlikely; the words are a known fact; it claims but
 * stands where nothing is asked (a caption, a table's cell); the source is promised and still to come, or the writer has
 * set it aside with a comment; its quotation is reported or cited at another sentence; rule or kind is switched off.
 */
export type Outcome = 'open' | 'cited' | 'unlikely' | 'known' | 'exempt' | 'marked' | 'set-aside' | 'quotation' | 'off';

/** Why one sentence was flagged or was not. */
export interface SentenceWhy extends Span, Omit<Why, 'verdict'> {
  readonly outcome: Outcome;
  readonly kind?: ClaimKind;
  /** Probability that an editor would ask for a source. */
  readonly need: number;
  /** The citations that serve it, in words. */
  readonly citations: readonly Wording[];
  readonly known?: DictionaryEntry;
  /** Why the writer set it aside, in the writer's words. */
  readonly reason?: string;
}

/** Index of the sentence at an offset, its ends included; `undefined` between sentences, and in headings, code and notes, where none are read. */
export function sentenceAt({ sentences }: Draft, offset: number): number | undefined {
  return (sentences.find(({ start, end }) => start <= offset && offset < end) ?? sentences.find(({ end }) => end === offset))?.index;
}

/**
 * Everything about the sentence with this index.
 * @param why what the judge says of it, for the same draft and options as `checked`
 */
export function whySentence(checked: Run & { readonly facts: Facts }, why: Why, index: number, today?: string): SentenceWhy {
  const { draft, citations, cover } = checked.facts;
  const { start, end } = draft.sentences[index];
  const { verdict: { need, kind, known }, threshold } = why;
  const comment = checked.suppressions.find((one) => setsClaimAside(one, start, today));
  const outcome = outcomeOf(checked, why, index, comment !== undefined);
  return {
    start, end, outcome, need, threshold, for: why.for, against: why.against, around: why.around,
    citations: cover.citedBy[index].map((service) => describeService(draft, citations[service.citation], service)),
    ...(kind && { kind }), ...(known && { known }), ...(outcome === 'set-aside' && comment?.reason && { reason: comment.reason }),
  };
}

function outcomeOf({ facts, issues }: Run & { readonly facts: Facts }, { verdict, threshold }: Why, index: number, setAside: boolean): Outcome {
  const { draft, cover, promised } = facts;
  const sentence = draft.sentences[index];
  const reported = (span: Span): boolean => issues.some((issue) => isClaimRule(issue.rule) && overlaps(issue, span));
  if (cover.citedBy[index].length > 0 && verdict.flagged) return 'cited';
  if (reported(sentence)) return 'open';
  if (!verdict.flagged) return verdict.known ? 'known' : verdict.need < threshold ? 'unlikely' : 'exempt';
  if (promised.some((one) => overlaps(one, sentence))) return 'marked';
  if (setAside) return 'set-aside';
  return verdict.back > 0 ? 'quotation' : 'off';
}
