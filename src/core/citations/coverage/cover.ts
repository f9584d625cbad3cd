import type { Draft } from '../../draft/draft';
import type { Steps } from '../../steps';
import type { Citation } from '../citation';
import { coverBlockQuotations } from './block-quotations';
import { coverClosedRuns } from './closed-runs';
import { coverContinuations } from './continuations';
import { createLedger, type Cover } from './ledger';
import { coverLists } from './lists';
import { coverOwnSentences } from './own-sentence';
import { coverParagraphs } from './paragraphs';
import { coverPointers } from './pointers';
import { coverQuotations } from './quotations';
import { coverSourceLines } from './source-lines';
import { coverSurrounded } from './surrounded';
import { coverTableReadings } from './table-readings';
import { coverTables } from './tables';

/**
 * How far a citation reaches.
 * - `sentence`: the sentence it stands in, and the figure, table or quotation whose source line it is
 * - `nearby`: also what plainly belongs to it: the run of sentences that a note closes or two citations of one source
 *   surround, the quotation, the list under a cited lead-in, a sentence that goes on about the same source, or that reads a cited table
 * - `paragraph`: all sentences of the paragraph it stands in
 */
export type Coverage = 'sentence' | 'nearby' | 'paragraph';

/** What the writer has set. */
export interface CoverOptions {
  /** `nearby` when absent. */
  readonly coverage?: Coverage;
}

/** What is read when citations have reached their neighbours, in this order. */
const FARTHER = [coverClosedRuns, coverSurrounded, coverBlockQuotations, coverTables, coverTableReadings, coverLists];

/** Which sentences each citation serves, and by which rule. */
export function* coverSentences(draft: Draft, citations: readonly Citation[], options: CoverOptions = {}): Steps<Cover> {
  const ledger = createLedger(draft, citations);
  const coverage = options.coverage ?? 'nearby';
  coverOwnSentences(ledger);
  yield;
  coverSourceLines(ledger);
  yield;
  if (coverage === 'sentence') return ledger.cover;
  coverPointers(ledger);
  coverQuotations(ledger);
  yield;
  yield* coverContinuations(ledger);
  for (const cover of FARTHER) {
    cover(ledger);
    yield;
  }
  if (coverage === 'paragraph') coverParagraphs(ledger);
  return ledger.cover;
}
