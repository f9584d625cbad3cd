import type { Edit } from '../../text/span';

/** A finding with what can be done about it. */
interface Fixable {
  readonly fixes: readonly { readonly safe?: boolean; readonly edits: readonly Edit[] }[];
}

/**
 * The edits that can be made without asking: for each finding the first fix that is marked safe, unless it touches what an
 * earlier one changes already. `count` says how many findings they serve. Findings left out are found again when the
 * new text is checked.
 */
export function safeEdits(findings: readonly Fixable[]): { edits: readonly Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.length === 0) continue;
    // Two insertions at one place have no single order, so touching counts as overlapping.
    const free = fix.edits.every((edit) => edits.every((other) => edit.end < other.start || other.end < edit.start));
    if (!free) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits, count };
}
