import type { Block, Sentence } from '../../draft/draft';
import { firstIndex } from '../../text/span';
import type { Citation } from '../citation';
import type { Ledger } from './ledger';

/** A citation serves the sentence it stands in; a note mark or a parenthesis after a full stop belongs to what it closes. */
export function coverOwnSentences({ draft, citations, sentencesOf, add }: Ledger): void {
  for (const citation of citations) {
    const block = draft.blocks[citation.block];
    const sentences = sentencesOf(block);
    if (sentences.length === 0) continue;
    const first = firstIndex(sentences, ({ proseEnd }) => proseEnd > citation.at);
    const end = endOfStay(sentences, citation, first);
    if (first === end) add(citation.index, sentences[Math.max(0, first - 1)].index, 'own');
    else if (end === first + 1 && first > 0 && opensWith(sentences[first], citation, block)) add(citation.index, sentences[first - 1].index, 'own');
    else for (let at = first; at < end; at += 1) add(citation.index, sentences[at].index, 'own');
  }
}

/** After the last sentence that a citation stands in: the words of a link may run over several, and it may stand between two. */
function endOfStay(sentences: readonly Sentence[], { atEnd }: Citation, first: number): number {
  let end = first;
  while (end < sentences.length && sentences[end].proseStart < atEnd) end += 1;
  return end;
}

/** "(Kim 2020) Wages rose.": the parenthesis stands after the full stop of the sentence before, and the next one follows. */
function opensWith({ proseStart, proseEnd }: Sentence, { at, atEnd }: Citation, { prose }: Block): boolean {
  const opening = /^[([][^()[\]]{0,200}[)\]](?=\s+["“‘]?\p{Lu})/u.exec(prose.text.slice(proseStart, proseEnd));
  return opening !== null && at < proseStart + opening[0].length && atEnd <= proseStart + opening[0].length;
}
