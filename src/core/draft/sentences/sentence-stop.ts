import { matchAt } from '../../text/match-at';
import { SOURCE_MARKS } from '../../text/source-marks';
import { CLOSERS, NOTE_SIGNS, WIDE_STOPS } from './signs';

/** A run of stops: "." or "?!" or ". . .". */
export interface Stop {
  readonly start: number;
  readonly end: number;
  /** `ellipsis` is three dots or more, close or spaced; `mark` has a question or exclamation mark; `wide` needs no space after it. */
  readonly kind: 'dot' | 'mark' | 'ellipsis' | 'wide';
  /** How many dots an ellipsis has; the character "…" counts as three. */
  readonly dots: number;
}

/** What stands directly after a stop and belongs to its sentence: closing quotation marks, brackets, note marks. */
export interface Tail {
  readonly end: number;
  /** A quotation mark or bracket closes here. */
  readonly closes: boolean;
  /** How many round brackets close here. */
  readonly parentheses: number;
  /** `sure` for `[^1]`, `[2]`, `¹`, `^1^`, `†`; `digits` for bare figures, which may also be the rest of a number. */
  readonly note: 'none' | 'digits' | 'sure';
}

const DOT = 46;
const LONGEST_NOTE = 200;

/** White space, the same as `\s` in a pattern: no-break spaces and a byte order mark too. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
    || code === 0x3000 || code === 0x1680 || code === 0xfeff;
}

/** The first offset from `from` on at which there is no white space; the length of the text when there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The run of stops that starts at `start`, where there is one. */
export function readStopRun(text: string, start: number): Stop {
  let end = start;
  let dots = 0;
  let marks = false;
  let wide = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === DOT) dots++;
    else if (code === 0x2026) dots += 3;
    else if (code === 33 || code === 63 || code === 0x061f) marks = true;
    else if (code >= 0x0589 && WIDE_STOPS.has(code)) wide = true;
    else if (code === 32 && dots > 0 && text.charCodeAt(end + 1) === DOT && isSpacedDot(text, end + 1, dots)) continue;
    else break;
  }
  if (wide) return { start, end, kind: 'wide', dots };
  if (marks) return { start, end, kind: 'mark', dots };
  return { start, end, kind: dots >= 3 ? 'ellipsis' : 'dot', dots };
}

/** In "end. . . . Next" every dot goes on; in "end. .NET" the second does not. */
function isSpacedDot(text: string, at: number, dots: number): boolean {
  const after = text.charCodeAt(at + 1);
  return Number.isNaN(after) || isSpace(after) || after === DOT || (dots >= 2 && CLOSERS.has(after));
}

/** Reads what closes the sentence after a stop; the tail may be empty. */
export function readTail(text: string, stop: Stop): Tail {
  let at = stop.end;
  let closes = false;
  let parentheses = 0;
  let note: Tail['note'] = 'none';
  for (;;) {
    const code = text.charCodeAt(at);
    if (CLOSERS.has(code)) {
      closes = true;
      if (code === 41) parentheses++;
      at++;
    } else if (NOTE_SIGNS.has(code) || (code === 44 && note === 'sure' && NOTE_SIGNS.has(text.charCodeAt(at + 1)))) {
      note = 'sure';
      at++;
    } else {
      const bracket = noteInBrackets(text, at);
      if (bracket < 0) break;
      note = 'sure';
      at = bracket;
    }
  }
  if (note === 'none') {
    const digits = bareNumber(text, stop, at);
    if (digits > at) return { end: digits, closes, parentheses, note: 'digits' };
  }
  return { end: at, closes, parentheses, note };
}

/** End of a note mark such as `[^1]`, `[3, 4]`, `[@key, p. 3]`, or a gap such as `(source?)`, also after one space; -1 when there is none. */
function noteInBrackets(text: string, from: number): number {
  const at = text.charCodeAt(from) === 32 ? from + 1 : from;
  if (at === from && text[at] === '(' && matchAt(ROUND, text, at) !== null) return ROUND.lastIndex;
  const end = Math.max(endOfNote(text, at), endOfGap(text, at));
  // "[@lee2021] argues" opens the next sentence; "[@lee2021]" before a capital letter or the end closes this one.
  if (at > from && end >= 0 && /^[^\S\n]?\p{Ll}/u.test(text.slice(end, end + 2))) return -1;
  return end;
}

/** "(3–5)", set directly after the stop as journals of medicine do: "in May.(3–5) Wages". */
const ROUND = /\(\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\)(?= )/y;
/** Pandoc's `^12^`, `^[12]^`. */
const CARETS = /\^\[?\d{1,3}(?:[,–-]\d{1,3}){0,9}\]?\^/y;

/** End of a note mark in square brackets, or between carets; -1 when there is none. */
function endOfNote(text: string, at: number): number {
  if (text[at] === '^') return at + (matchAt(CARETS, text, at)?.[0].length ?? -1 - at);
  if (text[at] !== '[') return -1;
  const length = text.slice(at, at + LONGEST_NOTE).indexOf(']');
  if (length < 0) return -1;
  const close = at + length;
  const inside = text.slice(at + 1, close);
  const isNote = inside.startsWith('^') ? !/\s/.test(inside) : inside.includes('@') || /^(?:[a-z]|(?:(?:notes?|nn?\.|pp?\.|refs?\.?) ?)?\d[\d,;–\s-]*)$/.test(inside) || isMultiMarkdown(text, inside, close);
  return isNote ? close + 1 : -1;
}

/** Marks where a source, or a word, is to come. */
const GAPS: readonly RegExp[] = [...SOURCE_MARKS, /\[TK\]/iy];

/** End of such a mark; -1 when there is none. */
function endOfGap(text: string, at: number): number {
  if (text[at] !== '[' && text[at] !== '(' && text[at] !== '{') return -1;
  for (const mark of GAPS) {
    const found = matchAt(mark, text, at);
    if (found) return at + found[0].length;
  }
  return -1;
}

/** `[#kim2020]`, or `[p. 3]` right before it. */
function isMultiMarkdown(text: string, inside: string, close: number): boolean {
  return /^#\p{L}/u.test(inside) || text.startsWith('[#', close + 1);
}

/** End of a note number set directly after the stop (“percent.12 Imports”, “since 2021.4 Trade”), else `at`. */
function bareNumber(text: string, stop: Stop, at: number): number {
  let end = at;
  const first = text.charCodeAt(at);
  if (!(first >= 48 && first <= 57)) return at;
  while (end < text.length && end - at < 7 && /[\d,–-]/.test(text[end])) end++;
  if (!/^\d{1,3}(?:[,–-]\d{1,3})?$/.test(text.slice(at, end))) return at;
  if (end < text.length && !isSpace(text.charCodeAt(end))) return at;
  const head = text.slice(Math.max(0, stop.start - 5), stop.start);
  return at > stop.end || !/\d$/.test(head) || /(?:^|\D)(?:19|20)\d\d$/.test(head) ? end : at;
}
