import type { Span } from '../../text/span';
import { readListedLine, readListMarker, type ListCounter } from './list-markers';
import { endsSentence } from './sentence-end';
import { isSpace, readStopRun, readTail, skipSpace, type Stop, type Tail } from './sentence-stop';
import { FOREIGN_STOPS } from './signs';

/** Figures in the number of an item. */
const LONGEST_NUMBER = 2;

/** A parenthesis that is longer than this, or never closed, does not keep its sentences together. */
const LONGEST_PARENTHESIS = 600;

/**
 * The sentences of a block's prose, as offsets into it, without the white space around them. Every character
 * that is not white space between sentences belongs to one of them; note marks after a full stop belong to the
 * sentence they close. A line break counts as a space.
 *
 * `notes` are offsets, in ascending order, at which note marks stood that are no longer in `text`. They help where the
 * stop of an abbreviation may also end the sentence: “in the U.S.[^1] Japan …”. `lines` are those at which a line began
 * with a number, in the same order: one that goes on a list begins a sentence. `openings` are those at which one begins for certain.
 *
 * Time is linear in the length of the text.
 */
export function splitSentences(
  text: string, notes: readonly number[] = [], lines: readonly number[] = [], openings: readonly number[] = [],
): Span[] {
  return new Splitter(text, notes, lines, openings).split();
}

class Splitter {
  readonly #sentences: Span[] = [];
  /** Where the sentence begins that is being read. */
  #start: number;
  /** How many parentheses are open in it, and where the first of them opened. */
  #depth = 0;
  #parenthesis = 0;
  /** A place after which the next parenthesis closes here. */
  #nextClose = -1;
  /** The first of the notes, and of the lines, that are still to come. */
  #note = 0;
  #line = 0;
  #listed: ListCounter = { last: 0 };

  constructor(readonly text: string, readonly notes: readonly number[], readonly lines: readonly number[], readonly openings: readonly number[]) {
    this.#start = skipSpace(text, 0);
  }

  split(): Span[] {
    for (const opening of this.openings) this.#readTo(opening);
    this.#readTo(this.text.length);
    return this.#sentences;
  }

  /** Reads up to a place at which a sentence ends for certain. */
  #readTo(end: number): void {
    const { text } = this;
    for (let at = this.#start; at < end;) {
      const code = text.charCodeAt(at);
      at = code > 63 && code < 0x0589 ? at + 1 : this.#pass(at, code);
    }
    if (this.#start >= end) return;
    this.#add(end);
    this.#start = skipSpace(text, end);
    this.#depth = 0;
  }

  /** Gives where to go on. */
  #pass(at: number, code: number): number {
    // By codes: this is asked of every space.
    switch (code) {
      case 0x21: case 0x2e: case 0x3f:
        return this.#passStop(at);
      case 0x28:
        if (this.#depth++ === 0) this.#parenthesis = at;
        return at + 1;
      case 0x29:
        if (this.#depth > 0) this.#depth--;
        return at + 1;
      default:
        return code > 63 && FOREIGN_STOPS.has(code) ? this.#passStop(at) : at + 1;
    }
  }

  #passStop(at: number): number {
    const { text } = this;
    const stop = readStopRun(text, at);
    if (this.#isOfList(stop)) return stop.end;
    const tail = this.#pastCommas(readTail(text, stop));
    if (this.#isEnclosed(tail) || !endsSentence(text, this.#start, stop, tail, this.#isNoted(stop, tail))) return stop.end;
    this.#add(tail.end);
    this.#start = skipSpace(text, tail.end);
    this.#depth = 0;
    return this.#start;
  }

  /** True for the stop after the number of an item; one that a line begins with begins a sentence. */
  #isOfList(stop: Stop): boolean {
    const { text, lines } = this;
    while (this.#line < lines.length && lines[this.#line] < stop.start - LONGEST_NUMBER) this.#line++;
    const line = lines[this.#line];
    const listedLine = line > this.#start && line < stop.start ? readListedLine(text, this.#start, line, stop, this.#listed) : undefined;
    if (listedLine) {
      this.#add(line);
      this.#start = line;
    }
    const marker = listedLine ?? readListMarker(text, this.#start, stop, this.#listed);
    if (marker) this.#listed = marker;
    return marker !== undefined;
  }

  /** True inside a parenthesis, which keeps its sentences together. */
  #isEnclosed({ end, parentheses }: Tail): boolean {
    if (this.#depth - parentheses <= 0 || this.#parenthesis <= this.#start) return false;
    if (this.#nextClose < end) this.#nextClose = indexOrEnd(this.text, ')', end);
    return this.#nextClose - this.#parenthesis < LONGEST_PARENTHESIS;
  }

  /** The tail with the commas between note marks that stood there: "fell.[^1], [^2]". */
  #pastCommas(tail: Tail): Tail {
    const { text, notes } = this;
    let { end } = tail;
    while (text[end] === ',' && notes.includes(end)) {
      const next = [end + 1, end + 2].find((place) => notes.includes(place));
      if (next === undefined) break;
      end = next;
    }
    return end === tail.end ? tail : { ...tail, end };
  }

  /** True when a note mark stood after the stop. */
  #isNoted(stop: Stop, tail: Tail): boolean {
    const { notes } = this;
    while (this.#note < notes.length && notes[this.#note] < stop.end) this.#note++;
    return notes[this.#note] <= tail.end;
  }

  /** Adds the sentence that ends before an offset, or before the white space there. */
  #add(end: number): void {
    let last = end;
    while (last > this.#start && isSpace(this.text.charCodeAt(last - 1))) last--;
    this.#sentences.push({ start: this.#start, end: last });
  }
}

function indexOrEnd(text: string, search: string, from: number): number {
  const found = text.indexOf(search, from);
  return found < 0 ? Infinity : found;
}
