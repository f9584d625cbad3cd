import type { Verdict } from '../claims';
import type { Sentence } from '../draft/draft';
import { overlaps, type Span } from '../text/span';
import type { Facts } from './facts';

/** A claim that needs a citation and has none, as one finding. */
export interface OpenClaim {
  readonly sentence: Sentence;
  readonly verdict: Verdict;
  /** The sentence, or the part of a quotation that stands in its paragraph. */
  readonly span: Span;
  /** How many more open claims stand in the same paragraph; told on the first one, 0 on the others. */
  readonly following: number;
}

/**
 * The claims without a citation, in order. The sentences of one quotation are one claim with the sentence that leads
 * in to them: the reader asks once where it comes from, and one citation answers for all. A claim that the writer has
 * marked as needing a citation is known to be open, and `citation-needed` reports it.
 */
export function openClaims(facts: Facts): OpenClaim[] {
  const { draft, verdicts, citedBy, gaps } = facts;
  const noted = gaps.filter((gap) => gap.missing === 'source');
  const claims = new Map<number, { first?: Sentence; end: number; cited: boolean }>();
  for (const sentence of draft.sentences) {
    const head = leadIn(facts, verdicts[sentence.index].head);
    const claim = claims.get(head) ?? { end: 0, cited: false };
    claims.set(head, claim);
    if (verdicts[sentence.index].flagged) {
      claim.first ??= sentence;
      if (claim.first.block === sentence.block) claim.end = sentence.end;
    }
    claim.cited ||= citedBy[sentence.index].length > 0 || noted.some((gap) => overlaps(gap, sentence));
  }
  const open: { first: Sentence; end: number }[] = [];
  for (const { first, end, cited } of claims.values()) if (first && !cited) open.push({ first, end });
  const left = new Map<number, number>();
  for (const { first } of open) left.set(first.block, (left.get(first.block) ?? -1) + 1);
  return open.map(({ first, end }) => {
    const following = left.get(first.block) ?? 0;
    left.delete(first.block);
    return { sentence: first, verdict: verdicts[first.index], span: { start: first.start, end }, following };
  });
}

/** The sentence that leads in to a block quotation with a colon, or the quotation's own first sentence. */
function leadIn({ draft, verdicts }: Facts, head: number): number {
  const sentence = draft.sentences[head];
  const previous = draft.sentences[head - 1];
  if (!previous || previous.block !== sentence.block - 1) return head;
  if (draft.blocks[sentence.block].quote === undefined || draft.blocks[previous.block].quote !== undefined) return head;
  return /[:,]$/.test(previous.text) ? verdicts[previous.index].head : head;
}
