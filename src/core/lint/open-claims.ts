import type { Verdict } from '../claims/verdict';
import type { Sentence } from '../draft/draft';
import { firstIndex, overlaps, type Span } from '../text/span';
import type { Writable } from '../text/writable';
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
 * in to them: the reader asks once where it comes from, and one citation answers for all. A claim whose source the writer
 * has promised (`[citation needed]`, the mark of a note that is missing) is known to be open, and another rule reports it.
 */
export function openClaims(facts: Pick<Facts, 'draft' | 'verdicts' | 'citedBy' | 'promised'>): OpenClaim[] {
  const { draft, verdicts, citedBy, promised } = facts;
  const isPromised = (sentence: Sentence): boolean => {
    const next = promised[firstIndex(promised, ({ end }) => end > sentence.start)];
    return next !== undefined && overlaps(next, sentence);
  };
  const firsts = new Array<Sentence | undefined>(draft.sentences.length);
  const ends = new Array<number>(draft.sentences.length);
  const cited = new Array<boolean>(draft.sentences.length).fill(false);
  // In the order of their first sentences.
  const heads: number[] = [];
  for (const sentence of draft.sentences) {
    const { index } = sentence;
    const head = leadIn(facts, index - verdicts[index].back);
    if (verdicts[index].flagged) {
      if (firsts[head] === undefined) {
        firsts[head] = sentence;
        heads.push(head);
      }
      if (firsts[head].block === sentence.block) ends[head] = sentence.end;
    }
    cited[head] ||= citedBy[index].length > 0 || (promised.length > 0 && isPromised(sentence));
  }
  const open: Writable<OpenClaim>[] = [];
  let inBlock: Writable<OpenClaim> | undefined;
  for (const head of heads) {
    if (cited[head]) continue;
    const sentence = firsts[head]!;
    const claim = { sentence, verdict: verdicts[sentence.index], span: { start: sentence.start, end: ends[head] }, following: 0 };
    open.push(claim);
    if (inBlock?.sentence.block === sentence.block) inBlock.following += 1;
    else inBlock = claim;
  }
  return open;
}

/** Index of the sentence that leads in to a block quotation with a colon or a comma; without one, `head`, that of the quotation's first sentence. */
export function leadIn({ draft, verdicts }: Pick<Facts, 'draft' | 'verdicts'>, head: number): number {
  const sentence = draft.sentences[head];
  const previous = draft.sentences[head - 1];
  if (!previous || previous.block !== sentence.block - 1) return head;
  if (draft.blocks[sentence.block].quote === undefined || draft.blocks[previous.block].quote !== undefined) return head;
  return /[:,]$/.test(previous.text) ? previous.index - verdicts[previous.index].back : head;
}
