import type { Footnotes } from '../citations/footnotes';
import { findLostNumbers } from '../citations/lost-numbers';
import type { Draft } from '../draft/draft';
import { normalLabel } from '../draft/markdown/labels';
import { overlaps, type Span } from '../text/span';
import type { GapMark } from './gap-marks';

/**
 * Where the writer has promised a source that is still to come, in order: a mark such as `[citation needed]`, the mark of a
 * note that is missing, empty or has a TK in it, a number that the list of references lacks. Each has a finding of its own.
 */
export function promisedSources(draft: Draft, { notes }: Footnotes, gaps: readonly GapMark[]): readonly Span[] {
  const { source, marks } = draft;
  const promised: Span[] = [];
  for (const gap of gaps) if (gap.missing === 'source') promised.push(gap);
  const isToCome = ({ start, end }: Span): boolean => isEmptyNote(source.slice(start, end)) || gaps.some((gap) => overlaps(gap, { start, end }));
  for (const mark of marks) {
    if (mark.kind === 'inline-note') {
      if (mark.content !== undefined && isToCome(mark.content)) promised.push(mark);
    } else if (mark.kind === 'footnote' && mark.label !== undefined) {
      const note = notes.get(normalLabel(mark.label))?.[0];
      if (note === undefined || isToCome(note.content)) promised.push(mark);
    }
  }
  for (const number of findLostNumbers(draft)) promised.push(number);
  return promised.length < 2 ? promised : promised.sort((a, b) => a.start - b.start);
}

/** True for a note that prints nothing; a comment is not printed. One that nobody closed is taken to the end, and stays. */
export function isEmptyNote(text: string): boolean {
  if (!text.includes('<!--')) return text.trim() === '';
  return text.replace(/<!--[^]*?(?:-->|(?![^]))/g, (comment) => (comment.endsWith('-->') ? '' : comment)).trim() === '';
}
