import type { Draft, Note } from '../../draft/draft';
import { normalLabel } from '../../draft/markdown/labels';
import { applyEdits, type Edit } from '../../text/span';
import { noteGroups } from './place-note';

/**
 * Number the footnotes in the order in which the text first calls them, so that each number is the one that readers
 * see. Labels that are names keep them. Definitions that stand together are put in the same order. Empty when all is well.
 */
export function renumberFootnotes(draft: Draft): Edit[] {
  const numbers = numberOf(draft);
  const labelEdits = relabel(draft, numbers);
  const edits: Edit[] = [];
  let covered = 0;
  for (const group of noteGroups(draft)) {
    const sorted = [...group].sort((a, b) => place(numbers, a) - place(numbers, b));
    if (sorted.every((note, index) => note === group[index])) continue;
    edits.push(...labelEdits.filter(({ start }) => start >= covered && start < group[0].start));
    covered = group[group.length - 1].end;
    sorted.forEach((note, index) => {
      const inside = labelEdits.filter(({ start, end }) => note.start <= start && end <= note.end)
        .map(({ start, end, text }) => ({ start: start - note.start, end: end - note.start, text }));
      const text = applyEdits(draft.source.slice(note.start, note.end), inside);
      const { start, end } = group[index];
      if (text !== draft.source.slice(start, end)) edits.push({ start, end, text });
    });
  }
  return [...edits, ...labelEdits.filter(({ start }) => start >= covered)];
}

/** The number under which readers see each label; labels without a mark come last. */
function numberOf(draft: Draft): Map<string, number> {
  const numbers = new Map<string, number>();
  const count = (label: string): void => {
    const key = normalLabel(label);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  };
  const defined = new Set(draft.notes.map(({ label }) => normalLabel(label)));
  for (const mark of draft.marks) {
    const known = mark.label !== undefined && defined.has(normalLabel(mark.label));
    if (mark.kind === 'footnote' && known && draft.blocks[mark.block].note === undefined) count(mark.label!);
  }
  for (const { label } of draft.notes) count(label);
  return numbers;
}

function place(numbers: ReadonlyMap<string, number>, note: Note): number {
  return numbers.get(normalLabel(note.label)) ?? Infinity;
}

/** Edits of the labels alone, in order. A number that is missing its definition moves out of the way. */
function relabel(draft: Draft, numbers: ReadonlyMap<string, number>): Edit[] {
  const edits: Edit[] = [];
  const next = new Map<string, string>();
  let free = numbers.size;
  const change = (label: string, start: number): void => {
    if (!/^\d+$/.test(label)) return;
    let text = next.get(label);
    if (text === undefined) next.set(label, text = String(numbers.get(label) ?? ++free));
    if (text !== label) edits.push({ start, end: start + label.length, text });
  };
  for (const mark of draft.marks) {
    if (mark.kind === 'footnote' && mark.label !== undefined) change(mark.label, mark.start + 2);
  }
  for (const { label, labelSpan } of draft.notes) change(label, labelSpan.start);
  return edits.sort((a, b) => a.start - b.start);
}
