import type { Span } from '../text/span';

/** Lines no longer than this hold nothing that takes long. */
const SHORT = 200;
/** More quotation marks and list markers than this do not stand before the text of a line. */
const DEEPEST = 100;
/** More of one kind of mark than this do not stand in a line of prose; the parser's time grows with their square. */
const MOST_MARKS = 1500;
const MOST_OPENINGS = 200;

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
  for (const line of findFloods(text)) {
    tamed += text.slice(kept, line.start) + tameLine(text.slice(line.start, line.end));
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
