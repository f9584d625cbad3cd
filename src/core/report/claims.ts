import type { Verdict } from '../claims/verdict';
import type { Draft, Sentence } from '../draft/draft';
import { readable } from '../draft/prose/prose';
import { leadIn } from '../lint/open-claims';
import { isInForce, type Suppression } from '../lint/suppressions';
import type { Steps } from '../steps';
import { foldSpace } from '../text/fold-space';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import { createKeys } from './content-hash';

/** What the report reads of a draft's facts. */
export interface ReviewFacts {
  readonly draft: Draft;
  readonly citations: readonly (Span & { readonly form: string; readonly target: string; readonly block: number; readonly note?: number })[];
  readonly citedBy: readonly (readonly number[])[];
  readonly verdicts: readonly Verdict[];
}

/** Where a claim stands: it has a source, it has none, or the writer has set its finding aside. */
export type ClaimState = 'cited' | 'open' | 'set-aside';

/** A claim that needs a source, with or without one. A quotation over several sentences is one claim. */
export interface Claim extends Span {
  /** From 1, in the order of the draft. */
  readonly number: number;
  /** Line of the draft, from 1. */
  readonly line: number;
  /** The words without markup. */
  readonly text: string;
  readonly kind: string;
  readonly state: ClaimState;
  /** Index into `Draft.sections`. */
  readonly section: number;
  /** Indexes into the citations of the draft. */
  readonly citations: readonly number[];
  /** Why it was set aside, if the writer said so. */
  readonly reason?: string;
  /** Stays the same while the words stay the same, whatever happens around them; repeated words get `:2` and so on. */
  readonly key: string;
}

/** Whether a rule reports claims without a source. */
export function isClaimRule(rule: string): boolean {
  return rule === 'uncited-claim' || rule === 'uncited-quotation';
}

/**
 * All claims of a draft that need a source, in order; in steps.
 * @param setAside the draft's comments that set findings aside
 * @param today `YYYY-MM-DD`; a comment whose date has passed sets nothing aside
 */
export function* claimsOf(facts: ReviewFacts, setAside: readonly Suppression[] = [], today?: string): Steps<Claim[]> {
  const { draft, verdicts } = facts;
  const lines = new LineIndex(draft.source);
  yield;
  const keyOf = createKeys();
  const claims: Claim[] = [];
  for (const { first, end, sentences, citations } of yield* groupClaims(facts)) {
    if (claims.length % STEP === 0) yield;
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const comment = citations.length > 0 ? undefined : setAside.find((one) => setsClaimAside(one, first.start, today));
    claims.push({
      start: first.start, end, number: claims.length + 1, line: lines.placeAt(first.start).line, text: readable(text),
      kind: verdicts[first.index].kind ?? 'state',
      state: citations.length > 0 ? 'cited' : comment ? 'set-aside' : 'open',
      section: draft.blocks[first.block].section, citations,
      ...(comment?.reason && { reason: comment.reason }),
      key: keyOf(foldSpace(text)),
    });
  }
  return claims;
}

/** Claims that are listed in one step, and sentences, of which there are more, that are put together to claims. */
const STEP = 1000;
const SENTENCES = 10_000;

/** Whether a comment sets a claim aside that begins at an offset. */
export function setsClaimAside(comment: Suppression, at: number, today: string | undefined): boolean {
  const { keyword, rules, scope } = comment;
  if (keyword === 'enable' || at < scope.start || at >= scope.end) return false;
  return isInForce(comment, today) && (rules.length === 0 || rules.some(isClaimRule));
}

interface Group {
  readonly first: Sentence;
  readonly end: number;
  readonly sentences: readonly Sentence[];
  readonly citations: readonly number[];
}

/** The flagged sentences, those of one quotation together with the sentence that leads in to it. */
function* groupClaims(facts: ReviewFacts): Steps<Group[]> {
  const { draft, verdicts, citedBy } = facts;
  const groups = new Map<number, { flagged: Sentence[]; citations: Set<number> }>();
  for (const sentence of draft.sentences) {
    if (sentence.index % SENTENCES === SENTENCES - 1) yield;
    const head = leadIn(facts, sentence.index - verdicts[sentence.index].back);
    const group = groups.get(head) ?? { flagged: [], citations: new Set() };
    groups.set(head, group);
    if (verdicts[sentence.index].flagged) group.flagged.push(sentence);
    for (const citation of citedBy[sentence.index]) group.citations.add(citation);
  }
  yield;
  return [...groups.values()].filter(({ flagged }) => flagged.length > 0).map(({ flagged, citations }) => {
    const [first] = flagged;
    const together = flagged.filter((sentence) => sentence.block === first.block);
    return { first, end: together[together.length - 1].end, sentences: together, citations: [...citations] };
  }).sort((a, b) => a.first.start - b.first.start);
}
