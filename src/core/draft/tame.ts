import type { Span } from '../text/span';

/** Lines no longer than this hold nothing that takes long. */
const SHORT = 200;
/** More quotation marks and list markers than this do not stand before the text of a line. */
const DEEPEST = 100;
/** More of one kind of mark than this do not stand in a line of prose; the parser's time grows with their square. */
const MOST_MARKS = 1500;
const MOST_OPENINGS = 200;

/** More headings than this are not underlined in a draft: each takes the parser as long as all that stands before it. */
export const MOST_UNDERLINES = 300;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

const PREFIX = /^[>\s*+-]{0,100000}/;
const KINDS: readonly (readonly [marks: RegExp, most: number])[] = [
  [/[[\]]/g, MOST_MARKS], [/[*_]/g, MOST_MARKS], [/`/g, MOST_MARKS], [/</g, MOST_OPENINGS],
];

/**
 * The text with marks that stand in a line by the thousand put as spaces, character for character: no writer means
 * them, and the parser would need minutes for them or run out of memory. Other lines stay as they are.
 */
export function tame(text: string): string {
  let tamed = '';
  let kept = 0;
  for (const line of [...findFloods(text), ...findUnderlines(text)].sort((a, b) => a.start - b.start)) {
    const words = text.slice(line.start, line.end);
    const tamedLine = tameLine(words);
    tamed += text.slice(kept, line.start) + (tamedLine === words ? ' '.repeat(words.length) : tamedLine);
    kept = line.end;
  }
  return kept === 0 ? text : tamed + text.slice(kept);
}

/** The lines that `tame` changes, without their line breaks. */
export function findFloods(text: string): Span[] {
  const floods: Span[] = [];
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end - at > SHORT) {
      const line = text.slice(at, end);
      if (tameLine(line) !== line) floods.push({ start: at, end });
    }
    at = end + 1;
  }
  return floods;
}

/** The lines that underline a heading, from the one on that is too many. */
export function findUnderlines(text: string): Span[] {
  const found: Span[] = [];
  let count = 0;
  let afterText = false;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2d || code === 0x3d || code === 0x0d || at === end) {
      const line = text.slice(at, text.charCodeAt(end - 1) === 0x0d && end > at ? end - 1 : end);
      if (afterText && UNDERLINE.test(line) && (count += 1) > MOST_UNDERLINES) found.push({ start: at, end: at + line.length });
      afterText = line.trim() !== '';
    } else afterText = true;
    at = end + 1;
  }
  return found;
}

function tameLine(line: string): string {
  let harmless = line;
  const prefix = PREFIX.exec(line)![0];
  if ((prefix.match(/[>*+-]/g)?.length ?? 0) > DEEPEST) {
    harmless = prefix.replace(/[>*+-]/g, ' ') + line.slice(prefix.length);
  }
  for (const [marks, most] of KINDS) {
    if (line.length > most && (harmless.match(marks)?.length ?? 0) > most) harmless = harmless.replace(marks, ' ');
  }
  return harmless;
}
