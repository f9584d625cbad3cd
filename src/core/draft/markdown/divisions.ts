import { lineEnd } from './lines';

/** Divisions of HTML in which writers put text. One with a number in its name may be a note, which its link looks for. */
const DIVISION = '(?:div|p|center|section|aside)(?=[ \\t>])(?![^<>]*\\b(?:id|name)=[^<>]*\\d)[^<>]*>';
const ON_ITS_LINE = new RegExp(`^(?:</?${DIVISION}|</blockquote>)[ \\t]*$`);
const BEFORE_TEXT = new RegExp(`^<${DIVISION}[ \\t]*(?:<(?:a|b|i|em|strong|span)(?=[ >])[^<>]*>)?(?!<)\\S+(?:[ \\t]+\\S+){4}`);
/** Not what an embedded post of a social network stands in, which is code to the writer. */
const QUOTATION = /^<blockquote\b(?![^<>]*-(?:tweet|media|embed))[^<>]*>/;
/** What stands after the `<` of their tags. */
const SECOND = '/dpcsab';
/** How far a block may be indented. */
const INDENT = 3;

/** True when the line at an offset is nothing but a tag of a division: it reads as a blank line. */
export function isDivisionLine(text: string, start: number): boolean {
  let at = start;
  while (at - start < INDENT && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return text[at] === '<' && SECOND.includes(text[at + 1]) && ON_ITS_LINE.test(text.slice(at, lineEnd(text, at)));
}

/**
 * A stretch of a draft in which the text of HTML's divisions reads as text, every character in its place. Markdown would take it for
 * HTML unless a blank line follows the tag: `<div class="box">` on its line becomes blank, and before text a tag that may stand in a
 * paragraph. `<blockquote>` opens a block quotation of Markdown's; what stands in the lines after it continues that.
 */
export function openDivisions(text: string): string {
  let read = '';
  let from = 0;
  // Looked for sign by sign: a pattern for the tags takes ten times as long.
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!SECOND.includes(text[at + 1])) continue;
    let line = at;
    while (at - line < INDENT && (text[line - 1] === ' ' || text[line - 1] === '\t')) line -= 1;
    if (line > 0 && text[line - 1] !== '\n') continue;
    const end = lineEnd(text, at);
    const written = text.slice(at, end);
    const quotation = QUOTATION.exec(written)?.[0];
    if (quotation !== undefined) {
      read += `${text.slice(from, at)}> <x${' '.repeat(quotation.length - '> <x></x>'.length)}></x>`;
      from = at + quotation.length;
      continue;
    }
    const isAlone = ON_ITS_LINE.test(written);
    if (!isAlone && !BEFORE_TEXT.test(written)) continue;
    read += isAlone ? text.slice(from, at) + ' '.repeat(written.length) : `${text.slice(from, at)}<x`;
    from = isAlone ? end : at + 2;
  }
  return from === 0 ? text : read + text.slice(from);
}
