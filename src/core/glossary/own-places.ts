import type { Prose } from '../draft/prose';
import { capitalWords } from './capital-words';
import type { OwnTerm } from './own-terms';
import type { Place } from './scan-text';
import { wordEnd } from './words';

/** The abbreviations of a draft by the words with which they can begin in it. */
export type OwnWords = ReadonlyMap<string, readonly OwnTerm[]>;

/** Make a draft's abbreviations ready to be looked for. */
export function ownWords(own: readonly OwnTerm[]): OwnWords {
  const byWord = new Map<string, OwnTerm[]>();
  for (const one of own) {
    const word = one.abbreviation.slice(0, wordEnd(one.abbreviation, 0));
    for (const key of [word, `${word}s`]) byWord.set(key, [...(byWord.get(key) ?? []), one]);
  }
  return byWord;
}

/** The places of a block, with those where one of the draft's own abbreviations stands. */
export function withOwnTerms(prose: Prose, places: readonly Place[], own: OwnWords): readonly Place[] {
  if (own.size === 0) return places;
  const found = new Map<number, OwnTerm>();
  for (const [word, starts] of capitalWords(prose)) {
    const terms = own.get(word);
    if (terms === undefined) continue;
    for (const start of starts) {
      const here = terms.find((term) => ownEnd(prose.text, start, term) !== undefined);
      if (here) found.set(start, here);
    }
  }
  if (found.size === 0) return places;
  const marked = places.map((place): Place => {
    const here = found.get(place.start);
    found.delete(place.start);
    return here ? { ...place, own: here } : place;
  });
  const others = [...found].map(([start, here]): Place => ({ start, readings: [], own: here }));
  return [...marked, ...others].sort((a, b) => a.start - b.start);
}

/** Offset behind an abbreviation of the draft if it stands at `start`, its plural included. */
export function ownEnd(text: string, start: number, { abbreviation }: OwnTerm): number | undefined {
  const end = start + abbreviation.length;
  if (!text.startsWith(abbreviation, start)) return undefined;
  const plural = text[end] === 's' ? end + 1 : end;
  return wordEnd(text, plural) === plural ? end : undefined;
}
