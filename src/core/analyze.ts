import type { Checked } from './engine';
import type { Issue } from './lint/rule';
import type { Edit, Span } from './text/span';

/** What the engine hands out: one plain, serialisable value, the same for every door. Offsets are UTF-16 into the source. */
export interface Analysis {
  readonly words: number;
  readonly sentences: readonly AnalyzedSentence[];
  readonly citations: readonly AnalyzedCitation[];
  readonly terms: readonly (Span & { readonly id: string })[];
  readonly issues: readonly AnalyzedIssue[];
}

/** A sentence of the text proper, and whether it needs a source. */
export interface AnalyzedSentence extends Span {
  /** The sentence as it stands in the source. */
  readonly text: string;
  /** Probability, 0 to 1, that an editor would ask for a source. */
  readonly need: number;
  readonly kind?: string;
  /** The sentence needs a citation at the chosen sensitivity, whether or not it has one. */
  readonly flagged: boolean;
  readonly reasons: readonly (Span & { readonly signal: string })[];
  /** Indexes into `citations`. */
  readonly citedBy: readonly number[];
}

/** A place where the writer gave a source; `form` and `target` are those of `Citation`. */
export interface AnalyzedCitation extends Span {
  readonly form: string;
  readonly target: string;
  /** Indexes into `sentences`. */
  readonly serves: readonly number[];
}

/** A finding with its fixes, each of which is a set of edits. */
export interface AnalyzedIssue extends Span {
  readonly rule: string;
  readonly severity: Issue['severity'];
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

/** What the engine has found, as the plain value that is handed out. */
export function toAnalysis({ facts, issues }: Checked): Analysis {
  const { draft, citations, citedBy, verdicts, terms } = facts;
  const serves: number[][] = citations.map(() => []);
  citedBy.forEach((cited, sentence) => cited.forEach((citation) => serves[citation].push(sentence)));
  return {
    words: draft.words,
    sentences: draft.sentences.map(({ index, start, end, block, proseStart }): AnalyzedSentence => {
      const { need, kind, flagged, reasons } = verdicts[index];
      const { prose } = draft.blocks[block];
      return {
        start, end, text: draft.source.slice(start, end), need, ...(kind && { kind }), flagged,
        reasons: reasons.filter((reason) => reason.for)
          .map(({ start: from, end: to, signal }) => ({ ...prose.toSourceSpan(proseStart + from, proseStart + to), signal })),
        citedBy: citedBy[index],
      };
    }),
    citations: citations.map(({ start, end, form, target }, index) => ({ start, end, form, target, serves: serves[index] })),
    terms: terms.flatMap(({ start, end, ids }) => ids.map((id) => ({ start, end, id }))),
    issues: toAnalyzedIssues(issues),
  };
}

/**
 * The findings alone, as they are handed out.
 * @param withFixes false gives no fixes, and makes none
 */
export function toAnalyzedIssues(issues: readonly Issue[], withFixes = true): AnalyzedIssue[] {
  return issues.map((issue) => {
    const { rule, severity, start, end, message } = issue;
    return { rule, severity, start, end, message, fixes: withFixes ? issue.fixes.map(({ title, edits }) => ({ title, edits })) : [] };
  });
}
