import { lowerCase } from '../text/lower-case';
import { owned } from '../text/owned';
import { hintsOf } from './hints';
import { Lists, type Word, type WordTable } from './words';

/**
 * `number` is written in digits ("82.4", "1 000 000", "14th", "1.2bn"), `year` is a number that reads as one (1500–2099, FY2021);
 * `open` and `close` are quotation marks; `sign` is any other single character; `none` stands before the first token and after the last.
 */
export type TokenKind = 'word' | 'number' | 'year' | 'open' | 'close' | 'sign' | 'none';

/** A word, number or sign of one sentence. `start`/`end` are offsets into the sentence's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly word: Word;
  /** The word's key and its lists. */
  readonly key: string;
  readonly is: Lists;
  /** How it is capitalised: 0 not, 1 first letter, 2 all of two or more letters (dotted capitals too). */
  readonly caps: 0 | 1 | 2;
  readonly possessive: boolean;
  /** What it hints at: see `HINTS`. */
  readonly hints: number;
  /** Its neighbours; `NONE` at the ends of the sentence. */
  readonly before: Token;
  next: Token;
  /** Number of the run of name words it belongs to, from 1; 0 when it is no name. */
  name: number;
  /** It is a verb in the simple past, or looks like one. */
  past: boolean;
  /** Number of the quotation it stands in, from 1; 0 outside. */
  quote: number;
  /** How many round or square brackets are open around it. */
  depth: number;
}

/** The tokens of a sentence, what they hint at together, and how many are words and numbers. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly hints: number;
  readonly words: number;
}

/** What a piece of text is wherever it stands; `mark` is a straight mark or an apostrophe, of which its neighbours tell what it is. */
interface Piece {
  /** Without the space after it. */
  readonly length: number;
  readonly kind: TokenKind | 'mark' | 'space';
  readonly word: Word;
  readonly caps: 0 | 1 | 2;
  readonly possessive: boolean;
  readonly hints: number;
  /** What a contraction holds beside its first word: the "not" of "don't". */
  readonly rest?: Piece;
}

/** Makes each token, so that V8 sees one kind of object; marks of names, past, quotations and brackets are put in later. */
function makeToken(start: number, kind: TokenKind, { length, word, caps, possessive, hints }: Omit<Piece, 'kind'>, before: Token, next: Token): Token {
  return {
    start, end: start + length, kind, word, key: word.key, is: word.is, caps, possessive, hints, name: 0, past: false, quote: 0, depth: 0, before, next,
  };
}

/** What stands before the first token and after the last one: no word, in no list. */
export const NONE: Token = (() => {
  const word: Word = { id: -1, key: '', shape: '', shapeId: 0, is: new Lists(), ends: '' };
  const none = makeToken(0, 'none', { length: 0, word, caps: 0, possessive: false, hints: 0 }, undefined!, undefined!);
  return Object.assign(none, { before: none, next: none });
})();

/** Ways to write a word that must not change what a sentence is taken to say. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'], ['pct', 'percent'], ['mn', 'million'], ['bn', 'billion'], ['tn', 'trillion'], ['whilst', 'while'], ['amongst', 'among'],
  ['--', '—'], ['---', '—'],
]);

/** Nothing but letters: no contraction, no joined or dotted word. */
const LETTERS = /^[a-z]+$/;
const CONTRACTION = /^(.+?)(?:(n)['’ʼ]t|['’ʼ](s|re|ve|ll|d|m))$/;
const STEMS: ReadonlyMap<string, string> = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall']]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['n', 'not'], ['s', 'is'], ['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['d', 'would'], ['m', 'am'],
]);

const SPACE = '\\x00-\\x20\\xa0\\u2000-\\u200b\\u202f';
const LETTER = 'a-zA-Z&\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02bb\\u02bd-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\ue000-\\ufeff';
/** A dotted word begins with two to four single letters (U.S., e.g., Ph.D. ends in one). */
const WORD = `(?:[${LETTER}]\\.(?:[${LETTER}]\\.){1,3}|[${LETTER}])(?:[${LETTER}0-9]|['’ʼ](?=[${LETTER}])|[-‐‑](?=[${LETTER}0-9]))*`;
/**
 * Groups of three digits may have a gap between them. A unit or an ending written on to the number belongs to it: 14th,
 * 1990s, 30km, 5G; a scale (1.2bn) is a word of its own.
 */
