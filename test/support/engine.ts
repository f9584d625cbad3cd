import { createEngine } from '../../src/core/engine';

/** One engine for all tests: its word lists and model are read once. */
export const engine = createEngine();
