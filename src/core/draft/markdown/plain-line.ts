import type { Text } from 'mdast';
import { matchAt } from '../../text/match-at';

/** A line that goes on in a paragraph whatever stands before it: it begins with words or marks inside a line. */
const LINE = /(?:[^\s#>\-+=`~|:<$*_\d\uFEFF\0-\x1F]|\$(?!\$)|\d{1,9}(?![\d.)])|[*_]{1,8}(?=[^\s*_]))/y;

/** True where a line of words begins: a paragraph may begin with it, or go on with it. */
export function beginsWords(text: string, at: number): boolean {
  return matchAt(LINE, text, at) !== null;
}

/** Where something stands. Lines and columns serve to tell what stands in one line, and count from `base`. */
export function placeOf(start: number, end: number, base: number, lines = 1): NonNullable<Text['position']> {
  return { start: { line: 1, column: start - base + 1, offset: start }, end: { line: lines, column: end - base + 1, offset: end } };
}
