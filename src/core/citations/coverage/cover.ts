import type { Draft } from '../../draft/draft';
import type { Steps } from '../../steps';
import type { Citation } from '../citation';
import { coverBlockQuotations } from './block-quotations';
import { coverClosedRuns } from './closed-runs';
import { coverContinuations } from './continuations';
import { coverFigures } from './figures';
import { coverUnderHeadings } from './headings';
import { createLedger, type Cover } from './ledger';
import { coverLists } from './lists';
import { coverOwnSentences } from './own-sentence';
import { coverParagraphs } from './paragraphs';
import { coverPointers } from './pointers';
import { coverQuotations } from './quotations';
import type { Reach } from './reach';
import { coverSourceLines } from './source-lines';
import { coverSurrounded } from './surrounded';
import { coverTableReadings } from './table-readings';
import { coverTables } from './tables';

/** What the writer has set. */
export interface CoverOptions {
  /** `nearby` when absent. */
  readonly coverage?: Reach;
}

/** What is read when citations have reached their neighbours, in this order. */
const FARTHER = [coverClosedRuns, coverSurrounded, coverBlockQuotations, coverTables, coverTableReadings, coverLists, coverUnderHeadings];

/** Which sentences each citation serves, and by which rule. */
export function* coverSentences(draft: Draft, citations: readonly Citation[], { coverage = 'nearby' }: CoverOptions): Steps<Cover> {
  const ledger = createLedger(draft, citations);
  coverOwnSentences(ledger);
  yield;
  coverSourceLines(ledger);
  yield;
  if (coverage === 'sentence') return ledger.cover;
  coverPointers(ledger);
  yield;
  coverQuotations(ledger);
  yield;
  yield* coverContinuations(ledger);
  for (const cover of FARTHER) {
    cover(ledger);
    yield;
  }
  yield* coverFigures(ledger);
  if (coverage === 'paragraph') coverParagraphs(ledger);
  return ledger.cover;
}
