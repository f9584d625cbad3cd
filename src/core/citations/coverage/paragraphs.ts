import type { Ledger } from './ledger';

/** Every sentence of a paragraph that has a citation is served by the nearest one. */
export function coverParagraphs({ draft, sentencesOf, isServed, own, add }: Ledger): void {
  for (const block of draft.blocks) {
    const sentences = sentencesOf(block);
    const cited = sentences.filter((sentence) => own(sentence.index).length > 0);
    if (cited.length === 0) continue;
    for (const sentence of sentences) {
      if (isServed(sentence.index)) continue;
      const nearest = cited.reduce((best, other) =>
        Math.abs(other.index - sentence.index) < Math.abs(best.index - sentence.index) ? other : best);
      for (const { index } of own(nearest.index)) add(index, sentence.index, 'paragraph');
    }
  }
}
