import type { SignalReader } from '../../src/core/claims/sentence-signals';
import { KINDS } from '../../src/core/claims/verdict';
import { ownFeatures } from './features';
import { trainLogistic, type Row } from './logistic';
import { FeatureIndex, type Example } from './rows';

const C = 0.1;
const LEAST_WEIGHT = 0.12;

/** One model a kind against the other kinds, over the sentence's own signals. By signal the weights in the order of `KINDS`; `bias` too. */
export function trainKinds(gold: readonly Example[], { signals }: SignalReader): Map<string, number[]> {
  const index = new FeatureIndex();
  const must = gold.filter(({ sentence }) => sentence.gold === 2);
  const encoded = must.map(({ placed }) => {
    const features = new Map<string, number>();
    ownFeatures(placed.own, signals, (name, value) => features.set(name, value));
    return index.encode(features, true);
  });
  const models = KINDS.map((kind) => trainLogistic(
    encoded.map((row, at): Row => ({ ...row, target: must[at].sentence.kind === kind ? 1 : 0, weight: 1 })), index.ids.size, C,
  ));
  const kinds = new Map([['bias', models.map((weights) => weights[weights.length - 1])]]);
  for (const [name, id] of index.ids) {
    const weights = models.map((model) => model[id]);
    if (weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) kinds.set(name, weights);
  }
  return kinds;
}
