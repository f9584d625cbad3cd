import { addTo } from '../text/group-by';
import { wordSet } from '../text/word-set';

/** Why a sentence is not to be asked for again. */
export const DICTIONARY_REASONS = ['not-a-claim', 'common-knowledge'] as const;

/** A fact that the writer no longer wants to be asked for: the sentence it was learnt from, and why. */
export interface DictionaryEntry {
  /** The sentence, or the part of it that states the fact. */
  readonly sentence: string;
  readonly why: (typeof DICTIONARY_REASONS)[number];
}

/** A dictionary ready to be asked. */
export interface ClaimDictionary {
  /**
   * The entry whose content words all stand in the sentence, in their order but for numbers and years, which may stand anywhere;
   * `undefined` when no entry has them.
   */
  find(sentence: string): DictionaryEntry | undefined;
}

/** Words without content: they neither make nor spoil a match. */
const EMPTY = wordSet(
  'a an the this that these those of in on at by for with from to into and or but as is are am was were be been being has have had do does did it its '
  + 'their his her our they he she we you i also still now then thus there which who whom whose already only just very so such about than'
);

/** A writer's entry may stand in a longer sentence; one that says much more is another fact. */
const MOST_MORE = 4;

/**
 * The words by which two sentences are the same fact: lower case, without empty words and plural or verb endings. Numbers and negations
 * stay, so that "14 percent" never stands for "15 percent", nor "is a member" for "is not a member".
 */
function contentWords(sentence: string): readonly string[] {
  const words: string[] = [];
  for (const written of sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []) {
    const word = /[’']/.test(written) ? written.replace(/[’']s$/, '').replace(/’/g, "'") : written;
    if (!EMPTY.has(word)) words.push(word.length < 5 || isNumber(word) ? word : word.replace(/(?<=..)(?:ies|es|s|ed|ing)$/, ''));
  }
  return words;
}

/** True for a sentence that can be an entry: one with fewer than two content words would silence too much and matches nothing. */
export function canBeLearnt(sentence: string): boolean {
  return contentWords(sentence).length >= 2;
}

/**
 * Makes a dictionary from its entries.
 * @param mostMore how many content words a sentence may have beside those of the entry; a number that the entry does not have is always one too many
 */
export function createDictionary(entries: readonly DictionaryEntry[], mostMore = MOST_MORE): ClaimDictionary {
  const byFirst = new Map<string, { words: readonly string[]; entry: DictionaryEntry }[]>();
  for (const entry of entries) {
    const words = contentWords(entry.sentence);
    if (words.length < 2) continue;
    const first = words.find((word) => !isNumber(word)) ?? words[0];
    addTo(byFirst, first, { words, entry });
  }
  return {
    find(sentence) {
      if (byFirst.size === 0) return undefined;
      const words = contentWords(sentence);
      for (const word of words) {
        for (const { words: wanted, entry } of byFirst.get(word) ?? []) {
          if (words.length <= wanted.length + mostMore && standIn(words, wanted) && sameNegation(words, wanted)) return entry;
        }
      }
      return undefined;
    },
  };
}

function standIn(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.some((word) => isNumber(word) && !words.includes(word))) return false;
  if (words.some((word) => isNumber(word) && !wanted.includes(word))) return false;
  const inOrder = wanted.filter((word) => !isNumber(word));
  let next = 0;
  for (const word of words) if (word === inOrder[next]) next += 1;
  return next === inOrder.length;
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}

const NEGATIONS = /^(not|no|never|neither|nor|without|hardly|.*n't)$/;

function sameNegation(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.test(word)) === wanted.some((word) => NEGATIONS.test(word));
}
