import type { Reading } from '../reading';

/**
 * Raises a signal. `from`/`to` are the tokens that raise it, last excluded; leave them out for a signal of the sentence as a whole.
 * Raised again, it counts again.
 */
export type Mark = (signal: string, from?: number, to?: number) => void;

/** One family of signals: reads a sentence and raises what it finds. */
export type Family = (reading: Reading, mark: Mark) => void;
