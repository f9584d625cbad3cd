import type { Results } from './results';

/**
 * The figures that the settings quote, as `src/core/claims/measured.json`: by sensitivity, precision and recall in per cent on held-out
 * documents of the training set's publishers and of publishers never seen.
 */
export function measuredJson({ sensitivities }: Results): string {
  const percent = (share: number): number => Math.round(share * 100);
  const levels = Object.fromEntries(sensitivities.map(({ level, documents, publishers }) => [level, {
    precision: percent(documents.precision),
    recall: percent(documents.recall),
    precisionElsewhere: percent(publishers.precision),
    recallElsewhere: percent(publishers.recall),
  }]));
  return `${JSON.stringify(levels, null, 2)}\n`;
}
