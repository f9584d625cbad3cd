import type { Block, Draft, Sentence } from '../../draft/draft';
import { isNoteLike, type Citation } from '../citation';
import { isKeyToCome, keysIn } from '../citekeys';
import type { Ledger } from './ledger';

/** How many sentences before its own a closing note reaches at most. */
const LONGEST = 4;
/** Words that turn to another matter; what stands before them is not closed by a note after them. */
const TURNS = /^(?:Meanwhile|Separately|Elsewhere|In another|On another|By contrast|In contrast|On the other hand|Turning to)\b/;
/** Words with which the author speaks: a note after them is no source for these, nor for what came before them: "Our forecast: 2 per cent." */
const OWN = /^(?:(?:So|Thus|But|And|Therefore|Hence|Still|Yet),? )?(?:We|we|I|Our|our|My|my|[Ii]n (?:our|my)) /;

/** The author's own sums are no source for what stands before them. */
const OWN_SUMS = /(?<![\p{L}])(?:own|our|my|staff|authors?[’']?s?) (?:own )?(?:calculations?|computations?|estimates?)$/iu;

/**
 * A note at the end of a paragraph that has no other citation closes the sentences before it. In a paragraph whose
 * sentences are cited one by one, each citation serves its own.
 */
export function coverClosedRuns(ledger: Ledger): void {
  const { draft, sentencesOf, citationsOf, add, isServed } = ledger;
  for (const block of draft.blocks) {
    // A law that the text names answers for its own sentence and ends no run.
    const citations = citationsOf(block).filter(({ form }) => form !== 'law');
    if (citations.length === 0 || block.endSentence - block.firstSentence < 2) continue;
    const sentences = sentencesOf(block);
    const last = sentences[sentences.length - 1];
    if (!allClose(block, citations, last.proseEnd)) continue;
    for (let at = sentences.length - 2; at >= Math.max(0, sentences.length - 1 - LONGEST); at--) {
      const next = sentences[at + 1].text;
      if (TURNS.test(next) || OWN.test(next)) break;
      if (isServed(sentences[at].index) || isToCome(draft, sentences[at])) continue;
      for (const { index } of citations) add(index, sentences[at].index, 'closes');
    }
  }
}

/** True for a sentence whose own citation is still to come: "[@todo2024]". */
function isToCome(draft: Draft, { block, start, end }: Sentence): boolean {
  const { firstMark, endMark } = draft.blocks[block];
  for (let at = firstMark; at < endMark; at += 1) {
    const mark = draft.marks[at];
    if (mark.kind === 'pandoc' && mark.start >= start && mark.end <= end && keysIn(draft, mark).some(({ key }) => isKeyToCome(key, undefined))) return true;
  }
  return false;
}

function allClose(block: Block, citations: readonly Citation[], end: number): boolean {
  for (const citation of citations) if (!closes(block, citation, end)) return false;
  return true;
}

/** True for a note mark or bracket with nothing but punctuation between it and the end of the paragraph. */
function closes({ prose }: Block, citation: Citation, end: number): boolean {
  return isNoteLike(citation) && citation.form !== 'credit' && !OWN_SUMS.test(citation.target) && !/[\p{L}\p{N}]/u.test(prose.text.slice(citation.atEnd, end));
}
