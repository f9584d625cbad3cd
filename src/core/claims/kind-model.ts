import { groupValue } from './features';
import { GROUP_NAMES } from './groups';
import type { ModelData } from './model-data';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import { KINDS, type ClaimKind } from './verdict';
import { bySignal, inOnes } from './weights';

/** The likeliest of the kinds that some signal speaks for, those `denied` left out; `quoted`: the sentence is part of a longer quotation. */
export type KindOf = (own: SentenceSignals, quoted: boolean, denied: readonly ClaimKind[]) => ClaimKind;

/** By kind, the group of signals without which a claim is not called so; a state of affairs needs none. */
const EVIDENCE = (['figure', 'quoted', 'said', 'event', 'law', 'cause', 'compare', ''] as const).map((group) => GROUP_NAMES.indexOf(group));

/** Makes the part of a model that tells what a claim is about. */
export function createKindModel(data: ModelData, signals: SignalBook): KindOf {
  const { once, twice } = bySignal(data.kinds, signals, KINDS.length);
  const ofGroups = GROUP_NAMES.map((name) => ['', '+'].map((more) => {
    const weights = data.kinds.get(`grp:${name}${more}`);
    return inOnes(weights ?? []);
  }));
  const bias = inOnes(data.kinds.get('bias') ?? []);
  return ({ raised, groups }, quoted, denied) => {
    const sums = [...bias];
    const take = (weights: ArrayLike<number>, from: number, value: number): void => {
      if (from < weights.length) for (let kind = 0; kind < sums.length; kind += 1) sums[kind] += weights[from + kind] * value;
    };
    for (let slot = 0; slot < raised.size; slot += 1) {
      const from = raised.idAt(slot) * KINDS.length;
      take(once, from, 1);
      if (raised.countAt(slot) >= 2) take(twice, from, 1);
    }
    for (let group = 0; group < groups.length; group += 1) {
      if (groups[group] === 0) continue;
      take(ofGroups[group][0], 0, 1);
      take(ofGroups[group][1], 0, groupValue(groups[group]));
    }
    let best = KINDS.indexOf('state');
    for (let kind = 0; kind < sums.length; kind += 1) {
      const evident = groups[EVIDENCE[kind]] > 0 || (quoted && KINDS[kind] === 'quote');
      if (evident && !denied.includes(KINDS[kind]) && sums[kind] > sums[best]) best = kind;
    }
    return KINDS[best];
  };
}
