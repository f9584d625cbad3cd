import type { Sentence } from '../../draft/draft';
import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/** A citation serves the sentence it stands in; a note mark behind a full stop belongs to what it closes. */
export function coverOwnSentences({ draft, citations, sentencesOf, add }: Ledger): void {
  for (const citation of citations) {
    for (const sentence of sentencesAt(sentencesOf(draft.blocks[citation.block]), citation)) {
      add(citation.index, sentence.index, 'own');
    }
  }
}

function sentencesAt(sentences: readonly Sentence[], { at, atEnd }: Citation): readonly Sentence[] {
  if (sentences.length === 0) return [];
  // The words of a link may run over several sentences.
  const inside = sentences.filter((sentence) => sentence.proseStart < atEnd && at < sentence.proseEnd);
  if (inside.length > 0) return inside;
  const before = sentences.filter((sentence) => sentence.proseStart < at);
  return [before[before.length - 1] ?? sentences[0]];
}
