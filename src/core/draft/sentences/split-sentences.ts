import type { Span } from '../../text/span';
import { readListedLine, readListMarker, type ListCounter } from './list-markers';
import { endsSentence } from './sentence-end';
import { isSpace, readStopRun, readTail, skipSpace } from './sentence-stop';
import { FOREIGN_STOPS } from './signs';

/** Classes of characters the scan stops at; everything else is passed over. */
const NONE = 0;
const STOP = 1;
const LINE = 2;
const OPEN = 3;
const CLOSE = 4;

/** Figures in the number of an item. */
const LONGEST_NUMBER = 2;

/** A parenthesis that is longer than this, or never closed, does not keep its sentences together. */
const LONGEST_PARENTHESIS = 600;

/**
 * The sentences of a stretch of plain prose, as offsets into it, without the white space around them. Every character
 * that is not white space between sentences belongs to one of them; note marks behind a full stop belong to the
 * sentence they close. A line break counts as a space, a blank line always ends a sentence.
 *
 * `notes` are offsets, in ascending order, at which note marks stood that are no longer in `text`. They help where the
 * stop of an abbreviation may also end the sentence: “in the U.S.[^1] Japan …”. `lines` are those at which a line began
 * with a number, in the same order: one that goes on a list begins a sentence.
 *
 * Time is linear in the length of the text.
 */
export function splitSentences(text: string, notes: readonly number[] = [], lines: readonly number[] = []): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let depth = 0;
  let parenthesis = 0;
  let nextClose = -1;
  let note = 0;
  let line = 0;
  let listed: ListCounter = { last: 0 };

  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 63 && code < 0x0589) continue;
    const kind = classOf(code);
    if (kind === NONE) continue;
    if (kind === OPEN) {
      if (depth++ === 0) parenthesis = at;
      continue;
    }
    if (kind === CLOSE) {
      if (depth > 0) depth--;
      continue;
    }
    let end = at;
    if (kind === LINE) {
      if (!isBlankLine(text, at + 1)) continue;
    } else {
      const stop = readStopRun(text, at);
      while (line < lines.length && lines[line] < at - LONGEST_NUMBER) line++;
      const listedLine = lines[line] > start && lines[line] < at ? readListedLine(text, start, lines[line], stop, listed) : undefined;
      if (listedLine) {
        sentences.push({ start, end: trimEnd(text, start, lines[line]) });
        start = lines[line];
        listed = listedLine;
        at = stop.end - 1;
        continue;
      }
      const marker = readListMarker(text, start, stop, listed);
      if (marker) {
        listed = marker;
        at = stop.end - 1;
        continue;
      }
      const tail = readTail(text, stop);
      if (nextClose < tail.end && depth > 0) nextClose = indexOrEnd(text, ')', tail.end);
      const enclosed = depth - tail.parentheses > 0 && parenthesis > start
        && nextClose - parenthesis < LONGEST_PARENTHESIS;
      while (note < notes.length && notes[note] < stop.end) note++;
      const noted = note < notes.length && notes[note] <= tail.end;
      if (enclosed || !endsSentence(text, start, stop, tail, noted)) {
        at = stop.end - 1;
        continue;
      }
      end = tail.end;
    }
    if (end > start) sentences.push({ start, end: trimEnd(text, start, end) });
    start = skipSpace(text, end);
    at = start - 1;
    depth = 0;
    listed = { last: listed.last };
  }
  if (start < text.length) sentences.push({ start, end: trimEnd(text, start, text.length) });
  return sentences;
}

function classOf(code: number): number {
  if (code > 63) return FOREIGN_STOPS.has(code) ? STOP : NONE;
  // By codes: this is asked of every space.
  switch (code) {
    case 0x21: case 0x2e: case 0x3f: return STOP;
    case 0x0a: return LINE;
    case 0x28: return OPEN;
    case 0x29: return CLOSE;
    default: return NONE;
  }
}

function isBlankLine(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return false;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

function indexOrEnd(text: string, search: string, from: number): number {
  const found = text.indexOf(search, from);
  return found < 0 ? Infinity : found;
}
