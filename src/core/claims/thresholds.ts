/** From which probability on a sentence is flagged. Chosen on held-out documents of the training set. */
export const THRESHOLDS = { relaxed: 0.7, balanced: 0.5, strict: 0.3 } as const;
