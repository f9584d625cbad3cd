import type { Steps } from '../../steps';
import { matchAt } from '../../text/match-at';
import type { Span } from '../../text/span';
import { withLineFeeds } from '../markdown/known-forms';
import { isBlank } from '../markdown/lines';
import { deepSignsAt, isNoteAt, readTamed, SHORT, signsAt } from './flood-marks';
import { freeLines } from './free-lines';

/** More underlined headings than this are a flood: each takes the parser as long as all that stands before it. */
export const MOST_UNDERLINES = 300;
/** More lines of a table, of rules or of other marks than this, one after the other, are a flood. */
const MOST_LINES = 5000;
/** More lines than this that go on in a quotation or a list item without its sign are a flood: each takes as long as all before it. */
const MOST_LAZY = 500;
/** More blank lines than this are a flood: they take long, and say no more than one. */
const MOST_BLANK = 100;

/** As how many of those lines the end of something in a list item, such as a sublist, or of an empty note counts, and a line in a hundred lists. */
const ENDING = 5;
const DEEP = 50;

const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*\r?$/;
/** An item in which a list or a quotation begins on the same line: "- - a", "- > a". */
const HOLDS_MORE = /^(?:[*+-]|\d{1,9}[.)])[ \t]+\S/;
/** A note without words on its line: what stands on the next ends it. */
const EMPTY_NOTE = /\[\^[^\]\s]{1,100}\]:[ \t]*\r?$/my;
/** A line of a fence, of a heading, or of nothing but marks. */
const MARKED = /[ \t]*(?:[:=~`#]|\$\$|[>*_+-][>*_+ \t-]*\r?$)/my;

/** A stretch that is not read as it is written: no writer means it, and the parser would need minutes for it. */
export interface Flood extends Span {
  /** Marks in a line or paragraph, the underline of a heading, lines, or blank lines (of which nothing is lost). */
  readonly kind: 'marks' | 'underline' | 'lines' | 'blank';
  /** What is read in its stead: as long, with spaces for what is left out, or a rule. */
  readonly read: string;
}

/** Characters that are gone through in one step. */
const STEP = 200_000;

/** The floods in a text, in order; none overlaps another. Takes linear time. */
export function findFloods(text: string): Steps<Flood[]> {
  return new FloodFinder(withLineFeeds(text)).find();
}

class FloodFinder {
  readonly #floods: Flood[] = [];
  #underlines = 0;
  #afterText = false;
  /** Blank lines up to here, and where they begin. */
  #blanks = 0;
  #blankStart = 0;
  /** A place where no code is open. */
  #free = 0;
  /** The lines of marks since blocks last began whatever stands before them, and how far the last item is indented. */
  #marked = 0;
  #indent = 0;
  #pipe = -1;
  /** The block quotations and the item that the lines before stand in, and how many lines have gone on in them without their sign. */
  #within: { quotes: number; readonly isItem: boolean; lazy: number } | undefined;
  /** Where the paragraph begins that is open, and the first flood in it. */
  #paragraph: number | undefined;
  #floodsBefore = 0;

  constructor(readonly text: string) {}

  *find(): Steps<Flood[]> {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const stop = Math.min(text.length, at + STEP);
      at = this.#findTo(stop, at);
      if (at < text.length) yield;
    }
    this.#endParagraph(text.length);
    this.#endBlank(text.length);
    return this.#floods;
  }

  /** Goes through the lines from one that begins here to one that begins after `stop`, and gives where that is. */
  #findTo(stop: number, from: number): number {
    const { text } = this;
    let at = from;
    while (at < stop) {
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      at = isBlank(text, at, end) ? this.#passBlank(at, end) : this.#passLine(at, end);
    }
    return at;
  }

  #passBlank(at: number, end: number): number {
    if (this.#blanks === 0) {
      this.#endParagraph(at);
      this.#blankStart = at;
      this.#within = undefined;
      this.#afterText = false;
    }
    this.#blanks += 1;
    return end + 1;
  }

  #passLine(at: number, end: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (this.#blanks > 0) this.#endBlank(at);
    if (isLetter(code)) {
      if (this.#within) this.#within.lazy += 1;
      this.#afterText = true;
    } else this.#seeMarks(at, end);
    this.#seePipes(at, end);
    this.#paragraph ??= this.#begin(at);
    if (this.#marked <= MOST_LINES && !(this.#within && this.#within.lazy > MOST_LAZY)) return end + 1;
    this.#within = undefined;
    this.#marked = 0;
    const free = freeLines(text, this.#free, at);
    this.#free = free.start > at ? free.start : free.end;
    return free.start > at ? end + 1 : this.#leaveOut(free);
  }

  #leaveOut({ start, end }: Span): number {
    while (this.#floods.length > 0 && this.#floods[this.#floods.length - 1].start >= start) this.#floods.pop();
    this.#endParagraph(start);
    // A rule ends every list before it; they would each look at all of the spaces.
    const rule = end - start < 5 ? '' : '***\n';
    this.#floods.push({ start, end, kind: 'lines', read: `${rule.padEnd(end - start - 1)}${this.text[end - 1] === '\n' ? '\n' : ' '}` });
    this.#blanks = 1;
    this.#blankStart = end;
    return end;
  }

  /** A line that does not begin with a letter. */
  #seeMarks(at: number, end: number): void {
    const { text } = this;
    const signs = signsAt(text, at);
    const deep = deepSignsAt(text, at, signs);
    this.#seeSigns(signs, at);
    if (deep !== undefined) this.#marked += DEEP;
    else if (matchAt(EMPTY_NOTE, text, at) !== null) this.#marked += ENDING;
    else if (matchAt(MARKED, text, at) !== null) this.#marked += 1;
    if (this.#afterText && end - at < 1000 && UNDERLINE.test(text.slice(at, end)) && (this.#underlines += 1) > MOST_UNDERLINES) {
      const behind = text[end - 1] === '\r' ? end - 1 : end;
      this.#floods.push({ start: at, end: behind, kind: 'underline', read: ' '.repeat(behind - at) });
    }
    this.#afterText = true;
    if (deep === undefined) return;
    this.#paragraph ??= this.#begin(at);
    this.#floods.push({ start: at, end, kind: 'marks', read: deep.replace(/\S/g, ' ') + text.slice(at + deep.length, end) });
  }

  /** What a line begins with of quotations and lists. */
  #seeSigns(signs: string, at: number): void {
    const quotes = signs === '' ? 0 : signs.split('>').length - 1;
    const indent = signs === '' ? -1 : signs.search(/[\d*+-]/);
    if (quotes > 0 && (indent >= 0 || quotes !== this.#within?.quotes)) this.#marked += 1;
    if (indent >= 0) {
      this.#endParagraph(at);
      if (indent < this.#indent || HOLDS_MORE.test(signs.slice(indent)) || isNoteAt(this.text, at + signs.length)) this.#marked += ENDING;
      this.#indent = indent;
      this.#within = { quotes, isItem: quotes === 0, lazy: 0 };
    } else if (signs === '' && isIndented(this.text, at) && isNoteAt(this.text, at)) {
      this.#marked += ENDING;
    } else if (!this.#within) {
      if (quotes > 0) this.#within = { quotes, isItem: false, lazy: 0 };
    } else if (quotes < this.#within.quotes || (quotes === 0 && !(this.#within.isItem && isIndented(this.text, at)))) this.#within.lazy += 1;
    else this.#within.quotes = quotes;
  }

  /** A row of a table is a line of marks; one of many cells counts for more. */
  #seePipes(at: number, end: number): void {
    if (this.#pipe < at) this.#pipe = indexFrom(this.text, '|', at);
    if (this.#pipe >= end) return;
    if (this.#pipe === at) this.#endParagraph(at);
    let pipes = 0;
    for (; this.#pipe < end; this.#pipe = indexFrom(this.text, '|', this.#pipe + 1)) pipes += 1;
    this.#marked += Math.max(1, pipes / 4);
  }

  #begin(at: number): number {
    this.#floodsBefore = this.#floods.length;
    return at;
  }

  /** Looks at the paragraph that ends here. */
  #endParagraph(end: number): void {
    const start = this.#paragraph;
    this.#paragraph = undefined;
    if (start === undefined || end - start <= SHORT) return;
    const within = this.#floods.slice(this.#floodsBefore);
    const words = within.length === 0 ? this.text.slice(start, end) : readWith(this.text, within, start, end);
    const read = readTamed(words);
    if (read === words) return;
    this.#floods.length = this.#floodsBefore;
    const last = this.text.slice(Math.max(start, end - 100), end);
    const behind = end - last.length + last.trimEnd().length;
    this.#floods.push({ start, end: behind, kind: 'marks', read: read.slice(0, behind - start) });
  }

  #endBlank(at: number): void {
    const start = this.#blankStart;
    if (this.#blanks > MOST_BLANK) this.#floods.push({ start, end: at - 1, kind: 'blank', read: ' '.repeat(at - 1 - start) });
    this.#blanks = 0;
    if (at === this.text.length || mayGoOn(this.text.charCodeAt(at))) return;
    this.#marked = 0;
    this.#indent = 0;
  }
}

/** A part of a text with the floods in it read as they are. */
export function readWith(text: string, floods: readonly Flood[], start = 0, end = text.length): string {
  let read = '';
  let at = start;
  for (const flood of floods) {
    read += text.slice(at, flood.start) + flood.read;
    at = flood.end;
  }
  return read + text.slice(at, end);
}

/** True for what begins a line that may belong to a list or note before it. */
function mayGoOn(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x2a || code === 0x2b || code === 0x2d || (code >= 0x30 && code <= 0x39);
}

function isIndented(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0x80;
}

function indexFrom(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}
