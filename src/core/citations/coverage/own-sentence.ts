import type { Block, Sentence } from '../../draft/draft';
import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/** A citation serves the sentence it stands in; a note mark or a parenthesis behind a full stop belongs to what it closes. */
export function coverOwnSentences({ draft, citations, sentencesOf, add }: Ledger): void {
  for (const citation of citations) {
    const block = draft.blocks[citation.block];
    for (const sentence of sentencesAt(sentencesOf(block), citation, block)) add(citation.index, sentence.index, 'own');
  }
}

function sentencesAt(sentences: readonly Sentence[], citation: Citation, block: Block): readonly Sentence[] {
  if (sentences.length === 0) return [];
  const { at, atEnd } = citation;
  // The words of a link may run over several sentences.
  const inside = sentences.filter((sentence) => sentence.proseStart < atEnd && at < sentence.proseEnd);
  if (inside.length === 1 && inside[0] !== sentences[0] && opensWith(inside[0], citation, block)) {
    return [sentences[sentences.indexOf(inside[0]) - 1]];
  }
  if (inside.length > 0) return inside;
  const before = sentences.filter((sentence) => sentence.proseStart < at);
  return [before[before.length - 1] ?? sentences[0]];
}

/** "(Kim 2020) Wages rose.": the parenthesis stands behind the full stop of the sentence before, and the next one follows. */
function opensWith({ proseStart, proseEnd }: Sentence, { at, atEnd }: Citation, { prose }: Block): boolean {
  const opening = /^[([][^()[\]]{0,200}[)\]](?=\s+["“‘]?\p{Lu})/u.exec(prose.text.slice(proseStart, proseEnd));
  return opening !== null && at < proseStart + opening[0].length && atEnd <= proseStart + opening[0].length;
}
