import type { Words } from '../draft/gather';
import { addTo } from '../text/group-by';
import { capitalWords } from './capital-words';
import type { Place } from './scan-text';
import { wordEnd } from './words';

/** The abbreviations that a draft introduces, each once, by the words with which they can begin in it. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

/** Make a draft's abbreviations, each named once, ready to be looked for. */
export function ownWords(abbreviations: readonly string[]): OwnWords {
  const byWord = new Map<string, string[]>();
  for (const abbreviation of abbreviations) {
    const word = abbreviation.slice(0, wordEnd(abbreviation, 0));
    for (const key of [word, `${word}s`]) addTo(byWord, key, abbreviation);
  }
  return byWord;
}

/** The places of a block, with those where one of the draft's own abbreviations stands, by where each begins. */
export function withOwnTerms(words: Words, places: readonly Place[], own: OwnWords): readonly Place[] {
  const found = ownStarts(words, own);
  if (found === undefined) return places;
  const marked = places.map((place): Place => {
    const here = found.get(place.start);
    found.delete(place.start);
    return here === undefined ? place : { ...place, own: here };
  });
  const others = [...found].map(([start, here]): Place => ({ start, readings: [], sure: undefined, own: here }));
  return [...marked, ...others].sort((a, b) => a.start - b.start);
}

/** Where the draft's own abbreviations begin in a block: for each prose offset the one that stands there; `undefined` for none. */
function ownStarts(words: Words, own: OwnWords): Map<number, string> | undefined {
  if (own.size === 0) return undefined;
  let found: Map<number, string> | undefined;
  capitalWords(words).forEach((starts, word) => {
    for (const start of own.has(word) ? starts : NOWHERE) {
      const here = own.get(word)!.find((abbreviation) => ownEnd(words.text, start, abbreviation) !== undefined);
      if (here !== undefined) (found ??= new Map()).set(start, here);
    }
  });
  return found;
}

const NOWHERE: readonly number[] = [];

/** Offset after an abbreviation of the draft if it stands at `start`, its plural included. */
export function ownEnd(text: string, start: number, abbreviation: string): number | undefined {
  const end = start + abbreviation.length;
  if (!text.startsWith(abbreviation, start)) return undefined;
  const plural = text[end] === 's' ? end + 1 : end;
  return wordEnd(text, plural) === plural ? end : undefined;
}
