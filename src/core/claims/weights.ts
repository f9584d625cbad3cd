import type { SignalBook } from './signal-book';

/** Weights of a model as it is stored, in hundredths, by the name of their signal; `+` behind it: raised twice or more. */
type Table = ReadonlyMap<string, readonly number[]>;

/** Weights by the number of their signal. */
export interface SignalWeights {
  /** Of the signal, however often it was raised. */
  readonly once: readonly (readonly number[] | undefined)[];
  /** Of the signal when it was raised twice or more, on top. */
  readonly twice: readonly (readonly number[] | undefined)[];
}

/** Stored weights in ones. */
export function inOnes(hundredths: readonly number[]): readonly number[] {
  return hundredths.map((weight) => weight / 100);
}

/** The weights of a table in ones. */
export function bySignal(table: Table, signals: SignalBook): SignalWeights {
  return {
    once: byId(table, (name) => signals.id(name)),
    twice: byId(table, (name) => (name.endsWith('+') ? signals.id(name.slice(0, -1)) : undefined)),
  };
}

function byId(table: Table, idOf: (name: string) => number | undefined): (readonly number[] | undefined)[] {
  const list: (readonly number[] | undefined)[] = [];
  for (const [name, hundredths] of table) {
    const id = idOf(name);
    if (id !== undefined) list[id] = inOnes(hundredths);
  }
  // Without the holes that V8 would look past at each reading.
  return Array.from(list);
}
