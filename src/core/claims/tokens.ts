import type { Word, WordTable } from './words';

/**
 * `number` is written in digits ("82.4", "1 000 000", "14th", "1.2bn"), `year` is a number that reads as one (1500–2099, FY2021);
 * `open` and `close` are quotation marks; `sign` is any other single character.
 */
export type TokenKind = 'word' | 'number' | 'year' | 'open' | 'close' | 'sign';

/** A word, number or sign of one sentence. `start`/`end` are offsets into the sentence's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly word: Word;
  /** How it is capitalised: 0 not, 1 first letter, 2 all of two or more letters (dotted capitals too). */
  readonly caps: 0 | 1 | 2;
  readonly possessive: boolean;
  /** Number of the run of name words it belongs to, from 1; 0 when it is no name. */
  name: number;
  /** It is a verb in the simple past, or looks like one. */
  past: boolean;
  /** Number of the quotation it stands in, from 1; 0 outside. */
  quote: number;
  /** How many round or square brackets are open around it. */
  depth: number;
}

/** What makes one word of "per cent". */
const PER_CENT = /^[ \u00a0\u202f-]cent(?![a-z])/;

/** Ways to write a word that must not change what a sentence is taken to say. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'], ['pct', 'percent'], ['mn', 'million'], ['bn', 'billion'], ['tn', 'trillion'], ['whilst', 'while'], ['amongst', 'among'],
]);

/** Scales that are written on to a number. */
const SCALE = /^(?:bn|mn|m|tn)$/;

const DIGIT_GAP = /^[ \u00a0\u2009\u202f]$/;

/** Cuts a sentence into tokens, in one pass. White space makes none. */
export function tokenize(text: string, words: WordTable): Token[] {
  const low = lowerCase(text);
  const tokens: Token[] = [];
  let at = 0;
  let opened = '';
  const contracted = /['’ʼ]/.test(text);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) {
      at += 1;
      continue;
    }
    const token = isDigit(code) ? readNumber(text, low, at, words)
      : isLetter(code) ? readWord(text, low, at, words)
      : readSign(text, at, opened, words);
    if (token.kind === 'open') opened = text[at];
    at = token.end;
    const contraction = contracted && token.kind === 'word' && !token.possessive ? CONTRACTION.exec(low.slice(token.start, at)) : null;
    if (contraction === null) tokens.push(token);
    else tokens.push(...expand(token, contraction, words));
  }
  return tokens;
}

const CONTRACTION = /^(.+?)(?:(n)['’ʼ]t|['’ʼ](s|re|ve|ll|d|m))$/;
const STEMS: ReadonlyMap<string, string> = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall']]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['n', 'not'], ['s', 'is'], ['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['d', 'would'], ['m', 'am'],
]);

/** "don't" as "do" and "not", "it's" as "it" and "is": what is meant must not hang on how it is written. */
function expand(token: Token, [whole, stem, not, ending]: readonly string[], words: WordTable): readonly Token[] {
  const cut = token.start + stem.length;
  const rest = stem === 'let' ? 'us' : ENDINGS.get(not ?? ending)!;
  return [
    { ...token, end: cut, word: words.lookup(STEMS.get(stem) ?? stem) },
    make(cut, token.start + whole.length, 'word', words.lookup(rest)),
  ];
}

function make(
  start: number, end: number, kind: TokenKind, word: Word, caps: 0 | 1 | 2 = 0, possessive = false,
): Token {
  return { start, end, kind, word, caps, possessive, name: 0, past: false, quote: 0, depth: 0 };
}

function readNumber(text: string, low: string, start: number, words: WordTable): Token {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const next = text.charCodeAt(end + 1);
    if ((code === 46 || code === 44 || code === 58) && isDigit(next)) continue;
    if (DIGIT_GAP.test(text[end]) && isGroup(text, start, end)) continue;
    break;
  }
  const digits = end;
  // A unit or an ending that is written on to the number: 14th, 1.2bn, 1990s, 30km, 5G.
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const tail = low.slice(digits, end);
  const value = low.slice(start, digits);
  const year = digits - start === 4 && (value[0] === '1' ? value[1] >= '5' : value.startsWith('20')) && (tail === '' || tail === 's');
  if (tail !== '' && !/^(st|nd|rd|th|s|bn|mn|m|k|tn|km|kg|mw|gw|pm|am|x|nm|mm|cm)$/.test(tail)) {
    return make(start, end, 'word', words.lookup(low.slice(start, end)), 2);
  }
  // "1.2bn" is "1.2 billion": the scale is read as a word of its own.
  return make(start, SCALE.test(tail) ? digits : end, year ? 'year' : 'number', words.lookup(''));
}

