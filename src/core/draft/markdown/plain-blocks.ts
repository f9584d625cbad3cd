import type { Blockquote, FootnoteDefinition, Heading, List, ListItem, Paragraph, RootContent, ThematicBreak } from 'mdast';
import { matchAt } from '../../text/match-at';
import { normalLabel, type Labels } from './labels';
import { lineEnd, nextLine } from './lines';
import { readPlainInlines } from './plain-inlines';
import { beginsWords } from './plain-line';
import { placeOf } from './span-of';

const HEADING = /(#{1,6}) +/y;
const RULE = /(?:-{3,}|\*{3,}|_{3,}) *(?=[\r\n]|$)/y;
const QUOTE = /> {0,4}/y;
const NOTE = /\[\^([^\s[\]\\&\0-\x1F]{1,80})\]:([ \t]*)/y;
const ITEM = /(?:[-+*]|(\d{1,9})[.)]) {1,4}/y;
/** Lines that end the paragraph before them, outside a list and in one. */
const INTERRUPTS = /(?:[-+*]|1[.)]) {1,4}\S|\[\^[^\s[\]]{1,80}\]:/y;
const INTERRUPTS_ITEM = /(?:[-+*]|\d{1,9}[.)]) {1,4}\S|\[\^[^\s[\]]{1,80}\]:/y;

/** A text, where the stretch in it ends, and the labels in it that are defined in the draft. */
interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly known: Labels;
}

/**
 * The blocks that a stretch between top-level blocks is, as the parser would give them, for a stretch whose forms are
 * sure: paragraphs, headings, rules, lists of one level, notes and quotations of one paragraph. Most of a policy draft
 * is, and the parser takes a hundred times as long. `undefined` for any other stretch.
 * @param start where the stretch begins in the text; a block may begin there
 * @param end where it ends, blank lines after it included
 * @param known what is defined in the draft of the labels that stand in the stretch
 */
export function readPlainBlocks(text: string, start: number, end: number, known: Labels): RootContent[] | undefined {
  const blocks: RootContent[] = [];
  const stretch = { text, end, known };
  for (let at = skipBlank(text, start, end); at < end;) {
    const line = lineStart(text, at);
    const block = at === line ? readBlock(stretch, at) : readNoteText(stretch, at, line, blocks[blocks.length - 1]);
    if (block === undefined) return undefined;
    blocks.push(block);
    at = skipBlank(text, block.position!.end.offset!, end);
  }
  return blocks.length === 0 ? undefined : blocks;
}

function readBlock(stretch: Stretch, at: number): RootContent | undefined {
  return readParagraph(stretch, at) ?? readHeading(stretch, at) ?? readNote(stretch, at) ?? readRule(stretch, at)
    ?? readList(stretch, at) ?? readQuote(stretch, at);
}

/** @param base where the block begins that the paragraph stands in */
function readParagraph({ text, end, known }: Stretch, at: number, base = at, interrupts = INTERRUPTS): Paragraph | undefined {
  if (!beginsWords(text, at)) return undefined;
  const behind = paragraphEnd(text, at, end, interrupts);
  const children = readPlainInlines(text, at, trimmed(text, at, behind), known);
  return children && { type: 'paragraph', children, position: placeOf(at, behind, base) };
}

function readHeading({ text, end, known }: Stretch, at: number): Heading | undefined {
  const sign = matchAt(HEADING, text, at);
  if (sign === null) return undefined;
  const from = at + sign[0].length;
  const behind = lineEnd(text, from, end);
  const last = trimmed(text, from, behind);
  // Signs at its end may close it.
  if (last <= from || text[last - 1] === '#') return undefined;
  const children = readPlainInlines(text, from, last, known);
  return children && { type: 'heading', depth: sign[1].length as Heading['depth'], children, position: placeOf(at, behind, at) };
}

