import { score, trainLogistic, type Row } from './logistic';
import type { Example } from './rows';
import type { Setup } from './setup';

/** A sentence scored by a model that never saw its group. */
export interface HeldOut {
  readonly example: Example;
  readonly score: number;
}

/** Groups that are left out of training together: of documents, or of publishers. */
export type Grouping = 'documents' | 'publishers';

/** Scores every example with a model trained without its group. */
export function leaveOneOut({ gold, fit }: Setup, grouping: Grouping): HeldOut[] {
  const groupOf = (example: Example): string => (grouping === 'publishers' ? example.publisher : documentFold(example.sentence.doc));
  return [...new Set(gold.map(groupOf))].sort().flatMap((group) => {
    const out = gold.filter((example) => groupOf(example) === group);
    const left = grouping === 'publishers' ? { publisher: group } : { docs: new Set(out.map(({ sentence }) => sentence.doc)) };
    const weights = fit(gold.filter((example) => groupOf(example) !== group), left);
    return out.map((example) => ({ example, score: score(weights, example) }));
  });
}

/** Five groups of documents, the same each time: dealt out in the order of a hash of their names. */
export function documentFold(doc: string): string {
  let hash = 2166136261;
  for (let at = 0; at < doc.length; at += 1) hash = Math.imul(hash ^ doc.charCodeAt(at), 16777619) >>> 0;
  return String((hash >>> 8) % 5);
}

/** Slope and intercept that turn held-out scores into probabilities (Platt); "may" is left out. */
export function calibrate(heldOut: readonly HeldOut[]): [number, number] {
  const rows = heldOut.filter(({ example }) => example.sentence.gold !== 1).map(({ example, score: value }): Row => ({
    ids: Int32Array.of(0), values: Float64Array.of(value), target: example.sentence.gold / 2, weight: 1,
  }));
  const [slope, intercept] = trainLogistic(rows, 1, 100);
  return [slope, intercept];
}
