import { firstIndex } from '../text/span';
import type { Block, Mark, Sentence } from './draft';
import { splitSentences } from './sentences';

const CLAIMING = new Set<Block['role']>(['body', 'cell', 'caption']);
const CITING = new Set<Mark['kind']>(['footnote', 'inline-note', 'pandoc']);

/** Split the blocks that make claims into sentences, and count their words. Gives the blocks with their sentences. */
export function readSentences(
  blocks: readonly Block[], marks: readonly Mark[],
): { blocks: Block[]; sentences: Sentence[]; words: number } {
  const sentences: Sentence[] = [];
  let words = 0;
  const read = blocks.map((block): Block => {
    const firstSentence = sentences.length;
    if (CLAIMING.has(block.role)) {
      const { text } = block.prose;
      const blockMarks = marks.slice(block.firstMark, block.endMark);
      const notes = blockMarks.filter((mark) => CITING.has(mark.kind)).map((mark) => mark.at);
      for (const span of splitSentences(text, notes)) {
        const count = countWords(text, span.start, span.end);
        if (count === 0) continue;
        words += count;
        sentences.push({
          index: sentences.length, block: block.index, text: text.slice(span.start, span.end),
          proseStart: span.start, proseEnd: span.end, ...sourceSpan(block, blockMarks, span.start, span.end),
        });
      }
    }
    return { ...block, firstSentence, endSentence: sentences.length };
  });
  return { blocks: read, sentences, words };
}

/** The sentence's span, and with it the note marks and citations that stand right behind its full stop. */
function sourceSpan(block: Block, marks: readonly Mark[], start: number, end: number): { start: number; end: number } {
  const span = block.prose.toSourceSpan(start, end);
  let sourceEnd = span.end;
  for (let next = firstIndex(marks, (mark) => mark.at >= end); next < marks.length && marks[next].at === end; next += 1) {
    const mark = marks[next];
    if (CITING.has(mark.kind)) sourceEnd = Math.max(sourceEnd, mark.end);
  }
  return { start: span.start, end: sourceEnd };
}

/** Words between white space that have a letter or a digit. */
function countWords(text: string, start: number, end: number): number {
  let words = 0;
  for (const token of text.slice(start, end).split(/\s+/)) if (/[\p{L}\p{N}]/u.test(token)) words += 1;
  return words;
}
