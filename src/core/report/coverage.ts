import type { Analysis, AnalyzedSentence } from '../analyze';
import { LineIndex } from '../text/line-index';

/** Claims of one kind: how many need a source, and how many have one. */
export interface Share {
  readonly claims: number;
  readonly cited: number;
}

/** A claim without a source. */
export interface UncitedClaim {
  /** Line of the draft, counted from 1. */
  readonly line: number;
  readonly kind?: string;
  readonly text: string;
}

/** How well a draft is covered by its sources: plain data, the item of a JSON report. */
export interface DraftCoverage extends Share {
  readonly file: string;
  readonly words: number;
  readonly sentences: number;
  readonly kinds: Readonly<Record<string, Share>>;
  /** Citations by form. */
  readonly citations: Readonly<Record<string, number>>;
  /** Findings by rule. */
  readonly findings: Readonly<Record<string, number>>;
  readonly open: readonly UncitedClaim[];
}

/** Counts what an analysis says of a draft. `source` is the text that its offsets refer to. */
export function coverageOf(file: string, source: string, analysis: Analysis): DraftCoverage {
  const lines = new LineIndex(source);
  const flagged = analysis.sentences.filter((sentence) => sentence.flagged);
  const kinds: Record<string, AnalyzedSentence[]> = Object.create(null);
  for (const sentence of flagged) (kinds[sentence.kind ?? 'other'] ??= []).push(sentence);
  return {
    file,
    words: analysis.words,
    sentences: analysis.sentences.length,
    ...share(flagged),
    kinds: Object.fromEntries(Object.entries(kinds).sort(byName).map(([kind, ones]) => [kind, share(ones)])),
    citations: tally(analysis.citations.map(({ form }) => form)),
    findings: tally(analysis.issues.map(({ rule }) => rule)),
    open: flagged.filter(({ citedBy }) => citedBy.length === 0).map(({ start, kind, text }) => {
      return { line: lines.placeAt(start).line, ...(kind && { kind }), text: text.replace(/\s+/gu, ' ') };
    }),
  };
}

/** All drafts together, as if they were one; `open` and the names are left out. */
export function totalCoverage(drafts: readonly DraftCoverage[]): Omit<DraftCoverage, 'file' | 'open'> {
  const sum = (number: (draft: DraftCoverage) => number) => drafts.reduce((all, draft) => all + number(draft), 0);
  const kinds: Record<string, Share> = {};
  for (const draft of drafts) {
    for (const [kind, { claims, cited }] of Object.entries(draft.kinds)) {
      const before = kinds[kind] ?? { claims: 0, cited: 0 };
      kinds[kind] = { claims: before.claims + claims, cited: before.cited + cited };
    }
  }
  return {
    words: sum(({ words }) => words),
    sentences: sum(({ sentences }) => sentences),
    claims: sum(({ claims }) => claims),
    cited: sum(({ cited }) => cited),
    kinds: Object.fromEntries(Object.entries(kinds).sort(byName)),
    citations: addUp(drafts.map(({ citations }) => citations)),
    findings: addUp(drafts.map(({ findings }) => findings)),
  };
}

/** Share of the claims that are cited, as “72%”: rounded down, so that only a draft without a gap has 100; “–” where there are no claims. */
export function percent({ claims, cited }: Share): string {
  return claims === 0 ? '–' : `${Math.floor((100 * cited) / claims)}%`;
}

function share(sentences: readonly AnalyzedSentence[]): Share {
  return { claims: sentences.length, cited: sentences.filter(({ citedBy }) => citedBy.length > 0).length };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(byName));
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const [name, count] of Object.entries(one)) counts.set(name, (counts.get(name) ?? 0) + count);
  return Object.fromEntries([...counts].sort(byName));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
