import type { Draft, Mark, Note } from '../draft/draft';

/** Footnotes by what Markdown takes for one label: case does not count. */
export interface Footnotes {
  /** The definitions of a label, in order; the first is the one that readers see. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** The marks in the text that call a label, in order. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** A label as Markdown compares it. */
export function sameLabel(label: string): string {
  return label.toLowerCase().toUpperCase();
}

/** All footnote definitions and marks of a draft. */
export function readFootnotes(draft: Draft): Footnotes {
  const marks = draft.marks.filter((mark) => mark.kind === 'footnote');
  return { notes: byLabel(draft.notes, (note) => note.label), marks: byLabel(marks, (mark) => mark.label ?? '') };
}

function byLabel<T>(items: readonly T[], labelOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const label = sameLabel(labelOf(item));
    const group = groups.get(label);
    if (group) group.push(item);
    else groups.set(label, [item]);
  }
  return groups;
}
