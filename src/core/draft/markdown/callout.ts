import type { RootContent } from 'mdast';
import { matchAt } from '../../text/match-at';

/** The sign that GitHub and Obsidian begin a callout with, and the space after it: "[!NOTE]", "[!tip]- ". */
export const CALLOUT_SIGN = /\[!\p{L}[\p{L}-]{1,30}\][+-]?[ \t]*/uy;

/** True for a callout, `> [!NOTE]`: it is written as a block quotation, but its words are the writer's own. */
export function isCallout(node: RootContent): boolean {
  const first = node.type === 'blockquote' ? node.children[0] : undefined;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  return words?.type === 'text' && matchAt(CALLOUT_SIGN, words.value, 0) !== null;
}
