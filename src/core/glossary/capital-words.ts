import type { Draft } from '../draft/draft';
import type { Prose } from '../draft/prose';
import { isWordCode, wordEnd } from './words';

const CAPITAL_WORDS = {};

/** The words of a block that begin with a capital letter, each with the prose offsets where it starts, in order. */
export function capitalWords(prose: Prose): ReadonlyMap<string, readonly number[]> {
  return prose.recall(CAPITAL_WORDS, (text) => {
    const found = new Map<string, number[]>();
    for (let at = 0; at < text.length;) {
      if (!isWordCode(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const end = wordEnd(text, at);
      if (text[at] !== text[at].toLowerCase()) {
        const word = text.slice(at, end);
        const starts = found.get(word);
        if (starts) starts.push(at);
        else found.set(word, [at]);
      }
      at = end;
    }
    return found;
  });
}

/** For each of some words that begin with a capital letter, the blocks in which it stands, in order. */
export function blocksWith({ blocks }: Draft, words: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  if (words.size === 0) return found;
  for (const { index, prose } of blocks) {
    for (const word of capitalWords(prose).keys()) {
      if (!words.has(word)) continue;
      const places = found.get(word);
      if (places) places.push(index);
      else found.set(word, [index]);
    }
  }
  return found;
}
