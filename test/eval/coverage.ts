import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/core/engine';
import { EVAL_FOLDER } from '../train/data';

/** What the published documents look like to the whole engine, their citations in place. */
export interface CoverageFigures {
  readonly documents: number;
  readonly words: number;
  /** Sentences that carry a citation of their author's. */
  readonly cited: number;
  /** Share of those that are flagged as uncited all the same. */
  readonly citedFlagged: number;
  /** Findings of `uncited-claim` per 1,000 words. */
  readonly flagsPerThousandWords: number;
}

/** Checks every published document; `undefined` when they are not there. */
export function coverageFigures(): CoverageFigures | undefined {
  const folder = join(EVAL_FOLDER, 'policy-md');
  if (!existsSync(folder)) return undefined;
  const engine = createEngine();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
  let words = 0;
  let cited = 0;
  let citedFlagged = 0;
  let flags = 0;
  for (const name of names) {
    const { facts, issues } = engine.check(readFileSync(join(folder, name), 'utf8'));
    const { draft, citations, citedBy } = facts;
    words += draft.words;
    const claims = issues.filter(({ rule }) => rule === 'uncited-claim');
    flags += claims.length;
    for (const sentence of draft.sentences) {
      const own = citedBy[sentence.index].some((index) => citations[index].start >= sentence.start && citations[index].end <= sentence.end);
      if (!own) continue;
      cited += 1;
      if (claims.some(({ start, end }) => start < sentence.end && sentence.start < end)) citedFlagged += 1;
    }
  }
  return {
    documents: names.length, words, cited, citedFlagged: citedFlagged / Math.max(1, cited), flagsPerThousandWords: (flags / words) * 1000,
  };
}