const NUMBER = `(?:(?:\\d{1,3}|\\d[.,:]\\d)(?:[ \\xa0\\u2009\\u202f]\\d{3}(?!\\d))+|\\d+)(?:[.,:]\\d+)*(?:(?=(?:[bmtBMT][nN]|[mM])(?![${LETTER}]))|[${LETTER}]*)`;
const PER_CENT = '[pP][eE][rR][ \\xa0\\u202f][cC][eE][nN][tT](?![a-zA-Z])';
/** Every character of a text belongs to one piece. The space after a piece belongs to it, which halves their number. */
const PIECES = new RegExp(`(?:${PER_CENT}|${WORD}|${NUMBER}|[${SPACE}]+|--+|[\\ud800-\\udbff][^]|[^]) ?`, 'g');
const LEADS = { letter: new RegExp(`^[${LETTER}]`), space: new RegExp(`^[${SPACE}]`), digit: /^\d/ };

/** Pieces of text kept in memory; a draft of 100,000 words has about as many different ones. */
const MEMORY = 20_000;

/** Makes the cutter of sentences into tokens, which remembers what a piece of text is. White space makes no token. */
export function createTokenizer(table: WordTable): (text: string) => Tokens {
  const known = new Map<string, Piece>();
  const pieceOf = (text: string): Piece => {
    let piece = known.get(text);
    if (piece !== undefined) return piece;
    if (known.size === MEMORY) known.clear();
    const own = owned(text);
    // The same before a space and before a sign.
    piece = own.endsWith(' ') ? known.get(own.slice(0, -1)) : known.get(`${own} `);
    known.set(own, (piece ??= readPiece(own, table)));
    return piece;
  };
  return (text) => {
    const tokens: Token[] = [];
    const parts = text.match(PIECES) ?? [];
    let hints = 0;
    let words = 0;
    let at = 0;
    let opened = '';
    let before = NONE;
    const put = (start: number, kind: TokenKind, piece: Piece): void => {
      if (kind === 'word' || kind === 'number' || kind === 'year') words += 1;
      hints |= piece.hints;
      const token = makeToken(start, kind, piece, before, NONE);
      if (before !== NONE) before.next = token;
      tokens.push(token);
      before = token;
    };
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      const start = at;
      // With a space after it an en dash is no range.
      const piece = (part[0] === 'm' || part[0] === 'M') && isDigit(text[start - 1]) ? readPiece(part, table, true) : pieceOf(part === '– ' ? '— ' : part);
      at += part.length;
      if (piece.kind === 'space') continue;
      // „German“ marks close with the sign that opens “English” ones.
      const isGerman = piece.kind === 'open' && opened === '„' && text[start] === '“';
      const kind = piece.kind === 'mark' ? markKind(text, start, opened) : isGerman ? 'close' : piece.kind;
      if (kind === 'open' || isGerman) opened = isGerman ? '' : text[start];
      put(start, kind, piece);
      if (piece.rest !== undefined) put(start + piece.length, 'word', piece.rest);
    }
    return { tokens, hints, words };
  };
}

/** What a piece is; `onNumber` when it is written on to a number. */
function readPiece(piece: string, words: WordTable, onNumber = false): Piece {
  const text = piece.length > 1 && piece.endsWith(' ') ? piece.slice(0, -1) : piece;
  if (LEADS.digit.test(text)) return readNumber(text, words);
  if (LEADS.letter.test(text)) return readWord(text, words, onNumber);
  const same = SAME.get(text);
  if (same === '—') return { ...make(same, 'sign', words.lookup(same)), length: text.length };
  if (same !== undefined) return make(text, 'word', words.lookup(same));
  return make(text, LEADS.space.test(text) ? 'space' : signKind(text), words.lookup(text));
}

