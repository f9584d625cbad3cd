/** Strengths of the parts of a sentence's surroundings, against 1 for the sentence itself. */
export const SHARES = { neighbour: 0.15, groups: 0.5, around: 1, terse: 2, shape: 3 } as const;

/** A sentence among short ones, whatever it says. */
export const TERSE = 'ord:terse';

/** Steps to the neighbours whose groups count one by one, with the mark of their features. */
export const STEPS = [[-2, '<<'], [-1, '<'], [1, '>'], [2, '>>']] as const;

/** How strongly a group counts that was raised `count` times. */
export function groupValue(count: number): number {
  return count / 3;
}

/** Shape n-grams are numbers: the second token's shape, and the first one's above it for a pair. */
export const GRAM_BASE = 8192;

/** How strongly each n-gram counts in a sentence with this many known ones. */
export function gramValue(known: number): number {
  return SHARES.shape / Math.sqrt(Math.max(9, known));
}
