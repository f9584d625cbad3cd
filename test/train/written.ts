import text from './written.txt';
import type { GoldSentence, Passage } from './data';

/** The passages of `written.txt`. */
export function readWritten(): Passage[] {
  const passages: Passage[] = [];
  for (const [number, part] of text.split(/^---$/m).entries()) {
    const sentences: GoldSentence[] = [];
    let para = 0;
    for (const line of part.split('\n')) {
      if (line === '') para += 1;
      const found = /^([012])([a-z]?) (.*)$/.exec(line);
      if (found === null) continue;
      sentences.push({
        id: `W${number}.${sentences.length}`, text: found[3], doc: `written-${number}`, para, gold: Number(found[1]) as 0 | 1 | 2,
        kind: KIND_LETTERS[found[2]] ?? '', cited: 0, labels: 1,
      });
    }
    passages.push({ id: `W${number}`, doc: `written-${number}`, publisher: 'written', sentences });
  }
  return passages;
}

const KIND_LETTERS: Readonly<Record<string, string>> = {
  f: 'figure', q: 'quote', a: 'attribution', e: 'event', r: 'rule', c: 'cause', k: 'compare', s: 'state',
};
