import { matchAt } from '../../text/match-at';
import { isExclaimedName, readStop } from './abbreviations';
import { namesSpeaker, opensSentence, wordAt } from './sentence-start';
import { isSpace, skipSpace, type Stop, type Tail } from './sentence-stop';
import { OPENERS } from './signs';

const LONGEST_ABBREVIATION = 20;

/**
 * True when the stop and its tail end the sentence that began at `start`. `noted` says that a note mark, taken out of
 * the text, stood after the stop.
 */
export function endsSentence(text: string, start: number, stop: Stop, tail: Tail, noted: boolean): boolean {
  if (tail.end >= text.length) return true;
  // 「…。」と述べた: the quotation goes on into the sentence that reports it.
  if (stop.kind === 'wide') return !(tail.closes && isHiragana(text.charCodeAt(tail.end)));
  const before = text[stop.start - 1];
  if (before === '[' || (before === '(' && tail.parentheses > 0)) return false;
  if (!isSpace(text.charCodeAt(tail.end))) return endsWithoutSpace(text, stop, tail);

  const next = skipOpeners(text, skipSpace(text, tail.end));
  const candidate: Candidate = { text, start, stop, tail, noted, next, follows: classify(text, next) };
  if (stop.kind === 'mark') return endsAfterMark(candidate);
  return stop.kind === 'ellipsis' ? endsAfterEllipsis(candidate) : endsAfterDot(candidate);
}

/** What a character is to the sentence that may begin with it. */
type Follower = 'upper' | 'lower' | 'digit' | 'other';

/** A stop with space behind it, which may end the sentence that began at `start`. */
interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly stop: Stop;
  readonly tail: Tail;
  /** A note mark, taken out of the text, stood after the stop. */
  readonly noted: boolean;
  /** Where the next word begins, behind quotation marks and brackets, and what it begins with. */
  readonly next: number;
  readonly follows: Follower;
}

function endsAfterMark({ text, stop, tail, next, follows }: Candidate): boolean {
  if (follows === 'lower') return false;
  if (tail.closes) return !(follows === 'upper' && namesSpeaker(text, next));
  return !(isExclaimedName(tokenBefore(text, stop.start)) && !opensSentence(text, next));
}

function endsAfterEllipsis({ text, stop, tail, next, follows }: Candidate): boolean {
  if (follows === 'lower') return false;
  // "the parties … Japan among them": a spaced ellipsis stands inside a sentence unless the next word opens one.
  const spaced = isSpace(text.charCodeAt(stop.start - 1)) && stop.dots === 3 && !tail.closes;
  return !spaced || (wordAt(text, next) !== 'I' && opensSentence(text, next));
}

function endsAfterDot({ text, start, stop, tail, noted, next, follows }: Candidate): boolean {
  const token = tokenBefore(text, stop.start);
  const reading = token === '' ? 'plain' : readStop(token, () => text.slice(Math.max(start, stop.start - token.length - 24), stop.start - token.length));
  if (reading === 'plain') {
    if (tail.end === stop.end && isOrdinal(text, token, stop.start, next)) return false;
    return follows !== 'lower' || (tail.note !== 'digits' && !(tail.closes && tail.note === 'none') && isWhole(token));
  }
  if (tail.note === 'digits' || reading === 'bound') return false;
  if (follows === 'lower') return false;
  if (tail.note === 'sure' || noted) return true;
  if (reading === 'reference') return !(follows !== 'upper' || isNumberLike(text, next, token));
  if (follows !== 'upper') return false;
  if (reading === 'closing') return !isAdverbialStart(text, start, stop.start) && !isAbbreviated(text, next);
  return opensSentence(text, next);
}

/** What stands before the number of a day or a century in German, and behind it. */
const BEFORE_ORDINAL = /(?<!\p{L})(?:[AaIi]m|[Dd]e[mnrs]|[Vv]om|[Zz]u[mr]|[Bb]eim) $/u;
const BEHIND_ORDINAL = /(?:(?:Januar|Februar|März|Ju[nl]i|Oktober|Dezember)(?! ?\p{L})|(?<=\d\. \d{1,2}\. )(?:19|20)\d\d)/uy;

/** True for a number that German makes an ordinal: "am 3. Oktober", "im 19. Jahrhundert", "until 30. Juni 2017", "am 1. 1. 1999". */
function isOrdinal(text: string, token: string, stop: number, next: number): boolean {
  if (!/^(?:\d{1,2}|[IVX]{1,5})$/.test(token)) return false;
  const start = stop - token.length;
  return (BEFORE_ORDINAL.test(text.slice(Math.max(0, start - 6), start)) && !opensSentence(text, next)) || matchAt(BEHIND_ORDINAL, text, next) !== null;
}

