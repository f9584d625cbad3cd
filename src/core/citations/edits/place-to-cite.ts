import type { Draft } from '../../draft/draft';
import { isOpaqueAt } from '../../draft/opaque-at';
import { firstIndex } from '../../text/span';

/**
 * Where a note or a citation that is asked for at an offset can stand: after the word, the link, the address or the like that the offset is
 * in the middle of, and after the sign of a heading, an item or a quotation in front of which it is. `undefined` in a code block, a comment or the front matter, where it would be no citation.
 */
export function placeToCite(draft: Draft, offset: number): number | undefined {
  const inside = draft.marks.find(({ start, end }) => start < offset && offset < end);
  const at = endOfWord(draft.source, inside?.end ?? behindSign(draft, offset));
  return isOpaqueAt(draft, at) ? undefined : at;
}

function behindSign({ source, blocks }: Draft, offset: number): number {
  const block = blocks[firstIndex(blocks, ({ end }) => end > offset)];
  if (!block) return offset;
  const start = source[block.start] === '#' ? block.prose.toSourceSpan(0, 1).start : block.start;
  return offset < start && !source.slice(offset, start).includes('\n') ? start : offset;
}

/** Where the word ends that an offset is in the middle of; elsewhere the offset itself. */
function endOfWord(source: string, offset: number): number {
  const letter = /[\p{L}\p{N}]/u;
  if (!letter.test(source[offset - 1] ?? '')) return offset;
  let end = offset;
  while (letter.test(source[end] ?? '')) end += 1;
  return end;
}
