import type { Draft } from '../draft/draft';
import { gather, type Words } from '../draft/gather';

const FOUND = {};
const [A, Z] = [0x61, 0x7A];
/** A longer word has no exact number; see `numberOf`. */
const MOST_LETTERS = 10;

/** Which of these words stand in the draft in lower case, with no letter beside them. A word with a digit or another sign is left out. */
export function wordsInLower(draft: Draft, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const numbers = new Map<number, string>();
  for (const word of words) {
    const number = numberOf(word);
    if (number !== undefined) numbers.set(number, word);
    else if (/^\p{Ll}+$/u.test(word) && stands(draft.blocks, word)) found.add(word);
  }
  const wordsOf = (block: Words): string[] | undefined => {
    const here: string[] = [];
    for (const number of lowerWords(block.text)) {
      const word = numbers.get(number);
      if (word !== undefined && !here.includes(word)) here.push(word);
    }
    return here.length > 0 ? here : undefined;
  };
  for (const { found: here } of gather(draft, FOUND, wordsOf, [[...words].join(' ')])) for (const word of here) found.add(word);
  return found;
}

function stands(blocks: Draft['blocks'], word: string): boolean {
  const alone = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
  return blocks.some(({ prose }) => alone.test(prose.text));
}

/** A word of the letters a–z as a number of which they are the digits; `undefined` for any other word. */
function numberOf(word: string): number | undefined {
  const [number] = lowerWords(word);
  return /^[a-z]+$/.test(word) ? number : undefined;
}

/** The words of a text that have only letters a–z, as numbers. Numbers are found ten times as quickly as strings are cut. */
function lowerWords(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let number = 0;
    const start = at;
    let code = text.charCodeAt(at);
    for (; code >= A && code <= Z; code = (at += 1) < text.length ? text.charCodeAt(at) : 0) number = number * 27 + (code - A + 1);
    const length = at - start;
    if (length > 1 && length <= MOST_LETTERS && !isLetterAt(text, at) && !(start > 0 && isLetterAt(text, start - 1))) found.push(number);
  }
  return found;
}

const LETTER = /\p{L}/u;

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? (code | 0x20) >= A && (code | 0x20) <= Z : LETTER.test(text[at]);
}
