import { placeSignals, REACH, type Placed } from './context';
import type { SentenceSignals } from './sentence-signals';

/** Calls `put` for each feature that a sentence gives of itself to its own score and to those of its neighbours. */
export function ownFeatures(own: SentenceSignals, put: (name: string, value: number) => void): void {
  for (const { name, count } of own.signals) {
    put(name, 1);
    if (count >= 2) put(`${name}+`, 1);
  }
}

/** Signals that say nothing about a neighbour. */
export function isPrivate(name: string): boolean {
  return name.startsWith('xx:') || name.startsWith('mp:');
}

/** Strengths of the parts of a sentence's surroundings, against 1 for the sentence itself. */
export const SHARES = { before: 0.15, after: 0.15, around: 0.25, shape: 3 } as const;

/** Shape n-grams of one and two. */
export function grams(shape: readonly string[]): string[] {
  const found = new Set<string>();
  for (let index = 0; index < shape.length; index += 1) {
    found.add(shape[index]);
    if (index > 0) found.add(`${shape[index - 1]} ${shape[index]}`);
  }
  return [...found];
}

/** All features of each sentence by name; `known` says which n-grams the model has. */
export function allFeatures(all: readonly Placed[], known: (gram: string) => boolean): Map<string, number>[] {
  const places = placeSignals(all);
  return all.map(({ own }, index) => {
    const row = new Map<string, number>();
    const add = (name: string, value: number): void => {
      row.set(name, (row.get(name) ?? 0) + value);
    };
    ownFeatures(own, add);
    for (const { name, value } of places[index]) add(name, value);
    const near = (step: number, mark: string, share: number): void => {
      const other = all[index + step];
      if (other === undefined) return;
      ownFeatures(other.own, (name, value) => {
        if (!isPrivate(name)) add(mark + name, value * share);
      });
    };
    near(-1, '<', SHARES.before);
    near(1, '>', SHARES.after);
    const from = Math.max(0, index - REACH);
    const to = Math.min(all.length - 1, index + REACH);
    for (let other = from; other <= to; other += 1) if (other !== index) near(other - index, '~', SHARES.around / (to - from));
    const shapes = grams(own.shape).filter(known);
    for (const gram of shapes) add(`# ${gram}`, SHARES.shape / Math.sqrt(Math.max(9, shapes.length)));
    return row;
  });
}
