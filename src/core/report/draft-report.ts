import { readable } from '../draft/prose/prose';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { ReviewFacts } from './claims';
import type { SourceKind } from './source-kind';
import type { ClaimCounts, ListedFigure, ListedSuppression, Summary, UsedTerm } from './summary';
import type { UsedSource } from './used-sources';

/** How old sources are, in years before the report; `unknown` when the reference names no year. */
export const AGES = ['0-1', '2-5', '6-10', 'over 10', 'unknown'] as const;
export type Age = (typeof AGES)[number];

/** A claim without a source, with the sentences around it in its paragraph. */
export interface ReportedClaim extends Span {
  readonly number: number;
  readonly line: number;
  readonly kind: string;
  readonly section: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The citation report of one draft: plain data that every format and the report panel show. */
export interface DraftReport extends ClaimCounts {
  readonly title: string;
  /** `YYYY-MM-DD`, the day of the report. */
  readonly date: string;
  readonly words: number;
  readonly sections: readonly (ClaimCounts & { readonly title: string; readonly level: number; readonly line: number; readonly start: number })[];
  readonly kinds: readonly (ClaimCounts & { readonly kind: string })[];
  readonly uncited: readonly ReportedClaim[];
  readonly sources: readonly (Omit<UsedSource, 'citations'> & { readonly line: number })[];
  readonly sourceKinds: readonly { readonly kind: SourceKind; readonly sources: number; readonly uses: number }[];
  readonly ages: readonly { readonly age: Age; readonly sources: number }[];
  readonly stretch?: Span & { readonly words: number; readonly sentences: number; readonly line: number };
  readonly conflicts: readonly { readonly places: readonly ListedFigure[] }[];
  readonly terms: readonly UsedTerm[];
  readonly suppressions: readonly ListedSuppression[];
}

/** Puts a summary into the order of the report. `date` is the day of the report, `YYYY-MM-DD`. */
export function draftReport({ draft }: ReviewFacts, summary: Summary, title: string, date: string): DraftReport {
  const lines = new LineIndex(draft.source);
  const { claims, cited, open, setAside, words, stretch } = summary;
  const sentenceAt = new Map(draft.sentences.map((sentence) => [sentence.start, sentence]));
  return {
    title, date, claims, cited, open, setAside, words,
    sections: summary.sections.map((section) => ({
      title: section.title, level: section.level, line: lines.placeAt(section.start).line, start: section.start, ...countsOf(section),
    })),
    kinds: summary.kinds,
    uncited: summary.list.filter(({ state }) => state === 'open').map((claim) => {
      const sentence = sentenceAt.get(claim.start);
      const block = sentence && draft.blocks[sentence.block];
      const around = block ? draft.sentences.slice(block.firstSentence, block.endSentence) : [];
      return {
        start: claim.start, end: claim.end, number: claim.number, line: claim.line, kind: claim.kind, text: claim.text,
        section: readable(draft.sections[claim.section].title),
        before: readable(around.filter(({ end }) => end <= claim.start).pop()?.text ?? ''),
        after: readable(around.find(({ start }) => start >= claim.end)?.text ?? ''),
      };
    }),
    sources: summary.sources.map(({ citations: _, ...source }) => ({ ...source, line: lines.placeAt(source.start).line })),
    sourceKinds: countKinds(summary.sources),
    ages: AGES.map((age) => ({ age, sources: summary.sources.filter(({ year }) => ageOf(year, date) === age).length }))
      .filter(({ sources }) => sources > 0),
    ...(stretch && { stretch }),
    conflicts: summary.conflicts,
    terms: summary.terms,
    suppressions: summary.suppressions,
  };
}

function countsOf({ claims, cited, open, setAside }: ClaimCounts): ClaimCounts {
  return { claims, cited, open, setAside };
}

function ageOf(year: number | undefined, date: string): Age {
  if (year === undefined) return 'unknown';
  const age = Number(date.slice(0, 4)) - year;
  return age <= 1 ? '0-1' : age <= 5 ? '2-5' : age <= 10 ? '6-10' : 'over 10';
}

function countKinds(sources: readonly UsedSource[]): { kind: SourceKind; sources: number; uses: number }[] {
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = sources.filter((source) => source.kind === kind);
    return { kind, sources: ofKind.length, uses: ofKind.reduce((sum, { uses }) => sum + uses, 0) };
  }).sort((a, b) => b.sources - a.sources || (a.kind < b.kind ? -1 : 1));
}
