import { addTo } from '../core/text/group-by';

/** A phrase where it stands in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Index of the phrase among those given. */
  readonly index: number;
}

/** Characters by which phrases are looked up. */
const HEAD = 12;

/**
 * Makes a search for phrases that begin where a word begins. Its time depends on the length of a text, not on how many phrases there are.
 * The places come in order of their start, may overlap, and of two with one start the longer is first. An empty phrase is nowhere.
 */
export function findPhrases(phrases: readonly string[]): (text: string) => Found[] {
  const length = Math.min(HEAD, ...phrases.map((phrase) => phrase.length || HEAD));
  const byHead = new Map<string, number[]>();
  phrases.forEach((phrase, index) => {
    if (phrase === '') return;
    addTo(byHead, phrase.slice(0, length), index);
  });
  for (const same of byHead.values()) same.sort((a, b) => phrases[b].length - phrases[a].length);
  return (text) => {
    const found: Found[] = [];
    for (let start = 0; start + length <= text.length; start += 1) {
      if (start > 0 && isInWord(text, start)) continue;
      for (const index of byHead.get(text.slice(start, start + length)) ?? []) {
        if (text.startsWith(phrases[index], start)) found.push({ start, end: start + phrases[index].length, index });
      }
    }
    return found;
  };
}

/** Whether an offset of a text stands between two letters or digits. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /[\p{L}\p{N}]/u.test(text[at]);
}
