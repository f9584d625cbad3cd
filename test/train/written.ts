import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldSentence, Passage } from './data';

/** Kinds of claims by their letter in `written/` and `labels.txt`. */
export const KIND_LETTERS: Readonly<Record<string, string>> = {
  f: 'figure', q: 'quote', a: 'attribution', e: 'event', r: 'rule', c: 'cause', k: 'compare', s: 'state',
};

const FOLDER = join('test', 'train', 'written');

/**
 * The passages of `written/`: written for training, in the manner of many kinds of policy text; the facts in them are made up. One sentence a line: label
 * (2 must, 1 may, 0 no) and for 2 the letter of its kind. A blank line ends a paragraph, `---` a passage; `#` begins a comment.
 */
export function readWritten(): Passage[] {
  const parts = readdirSync(FOLDER).sort().flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^---$/m));
  return parts.map((part, number): Passage => {
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
    return { id: `W${number}`, doc: `written-${number}`, publisher: 'written', sentences };
  }).filter(({ sentences }) => sentences.length > 0);
}
