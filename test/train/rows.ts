import { grams, allFeatures } from '../../src/core/claims/features';
import type { Placed } from '../../src/core/claims/context';
import type { SignalReader } from '../../src/core/claims/sentence-signals';
import type { Passage, GoldSentence } from './data';
import type { Row } from './logistic';

/** Feature names to numbers; grows while training rows are made. */
export class FeatureIndex {
  readonly ids = new Map<string, number>();

  /** A row's numbers and values; features not known are left out unless `grow`. */
  encode(features: ReadonlyMap<string, number>, grow: boolean): { ids: Int32Array; values: Float64Array } {
    const ids: number[] = [];
    const values: number[] = [];
    for (const [name, value] of features) {
      let id = this.ids.get(name);
      if (id === undefined && grow) this.ids.set(name, (id = this.ids.size));
      if (id === undefined) continue;
      ids.push(id);
      values.push(value);
    }
    return { ids: Int32Array.from(ids), values: Float64Array.from(values) };
  }
}

/** A gold sentence as numbers. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly sentence: GoldSentence;
  readonly publisher: string;
  readonly placed: Placed;
}

/** An n-gram is used when it stands in at least this many training sentences. */
const LEAST = 10;

/** The n-grams frequent enough in these passages. */
export function frequentGrams(passages: readonly (readonly Placed[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const { own } of passage) for (const gram of grams(own.shape)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST).map(([gram]) => gram));
}

/** The sentences of a passage as they stand, read by their signals. */
export function placeAll(passage: Passage, read: SignalReader): Placed[] {
  return passage.sentences.map((sentence) => ({ own: read(sentence.text), block: sentence.para }));
}

/** Examples for all sentences of all passages. */
export function examples(
  passages: readonly Passage[], placed: readonly (readonly Placed[])[], index: FeatureIndex, known: ReadonlySet<string>, grow: boolean,
): Example[] {
  return passages.flatMap((passage, number) =>
    allFeatures(placed[number], (gram) => known.has(gram)).map((features, at) => ({
      ...index.encode(features, grow),
      sentence: passage.sentences[at],
      publisher: passage.publisher,
      placed: placed[number][at],
    })));
}

/** Weight of a "may" sentence, which stands once as a claim and once as none. */
const MAY_WEIGHT = 0.4;

/** Rows to train on: must and no as they are, may as both. */
export function goldRows(gold: readonly Example[]): Row[] {
  return gold.flatMap(({ ids, values, sentence }) => sentence.gold === 1
    ? [{ ids, values, target: 1, weight: MAY_WEIGHT }, { ids, values, target: 0, weight: MAY_WEIGHT }]
    : [{ ids, values, target: sentence.gold / 2, weight: 1 }]);
}
