import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/** How many sentences between two citations of one source are still about it. */
const LONGEST = 3;

/** Sentences between two that cite one and the same source, with no other citation among them, are about that source, too. */
export function coverSurrounded(ledger: Ledger): void {
  const { draft, sentencesOf, citationsOf, own, share } = ledger;
  for (const block of draft.blocks) {
    if (citationsOf(block).length < 2 || block.endSentence - block.firstSentence < 3) continue;
    const sentences = sentencesOf(block);
    let from = -1;
    for (let at = 0; at < sentences.length; at += 1) {
      const cited = own(sentences[at].index);
      if (cited.length === 0) continue;
      const between = at - from - 1;
      if (from >= 0 && between > 0 && between <= LONGEST && haveOne(own(sentences[from].index), cited)) {
        for (let inside = from + 1; inside < at; inside += 1) share(sentences[from].index, sentences[inside].index, 'surrounded');
      }
      from = at;
    }
  }
}

function haveOne(some: readonly Citation[], others: readonly Citation[]): boolean {
  return some.some(({ form, target }) => form !== 'law' && others.some((other) => other.form === form && other.target === target));
}
