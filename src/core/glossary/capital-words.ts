import type { Words } from '../draft/gather';
import { addTo } from '../text/group-by';
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
      if (text[at] !== text[at].toLowerCase()) addTo(found, text.slice(at, end), at);
      at = end;
    }
    return found;
  });
}
