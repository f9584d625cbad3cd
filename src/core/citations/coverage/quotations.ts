import type { Sentence } from '../../draft/draft';
import { gather, type Words } from '../../draft/gather';
import { matchesOf } from '../../text/match-at';
import { firstIndex } from '../../text/span';
import type { Ledger } from './ledger';

/** A long quotation in a paragraph seldom runs further; an unclosed mark must not tie the paragraph together. */
const LONGEST = 2500;

/**
 * The sentences of one quotation share their citations, and so do the parts of a quotation in two parts: “A,” she
 * said. “B.”
 */
export function coverQuotations(ledger: Ledger): void {
  const { draft, sentencesOf, isServed, isTouched, share } = ledger;
  for (const { block, found } of gather(draft, QUOTATIONS, quotationsIn)) {
    if (block.endSentence - block.firstSentence < 2 || !isTouched(block)) continue;
    const sentences = sentencesOf(block);
    shareWithin(ledger, found, sentences);
    for (let at = 1; at < sentences.length; at++) {
      const [first, second] = [sentences[at - 1], sentences[at]];
      if (!goesOnQuoting(first, second)) continue;
      if (isServed(first.index)) share(first.index, second.index, 'quotation');
      else if (isServed(second.index)) share(second.index, first.index, 'quotation');
    }
    // A second part of several sentences.
    shareWithin(ledger, found, sentences);
  }
}

/** Lets the sentences of each quotation share the last citation in it. */
function shareWithin({ isServed, share }: Ledger, quotations: Quotations, sentences: readonly Sentence[]): void {
  for (const [from, to] of quotations) {
    const first = firstIndex(sentences, ({ proseEnd }) => proseEnd > from);
    let end = first;
    while (end < sentences.length && sentences[end].proseStart < to) end += 1;
    let cited = end - 1;
    while (cited >= first && !isServed(sentences[cited].index)) cited -= 1;
    if (cited < first) continue;
    for (let at = first; at < end; at += 1) share(sentences[cited].index, sentences[at].index, 'quotation');
  }
}

/** A quotation in single curly marks, as British drafts have it; the closing one is also the apostrophe. */
const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]{1,2000}?’(?![\p{L}\p{N}])/gu;

const QUOTATIONS = {};

type Quotations = readonly (readonly [number, number])[];

/** Prose offsets of the quotations in double marks, curly or straight, and in single curly ones; `undefined` for words without such marks. */
function quotationsIn({ text }: Words): Quotations | undefined {
  if (!/[“"‘]/.test(text)) return undefined;
  const found: [number, number][] = [];
  for (let at = text.search(/[“"]/); at >= 0;) {
    const closing = text[at] === '“' ? '”' : '"';
    const end = text.indexOf(closing, at + 1);
    if (end < 0) break;
    if (end - at < LONGEST) found.push([at, end + 1]);
    const next = text.slice(end + 1).search(/[“"]/);
    at = next < 0 ? -1 : end + 1 + next;
  }
  for (const { index, 0: whole } of matchesOf(SINGLE, text)) found.push([index, index + whole.length]);
  return found;
}

const SPEAKER = /[”"]\s*(?:,\s*)?(?:(?:he|she|it|they) (?:\p{Ll}+ )?\p{Ll}+|\p{Ll}+ (?:he|she|they))\b/u;

/** "the prime minister added", "the minister went on": who it is was said before. */
const GOES_ON = /^(?:the (?:\p{Ll}+ ){1,3})?(?:also )?(?:added|adds|continued|continues|went on|goes on|concluded|concludes)(?: to \p{Ll}+)?$/u;

/** True for two sentences of one speaker: the second begins with a quotation and names nobody else. */
function goesOnQuoting(first: Sentence, second: Sentence): boolean {
  if (!/^[“"]/.test(second.text) || !/[”"]/.test(first.text)) return false;
  const outside = second.text.replace(/[“"][^”"]*[”"]?/g, ' ').replace(/[^\p{L}]+/gu, ' ').trim();
  if (outside === '' || SPEAKER.test(second.text) || GOES_ON.test(outside)) return true;
  const names = outside.match(/\p{Lu}[\p{L}]+/gu) ?? [];
  return names.length > 0 && outside.length < 60 && names.every((name) => first.text.includes(name));
}
