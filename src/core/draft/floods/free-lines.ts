import { matchAt } from '../../text/match-at';
import type { Span } from '../../text/span';
import { closeAfter, kindOfHtml, type Closing } from '../markdown/open-end';

const OPENING = /[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,}|\${2,}|<[!?a-z][^\n]{0,14})/iy;

/**
 * The lines from `least` on in which no fence and no raw HTML is open, up to where blocks begin whatever stands before
 * them and nothing is open either. Left out, they change nothing of what follows. Empty when what is open never ends.
 * @param start where blocks begin, at or before `least`
 */
export function freeLines(text: string, start: number, least: number): Span {
  let from: number | undefined;
  let afterBlank = false;
  for (let at = start; at < text.length;) {
    if (from === undefined && at >= least) from = at;
    else if (from !== undefined && afterBlank && /[^\s\d*+-]/.test(text[at])) return { start: from, end: at };
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    afterBlank = text.slice(at, Math.min(end, at + 1000)).trim() === '';
    const closing = closingAt(text, at);
    at = closing ? closeAfter(text, 'html' in closing ? at : end, closing) ?? text.length + 1 : end + 1;
    if (at > text.length && closing) break;
    if (at >= text.length) return { start: from ?? text.length, end: text.length };
  }
  return { start: text.length, end: text.length };
}

/** What would end the fence or the raw HTML that this line opens. */
function closingAt(text: string, at: number): Closing | undefined {
  const opening = matchAt(OPENING, text, at)?.[1];
  if (opening === undefined) return undefined;
  if (opening[0] !== '<') return { fence: opening[0] as '`', size: opening.length };
  const html = kindOfHtml(opening);
  return html && { html };
}
