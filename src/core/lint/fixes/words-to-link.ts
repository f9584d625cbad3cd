import type { Verdict } from '../../claims/verdict';
import type { Draft, Sentence } from '../../draft/draft';
import type { Span } from '../../text/span';

/** The words of a claim that a link would hang on: those that show its kind or led to the verdict, where plain text; else the last word. */
export function wordsToLink(draft: Draft, sentence: Sentence, verdict: Verdict): Span {
  const { proseStart, text } = sentence;
  const inSource = ({ start, end }: Span): Span => draft.blocks[sentence.block].prose.toSourceSpan(proseStart + start, proseStart + end);
  const shown = verdict.telling === undefined ? [] : [verdict.telling];
  const plain = [...shown, ...verdict.reasons.filter((reason) => reason.for)].map(inSource).find(({ start, end }) => isPlain(draft.source.slice(start, end)));
  if (plain) return plain;
  const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text);
  const start = word?.index ?? 0;
  return inSource({ start, end: start + (word?.[0].length ?? text.length) });
}

/** Brackets, code and markup inside the words would break the link around them. */
function isPlain(words: string): boolean {
  return words.trim() === words && words.length > 1 && !/[[\]()<>`*_\n\r\\!]/.test(words);
}
