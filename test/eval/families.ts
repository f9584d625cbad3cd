import type { SignalBook } from '../../src/core/claims/signal-book';
import type { Setup } from '../train/setup';

/** How a family of signals alone parts claims from the rest: any of its signals counts as a flag. */
export interface FamilyFigures {
  readonly family: string;
  readonly share: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of each family on the training set, must against no. */
export function familyFigures({ gold }: Setup, signals: SignalBook): FamilyFigures[] {
  const decided = gold.filter(({ sentence }) => sentence.gold !== 1);
  const families = new Map<string, { hits: number; alarms: number }>();
  for (const { placed, sentence } of decided) {
    for (const family of new Set(placed.own.raised.ids().map((id) => signals.name(id)).map((name) => name.slice(0, name.indexOf(':'))))) {
      const counts = families.get(family) ?? { hits: 0, alarms: 0 };
      if (sentence.gold === 2) counts.hits += 1;
      else counts.alarms += 1;
      families.set(family, counts);
    }
  }
  const positives = decided.filter(({ sentence }) => sentence.gold === 2).length;
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1)).map(([family, { hits, alarms }]) => ({
    family, share: (hits + alarms) / decided.length, precision: hits / (hits + alarms), recall: hits / positives,
  }));
}
