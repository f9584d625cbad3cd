import type { Verdict } from '../claims';
import type { Draft, Sentence } from '../draft/draft';
import type { Span } from '../text/span';

/** The words of a claim that a link would hang on: those that show its kind or led to the verdict, where plain text; else the last word. */
export function wordsToLink(draft: Draft, sentence: Sentence, verdict: Verdict): Span {
  const shown = verdict.telling === undefined ? [] : [verdict.telling];
  const plain = [...shown, ...verdict.reasons.filter((reason) => reason.for)].find(({ start, end }) => isPlain(draft.source.slice(start, end)));
  if (plain) return { start: plain.start, end: plain.end };
  const { prose } = draft.blocks[sentence.block];
  const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(sentence.text);
  const start = sentence.proseStart + (word?.index ?? 0);
  return prose.toSourceSpan(start, start + (word?.[0].length ?? sentence.text.length));
}

/** Brackets, code and markup inside the words would break the link around them. */
function isPlain(words: string): boolean {
  return words.trim() === words && words.length > 1 && !/[[\]()<>`*_\n\r\\!]/.test(words);
}
