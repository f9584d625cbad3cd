import type { SignalBook } from './signal-book';

/** Weights of a model as it is stored, in hundredths, by the name of their signal; `+` after it: raised twice or more. */
type Table = ReadonlyMap<string, readonly number[]>;

/** Weights by the number of their signal, `width` for each, one signal's after the other's. A signal beyond the end has none. */
export interface SignalWeights {
  /** Of the signal, however often it was raised. */
  readonly once: Float64Array;
  /** Of the signal when it was raised twice or more, on top. */
  readonly twice: Float64Array;
}

/** Stored weights in ones. */
export function inOnes(hundredths: readonly number[]): readonly number[] {
  return hundredths.map((weight) => weight / 100);
}

/** The weights of a table in ones. */
export function bySignal(table: Table, signals: SignalBook, width: number): SignalWeights {
  const names = [...table.keys()];
  return {
    once: flat(table, names.map((name) => [name, signals.id(name)]), width),
    twice: flat(table, names.filter((name) => name.endsWith('+')).map((name) => [name, signals.id(name.slice(0, -1))]), width),
  };
}

function flat(table: Table, ids: readonly (readonly [name: string, id: number])[], width: number): Float64Array {
  const weights = new Float64Array((Math.max(...ids.map(([, id]) => id)) + 1) * width);
  for (const [name, id] of ids) weights.set(inOnes(table.get(name)!), id * width);
  return weights;
}
