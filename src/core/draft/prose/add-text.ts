import { decodeString } from 'micromark-util-decode-string';
import { OBJECT, type ProseBuilder } from './prose';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Append a text node's words to the prose, each character with its place in the source. The parser's `value` is not
 * the source: `\[` and `&amp;` are decoded in it, and a line break in a block quotation lacks its `> `. A reference that stands
 * for two UTF-16 units, as `&#128512;` does, is a thing without words.
 * @param value the node's text as parsed
 * @param source the whole source
 * @param start where the node starts in the source
 * @param end where it ends
 */
export function addText(builder: ProseBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    if (value.includes('\r')) addLines(builder, value, start);
    else builder.add(value.includes('\n') ? value.replace(/\n/g, ' ') : value, start);
    return;
  }
  let at = start;
  let from = 0;
  while (from < value.length && at < end) {
    const character = value[from];
    if (source[at] === '\\' && source[at + 1] === character && ESCAPABLE.test(character)) {
      builder.add(character, at + 1);
      from += 1;
      at += 2;
    } else if (source[at] === '&' && (REFERENCE.lastIndex = at, REFERENCE.test(source))) {
      const length = REFERENCE.lastIndex - at;
      const decoded = decodeString(source.slice(at, at + length));
      const known = decoded.length < length && value.startsWith(decoded, from);
      builder.addFor(known ? (decoded.length === 1 ? decoded : OBJECT) : '&', { start: at, end: at + (known ? length : 1) });
      from += known ? decoded.length : 1;
      at += known ? length : 1;
    } else if (character === '\n' || character === '\r') {
      const breakAt = lineBreakFrom(source, at, end);
      builder.add(' ', breakAt);
      from += character === '\r' && value[from + 1] === '\n' ? 2 : 1;
      at = afterPrefix(source, breakAt, end, value[from]);
    } else if (source[at] === character || (source[at] === '\0' && character === '\uFFFD')) {
      const length = commonLength(value, from, source, at, end);
      builder.add(value.slice(from, from + length), at);
      from += length;
      at += length;
    } else {
      at += 1;
    }
  }
}

/** A line break is one space to the reader, also where two characters make it. */
function addLines(builder: ProseBuilder, value: string, start: number): void {
  let at = 0;
  for (const { 0: lineBreak, index } of value.matchAll(/\r\n?|\n/g)) {
    builder.add(`${value.slice(at, index)} `, start + at);
    at = index + lineBreak.length;
  }
  builder.add(value.slice(at), start + at);
}

/** How many characters agree from here on, up to the next one that may stand differently in the source. */
function commonLength(value: string, from: number, source: string, at: number, end: number): number {
  let length = 1;
  while (from + length < value.length && at + length < end) {
    const character = source[at + length];
    if (character !== value[from + length] || character === '\\' || character === '&' || character === '\n' ||
      character === '\r') break;
    length += 1;
  }
  return length;
}

/** Spaces before a line break are not in the value. */
function lineBreakFrom(source: string, at: number, end: number): number {
  let next = at;
  while (next < end && source[next] !== '\n' && source[next] !== '\r') next += 1;
  return next < end ? next : at;
}

/** Where the text goes on after a line break: after the indent and the `>` marks, unless the text itself has them. */
function afterPrefix(source: string, breakAt: number, end: number, next: string | undefined): number {
  let at = breakAt + (source.startsWith('\r\n', breakAt) ? 2 : 1);
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '>') && source[at] !== next) at += 1;
  return at;
}
