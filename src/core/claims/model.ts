import { placeSignals, REACH, type Placed } from './context';
import { grams, groupFeatures, isPrivate, ownFeatures, SHARES, STEPS } from './features';
import type { SentenceSignals } from './sentence-signals';
import { KINDS, type ClaimKind } from './verdict';

/** The weights that `npm run train` writes: see the header of `model.json`. */
export interface ModelData {
  /** Intercept of the linear score. */
  readonly bias: number;
  /** By signal: weight in the sentence itself, in the one before, in the one after. */
  readonly signals: Readonly<Record<string, readonly number[]>>;
  /** By group: weight in the sentences two before, one before, one after, two after, and all around. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  /** By signal of the sentence's place. */
  readonly places: Readonly<Record<string, number>>;
  /** By shape n-gram. */
  readonly shapes: Readonly<Record<string, number>>;
  /** Slope and intercept that turn the score into a probability. */
  readonly calibration: readonly number[];
  /** By signal: weight for each kind, in the order of `KINDS`; `bias` holds the intercepts. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
}

/** What a sentence adds to its own score and to those of its neighbours. A pure function of its text. */
export interface Shares {
  readonly self: number;
  /** By step in `STEPS`: what it adds to the sentence for which it is that neighbour. */
  readonly near: readonly number[];
  /** What it adds to all within reach, before it is shared among them. */
  readonly around: number;
}

/** A trained model, ready to score. */
export interface Model {
  sharesOf(own: SentenceSignals): Shares;
  /** Probabilities that each sentence needs a source; `shares` in the order of `all`. */
  probabilities(all: readonly Placed[], shares: readonly Shares[]): number[];
  kindOf(own: SentenceSignals): ClaimKind;
  /** What a signal adds to the score of the sentence that raised it. */
  weightOf(signal: string, count: number): number;
}

/** Makes the model from its data. */
export function createModel(data: ModelData): Model {
  const signals = new Map(Object.entries(data.signals));
  const groups = new Map(Object.entries(data.groups));
  const shapes = new Map(Object.entries(data.shapes));
  const places = new Map(Object.entries(data.places));
  const kinds = new Map(Object.entries(data.kinds));
  const [slope, intercept] = data.calibration;

  return {
    sharesOf(own) {
      let self = 0;
      const near = [0, 0, 0, 0];
      ownFeatures(own, (name, value) => {
        const weights = signals.get(name);
        if (weights === undefined) return;
        self += weights[0] * value;
        if (isPrivate(name)) return;
        near[1] += weights[1] * value * SHARES.neighbour;
        near[2] += weights[2] * value * SHARES.neighbour;
      });
      let around = 0;
      groupFeatures(own, (name, value) => {
        const weights = groups.get(name);
        if (weights === undefined) return;
        for (let step = 0; step < STEPS.length; step += 1) near[step] += weights[step] * value * SHARES.groups;
        around += weights[4] * value * SHARES.around;
      });
      const known = grams(own.shape).filter((gram) => shapes.has(gram));
      const share = SHARES.shape / Math.sqrt(Math.max(9, known.length));
      for (const gram of known) self += shapes.get(gram)! * share;
      return { self, near, around };
    },
    probabilities(all, shares) {
      return placeSignals(all).map((found, index) => {
        let sum = data.bias + shares[index].self;
        for (const { name, value } of found) sum += (places.get(name) ?? 0) * value;
        for (let step = 0; step < STEPS.length; step += 1) sum += shares[index + STEPS[step][0]]?.near[step] ?? 0;
        const from = Math.max(0, index - REACH);
        const to = Math.min(all.length - 1, index + REACH);
        let around = 0;
        for (let other = from; other <= to; other += 1) if (other !== index) around += shares[other].around;
        if (to > from) sum += around / (to - from);
        return 1 / (1 + Math.exp(-(slope * sum + intercept)));
      });
    },
    kindOf(own) {
      const sums = [...data.kinds.bias];
      ownFeatures(own, (name, value) => {
        const weights = kinds.get(name);
        if (weights !== undefined) for (let kind = 0; kind < sums.length; kind += 1) sums[kind] += weights[kind] * value;
      });
      return KINDS[sums.indexOf(Math.max(...sums))];
    },
    weightOf: (signal, count) => (signals.get(signal)?.[0] ?? 0) + (count >= 2 ? signals.get(`${signal}+`)?.[0] ?? 0 : 0),
  };
}
