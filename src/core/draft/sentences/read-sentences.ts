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
/** The number of an example, which Pandoc counts through the draft: "(@) Exports fell" and on the next line "(@) Wages rose". */
const OPENING_LINE = /[\r\n][ \t>]{0,12}(?=\(@[\p{L}\p{N}_-]{0,80}\)[ \t])/gu;
const NO_LINES: readonly number[] = [];

/** Where lines of a block but the first begin that sentences may begin with; places in the source as the block's prose counts them. */
export interface Lines {
  /** Lines with the number of an item: whether a sentence begins there, the words tell. */
  readonly numbered: readonly number[];
  /** Lines at which a sentence begins. */
  readonly opening: readonly number[];
}

/**
 * The lines of a block's source that sentences may begin with.
 * @param from where the source begins, as the block's prose counts
 */
export function linesIn(source: string, from: number): Lines {
  return { numbered: linesWith(NUMBERED_LINE, source, from), opening: linesWith(OPENING_LINE, source, from) };
}

function linesWith(pattern: RegExp, source: string, from: number): readonly number[] {
  let lines: number[] | undefined;
  for (const { index, 0: lead } of matchesOf(pattern, source)) (lines ??= []).push(from + index + lead.length);
  return lines ?? NO_LINES;
}

/** The sentences of a block that makes claims, and how many words they have. A stretch without words is not a sentence. */
export function readSentences(prose: Prose, marks: readonly FoundMark[], lines: Lines): ChunkSentences {
  const { text } = prose;
  const notes = marks.filter((mark) => CITING.has(mark.kind)).map((mark) => mark.at);
  const inProse = (places: readonly number[]): number[] => places.map((place) => prose.toProse(place));
  const opening = [...inProse(lines.opening), ...behindAddresses(text, marks)].sort((a, b) => a - b);
  const all: ChunkSentence[] = [];
  let words = 0;
  for (const { start, end } of splitSentences(text, notes, inProse(lines.numbered), opening)) {
    const sentence = text.slice(start, end);
    const count = countWords(sentence);
    if (count === 0) continue;
    words += count;
    all.push({ text: sentence, proseStart: start, proseEnd: end, ...sourceSpan(prose, marks, start, end) });
  }
  return { all, words };
}

const CLOSED = /[.!?:…][”"’)]?\s+$/;
const GOES_ON = /\s+["“‘]?(?=\p{Lu}[\p{L}’'-]*\s+[\p{L}\d])/uy;

/** Where sentences begin after an address that closes the one before without a full stop: "Exports fell. https://example.org Wages rose." */
function behindAddresses(text: string, marks: readonly FoundMark[]): readonly number[] {
  let places: number[] | undefined;
  for (const { kind, form, at, atEnd } of marks) {
    if (kind !== 'url' && form !== 'auto') continue;
    const goesOn = CLOSED.test(text.slice(Math.max(0, at - 5), at)) ? matchAt(GOES_ON, text, atEnd) : null;
    if (goesOn !== null) (places ??= []).push(atEnd);
  }
  return places ?? NO_LINES;
}

/** The sentence's span, and with it the note marks and citations that stand right after its full stop, and the end of raw HTML that begins in it. */
function sourceSpan(prose: Prose, marks: readonly FoundMark[], start: number, end: number): Span {
  const span = prose.toSourceSpan(start, end);
  let sourceEnd = span.end;
  for (let next = firstIndex(marks, (mark) => mark.at >= end); next < marks.length && marks[next].at === end; next += 1) {
    const mark = marks[next];
    const isOfIt = CITING.has(mark.kind) || (mark.closes === true && hasOpenTag(marks, next, span.start));
    if (isOfIt) sourceEnd = Math.max(sourceEnd, mark.end);
  }
  return { start: span.start, end: sourceEnd };
}

/** True where the last tag before the one at `closing` opens, and stands after `start`: `2018.<sup>1</sup>`. */
function hasOpenTag(marks: readonly FoundMark[], closing: number, start: number): boolean {
  let before = closing - 1;
  while (before >= 0 && marks[before].kind !== 'html') before -= 1;
  return before >= 0 && marks[before].closes !== true && marks[before].start >= start;
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
