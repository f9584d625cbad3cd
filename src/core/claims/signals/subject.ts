import type { Lists } from '../reading';
import type { Token } from '../tokens';

/** Whose verb it is, as far as the eight words before it tell. */
export const DOERS = ['i', 'we', 'third', 'name', 'self', 'source', 'actor', 'pronoun', 'generic', 'other'] as const;
export type Doer = (typeof DOERS)[number];

/** Walks left from a verb to its subject. */
export function subjectOf(tokens: readonly Token[], verb: number, is: Lists): Doer {
  const end = Math.max(0, verb - 8);
  for (let index = verb - 1; index >= end; index -= 1) {
    const { word, kind, name } = tokens[index];
    if (kind === 'sign' && (word.key === ';' || word.key === ':')) return 'other';
    if (kind !== 'word') continue;
    if (is.i(word)) return 'i';
    if (is.we(word)) return 'we';
    if (is.he(word) || word.key === 'they') return 'third';
    if (name > 0) return 'name';
    if (is.self(word) && isOwn(tokens, index, is)) return 'self';
    if (is.sources(word)) return 'source';
    if (is.actor(word)) return 'actor';
    if (is.this(word) || is.it(word) || word.key === 'who' || word.key === 'which') return 'pronoun';
    if (is.genericNoun(word) || is.generic(word)) return 'generic';
  }
  return 'other';
}

function isOwn(tokens: readonly Token[], at: number, is: Lists): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 2); index -= 1) {
    const { word } = tokens[index];
    if (is.this(word) || is.we(word) || word.key === 'my') return true;
  }
  return false;
}
