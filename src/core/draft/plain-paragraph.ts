import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { matchAt } from '../text/match-at';
import { NO_LABELS, normalLabel, type Labels } from './labels';

/** ASCII characters that mean something to the parser inside a line, and control characters. */
const SPECIAL = new Uint8Array(128);
for (let code = 0; code < 32; code += 1) SPECIAL[code] = 1;
for (const sign of '\\`*_[]<&$') SPECIAL[sign.charCodeAt(0)] = 1;

const [LINE_FEED, SPACE, DOLLAR, OPEN, BANG, STAR, UNDERSCORE] = [0x0a, 0x20, 0x24, 0x5b, 0x21, 0x2a, 0x5f];

/** A line that begins so is nothing but words; digits would begin a list. */
const BEGINS = /(?:[A-Za-z"'([\u00C0-\u1FFF\u2018-\u201D]|\d{1,9}[^\d.)]|([*_])\1?[A-Za-z])/y;
/** A link whose words and address have nothing in them that the parser would read. */
const LINK = /\[([^\s\\`*_[\]<&$^\0-\x1F](?:[^\\`*_[\]<&$\0-\x1F]*[^\s\\`*_[\]<&$\0-\x1F])?)\]\(([^\s()<>\\\0-\x20\x7F]+)\)/y;
/** Words in italics or bold that a space or a bracket stands before and nothing that could be read otherwise stands beside. */
const STRESSED = /(?<=^|[\s(])(\*\*?|__?)([A-Za-z\d](?:[^\\`*_[\]<&$\0-\x1F]*[A-Za-z\d]|[^\\`*_[\]<&$\0-\x1F]*[.,;:?!](?=\*\*?(?:\s|$)|__?(?:\s|$)))?)\1(?![^\s.,;:?!)\u2014\u2019\u201D])/y;
/** The mark of a footnote, as writers number or name them. */
const NOTE = /\[\^([\w-]{1,40})\](?![[(:])/y;

/**
 * The paragraph that a stretch between top-level blocks is, as the parser would give it, for a stretch of plain words, simple links, notes and
 * stressed words: most of a policy draft is, and the parser takes a hundred times as long. `undefined` for any other stretch.
 * @param start where the stretch begins in the text; a paragraph may begin there
 * @param end where it ends, blank lines behind it included
 * @param known labels that are defined for sure; the mark of any other note is left to the parser
 */
export function readPlainParagraph(text: string, start: number, end: number, known = NO_LABELS): Paragraph | undefined {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  if (last === start || matchAt(BEGINS, text, start) === null) return undefined;
  // Spaces at its end belong to the paragraph and not to its words.
  let behind = last;
  while (behind < end && text.charCodeAt(behind) === SPACE) behind += 1;
  const children: PhrasingContent[] = [];
  let from = start;
  for (let at = start; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128 || SPECIAL[code] === 0) continue;
    if ((code === OPEN && text.charCodeAt(at - 1) !== BANG) || code === STAR || code === UNDERSCORE) {
      const mark = code === OPEN ? readLink(text, at, start) ?? readNote(text, at, start, known) : readStressed(text, at, start);
      if (mark === undefined || mark.position!.end.offset! > last) return undefined;
      if (at > from) children.push(textNode(text, from, at, start));
      children.push(mark);
      from = mark.position!.end.offset!;
      at = from - 1;
    } else if (code === LINE_FEED ? text.charCodeAt(at - 1) === SPACE || !isLetter(text.charCodeAt(at + 1)) : code !== DOLLAR || text.charCodeAt(at + 1) === DOLLAR) {
      return undefined;
    }
  }
  if (last > from) children.push(textNode(text, from, last, start));
  return { type: 'paragraph', children, position: between(start, behind, start) };
}

function readLink(text: string, at: number, base: number): PhrasingContent | undefined {
  const link = matchAt(LINK, text, at);
  // A reference such as `&amp;` would be read as the character it stands for.
  if (link === null || (link[2].includes('&') && link[2].includes(';'))) return undefined;
  const words = textNode(text, at + 1, at + 1 + link[1].length, base);
  return { type: 'link', title: null, url: link[2], children: [words], position: between(at, at + link[0].length, base) };
}

function readNote(text: string, at: number, base: number, { notes }: Labels): PhrasingContent | undefined {
  const mark = notes.size === 0 ? null : matchAt(NOTE, text, at);
  if (mark === null || !notes.has(normalLabel(mark[1]))) return undefined;
  return { type: 'footnoteReference', identifier: mark[1].toLowerCase(), label: mark[1], position: between(at, at + mark[0].length, base) };
}

function readStressed(text: string, at: number, base: number): PhrasingContent | undefined {
  const stressed = matchAt(STRESSED, text, at);
  if (stressed === null) return undefined;
  const [whole, mark, words] = stressed;
  const children = [textNode(text, at + mark.length, at + mark.length + words.length, base)];
  return { type: mark.length === 1 ? 'emphasis' : 'strong', children, position: between(at, at + whole.length, base) };
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === 0x0d;
}

/** Letters of ASCII begin no block that could interrupt a paragraph, and underline no heading. */
function isLetter(code: number): boolean {
  return ((code | 0x20) >= 0x61) && ((code | 0x20) <= 0x7a);
}

function textNode(text: string, start: number, end: number, base: number): Text {
  return { type: 'text', value: text.slice(start, end), position: between(start, end, base) };
}

/** Lines and columns serve to measure what stands in one line, and count from where the paragraph begins. */
function between(start: number, end: number, base: number): NonNullable<Paragraph['position']> {
  return { start: { line: 1, column: start - base + 1, offset: start }, end: { line: 1, column: end - base + 1, offset: end } };
}
