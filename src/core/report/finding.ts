import type { AnalyzedIssue } from '../analyze';
import { foldSpace } from '../text/fold-space';
import { LineIndex, type Place } from '../text/line-index';
import { once } from '../text/once';
import { shorten } from '../text/shorten';
import { createKeys } from './content-hash';

/** The severities a finding can have, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One issue of a draft with its place in lines and columns, ready to be written in any format. */
export interface Finding extends AnalyzedIssue {
  readonly from: Place;
  readonly to: Place;
  /**
   * The same for the same rule on the same words, wherever in the draft they stand; the second finding of that kind
   * ends in `:2`, and so on.
   */
  readonly fingerprint: string;
  /** The beginning of the words that the finding is about, on one line. */
  readonly words: string;
}

/** What a run found in one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** What a whole run found. */
export interface Totals {
  /** Files that were read. */
  readonly files: number;
  readonly unread: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the baseline holds already; not among the counts. */
  readonly known: number;
  /** Findings that were counted and not printed, because there were more than asked for. */
  readonly unprinted: number;
  /** Sentences that need a citation, and how many of them have one. */
  readonly flagged: number;
  readonly cited: number;
  /** The run was stopped before the last file. */
  readonly interrupted: boolean;
}

/** The issues of a draft in the order in which they stand in it. `source` is the text their offsets refer to. */
export function findingsOf(issues: readonly AnalyzedIssue[], source: string): Finding[] {
  if (issues.length === 0) return [];
  const lines = new LineIndex(source);
  const ordered = [...issues].sort((a, b) => a.start - b.start || a.end - b.end);
  // A paragraph that was wrapped anew stays the same.
  const texts = ordered.map(({ start, end }) => foldSpace(source.slice(start, end)));
  const fingerprints = once(() => {
    const keyOf = createKeys();
    return ordered.map(({ rule }, at) => keyOf(`${rule}\n${texts[at]}`));
  });
  return ordered.map((issue, at) => ({
    ...issue,
    from: lines.placeAt(issue.start),
    to: lines.placeAt(issue.end),
    // Most formats have no use for it.
    get fingerprint() {
      return fingerprints()[at];
    },
    words: shorten(texts[at], 80),
  }));
}