/** A draft that begins with a rule may begin with its front matter. */
function readRule({ text }: Stretch, at: number): ThematicBreak | undefined {
  const rule = at === 0 ? null : matchAt(RULE, text, at);
  return rule === null ? undefined : { type: 'thematicBreak', position: placeOf(at, at + rule[0].length, at) };
}

function readNote(stretch: Stretch, at: number): FootnoteDefinition | undefined {
  const { text, end } = stretch;
  const mark = matchAt(NOTE, text, at);
  if (mark === null) return undefined;
  const [whole, label, spaces] = mark;
  const from = at + whole.length;
  const isEmpty = spaces === '' && isBlankLine(text, from, end) && isBlankLine(text, nextLine(text, from), end);
  const words = isEmpty ? undefined : readParagraph(stretch, from, at);
  if (!isEmpty && words === undefined) return undefined;
  return {
    type: 'footnoteDefinition', identifier: normalLabel(label).toLowerCase(), label, children: words ? [words] : [],
    position: placeOf(at, words?.position?.end.offset ?? from, at),
  };
}

/** What is indented may belong to the block before, but after a note without words is a paragraph. */
function readNoteText(stretch: Stretch, at: number, line: number, before: RootContent | undefined): Paragraph | undefined {
  const isBehindNote = before?.type === 'footnoteDefinition' && before.children.length === 0;
  return isBehindNote && at - line < 4 ? readParagraph(stretch, at, line) : undefined;
}

/** A quotation of one paragraph or heading with its sign in the first line alone. */
function readQuote(stretch: Stretch, at: number): Blockquote | undefined {
  const sign = matchAt(QUOTE, stretch.text, at);
  if (sign === null) return undefined;
  const from = at + sign[0].length;
  const words = readParagraph(stretch, from, at) ?? readHeading(stretch, from);
  const behind = words?.position?.end.offset;
  if (behind === undefined || stretch.text[nextLine(stretch.text, behind)] === '>') return undefined;
  return { type: 'blockquote', children: [words!], position: placeOf(at, behind, at) };
}

/** Items that hold one paragraph each. */
function readList(stretch: Stretch, start: number): List | undefined {
  const { text, end } = stretch;
  const children: ListItem[] = [];
  let spread = false;
  let behind = start;
  let number: string | undefined;
  let sign = '';
  for (let at = start; at < end;) {
    const mark = matchAt(ITEM, text, at);
    const written = mark?.[0].trimEnd().slice(-1);
    if (mark === null || (children.length > 0 && written !== sign)) break;
    const words = readParagraph(stretch, at + mark[0].length, at, INTERRUPTS_ITEM);
    if (words === undefined) return undefined;
    spread ||= children.length > 0 && isBlankLine(text, nextLine(text, behind), end);
    if (children.length === 0) [number, sign] = [mark[1], written!];
    behind = words.position!.end.offset!;
    children.push({ type: 'listItem', spread: false, checked: null, children: [words], position: placeOf(at, behind, at) });
    at = skipBlank(text, behind, end);
    if (text[at - 1] !== '\n') break;
  }
  if (children.length === 0) return undefined;
  const ordered = number !== undefined;
  return { type: 'list', ordered, start: ordered ? Number(number) : null, spread, children, position: placeOf(start, behind, start) };
}

/** Where the paragraph ends that begins at an offset: before a blank line, or a line that interrupts it. */
function paragraphEnd(text: string, start: number, end: number, interrupts: RegExp): number {
  let behind = lineEnd(text, start, end);
  for (;;) {
    const next = nextLine(text, behind);
    if (next >= end || isBlankLine(text, next, end) || matchAt(interrupts, text, next) !== null) return behind;
    behind = lineEnd(text, next, end);
  }
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** True for a line of spaces, and where the stretch has no more lines. */
function isBlankLine(text: string, from: number, end: number): boolean {
  const at = trimmedStart(text, from);
  return at >= end || text[at] === '\n' || text[at] === '\r';
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\n' || text[at] === '\r')) at += 1;
  return at;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === ' ') last -= 1;
  return last;
}

function trimmedStart(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}
