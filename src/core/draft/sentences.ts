import type { Span } from '../text/span';

/** The sentences of a stretch of prose, in order, without the white space around them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const words = segment.trim();
    const start = index + segment.indexOf(words);
    if (words) spans.push({ start, end: start + words.length });
  }
  return spans;
}
