import type { Verdict } from '../../src/core/claims/verdict';
import { readDraft } from '../../src/core/draft/read-draft';
import { readSuppressions, type Suppression } from '../../src/core/lint/suppressions';
import type { ReviewFacts } from '../../src/core/report/claims';
import { say } from '../../src/core/text/wording';

/**
 * Facts of a draft without the claim model: a sentence with a digit needs a source (kind `figure`, or `quote` with a
 * quotation mark), a footnote mark or Pandoc citation is one, and each serves the sentence it stands in.
 */
export function factsOf(source: string): { facts: ReviewFacts; suppressions: readonly Suppression[] } {
  const draft = readDraft(source);
  const given = draft.marks.filter(({ kind, block }) => {
    return draft.blocks[block].role !== 'note' && ['footnote', 'pandoc', 'link'].includes(kind);
  });
  const citations = given.map((mark) => {
    const note = draft.notes.find(({ label }) => label === mark.label)?.index;
    const inside = mark.content && source.slice(mark.content.start, mark.content.end).match(/@[\w-]+/g)?.join('; ');
    const target = mark.kind === 'footnote' ? mark.label : mark.kind === 'link' ? mark.url : inside;
    return { start: mark.start, end: mark.end, block: mark.block, form: mark.kind, target: target ?? '', ...(note !== undefined && { note }) };
  });
  const citedBy = draft.sentences.map(({ start, end }) => {
    return citations.flatMap((citation, index) => citation.start >= start && citation.end <= end ? [index] : []);
  });
  const verdicts = draft.sentences.map(({ text }): Verdict => {
    const flagged = /\d/.test(text);
    return { need: flagged ? 0.9 : 0.1, kind: text.includes('"') ? 'quote' : 'figure', flagged, may: false, back: 0, message: say`No source.`, reasons: [] };
  });
  return { facts: { draft, citations, citedBy, verdicts }, suppressions: readSuppressions(draft, new Set(['uncited-claim'])) };
}
