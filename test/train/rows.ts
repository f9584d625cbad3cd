import type { Placed } from '../../src/core/claims/context';
import { GRAM_BASE } from '../../src/core/claims/features';
import type { SignalReader } from '../../src/core/claims/sentence-signals';
import type { Aligned } from './align';
import type { GoldSentence } from './data';
import { allFeatures, grams } from './features';
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

/** A sentence of a draft as numbers, with the gold sentence it stands for. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly sentence: GoldSentence;
  readonly passage: string;
  readonly publisher: string;
  readonly placed: Placed;
}

/** An n-gram is used when it stands in at least this many training sentences. */
const LEAST = 10;

/** Names of the n-grams frequent enough in these passages, by number. */
export function frequentGrams(passages: readonly Aligned[], { shapeName }: SignalReader): Map<number, string> {
  const counts = new Map<number, number>();
  for (const { placed } of passages) {
    for (const { own } of placed) for (const gram of grams(own.shape)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const nameOf = (gram: number): string =>
    (gram < GRAM_BASE ? shapeName(gram) : `${shapeName(Math.floor(gram / GRAM_BASE))} ${shapeName(gram % GRAM_BASE)}`);
  return new Map([...counts].filter(([, count]) => count >= LEAST).map(([gram]) => [gram, nameOf(gram)]));
}

/** Examples for all sentences of all passages. */
export function examples(
  passages: readonly Aligned[], index: FeatureIndex, { signals }: SignalReader, known: ReadonlyMap<number, string>, grow: boolean,
): Example[] {
  return passages.flatMap(({ passage, placed, goldOf }) =>
    allFeatures(placed, signals, (gram) => known.get(gram)).flatMap((features, at) => (goldOf[at] < 0 ? [] : [{
      ...index.encode(features, grow),
      sentence: passage.sentences[goldOf[at]],
      passage: passage.id,
      publisher: passage.publisher,
      placed: placed[at],
    }])));
}

/** Weight of a "may" sentence, which stands half for a claim and half for none. */
const MAY_WEIGHT = 0.8;

/** Rows to train on: must and no as they are, may as both. */
export function goldRows(gold: readonly Example[], weight = 1): Row[] {
  return gold.map(({ ids, values, sentence }) =>
    ({ ids, values, target: sentence.gold / 2, weight: weight * (sentence.gold === 1 ? MAY_WEIGHT : 1) }));
}
