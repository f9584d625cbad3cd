import type { Draft } from '../../draft/draft';
import { isOpaqueAt } from '../../draft/opaque-at';

/**
 * Where a note or a citation that is asked for at an offset can stand: behind the word, the link, the address or the like that the offset is
 * in the middle of. `undefined` in a code block, a comment or the front matter, where it would be no citation.
 */
export function placeToCite(draft: Draft, offset: number): number | undefined {
  const inside = draft.marks.find(({ start, end }) => start < offset && offset < end);
  const at = endOfWord(draft.source, inside?.end ?? offset);
  return isOpaqueAt(draft, at) ? undefined : at;
}

/** Where the word ends that an offset is in the middle of; elsewhere the offset itself. */
function endOfWord(source: string, offset: number): number {
  const letter = /[\p{L}\p{N}]/u;
  if (!letter.test(source[offset - 1] ?? '')) return offset;
  let end = offset;
  while (letter.test(source[end] ?? '')) end += 1;
  return end;
}