/** True when a gap at `at` groups digits: one to three before it, three after it and then no further digit. */
function isGroup(text: string, start: number, at: number): boolean {
  if (at - start > 3 && !DIGIT_GAP.test(text[at - 4] ?? '')) return false;
  return [1, 2, 3].every((step) => isDigit(text.charCodeAt(at + step))) && !isDigit(text.charCodeAt(at + 4));
}

function readWord(text: string, low: string, start: number, words: WordTable): Token {
  let end = start + 1;
  let curly = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) continue;
    const next = text.charCodeAt(end + 1);
    if (isApostrophe(code) && isLetter(next)) {
      curly ||= code !== 39;
      continue;
    }
    if ((code === 45 || code === 0x2010 || code === 0x2011) && (isLetter(next) || isDigit(next))) continue;
    // Dotted capitals: U.S., e.g., Ph.D.
    if (code === 46 && end - start <= 8 && isDotted(text, start, end)) continue;
    break;
  }
  let key = low.slice(start, end);
  if (key === 'per') {
    const cent = PER_CENT.exec(low.slice(end, end + 6));
    if (cent !== null) return make(start, end + cent[0].length, 'word', words.lookup('percent'));
  }
  if (curly) key = key.replace(/[’ʼ]/g, "'");
  if (key.endsWith('.')) key = key.slice(0, -1);
  const possessive = key.endsWith("'s") && !/^(it|he|she|that|what|there|here|who|let|where|how)'s$/.test(key);
  if (possessive) key = key.slice(0, -2);
  if (/^fy-?\d\d/.test(key)) return make(start, end, 'year', words.lookup(''));
  // The country, not the pronoun; millions.
  if (key === 'us' && text[start + 1] === 'S') key = 'u.s';
  else if (key === 'm' && isDigit(text.charCodeAt(start - 1))) key = 'million';
  let word = words.lookup(SAME.get(key) ?? key);
  // "Chinese-made", "resource-rich": what the last part says, unless the whole is known.
  if (word.key === '' && key.includes('-')) word = words.lookup(key.slice(key.lastIndexOf('-') + 1));
  return make(start, end, 'word', word, capitals(text, low, start, end), possessive);
}

function isDotted(text: string, start: number, dot: number): boolean {
  if (!isLetter(text.charCodeAt(dot - 1)) || (dot - 1 !== start && text[dot - 2] !== '.')) return false;
  const inner = dot + 2 <= text.length && isLetter(text.charCodeAt(dot + 1)) && text[dot + 2] === '.';
  return inner || (dot - start > 1 && text[dot - 2] === '.');
}

function capitals(text: string, low: string, start: number, end: number): 0 | 1 | 2 {
  if (text[start] === low[start]) {
    // "iPhone", "mRNA": a capital inside makes a name as well.
    return end - start > 2 && text[start + 1] !== low[start + 1] ? 1 : 0;
  }
  const second = text[start + 1] === '.' ? start + 2 : start + 1;
  return second < end && text[second] !== low[second] ? 2 : 1;
}

function readSign(text: string, at: number, opened: string, words: WordTable): Token {
  const code = text.charCodeAt(at);
  const wide = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  const sign = text.slice(at, at + wide);
  const same = SAME.get(sign);
  return same === undefined ? make(at, at + wide, signKind(text, at, code, opened), words.lookup(sign)) : make(at, at + wide, 'word', words.lookup(same));
}

function signKind(text: string, at: number, code: number, opened: string): TokenKind {
  if (code === 0x201c || code === 0x201e || code === 0xab) return 'open';
  if (code === 0x201d || code === 0xbb) return 'close';
  const gapBefore = at === 0 || /[\s([—–-]/.test(text[at - 1]);
  if (code === 0x2018) return isLetter(text.charCodeAt(at + 1)) ? 'open' : 'sign';
  if (code === 34) return gapBefore && !/^\s|^$/.test(text[at + 1] ?? '') ? 'open' : 'close';
  if (code === 39 && gapBefore && isLetter(text.charCodeAt(at + 1))) return 'open';
  if (isApostrophe(code) && (opened === '‘' || opened === "'")) return 'close';
  return 'sign';
}

/** Lower case, the same length: a letter that would grow (İ) is left as it is. */
function lowerCase(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0x26
    || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
      && !(code >= 0xd800 && code <= 0xdfff) && code < 0xff00 && code !== 0x2bc);
}
