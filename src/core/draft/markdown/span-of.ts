import type { RootContent, Text } from 'mdast';
import type { Span } from '../../text/span';

/** Where a node stands in the parsed text. Every node that the parser makes has a place. */
export function spanOf(node: RootContent): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}

/** The place of a node that was made without the parser. Lines and columns serve to tell what stands in one line, and count from `base`. */
export function placeOf(start: number, end: number, base: number, lines = 1): NonNullable<Text['position']> {
  return { start: { line: 1, column: start - base + 1, offset: start }, end: { line: lines, column: end - base + 1, offset: end } };
}
