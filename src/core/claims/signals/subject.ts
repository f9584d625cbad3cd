import type { Token } from '../tokens';

/** Whose verb it is, as far as the eight words before it tell. */
export const DOERS = ['i', 'we', 'third', 'name', 'self', 'source', 'actor', 'pronoun', 'generic', 'other'] as const;
export type Doer = (typeof DOERS)[number];

/** Walks left from a verb to its subject. */
export function subjectOf(tokens: readonly Token[], verb: number): Doer {
  const end = Math.max(0, verb - 8);
  for (let index = verb - 1; index >= end; index -= 1) {
    const token = tokens[index];
    const { is, kind, key } = token;
    if (kind === 'sign' && (key === ';' || key === ':')) return 'other';
    if (kind !== 'word') continue;
    if (is.i) return 'i';
    if (is.we) return 'we';
    if (is.he || key === 'they') return 'third';
    if (token.name > 0) return 'name';
    if (is.self && isOwn(token)) return 'self';
    if (is.sources) return 'source';
    if (is.actor) return 'actor';
    if (is.this || is.it || key === 'who' || key === 'which') return 'pronoun';
    if (is.genericNoun || is.generic) return 'generic';
  }
  return 'other';
}

/** "this paper", "our last report". */
function isOwn({ before }: Token): boolean {
  return pointsHere(before) || pointsHere(before.before);
}

function pointsHere({ is, key }: Token): boolean {
  return is.this || is.we || key === 'my';
}
