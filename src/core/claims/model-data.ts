/**
 * The weights that `npm run train` writes, in hundredths: see the header of `model.json`. A name that ends in `+` is its signal raised
 * twice or more.
 */
export interface ModelData {
  /** Intercept of the linear score, in ones. */
  readonly bias: number;
  /** By signal: weight in the sentence itself, in the one before, in the one after. */
  readonly signals: ReadonlyMap<string, readonly number[]>;
  /** By group: weight in the sentences two before, one before, one after, two after, and all around, and in a sentence among short ones. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  /** By signal of the sentence's place. */
  readonly places: Readonly<Record<string, number>>;
  /** By shape, those that may follow it, each with the weight of both; `''` with its weight alone. */
  readonly shapes: ReadonlyMap<string, readonly (readonly [next: string, weight: number])[]>;
  /** Slope and intercept that turn the score into a probability. */
  readonly calibration: readonly number[];
  /** By signal: weight for each kind, in the order of `KINDS`; `bias` holds the intercepts. */
  readonly kinds: ReadonlyMap<string, readonly number[]>;
}
