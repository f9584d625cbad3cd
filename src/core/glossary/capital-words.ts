import type { Block, Draft } from '../draft/draft';
import { gather, type Words } from '../draft/gather';
import { isWordCode, wordEnd } from './words';

const CAPITAL_WORDS = {};

/** The words of a block that begin with a capital letter, each with the prose offsets where it starts, in order. */
export function capitalWords(prose: Words): ReadonlyMap<string, readonly number[]> {
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

/**
 * For each of some words that begin with a capital letter, the blocks in which it stands, in order.
 * @param key names the asker; see `gather`
 */
export function blocksWith(draft: Draft, key: object, words: ReadonlySet<string>): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, Block[]>();
  if (words.size === 0) return found;
  const wordsOf = (block: Words): string[] | undefined => {
    const here = [...capitalWords(block).keys()].filter((word) => words.has(word));
    return here.length > 0 ? here : undefined;
  };
  for (const { block, found: here } of gather(draft, key, wordsOf, [...words].join(' '))) {
    for (const word of here) {
      const blocks = found.get(word);
      if (blocks) blocks.push(block);
      else found.set(word, [block]);
    }
  }
  return found;
}
