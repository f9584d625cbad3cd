/** A scored sentence: probability, whether it is a claim, and the group it is drawn with (its passage). */
export interface Scored {
  readonly need: number;
  readonly positive: boolean;
  readonly group: string;
}

/** Precision, recall and their harmonic mean at a threshold. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Quality when everything at or above the threshold is flagged. */
export function qualityAt(scored: readonly Scored[], threshold: number): Quality {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  for (const { need, positive } of scored) {
    if (need >= threshold) {
      if (positive) hits += 1;
      else alarms += 1;
    } else if (positive) misses += 1;
  }
  const precision = hits / Math.max(1, hits + alarms);
  const recall = hits / Math.max(1, hits + misses);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Area under the ROC curve: how often a claim scores above a sentence that is none, ties half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.need - b.need);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to].need === sorted[from].need) to += 1;
    const tied = sorted.slice(from, to).filter(({ positive }) => positive).length;
    positives += tied;
    ranks += tied * ((from + to + 1) / 2);
    from = to;
  }
  const negatives = sorted.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** 95 % interval of a figure when whole groups are drawn again, 2,000 times, always the same draws. */
export function bootstrap(scored: readonly Scored[], figure: (drawn: readonly Scored[]) => number, draws = 2000): [number, number] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const lists = [...groups.values()];
  let seed = 20261124;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    figures.push(figure(lists.flatMap(() => lists[Math.floor(random() * lists.length)])));
  }
  figures.sort((a, b) => a - b);
  return [figures[Math.floor(draws * 0.025)], figures[Math.floor(draws * 0.975)]];
}

/** The least need among the `share` of sentences with the highest need. */
export function thresholdForShare(needs: readonly number[], share: number): number {
  const sorted = [...needs].sort((a, b) => b - a);
  return sorted[Math.max(0, Math.round(sorted.length * share) - 1)];
}

/** Reliability: for each tenth of the needs, mean need and share of claims. */
export function reliability(scored: readonly Scored[]): { from: number; count: number; need: number; share: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = scored.filter(({ need }) => Math.min(9, Math.floor(need * 10)) === tenth);
    const mean = (value: (one: Scored) => number): number => inside.reduce((sum, one) => sum + value(one), 0) / Math.max(1, inside.length);
    return { from: tenth / 10, count: inside.length, need: mean(({ need }) => need), share: mean(({ positive }) => (positive ? 1 : 0)) };
  });
}
