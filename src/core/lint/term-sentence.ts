import type { Block, Draft, Sentence } from '../draft/draft';
import { firstDayOf, lastDayOf, writtenDate } from '../glossary/dates';
import type { Entry } from '../glossary/entry';
import type { TermUse } from '../glossary/find-terms';
import { say, type WordingPart } from '../text/wording';
import type { Facts } from './facts';

/** A use of one entry that leaves no doubt, in a sentence of the text proper. */
export interface TermInSentence {
  readonly use: TermUse;
  readonly entry: Entry;
  readonly block: Block;
  readonly sentence: Sentence;
}

/** The words of its sentence as they stand in the prose. */
export function textAround({ block, sentence }: TermInSentence): string {
  return block.prose.text.slice(sentence.proseStart, sentence.proseEnd);
}

/** A longer sentence is a list or a table in disguise, and would be read once for each of its terms. */
const LONGEST = 3000;

/** Uses that stand for exactly one of the `wanted` entries, each with its sentence; headings, notes and reference lists have none. */
export function termsInSentences({ draft, terms }: Facts, wanted: (entry: Entry) => boolean): TermInSentence[] {
  const found: TermInSentence[] = [];
  for (const use of terms) {
    const { entry } = use;
    if (entry === undefined || !wanted(entry)) continue;
    const sentence = sentenceOf(draft, use);
    if (sentence && sentence.end - sentence.start <= LONGEST) found.push({ use, entry, block: draft.blocks[use.block], sentence });
  }
  return found;
}

/** A use as it is written, on one line. */
export function wordsOf({ blocks }: Draft, { block, proseStart, proseEnd }: TermUse): string {
  return blocks[block].prose.text.slice(proseStart, proseEnd).replace(/\s+/g, ' ');
}

/** The words of the sentence a use stands in, or of its block where there are no sentences. */
export function wordsAround(draft: Draft, use: TermUse): string {
  const { text } = draft.blocks[use.block].prose;
  const sentence = sentenceOf(draft, use);
  return sentence ? text.slice(sentence.proseStart, sentence.proseEnd) : text;
}

/** The sentence a use stands in; `undefined` where there are no sentences. */
export function sentenceOf({ blocks, sentences }: Draft, use: TermUse): Sentence | undefined {
  const { firstSentence, endSentence } = blocks[use.block];
  for (let at = firstSentence; at < endSentence; at += 1) {
    const sentence = sentences[at];
    if (sentence.proseEnd >= use.proseEnd) return sentence.proseStart <= use.proseStart ? sentence : undefined;
  }
  return undefined;
}

/** Where an entry's facts come from, for messages: "MFAT, as of 13 June 2026". */
export function sourceOf({ sources, status }: Entry): WordingPart {
  const by = sources?.[0] && (sources[0].publisher ?? sources[0].title);
  if (status === undefined) return by ?? '';
  const date = writtenDate(status.as_of);
  return by === undefined ? say`as of ${date}` : say`${by}, as of ${date}`;
}

/** Whether a draft of this date, or a sentence, speaks of the time before a change, when an old name was right. */
export function isAboutTimeBefore(change: string, date: string | undefined, sentence: string): boolean {
  if (date !== undefined && lastDayOf(date) < firstDayOf(change)) return true;
  return [...sentence.matchAll(/\b(?:1[89]|20)\d\d\b/g)].some(([year]) => year <= change.slice(0, 4));
}
