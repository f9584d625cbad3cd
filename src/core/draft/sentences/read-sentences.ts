import { matchAt, matchesOf } from '../../text/match-at';
import { firstIndex, type Span } from '../../text/span';
import type { ChunkSentence, ChunkSentences } from '../chunk';
import type { Mark } from '../draft';
import type { Prose } from '../prose/prose';
import type { FoundMark } from '../prose/read-inlines';
import { splitSentences } from './split-sentences';

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/uy;

const CITING = new Set<Mark['kind']>(['footnote', 'inline-note', 'pandoc']);

const NUMBERED_LINE = /[\r\n][ \t>]{0,12}(?=\d{1,2}\. )/g;
const NO_LINES: readonly number[] = [];

/**
 * Where in a block's source lines but the first begin with the number of an item.
 * @param from where the source begins, as the block's prose counts
 */
export function numberedLines(source: string, from: number): readonly number[] {
  let lines: number[] | undefined;
  for (const { index, 0: lead } of matchesOf(NUMBERED_LINE, source)) (lines ??= []).push(from + index + lead.length);
  return lines ?? NO_LINES;
}

/**
 * The sentences of a block that makes claims, and how many words they have. A stretch without words is none.
 * @param lines those of `numberedLines`
 */
export function readSentences(prose: Prose, marks: readonly FoundMark[], lines: readonly number[]): ChunkSentences {
  const { text } = prose;
  const notes = marks.filter((mark) => CITING.has(mark.kind)).map((mark) => mark.at);
  const all: ChunkSentence[] = [];
  let words = 0;
  for (const { start, end } of splitSentences(text, notes, lines.map((line) => prose.toProse(line)))) {
    const sentence = text.slice(start, end);
    const count = countWords(sentence);
    if (count === 0) continue;
    words += count;
    all.push({ text: sentence, proseStart: start, proseEnd: end, ...sourceSpan(prose, marks, start, end) });
  }
  return { all, words };
}

/** The sentence's span, and with it the note marks and citations that stand right behind its full stop. */
function sourceSpan(prose: Prose, marks: readonly FoundMark[], start: number, end: number): Span {
  const span = prose.toSourceSpan(start, end);
  let sourceEnd = span.end;
  for (let next = firstIndex(marks, (mark) => mark.at >= end); next < marks.length && marks[next].at === end; next += 1) {
    const mark = marks[next];
    if (CITING.has(mark.kind)) sourceEnd = Math.max(sourceEnd, mark.end);
  }
  return { start: span.start, end: sourceEnd };
}

/** Words between white space that have a letter or a digit. */
function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isAscii = code < 128;
    if (isAscii ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text[at])) isCounted = false;
    else if (!isCounted && (isAscii ? isAsciiWord(code) : matchAt(WORD, text, at) !== null)) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
