import type { FileFindings, Severity, Totals } from './finding';

/** What the formats tell about a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity | 'off';
  readonly summary: string;
  /** The rule's page, in Markdown. */
  readonly help: string;
  /** Address of the rule's page. */
  readonly url: string;
}

/** What a format may want to know besides the findings. */
export interface WriterOptions {
  readonly rules: readonly RuleInfo[];
  readonly version: string;
  /** Write terminal colours. */
  readonly color?: boolean;
  /** Columns of the terminal; absent where lines may have any length. */
  readonly width?: number;
  /** Leave out the summary. */
  readonly quiet?: boolean;
}

/**
 * Writes the findings of a run piece by piece, so that a run over thousands of files holds none of them: `head`, then
 * `file` for each file, in the order wanted, then `tail`. The pieces joined are the report.
 */
export interface FindingsWriter {
  head(): string;
  file(result: FileFindings): string;
  /** A file that could not be read, with a sentence that says why; formats without a place for it give ''. */
  unread(file: string, message: string): string;
  tail(totals: Totals): string;
}

/** A name as it can stand in one line of a report: control characters as `\n`, `\u001b` … */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (char) => {
    return char === '\n' ? '\\n' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
