import { placeSignals, REACH, type Placed } from './context';
import { GROUP_NAMES } from './groups';
import type { SentenceSignals } from './sentence-signals';

type Put = (name: string, value: number) => void;

/** Calls `put` for each feature that a sentence gives of itself. */
export function ownFeatures(own: SentenceSignals, put: Put): void {
  for (const { name, count } of own.signals) {
    put(name, 1);
    if (count >= 2) put(`${name}+`, 1);
  }
  groupFeatures(own, (name, value) => {
    put(`grp:${name}`, 1);
    put(`grp:${name}+`, value);
  });
}

/** Calls `put` for each group of signals that the sentence raised, with a strength that grows with their number. */
export function groupFeatures({ groups }: SentenceSignals, put: Put): void {
  for (let group = 0; group < groups.length; group += 1) if (groups[group] > 0) put(GROUP_NAMES[group], groups[group] / 3);
}

/** Features that say nothing about a neighbour. */
export function isPrivate(name: string): boolean {
  return name.startsWith('xx:') || name.startsWith('mp:') || name.startsWith('grp:');
}

/** Strengths of the parts of a sentence's surroundings, against 1 for the sentence itself. */
export const SHARES = { neighbour: 0.15, groups: 0.5, around: 1, shape: 3 } as const;

/** Steps to the neighbours whose groups count one by one, with the mark of their features. */
export const STEPS = [[-2, '<<'], [-1, '<'], [1, '>'], [2, '>>']] as const;

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
    const add: Put = (name, value) => {
      row.set(name, (row.get(name) ?? 0) + value);
    };
    ownFeatures(own, add);
    for (const { name, value } of places[index]) add(name, value);
    for (const [step, mark] of STEPS) {
      const other = all[index + step]?.own;
      if (other === undefined) continue;
      if (step === -1 || step === 1) {
        ownFeatures(other, (name, value) => {
          if (!isPrivate(name)) add(mark + name, value * SHARES.neighbour);
        });
      }
      groupFeatures(other, (name, value) => add(`${mark}grp:${name}`, value * SHARES.groups));
    }
    const from = Math.max(0, index - REACH);
    const to = Math.min(all.length - 1, index + REACH);
    for (let other = from; other <= to; other += 1) {
      if (other !== index) groupFeatures(all[other].own, (name, value) => add(`~grp:${name}`, (value * SHARES.around) / (to - from)));
    }
    const shapes = grams(own.shape).filter(known);
    for (const gram of shapes) add(`# ${gram}`, SHARES.shape / Math.sqrt(Math.max(9, shapes.length)));
    return row;
  });
}
