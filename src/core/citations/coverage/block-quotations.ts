import type { Block, Sentence } from '../../draft/draft';
import { groupBy } from '../../text/group-by';
import type { Ledger } from './ledger';

/**
 * A block quotation is one: a citation at its end, or in the sentence that leads in to it, serves all of it, and its
 * citation serves the sentence that leads in.
 */
export function coverBlockQuotations(ledger: Ledger): void {
  const { draft, sentencesOf, isServed, share } = ledger;
  for (const blocks of groupBy(draft.blocks.filter(({ quote }) => quote !== undefined), ({ quote }) => quote).values()) {
    const sentences = blocks.flatMap((block) => [...sentencesOf(block)]);
    const last = sentences.at(-1);
    const lead = leadIn(ledger, blocks[0]);
    if (!last) continue;
    const cited = isServed(last.index) ? last : lead && isServed(lead.index) ? lead : undefined;
    if (!cited) continue;
    for (const sentence of sentences) share(cited.index, sentence.index, cited === last ? 'block-quotation' : 'lead-in');
    if (lead && /[:,]["”’)]*$/.test(lead.text)) share(cited.index, lead.index, 'block-quotation');
  }
}

/** The last sentence of the paragraph above, when it announces the quotation. */
function leadIn({ draft, sentencesOf }: Ledger, first: Block): Sentence | undefined {
  const above = draft.blocks[first.index - 1];
  if (!above || above.role !== 'body' || above.quote !== undefined || above.section !== first.section) return undefined;
  const sentence = sentencesOf(above).at(-1);
  return sentence && /(?:[:,]["”’)]*|\b(?:said|says|wrote|writes|argued|argues|stated|states|put it|explained|declared)\.?)$/.test(sentence.text)
    ? sentence : undefined;
}
