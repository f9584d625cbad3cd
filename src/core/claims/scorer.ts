import type { Steps } from '../steps';
import { FARTHEST } from './context';
import type { Model, Passage } from './model';

/** Sentences that are scored in one step. */
const STEP = 2000;

/**
 * Makes a scorer: gives the probability of each sentence of a passage. It remembers the passage it scored last, and after an edit works
 * out only those of the sentences near what has changed. The result does not depend on what was scored before.
 */
export function createScorer(model: Model): (passage: Passage) => Steps<readonly number[]> {
  let last: Passage = { placed: [], inside: [], shifts: [] };
  let needs: readonly number[] = [];
  return function* (passage) {
    const [known, seen] = [needs, last];
    const count = passage.placed.length;
    const before = seen.placed.length;
    const least = Math.min(count, before);
    let same = 0;
    while (same < least && isSame(passage, same, seen, same)) same += 1;
    let sameAtEnd = 0;
    while (sameAtEnd < least - same && isSame(passage, count - 1 - sameAtEnd, seen, before - 1 - sameAtEnd)) sameAtEnd += 1;
    const from = Math.max(0, same - FARTHEST);
    const to = Math.min(count, count - sameAtEnd + FARTHEST);
    const anew: number[] = [];
    for (let index = from; index < to; index += 1) {
      anew.push(model.probability(passage, index));
      if (anew.length % STEP === 0) yield;
    }
    // Another passage may have been scored between two steps.
    [needs, last] = [[...known.slice(0, from), ...anew, ...known.slice(before - count + to)], passage];
    return needs;
  };
}

/** True for a sentence of the same words in the same kind of place. The shares are a function of the words. */
function isSame(one: Passage, at: number, other: Passage, there: number): boolean {
  const [here, before] = [one.placed[at], other.placed[there]];
  return (here === before || (here.own === before.own && here.begins === before.begins))
    && one.shifts[at] === other.shifts[there] && one.inside[at] === other.inside[there];
}
