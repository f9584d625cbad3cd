import type { Draft } from '../draft/draft';
import { blocksWith, capitalWords } from './capital-words';
import type { OwnTerm } from './own-terms';
import type { Place } from './scan-text';
import { wordEnd } from './words';

const STARTS = {};

/** The abbreviations of a draft, each as it is introduced first, by the words with which they can begin in it. */
export type OwnWords = ReadonlyMap<string, readonly OwnTerm[]>;

/** Make a draft's abbreviations ready to be looked for. */
export function ownWords(own: readonly OwnTerm[]): OwnWords {
  const byWord = new Map<string, OwnTerm[]>();
  const known = new Set<string>();
  for (const one of own) {
    if (known.has(one.abbreviation)) continue;
    known.add(one.abbreviation);
    const word = one.abbreviation.slice(0, wordEnd(one.abbreviation, 0));
    for (const key of [word, `${word}s`]) byWord.set(key, [...(byWord.get(key) ?? []), one]);
  }
  return byWord;
}

/** Where the draft's own abbreviations begin, by block: for each prose offset the one that stands there. */
export function ownStarts(draft: Draft, own: OwnWords): Map<number, Map<number, OwnTerm>> {
  const starts = new Map<number, Map<number, OwnTerm>>();
  for (const [word, blocks] of blocksWith(draft, STARTS, new Set(own.keys()))) {
    for (const { index, prose } of blocks) {
      for (const start of capitalWords(prose).get(word) ?? []) {
        const here = own.get(word)!.find((term) => ownEnd(prose.text, start, term) !== undefined);
        if (!here) continue;
        const inBlock = starts.get(index);
        if (inBlock) inBlock.set(start, here);
        else starts.set(index, new Map([[start, here]]));
      }
    }
  }
  return starts;
}

/** The places of a block, with those where one of the draft's own abbreviations stands, by where each begins. */
export function withOwnTerms(places: readonly Place[], own: ReadonlyMap<number, OwnTerm>): readonly Place[] {
  const found = new Map(own);
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
