import type { RootContent } from 'mdast';
import type { Span } from '../../text/span';

/** Where a node stands in the parsed text. Every node that the parser makes has a place. */
export function spanOf(node: RootContent): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
