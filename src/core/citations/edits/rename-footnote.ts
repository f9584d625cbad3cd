import type { Draft } from '../../draft/draft';
import type { Edit } from '../../text/span';
import { say, type Wording } from '../../text/wording';
import { isSameLabel, labelSpanOf, marksOf, notesOf } from '../footnotes';

/** What is wrong with a new label, as a sentence for the writer; `undefined` when it can be used. */
export function labelFault(draft: Draft, label: string, old: string): Wording | undefined {
  if (!/^[^\s[\]^]{1,100}$/.test(label)) return say`“${label}” cannot be a footnote’s label: write it without spaces and brackets.`;
  const taken = !isSameLabel(label, old) && (notesOf(draft, label).length > 0 || marksOf(draft, label).length > 0);
  return taken ? say`Another footnote has the label “${label}” already.` : undefined;
}

/** Write a new label into all marks and definitions of a footnote. */
export function renameFootnote(draft: Draft, old: string, label: string): Edit[] {
  const spans = [...marksOf(draft, old).map(labelSpanOf), ...notesOf(draft, old).map(({ labelSpan }) => labelSpan)];
  return spans.map(({ start, end }) => ({ start, end, text: label }));
}
