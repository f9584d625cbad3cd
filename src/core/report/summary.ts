import { readable } from '../draft/prose/prose';
import { isInForce, type Suppression } from '../lint/suppressions';
import type { Steps } from '../steps';
import { groupBy } from '../text/group-by';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import { claimsOf, type Claim, type ReviewFacts } from './claims';
import { conflictingFigures } from './figures';
import { longestStretch, type Stretch } from './stretch';
import { usedSources, type KeyLookup, type UsedSource } from './used-sources';

/** Numbers of claims by state. */
export interface ClaimCounts {
  readonly claims: number;
  readonly cited: number;
  readonly open: number;
  readonly setAside: number;
}

/** One section with the claims that stand in it, those of its subsections not included. */
export interface SectionCoverage extends ClaimCounts {
  /** Index into `Draft.sections`. */
  readonly index: number;
  readonly title: string;
  readonly level: number;
  readonly start: number;
}

/** A comment that sets findings aside, as the report lists it. */
export interface ListedSuppression extends Span {
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly expired: boolean;
}

/** A glossary term that the draft uses. */
export interface UsedTerm {
  readonly id: string;
  readonly term: string;
  readonly uses: number;
  /** Start of the first use. */
  readonly start: number;
  readonly status?: string;
  /** The day of which the status holds, as the glossary gives it. */
  readonly asOf?: string;
}

/** One of two figures that contradict each other. */
export interface ListedFigure extends Span {
  readonly line: number;
  readonly figure: string;
  readonly text: string;
}

/** Where a draft stands: plain data, everything the views and the report show. */
export interface Summary extends ClaimCounts {
  readonly words: number;
  readonly list: readonly Claim[];
  /** Sections that hold at least one claim, in order. */
  readonly sections: readonly SectionCoverage[];
  readonly kinds: readonly (ClaimCounts & { readonly kind: string })[];
  readonly sources: readonly UsedSource[];
  readonly stretch?: Stretch & { readonly line: number };
  readonly conflicts: readonly { readonly places: readonly ListedFigure[] }[];
  readonly terms: readonly UsedTerm[];
  readonly suppressions: readonly ListedSuppression[];
}

/** What a summary may know besides the facts. */
export interface SummaryOptions {
  readonly suppressions?: readonly Suppression[];
  /** `YYYY-MM-DD`. */
  readonly today?: string;
  readonly terms?: readonly UsedTerm[];
  readonly lookUp?: KeyLookup;
}

/** Sums up a draft, in steps. Every span is an offset into the draft's source. */
export function* summarize(facts: ReviewFacts, options: SummaryOptions = {}): Steps<Summary> {
  const { draft, citedBy } = facts;
  const { suppressions = [], today } = options;
  const lines = new LineIndex(draft.source);
  const lineOf = ({ start }: Span): number => lines.placeAt(start).line;
  const list = yield* claimsOf(facts, suppressions, today);
  yield;
  const stretch = longestStretch(draft, citedBy);
  yield;
  const sources = yield* usedSources(facts, options.lookUp);
  yield;
  const conflicts = yield* conflictingFigures(draft);
  const bySection = groupBy(list, ({ section }) => section);
  return {
    words: draft.words, ...count(list), list,
    sections: draft.sections.map(({ index, title, level, start }) => {
      return { index, title: readable(title), level, start, ...count(bySection.get(index) ?? []) };
    }).filter(({ claims }) => claims > 0),
    kinds: [...new Set(list.map(({ kind }) => kind))].sort().map((kind) => {
      return { kind, ...count(list.filter((claim) => claim.kind === kind)) };
    }),
    sources,
    ...(stretch && { stretch: { ...stretch, line: lineOf(stretch) } }),
    conflicts: conflicts.map(({ first, second }) => ({
      places: [first, second].map((use) => ({
        start: use.start, end: use.end, line: lineOf(use), figure: use.text, text: readable(draft.sentences[use.sentence].text),
      })),
    })),
    terms: options.terms ?? [],
    suppressions: suppressions.filter(({ keyword }) => keyword !== 'enable').map((one) => ({
      start: one.start, end: one.end, line: lineOf(one), rules: one.rules, reason: one.reason,
      ...(one.until && { until: one.until }),
      expired: !isInForce(one, today),
    })),
  };
}

function count(claims: readonly Claim[]): ClaimCounts {
  const inState = (state: string): number => claims.filter((claim) => claim.state === state).length;
  return { claims: claims.length, cited: inState('cited'), open: inState('open'), setAside: inState('set-aside') };
}
