import type { Block } from '../../draft/draft';
import { addTo } from '../../text/group-by';
import type { Ledger } from './ledger';

/**
 * A list under a cited lead-in is served with it. Items that are parts of one sentence ("…; and") are closed by the
 * note after the last one. A lead-in over items that all have a citation is served by the first.
 */
export function coverLists(ledger: Ledger): void {
  const { draft, sentencesOf, isServed, share } = ledger;
  const lists = new Map<number, Block[]>();
  const under = new Map<number, number>();
  for (const block of draft.blocks) {
    if (block.list === undefined || block.endSentence === block.firstSentence) continue;
    const { leadIn } = block.list;
    const lead = leadIn === undefined ? undefined : sentencesOf(draft.blocks[leadIn]).at(-1);
    // An item under an item of such a list belongs to the list's lead-in, too.
    const from = lead && isServed(lead.index) && announces(lead.text) ? lead.index : under.get(leadIn ?? -1);
    if (from !== undefined) {
      under.set(block.index, from);
      for (const sentence of sentencesOf(block)) share(from, sentence.index, 'lead-in');
    }
    addTo(lists, block.list.list, block);
  }
  for (const items of lists.values()) {
    serveParts(ledger, items);
    serveLeadIn(ledger, items);
  }
}

/** "… lists three things." */
const COUNTED = new RegExp('\\b(?:two|three|four|five|six|seven|eight|nine|ten|several) '
  + '(?:(?:\\p{Ll}+ ){0,2}\\p{Ll}+s[.”’")]*$|(?:things|reasons|ways|points|steps|parts|measures|changes|goals|priorities|conditions'
  + '|lessons|findings|trends)\\b)', 'iu');

function announces(text: string): boolean {
  return /:["”’)]*$|\b(?:the following|as follows|these|below)\b/.test(text) || COUNTED.test(text);
}

function serveParts({ sentencesOf, isServed, share }: Ledger, items: readonly Block[]): void {
  const last = sentencesOf(items[items.length - 1]).at(-1);
  if (items.length < 2 || !last || !isServed(last.index)) return;
  const parts = items.slice(0, -1).map((item) => sentencesOf(item));
  if (!parts.every((sentences) => sentences.length === 1 && /(?:[;,]|[;,]? (?:and|or))$/.test(sentences[0].text))) return;
  for (const [sentence] of parts) share(last.index, sentence.index, 'closes');
}

function serveLeadIn({ draft, sentencesOf, isServed, share }: Ledger, items: readonly Block[]): void {
  const { leadIn } = items[0].list!;
  if (leadIn === undefined) return;
  const lead = sentencesOf(draft.blocks[leadIn]).at(-1);
  if (!lead || isServed(lead.index) || !/:["”’)]*$/.test(lead.text)) return;
  const firsts = items.filter((item) => item.list!.leadIn === leadIn).map((item) => sentencesOf(item));
  if (!firsts.every((sentences) => sentences.some((sentence) => isServed(sentence.index)))) return;
  share(firsts[0].find((sentence) => isServed(sentence.index))!.index, lead.index, 'items');
}
