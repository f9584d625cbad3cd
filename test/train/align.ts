import type { Placed } from '../../src/core/claims/context';
import type { SignalReader } from '../../src/core/claims/sentence-signals';
import type { Draft } from '../../src/core/draft/draft';
import { readDraft } from '../../src/core/draft/read-draft';
import type { Span } from '../../src/core/text/span';
import type { Passage } from './data';

/** A passage read as a Markdown draft, with the way from gold sentences to the sentences of the draft and back. */
export interface Aligned {
  readonly passage: Passage;
  readonly draft: Draft;
  readonly placed: readonly Placed[];
  /** For each sentence of the draft, the gold sentence it shares most characters with; -1 for none. */
  readonly goldOf: readonly number[];
  /** For each gold sentence, the sentences of the draft that overlap it. */
  readonly found: readonly (readonly number[])[];
}

/** Reads a passage as the product would: one Markdown document, its paragraphs joined by a blank line. */
export function alignPassage(passage: Passage, { read }: SignalReader): Aligned {
  let source = '';
  const spans: Span[] = passage.sentences.map((sentence, index) => {
    const before = passage.sentences[index - 1];
    if (before !== undefined) source += before.para === sentence.para ? ' ' : '\n\n';
    const start = source.length;
    source += sentence.text;
    return { start, end: source.length };
  });
  const draft = readDraft(source);
  const goldOf = draft.sentences.map((sentence) => {
    const shared = spans.map((span) => Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start));
    const most = Math.max(...shared);
    return most > 0 ? shared.indexOf(most) : -1;
  });
  const found = spans.map((span) =>
    draft.sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end).map(({ index }) => index));
  const placed = draft.sentences.map(({ index, text, block }) => ({ own: read(text), begins: index === draft.blocks[block].firstSentence }));
  return { passage, draft, placed, goldOf, found };
}
