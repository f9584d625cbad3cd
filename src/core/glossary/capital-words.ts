import type { Words } from '../draft/gather';
import { addTo } from '../text/group-by';
import { forEachWord } from './words';

const CAPITAL_WORDS = {};

/** The words of a block that begin with a capital letter, each with the prose offsets where it starts, in order. */
export function capitalWords(prose: Words): ReadonlyMap<string, readonly number[]> {
  return prose.recall(CAPITAL_WORDS, (text) => {
    const found = new Map<string, number[]>();
    forEachWord(text, (start, end) => {
      if (text[start] !== text[start].toLowerCase()) addTo(found, text.slice(start, end), start);
    });
    return found;
  });
}
