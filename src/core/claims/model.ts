import { placeSignals, REACH, type Placed } from './context';
import { grams, isPrivate, ownFeatures, SHARES } from './features';
import type { SentenceSignals } from './sentence-signals';
import { KINDS, type ClaimKind } from './verdict';

/** The weights that `npm run train` writes: see the header of `model.json`. */
export interface ModelData {
  /** Intercept of the linear score. */
  readonly bias: number;
  /** By signal: weight in the sentence itself, in the one before, in the one after, in those around. */
  readonly signals: Readonly<Record<string, readonly number[]>>;
  /** By signal of the sentence's place. */
  readonly places: Readonly<Record<string, number>>;
  /** By shape n-gram. */
  readonly shapes: Readonly<Record<string, number>>;
  /** Slope and intercept that turn the score into a probability. */
  readonly calibration: readonly [number, number];
  /** By signal: weight for each kind, in the order of `KINDS`; `bias` holds the intercepts. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
}

/** What a sentence adds to its own score and to those of its neighbours. A pure function of its text. */
export interface Shares {
  readonly self: number;
  readonly before: number;
  readonly after: number;
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
  const shapes = new Map(Object.entries(data.shapes));
  const places = new Map(Object.entries(data.places));
  const kinds = new Map(Object.entries(data.kinds));
  const [slope, intercept] = data.calibration;

  return {
    sharesOf(own) {
      let self = 0;
      let before = 0;
      let after = 0;
      let around = 0;
      ownFeatures(own, (name, value) => {
        const weights = signals.get(name);
        if (weights === undefined) return;
        self += weights[0] * value;
        if (isPrivate(name)) return;
        before += weights[1] * value;
        after += weights[2] * value;
        around += weights[3] * value;
      });
      const known = grams(own.shape).filter((gram) => shapes.has(gram));
      const share = SHARES.shape / Math.sqrt(Math.max(9, known.length));
      for (const gram of known) self += shapes.get(gram)! * share;
      return { self, before: before * SHARES.before, after: after * SHARES.after, around: around * SHARES.around };
    },
    probabilities(all, shares) {
      return placeSignals(all).map((found, index) => {
        let sum = data.bias + shares[index].self;
        for (const { name, value } of found) sum += (places.get(name) ?? 0) * value;
        sum += (shares[index - 1]?.before ?? 0) + (shares[index + 1]?.after ?? 0);
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
