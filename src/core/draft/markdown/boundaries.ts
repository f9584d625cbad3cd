import { isDivisionLine } from './divisions';
import { isBlank } from './lines';

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LESS_THAN = 0x3c;
const BOM = 0xfeff;

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n/;
const ORDERED = /\d{1,9}[.)](?:[ \t\r\n]|$)/y;

/**
 * A quotation or a note that may open with a list whose first item is numbered or empty: after indented code the parser takes
 * such a list for words, even after a blank line.
 */
const MAY_OPEN_WITH_LIST = /(?:>|\[\^[^\]\n]*\]:)(?:[ \t>*+-]|\[\^[^\]\n]*\]:)*(?:\d{1,9}[.)]|\r?\n|$)/y;

/**
 * Offsets of lines at which a new top-level block begins whatever stands before them, unless a code fence, display
 * math or raw HTML is open at the top level: the line follows a blank one (or one that reads so), is not indented and starts no list item,
 * nor one that is numbered or empty inside a quotation or a note.
 * Lists, quotations and notes end there. Lines that would be read as front matter if a text began with them are left
 * out, and so is everything in the front matter of the draft. In ascending order; the first character is not named.
 * @param text a draft in the form that `toKnownForms` gives it
 */
export function boundaries(text: string): number[] {
  const found: number[] = [];
  let afterBlank = false;
  for (let at = frontMatterEnd(text); at < text.length;) {
    const code = text.charCodeAt(at);
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) afterBlank = true;
    else if (code === SPACE || code === TAB) afterBlank = isBlank(text, at, end) || isDivisionLine(text, at);
    else if (code === LESS_THAN && isDivisionLine(text, at)) afterBlank = true;
    else {
      if (afterBlank && at > 0 && startsBlock(text, at, code)) found.push(at);
      afterBlank = false;
    }
    at = end + 1;
  }
  return found;
}

/** Offset after the last line of the front matter; 0 without front matter. */
function frontMatterEnd(text: string): number {
  const fence = FRONT_MATTER.exec(text)?.[1];
  if (fence === undefined) return 0;
  const close = fence === '---' ? /\n---[ \t]*(?:\r?\n|$)/g : /\n\+\+\+[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = fence.length;
  return close.exec(text) ? close.lastIndex : 0;
}

function startsBlock(text: string, at: number, code: number): boolean {
  switch (code) {
    case 0x2a: case 0x2b: case 0x2d:
      return !isSpace(text.charCodeAt(at + 1)) && !text.startsWith('---', at) && !text.startsWith('+++', at);
    case 0x3e: case 0x5b:
      MAY_OPEN_WITH_LIST.lastIndex = at;
      return !MAY_OPEN_WITH_LIST.test(text);
    case BOM:
      return false;
    default:
      if (code < 0x30 || code > 0x39) return true;
      ORDERED.lastIndex = at;
      return !ORDERED.test(text);
  }
}

/** True for white space and for the end of the text. */
function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
}
