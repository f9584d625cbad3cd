import { PLACE_NAMES, placeSignals, REACH, terseness, type Placed } from './context';
import { GRAM_BASE, gramValue, groupValue, SHARES, STEPS, TERSE } from './features';
import { GROUP_NAMES } from './groups';
import { createKindModel, type KindOf } from './kind-model';
import type { ModelData } from './model-data';
import type { SentenceSignals, SignalReader } from './sentence-signals';
import { bySignal, inOnes, type SignalWeights } from './weights';

/** What a sentence adds to its own score and to those of its neighbours. A pure function of its text. */
export interface Shares {
  readonly self: number;
  /** By step in `STEPS`: what it adds to the sentence for which it is that neighbour. */
  readonly near: readonly number[];
  /** What it adds to all within reach, before it is shared among them. */
  readonly around: number;
  /** What it adds to its own score where all around are short. */
  readonly terse: number;
}

/** Sentences that stand one after the other, each list in their order. */
export interface Passage {
  readonly placed: readonly (Placed & { readonly shares: Shares })[];
  /** Whether each begins inside a quotation; see `insideQuotation`. */
  readonly inside: readonly boolean[];
  /** What its place in the draft adds, in log odds. */
  readonly shifts: readonly number[];
}

/** A trained model, ready to score. */
export interface Model {
  sharesOf(own: SentenceSignals): Shares;
  /** The probability that the sentence at `index` needs a source. What lies further off than `FARTHEST` does not count. */
  probability(passage: Passage, index: number): number;
  readonly kindOf: KindOf;
  /** What a signal, by its number, adds to the score of the sentence that raised it so often. */
  weightOf(id: number, count: number): number;
  /** The linear score behind a probability. */
  scoreOf(probability: number): number;
  /** The score a sentence would have with nothing around it. */
  alone(shares: Shares): number;
}

/** Weights of a signal: in the sentence itself, in the one before, in the one after. */
const WIDTH = 3;

/** Makes the model from its data, for the signals and shapes of one reader. */
export function createModel(data: ModelData, { signals, shapeId }: SignalReader): Model {
  const weights = bySignal(data.signals, signals, WIDTH);
  const { once, twice } = weights;
  const scoreIn = createPassageScore(data);
  const [slope, intercept] = data.calibration;
  return {
    sharesOf: createShares(data, weights, readShapes(data.shapes, shapeId)),
    probability: (passage, index) => 1 / (1 + Math.exp(-(slope * scoreIn(passage, index) + intercept + passage.shifts[index]))),
    kindOf: createKindModel(data, signals),
    scoreOf: (probability) => (Math.log(probability / (1 - probability)) - intercept) / slope,
    alone: ({ self }) => data.bias + self,
    weightOf: (id, count) => (once[id * WIDTH] ?? 0) + (count >= 2 ? twice[id * WIDTH] ?? 0 : 0),
  };
}

/** Makes the part of a model that tells what a sentence adds to scores. */
function createShares(data: ModelData, { once, twice }: SignalWeights, shapes: Shapes): Model['sharesOf'] {
  const groupSelf = GROUP_NAMES.map((name) => inOnes(['', '+'].map((more) => data.signals.get(`grp:${name}${more}`)?.[0] ?? 0)));
  const groupNear = GROUP_NAMES.map((name) => inOnes(data.groups[name] ?? [0, 0, 0, 0, 0, 0]));
  return ({ raised, groups, shape }) => {
    let self = 0;
    let before = 0;
    let after = 0;
    // No sum here is shared with a closure: V8 would make an object of it at each addition.
    for (let slot = 0; slot < raised.size; slot += 1) {
      const at = raised.idAt(slot) * WIDTH;
      if (at < once.length) {
        self += once[at];
        before += once[at + 1];
        after += once[at + 2];
      }
      if (raised.countAt(slot) >= 2 && at < twice.length) {
        self += twice[at];
        before += twice[at + 1];
        after += twice[at + 2];
      }
    }
    const near = [0, before * SHARES.neighbour, after * SHARES.neighbour, 0];
    let around = 0;
    let terse = (data.places[TERSE] ?? 0) / 100;
    for (let group = 0; group < groups.length; group += 1) {
      if (groups[group] === 0) continue;
      const value = groupValue(groups[group]);
      self += groupSelf[group][0] + groupSelf[group][1] * value;
      const weights = groupNear[group];
      for (let step = 0; step < STEPS.length; step += 1) near[step] += weights[step] * value * SHARES.groups;
      around += weights[4] * value * SHARES.around;
      terse += weights[5] * SHARES.terse;
    }
    return { self: self + shapeScore(shape, shapes), near, around, terse };
  };
}

/** Makes the part of a model that scores a sentence with all that stands around it, the shift of its place left aside. */
function createPassageScore(data: ModelData): (passage: Passage, index: number) => number {
  const places = new Map<string, number>(PLACE_NAMES.map((name) => [name, (data.places[name] ?? 0) / 100]));
  let sum = 0;
  const put = (name: string, value: number): void => {
    sum += places.get(name)! * value;
  };
  return ({ placed, inside }, index) => {
    const { shares } = placed[index];
    sum = data.bias + shares.self + shares.terse * terseness(placed, index);
    placeSignals(placed, index, inside, put);
    for (let step = 0; step < STEPS.length; step += 1) sum += placed[index + STEPS[step][0]]?.shares.near[step] ?? 0;
    const from = Math.max(0, index - REACH);
    const to = Math.min(placed.length - 1, index + REACH);
    let around = -shares.around;
    for (let other = from; other <= to; other += 1) around += placed[other].shares.around;
    return to > from ? sum + around / (to - from) : sum;
  };
}

/** Weights of n-grams by the number of their first token's shape. */
interface Shapes {
  readonly alone: readonly (number | undefined)[];
  /** By the number of the second one's; few have any. */
  readonly pairs: readonly (ReadonlyMap<number, number> | undefined)[];
}

function readShapes(table: ModelData['shapes'], shapeId: (name: string) => number): Shapes {
  const alone: number[] = [];
  const pairs: Map<number, number>[] = [];
  for (const [first, weights] of table) {
    for (const [second, weight] of weights) {
      if (second === '') alone[shapeId(first)] = weight / 100;
      else (pairs[shapeId(first)] ??= new Map()).set(shapeId(second), weight / 100);
    }
  }
  return { alone: Array.from(alone), pairs: Array.from(pairs) };
}

/** Each n-gram that counts is taken once, in the order of the sentence. */
function shapeScore(shape: string, { alone, pairs }: Shapes): number {
  let sum = 0;
  // Few n-grams of a sentence have a weight: a list takes less than a set.
  const known: number[] = [];
  for (let index = 0; index < shape.length; index += 1) {
    const id = shape.charCodeAt(index);
    const weight = alone[id];
    if (weight !== undefined && !known.includes(id)) {
      known.push(id);
      sum += weight;
    }
    if (index === 0) continue;
    const before = shape.charCodeAt(index - 1);
    const pair = before * GRAM_BASE + id;
    const weightOfPair = pairs[before]?.get(id);
    if (weightOfPair !== undefined && !known.includes(pair)) {
      known.push(pair);
      sum += weightOfPair;
    }
  }
  return sum * gramValue(known.length);
}
