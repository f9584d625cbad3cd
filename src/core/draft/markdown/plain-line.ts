import { matchAt } from '../../text/match-at';

/** A line that goes on in a paragraph whatever stands before it: it begins with words or marks inside a line. */
const LINE = /(?:[^\s#>\-+=`~|:<$*_\d\uFEFF\0-\x1F]|\$(?!\$)|\d{1,9}(?![\d.)])|[*_]{1,8}(?=[^\s*_]))/y;

/** True where a line of words begins: a paragraph may begin with it, or go on with it. */
export function beginsWords(text: string, at: number): boolean {
  return matchAt(LINE, text, at) !== null;
}
