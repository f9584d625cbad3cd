/** A stretch of text that matching looks at as one: a word, a separator, a sign. */
export interface Token {
  /** Folded text: words in lower case and one spelling; `' '` for space and dash alike; signs as one form of each, `&` as "and". */
  readonly key: string;
  readonly kind: 'word' | 'space' | 'dash' | 'sign';
  readonly start: number;
  readonly end: number;
}

const WORD_CODES = new Uint8Array(128);
for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') WORD_CODES[sign.charCodeAt(0)] = 1;

const OTHER_WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACES = ' \t\n\r\u00A0\u2007\u2009\u200A\u202F\u3000';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212';
const APOSTROPHES = '\'\u2019\u2018\u02BC';
const QUOTES = '"\u201C\u201D';

/** True for letters, digits and combining marks; a half of a surrogate pair is not part of a word. */
export function isWordCode(code: number): boolean {
  if (code < 128) return WORD_CODES[code] === 1;
  if (code < 0xC0 || (code >= 0x2000 && code <= 0x2BFF) || (code >= 0xD800 && code <= 0xDFFF)) return false;
  return OTHER_WORD.test(String.fromCharCode(code));
}

/** Offset after the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Calls `act` for each word of a text, in order, with the offsets where it starts and after which it ends. */
export function forEachWord(text: string, act: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end > at) act(at, end);
    at = Math.max(end, at + 1);
  }
}

/** The token at an offset; `undefined` at the end of the text. */
export function tokenAt(text: string, start: number): Token | undefined {
  if (start >= text.length) return undefined;
  const end = wordEnd(text, start);
  if (end > start) return { key: foldWord(text.slice(start, end)), kind: 'word', start, end };
  const sign = text[start];
  if (SPACES.includes(sign)) return spaceToken(text, start);
  if (DASHES.includes(sign)) return { key: ' ', kind: 'dash', start, end: start + 1 };
  if (sign === '&') return { key: 'and', kind: 'sign', start, end: start + 1 };
  const key = APOSTROPHES.includes(sign) ? '\'' : QUOTES.includes(sign) ? '"' : sign;
  return { key, kind: 'sign', start, end: start + 1 };
}

/** White space; an en dash between spaces joins as a dash does ("Kim – Obuchi"). */
function spaceToken(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && SPACES.includes(text[end])) end += 1;
  if (text[end] === '\u2013' && SPACES.includes(text[end + 1] ?? '')) {
    return { key: ' ', kind: 'dash', start, end: end + 2 };
  }
  return { key: ' ', kind: 'space', start, end };
}

/** Spellings that count as one, each folded to the first; `-isation` folds to `-ization` in every word. */
const SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['defense', 'defence'], ['labor', 'labour'], ['program', 'programme'], ['programs', 'programmes'], ['favored', 'favoured'],
  ['generalized', 'generalised'], ['demilitarized', 'demilitarised'], ['gray', 'grey'], ['license', 'licence'], ['licenses', 'licences'],
  ['weaponized', 'weaponised'], ['adviser', 'advisor'], ['advisers', 'advisors'], ['center', 'centre'], ['centers', 'centres'],
  ['prioritized', 'prioritised'], ['harbor', 'harbour'], ['neighbor', 'neighbour'], ['artifact', 'artefact'], ['meter', 'metre'],
];
const FOLDED = new Map(SPELLINGS.flatMap(([one, ...others]) => others.map((other) => [other, one] as const)));
/** Letters of `isations`. */
const LONGEST_ENDING = 8;
const NOT_ASCII = /[^\x00-\x7F]/;
const MARKS = /\p{M}+/gu;

/** One spelling and lower case for a word: `Défence` and `defense` are the same. */
export function foldWord(word: string): string {
  const plain = NOT_ASCII.test(word) ? word.normalize('NFD').replace(MARKS, '') : word;
  const lower = plain.toLowerCase();
  const at = lower.lastIndexOf('isation');
  if (at > 0 && at >= lower.length - LONGEST_ENDING) return `${lower.slice(0, at)}iz${lower.slice(at + 2)}`;
  return FOLDED.get(lower) ?? lower;
}
