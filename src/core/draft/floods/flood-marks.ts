import { matchAt } from '../../text/match-at';

/** Paragraphs no longer than this hold nothing that takes long. */
export const SHORT = 400;
/** More signs of quotations and lists than this before the words of a line, or twice as many columns, are a flood. */
const DEEPEST = 100;
/** More marks of one kind than this in a paragraph are a flood: the parser's time grows with their square. */
const MOST_MARKS = 1500;
/** So are more marks than this of all kinds together. */
const MOST_IN_ALL = 20_000;
/** So are more beginnings without an end than this: for each the parser goes on to the end of the paragraph. */
const MOST_OPENINGS = 200;

const SIGNS = /(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$))){0,100000}/y;
/** The same with notes among them: "[^1]: - [^2]: > a". */
const SIGNS_AND_NOTES = /(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)|\[\^[^[\]\s]{1,1000}\]:)){0,100000}/y;
const NOTE = /\[\^[^[\]\s]{1,1000}\]:/y;
/** Lines of nothing but marks; words between two of them. */
const RULES = /^[ \t>]*(?:[*_-][ \t]*)+\r?$/gm;
const STRESSED = /(\*{1,3}|_{1,3})(?![ *_])[^*_\n]+(?<! )\1/g;
/** What stands after the words of links, with a pair of parentheses in the address. */
const LINKS = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g;
const OPENINGS = [['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>']] as const;

/** The signs of quotations and lists that a line begins with, with the spaces before and between them. */
export function signsAt(text: string, at: number): string {
  return matchAt(SIGNS, text, at)![0];
}

/** True where a note begins at an offset, or after white space there. */
export function isNoteAt(text: string, at: number): boolean {
  let from = at;
  while (text[from] === ' ' || text[from] === '\t') from += 1;
  return text[from] === '[' && matchAt(NOTE, text, from) !== null;
}

/** The signs at an offset, and those of notes among them, when they are those of more quotations, lists and notes than a text has; else `undefined`. */
export function deepSignsAt(text: string, at: number, signs: string): string | undefined {
  if (isDeep(signs)) return signs;
  if (!isNoteAt(text, at + signs.length)) return undefined;
  const all = matchAt(SIGNS_AND_NOTES, text, at)![0];
  return isDeep(all.replace(/\[\^[^[\]\s]*\]:/g, '>')) ? all : undefined;
}

/** True for the signs of more quotations and lists than a text has, or of one that is indented as far as they would be. */
function isDeep(signs: string): boolean {
  if (signs.length <= DEEPEST / 2) return false;
  return signs.length + 3 * (signs.split('\t').length - 1) > 2 * DEEPEST || signs.replace(/[\s\d]/g, '').length > DEEPEST;
}

/** What is read for a mark: a space that begins no block, so that the marks after it do not become signs of quotations and lists. */
const SPACE = '\u00A0';

/** The words of a paragraph with spaces for the marks that stand in it by the thousand; otherwise as they are. */
export function readTamed(words: string): string {
  let tamed = words;
  if (hasMore(words, '[]', MOST_MARKS) && hasMore(withoutPairs(words, /\[[^[\]\n]*\]/g), '[]', MOST_MARKS)) tamed = tamed.replace(/[[\]]/g, SPACE);
  if (hasMore(words, '](', MOST_OPENINGS, true) && hasMore(words.replace(LINKS, ''), '](', MOST_OPENINGS, true)) tamed = tamed.replace(/[[\]]/g, SPACE);
  if (hasMore(words, '*_', MOST_MARKS) && hasMore(withoutPairs(words.replace(RULES, ''), STRESSED), '*_', MOST_MARKS)) tamed = tamed.replace(/[*_]/g, SPACE);
  if (hasMore(words, '`', MOST_MARKS) && hasMore(words.replace(/`[^`\n]*`/g, ''), '`', MOST_MARKS)) tamed = tamed.replace(/`/g, SPACE);
  if (hasMore(words, '<', MOST_MARKS) && hasMore(words.replace(/<[/a-z][^<>\n]*>/gi, ''), '<', MOST_MARKS)) tamed = tamed.replace(/</g, SPACE);
  for (const [opening, closing] of tamed.includes('<') ? OPENINGS : []) {
    const open = tamed.lastIndexOf(closing) + 1;
    if (hasMore(tamed.slice(open), opening, MOST_OPENINGS, true)) tamed = tamed.slice(0, open) + tamed.slice(open).replace(/</g, SPACE);
  }
  return hasMore(tamed, '[]<*_`&!$', MOST_IN_ALL) ? tamed.replace(/[[\]<*_`&!$]/g, SPACE) : tamed;
}

/** Brackets or stars that hold no others, and those around them, take the parser no longer than words. */
function withoutPairs(words: string, pair: RegExp): string {
  return words.replace(pair, '').replace(pair, '');
}

function hasMore(words: string, signs: string, most: number, together = false): boolean {
  if (words.length <= most) return false;
  let count = 0;
  for (const sign of together ? [signs] : signs) {
    for (let at = words.indexOf(sign); at >= 0 && count <= most; at = words.indexOf(sign, at + 1)) count += 1;
  }
  return count > most;
}
