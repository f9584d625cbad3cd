import type { Citation } from '../citations/citation';
import type { DraftCitekey } from '../citations/citekeys';
import type { Cover } from '../citations/coverage/ledger';
import type { Footnotes } from '../citations/footnotes';
import type { Verdict } from '../claims/verdict';
import type { Draft } from '../draft/draft';
import type { TermUse } from '../glossary/find-terms';
import type { Glossary } from '../glossary/glossary';
import type { OwnTerm } from '../glossary/own-terms';
import type { Bibliography } from '../sources/bibliography';
import type { Span } from '../text/span';
import type { GapMark } from './gap-marks';
import type { OpenClaim } from './open-claims';

/** The facts of a draft, each computed once and shared by all readers. Rules read these facts and no others. */
export interface Facts {
  readonly draft: Draft;
  readonly footnotes: Footnotes;
  /** In order of their place. */
  readonly citations: readonly Citation[];
  /** For each sentence, the citations that serve it, as indexes into `citations`. */
  readonly citedBy: readonly (readonly number[])[];
  /** Which sentences each citation serves, and by which rule. */
  readonly cover: Cover;
  /** For each sentence, whether it needs a citation and why. */
  readonly verdicts: readonly Verdict[];
  /** The claims without a citation, in order. */
  readonly open: readonly OpenClaim[];
  /** The keys that the draft cites, in order, those in notes and in the front matter's `nocite` included. */
  readonly citekeys: readonly DraftCitekey[];
  /** The sources that citekeys stand for; absent when the draft names no bibliography and none was found. */
  readonly bibliography?: Bibliography;
  /** The terms that are known, the team's own among them. */
  readonly glossary: Glossary;
  /** Where they stand in the draft, in order, with the abbreviations that it introduces. */
  readonly terms: readonly TermUse[];
  /** Every abbreviation that the draft introduces after its long form, in order; the same one more than once if it does so. */
  readonly introductions: readonly OwnTerm[];
  /** Where the writer has noted that a source or words are still to come. */
  readonly gaps: readonly GapMark[];
  /** Where a source is promised and still to come, in order; another rule reports each of them. */
  readonly promised: readonly Span[];
  /** Ids of all rules, on or off. */
  readonly knownRules: ReadonlySet<string>;
  /** The day of the check, `YYYY-MM-DD`; absent where the caller does not give it. */
  readonly today?: string;
}