/** @param low the text in lower case, which is as long */
function make(low: string, kind: Piece['kind'], word: Word, caps: 0 | 1 | 2 = 0, possessive = false): Piece {
  return { length: low.length, kind, word, caps, possessive, hints: hintsOf(low, word) };
}

function readNumber(text: string, words: WordTable): Piece {
  const digits = text.search(/[^\d.,: \xa0\u2009\u202f]|$/);
  const low = lowerCase(text);
  const tail = low.slice(digits);
  const year = digits === 4 && (text[0] === '1' ? text[1] >= '5' : text.startsWith('20')) && (tail === '' || tail === 's');
  if (tail !== '' && !/^(st|nd|rd|th|s|k|km|kg|mw|gw|pm|am|x|nm|mm|cm)$/.test(tail)) return make(low, 'word', words.lookup(low), 2);
  return make(low, year ? 'year' : 'number', words.lookup(''));
}

function readWord(text: string, words: WordTable, onNumber: boolean): Piece {
  const low = lowerCase(text);
  if (text.length > 2 && LETTERS.test(low)) return make(low, 'word', words.lookup(SAME.get(low) ?? low), capitals(text, low));
  if (/^per[ \xa0\u202f]/.test(low)) return make(low, 'word', words.lookup('percent'));
  let key = low.replace(/[’ʼ]/g, "'");
  if (key.endsWith('.')) key = key.slice(0, -1);
  const possessive = key.endsWith("'s") && !/^(it|he|she|that|what|there|here|who|let|where|how)'s$/.test(key);
  if (possessive) key = key.slice(0, -2);
  if (/^fy-?\d\d/.test(key)) return make(low, 'year', words.lookup(''));
  // "US" is the country and "us" the pronoun; "5m" is five million.
  if (key === 'us' && text[1] === 'S') key = 'u.s';
  else if (key === 'm' && onNumber) key = 'million';
  let word = words.lookup(SAME.get(key) ?? key);
  // "Chinese-made", "resource-rich": what the last part says, unless the whole is known.
  if (word.key === '' && key.includes('-')) word = words.lookup(key.slice(key.lastIndexOf('-') + 1));
  const contraction = possessive ? null : CONTRACTION.exec(low);
  const caps = capitals(text, low);
  return contraction === null ? make(low, 'word', word, caps, possessive) : expand(contraction, caps, words);
}

/** "don't" as "do" and "not", "it's" as "it" and "is": what is meant must not hang on how it is written. */
function expand([whole, stem, not, ending]: readonly string[], caps: 0 | 1 | 2, words: WordTable): Piece {
  const rest = stem === 'let' ? 'us' : ENDINGS.get(not ?? ending)!;
  return { ...make(stem, 'word', words.lookup(STEMS.get(stem) ?? stem), caps), rest: make(whole.slice(stem.length), 'word', words.lookup(rest)) };
}

function capitals(text: string, low: string): 0 | 1 | 2 {
  // "iPhone", "mRNA": a capital inside makes a name as well.
  if (text[0] === low[0]) return text.length > 2 && text[1] !== low[1] ? 1 : 0;
  const second = text[1] === '.' ? 2 : 1;
  return second < text.length && text[second] !== low[second] ? 2 : 1;
}

function signKind(sign: string): TokenKind | 'mark' {
  if (sign === '“' || sign === '„' || sign === '«') return 'open';
  if (sign === '”' || sign === '»') return 'close';
  return /^["'‘’ʼ]$/.test(sign) ? 'mark' : 'sign';
}

/** What the mark at `at` is, when `opened` is the mark that was opened last. */
function markKind(text: string, at: number, opened: string): TokenKind {
  const mark = text[at];
  const gapBefore = at === 0 || /[\s([—–-]/.test(text[at - 1]);
  if (mark === '"') return gapBefore && at + 1 < text.length && !/\s/.test(text[at + 1]) ? 'open' : 'close';
  const letterBehind = at + 1 < text.length && LEADS.letter.test(text[at + 1]);
  if (mark === '‘') return letterBehind ? 'open' : 'sign';
  if (mark === "'" && gapBefore && letterBehind) return 'open';
  return opened === '‘' || opened === "'" ? 'close' : 'sign';
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
