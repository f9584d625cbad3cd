import type { Draft } from '../draft/draft';
import type { Span } from '../text/span';

/** A run of sentences without any citation. */
export interface Stretch extends Span {
  readonly words: number;
  readonly sentences: number;
}

/**
 * The longest stretch of running text, in words, that no citation serves; `undefined` when every sentence has one.
 * Tables, captions and lists count as they stand; headings do not break a stretch.
 * @param citedBy for each sentence, the citations that serve it
 */
export function longestStretch(draft: Draft, citedBy: readonly (readonly number[])[]): Stretch | undefined {
  let longest: Stretch | undefined;
  let current: Stretch | undefined;
  for (const sentence of draft.sentences) {
    if (citedBy[sentence.index].length > 0) {
      current = undefined;
      continue;
    }
    const words = (current?.words ?? 0) + countWords(sentence.text);
    current = { start: current?.start ?? sentence.start, end: sentence.end, words, sentences: (current?.sentences ?? 0) + 1 };
    if (!longest || current.words > longest.words) longest = current;
  }
  return longest;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