/** "world.Today": a space is missing. Names of sites and files ("Node.js", "Booking.Com") are left whole. */
function endsWithoutSpace(text: string, stop: Stop, tail: Tail): boolean {
  if (stop.kind === 'ellipsis' || tail.note === 'digits') return false;
  const next = skipOpeners(text, tail.end);
  if (classify(text, next) !== 'upper') return false;
  if (tail.note === 'sure') return true;
  const word = wordAt(text, next);
  if (!/^\p{Lu}(?:$|['’]?\p{Ll})/u.test(word) || /^(?:Com|Org|Net|Gov|Js|Io|Ai|Co)$/.test(word)) return false;
  if (/^[^\s]*[@/]/.test(text.slice(next, next + 80))) return false;
  if (tail.closes) return true;
  const token = tokenBefore(text, stop.start);
  return /^(?:\p{Lu}?\p{Ll}{3,}|\d{1,3}(?:,\d{3})+|\d{4}|.*%)$/u.test(token) && readStop(token, () => '') === 'plain';
}

/** The characters before `end` back to a space or an opening bracket, without quotation marks in front. */
function tokenBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_ABBREVIATION) {
    const code = text.charCodeAt(start - 1);
    if (isSpace(code) || code === 40 || code === 91) break;
    start--;
  }
  if (end - start > LONGEST_ABBREVIATION) return '';
  while (start < end && OPENERS.has(text.charCodeAt(start))) start++;
  const token = text.slice(start, end);
  // "Tuesday.Mr": a space is missing, and only what follows the stop counts.
  const inner = token.indexOf('.');
  return inner > 3 && /^\p{L}+\.\p{Lu}\p{Ll}+$/u.test(token) ? token.slice(inner + 1) : token;
}

/** True for a word that is no unknown abbreviation, so that a stop ends a sentence even before a small letter. */
function isWhole(token: string): boolean {
  if (token === '') return true;
  if (/[.@/]/.test(token)) return true;
  const letters = /(?<![\p{L}'’-])[\p{L}'’-]*$/u.exec(token)![0];
  if (letters === '') return !/^\d{1,2}$/.test(token);
  if (/^[ivx]+$/.test(letters)) return false;
  return letters.length >= 5 || (letters.length >= 3 && /[aeiouyà-ü]/i.test(letters) && /^\P{Lu}/u.test(letters));
}

/** "At 5 a.m. Kim …", "By 221 B.C. Qin …": a stop after two or three words that set a time ends no sentence. */
function isAdverbialStart(text: string, start: number, stop: number): boolean {
  if (stop - start > 24) return false;
  return /^(?:At|By|On|In|From|Until|Since|Before|After|Around|About)\s/.test(text.slice(start, stop))
    && text.slice(start, stop).split(/\s+/).length <= 4;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** What stands after a day that belongs to an hour; after one that is a subject a verb stands. */
const BEHIND_DAY = /^(?:[.,;:)]|$| (?:in|at|and|or|to|through|until|after|before)\b)/;

/** True for a word that goes on what was abbreviated before it: "at 9 a.m. Monday in Seoul", "5 p.m. EST". */
function isAbbreviated(text: string, at: number): boolean {
  const word = wordAt(text, at);
  const follows = text[at + word.length];
  if (DAY.test(word)) return BEHIND_DAY.test(text.slice(at + word.length, at + word.length + 9));
  if (/^(?:E[SD]?T|C[SE]?T|GMT|UTC|JST|KST|P[SD]?T|BST|Eastern|Pacific|Central|Greenwich)$/.test(word)) return true;
  return follows === '.' && readStop(word, () => '') !== 'plain' && !/^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen)$/.test(word);
}

/** "No. A-12", "Art. IX", "Doc. S/2397", "Doc. No. 5": the word at `at` is a number or stands for one; not in "voted no. Mr. Kim" and "was no. No. 10". */
function isNumberLike(text: string, at: number, behind: string): boolean {
  const token = /^[^\s,;)]{1,16}/.exec(text.slice(at, at + 16))?.[0] ?? '';
  return /\d/.test(token) || /^[IVXLC]+\b/.test(token) || /^\p{Lu}[.)\]]?$/u.test(token) && token !== 'A' && token !== 'I'
    || (/^\p{L}{2,5}\.$/u.test(token) && token.slice(0, -1).toLowerCase() !== behind.toLowerCase() && readStop(token.slice(0, -1), () => '') === 'reference');
}

function skipOpeners(text: string, from: number): number {
  let at = from;
  while (at < text.length && OPENERS.has(text.charCodeAt(at))) at++;
  return at;
}

function classify(text: string, at: number): Follower {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return isMixed(text, at) ? 'upper' : 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 48 && code <= 57) return 'digit';
  if (Number.isNaN(code) || code < 0xaa) return 'other';
  const char = String.fromCodePoint(text.codePointAt(at)!);
  if (/\p{Ll}/u.test(char)) return 'lower';
  return /\p{L}/u.test(char) ? 'upper' : 'other';
}

/** "iPhone", "eBay": a name that begins small and goes on with a capital letter. */
function isMixed(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return second >= 65 && second <= 90 && text.charCodeAt(at + 2) >= 97;
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}
