/** A half-open stretch of a text: UTF-16 offsets, `start` included, `end` excluded, `0 ≤ start ≤ end ≤ length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace the text of a span. An insertion has `start === end`. Offsets are those of the text before any edit. */
export interface Edit extends Span {
  readonly text: string;
}

/** True when the two spans share at least one character; an empty span overlaps what contains its offset. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end) return b.start <= a.start && a.start <= b.end;
  if (b.start === b.end) return a.start <= b.start && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The text after all edits. Edits may come in any order; they refer to the text before any of them.
 * @throws RangeError when two edits overlap or one lies outside the text: such a set has no single meaning.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The same edits, one of which writes more text as well: at an offset into the text after all of them, where it writes already. */
export function writeMore(edits: readonly Edit[], at: number, more: string): Edit[] {
  let grown = 0;
  let left = more;
  return [...edits].sort((a, b) => a.start - b.start).map((edit) => {
    const { start, end, text } = edit;
    const inside = at - start - grown;
    grown += text.length - (end - start);
    if (inside < 0 || inside > text.length) return edit;
    const written = left;
    left = '';
    return { start, end, text: text.slice(0, inside) + written + text.slice(inside) };
  });
}

/**
 * The index of the first of `sorted` for which `isAtOrAfter` holds, or `sorted.length`.
 * The predicate must be false for a (possibly empty) head of the list and true for the rest.
 */
export function firstIndex<T>(sorted: readonly T[], isAtOrAfter: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAtOrAfter(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
