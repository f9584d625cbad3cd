// The features of sentences by their names, as the model is fitted to them.
import { insideQuotation, placeSignals, quoteTurn, REACH, terseness, type Placed } from '../../src/core/claims/context';
import { GRAM_BASE, gramValue, groupValue, SHARES, STEPS, TERSE } from '../../src/core/claims/features';
import { GROUP_NAMES } from '../../src/core/claims/groups';
import type { SentenceSignals } from '../../src/core/claims/sentence-signals';
import type { SignalBook } from '../../src/core/claims/signal-book';

/** The n-grams of one and two tokens in a sentence's shape, each once. */
export function grams(shape: string): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < shape.length; index += 1) {
    found.add(shape.charCodeAt(index));
    if (index > 0) found.add(shape.charCodeAt(index - 1) * GRAM_BASE + shape.charCodeAt(index));
  }
  return found;
}

/** Features that say nothing about a neighbour. */
function isPrivate(name: string): boolean {
  return name.startsWith('xx:') || name.startsWith('mp:');
}

/**
 * All features of each sentence by name; `createModel` scores the same ones without making them. `gramName` names the n-grams that count
 * and gives `undefined` for the others.
 */
export function allFeatures(
  all: readonly Placed[], signals: SignalBook, gramName: (gram: number) => string | undefined,
): Map<string, number>[] {
  const inside = insideQuotation(all.map(quoteTurn));
  return all.map(({ own }, index) => {
    const row = new Map<string, number>();
    const add = (name: string, value: number): void => {
      row.set(name, (row.get(name) ?? 0) + value);
    };
    ownFeatures(own, signals, add);
    placeSignals(all, index, inside, add);
    const terse = terseness(all, index);
    if (terse > 0) {
      add(TERSE, terse);
      groupFeatures(own, (name) => add(`t grp:${name}`, terse * SHARES.terse));
    }
    for (const [step, mark] of STEPS) {
      const other = all[index + step]?.own;
      if (other === undefined) continue;
      if (step === -1 || step === 1) {
        signalFeatures(other, signals, (name, value) => {
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
    const shapes = [...grams(own.shape)].flatMap((gram) => gramName(gram) ?? []);
    for (const gram of shapes) add(`# ${gram}`, gramValue(shapes.length));
    return row;
  });
}

type Put = (name: string, value: number) => void;

/** What a sentence says of itself: its signals, those raised twice, and its groups. */
export function ownFeatures(own: SentenceSignals, signals: SignalBook, put: Put): void {
  signalFeatures(own, signals, put);
  groupFeatures(own, (name, value) => {
    put(`grp:${name}`, 1);
    put(`grp:${name}+`, value);
  });
}

function signalFeatures({ raised }: SentenceSignals, signals: SignalBook, put: Put): void {
  for (let slot = 0; slot < raised.size; slot += 1) {
    const name = signals.name(raised.idAt(slot));
    put(name, 1);
    if (raised.countAt(slot) >= 2) put(`${name}+`, 1);
  }
}

function groupFeatures({ groups }: SentenceSignals, put: Put): void {
  for (let group = 0; group < groups.length; group += 1) if (groups[group] > 0) put(GROUP_NAMES[group], groupValue(groups[group]));
}
