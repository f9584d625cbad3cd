import type { Block, Sentence } from '../../draft/draft';
import { isNoteLike, type Citation } from '../citation';
import { areNames, isCitationSentence } from '../citation-sentence';
import type { Ledger } from './ledger';
import { onlyPoints, pointsToSource } from './source-phrases';

/**
 * A sentence that only points to a source ("See [the report](…).", "(Smith 2021.)") serves the sentence before it, also
 * when it stands in a paragraph of its own. A parenthesis to a cited sentence is served with it.
 */
export function coverPointers(ledger: Ledger): void {
  for (const block of ledger.draft.blocks) {
    for (let at = block.firstSentence; at < block.endSentence; at += 1) coverBefore(ledger, block, at);
  }
}

/** Lets a sentence that only points, and one in parentheses, share with the sentence before it. */
function coverBefore(ledger: Ledger, block: Block, at: number): void {
  const { draft, own, add, share, isServed } = ledger;
  const sentence = draft.sentences[at];
  if (!isServed(at) && sentence.text[0] !== '(') return;
  const citations = own(at);
  const isLaw = citations.length > 0 && (citesLawAlone(sentence, citations) || isCitationSentence(sentence.text));
  if (citations.length > 0 && !isLaw && saysMore(sentence, citations[0])) return;
  const previous = at > block.firstSentence ? draft.sentences[at - 1] : lastAbove(ledger, block);
  if (!previous) return;
  if (citations.length > 0) {
    if (!isLaw && !onlyPoints(sentence.text, pointingSpans(sentence, citations))) return;
    for (const { index } of citations) add(index, previous.index, 'pointer');
  } else if (previous.block === sentence.block && /^\([\s\S]*\)\.?$/.test(sentence.text) && isServed(previous.index)) {
    share(previous.index, at, 'aside');
  }
}

/** Where citations stand in a sentence whose words, there, tell nothing but the source. */
function pointingSpans({ text, proseStart }: Sentence, citations: readonly Citation[]): { from: number; to: number }[] {
  const inParentheses = /^[([][\s\S]*[)\]]\.?$/.test(text);
  return citations.filter((citation) => inParentheses || isNoteLike(citation) || isName(text))
    .map((citation) => ({ from: citation.at - proseStart, to: citation.atEnd - proseStart }));
}

/**
 * True for a sentence that is nothing but what lawyers cite, with the names of the parties and a word like "See": "Leegin v. PSKS, Inc., 551 U.S.
 * 877 (2007).", "See also 15 U.S.C. § 1."
 */
function citesLawAlone({ text, proseStart }: Sentence, citations: readonly Citation[]): boolean {
  if (!citations.some(({ form }) => form === 'law')) return false;
  let rest = '';
  let from = 0;
  for (const { at, atEnd } of citations) {
    rest += text.slice(from, Math.max(from, at - proseStart));
    from = Math.max(from, atEnd - proseStart);
  }
  rest += text.slice(from);
  return areNames(rest);
}

/** True for a sentence that begins with words of its own, as most do that have a citation: it does not only point. */
function saysMore({ text, proseStart }: Sentence, { at }: Citation): boolean {
  return at > proseStart && /^\p{L}/u.test(text) && !pointsToSource(text);
}

/** "[IMF PortWatch](…)" or "→ [OECD](…)" after a full stop: nothing but the name of a source. */
function isName(text: string): boolean {
  return /^(?:→ ?)?(?:the )?\p{Lu}[\p{L}\d.’'&-]{1,30}(?: (?:of|for|and|the|on|&|\p{Lu}[\p{L}\d.’'&-]{0,30})){0,5}\.?$/u.test(text);
}

/** The last sentence of the paragraph above, for a paragraph that is nothing but a pointer. */
function lastAbove({ draft, sentencesOf }: Ledger, block: Block): Sentence | undefined {
  const above = draft.blocks[block.index - 1];
  if (!above || above.role !== 'body' || above.section !== block.section || above.list?.list !== block.list?.list) return undefined;
  if (sentencesOf(block).length !== 1) return undefined;
  return sentencesOf(above).at(-1);
}
