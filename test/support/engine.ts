import { createClaimJudge } from '../../src/core/claims';
import { createEngine } from '../../src/core/engine';

/** One engine for all tests: its word lists and model are read once. */
export const engine = createEngine();

/** One judge for all tests of verdicts alone. */
export const judge = createClaimJudge();

/** The built-in glossary, made once. */
export const { glossary } = engine.check('').facts;
