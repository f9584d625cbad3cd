import type { Draft } from '../draft/draft';
import list from './well-known.txt';

const WELL_KNOWN: ReadonlySet<string> = new Set(list.split('\n').filter((line) => !line.startsWith('#')).join(' ').split(/\s+/));

/** An abbreviation in running text: two to seven capitals, digits or `&` among them, and its plural "s". */
export interface AbbreviationUse {
  /** Without the plural "s". */
  readonly abbreviation: string;
  readonly block: number;
  /** In the prose of the block. */
  readonly start: number;
  readonly end: number;
}

const CAPITALS = /(?<![\p{L}\p{N}.@/_&+!\uFFFC-])(\p{Lu}[\p{Lu}\p{N}&]{1,6})(s)?(?![\p{L}\p{N}@/_&+\uFFFC-]|\.\p{L}|['\u2019]?\p{Lu})/gu;

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const LOWER = /(?<!\p{L})\p{Ll}{2,7}(?!\p{L})/gu;

/** Whether every reader of policy drafts knows an abbreviation. */
export function isWellKnown(abbreviation: string): boolean {
  return WELL_KNOWN.has(abbreviation);
}

/**
 * The abbreviations of sentences in order. Left out: well-known ones, Roman numerals, words in capitals among capitals,
 * what stands between the numbers of a legal citation ("82 FR 22391"), and words that the draft also writes in lower case, for which capitals are only emphasis.
 */
export function* findAbbreviations(draft: Draft): Generator<AbbreviationUse> {
  const lower = new Set<string>();
  for (const { prose } of draft.blocks) for (const word of prose.recall(LOWER, (text) => text.match(LOWER) ?? [])) lower.add(word);
  for (const block of draft.blocks) {
    if (block.role !== 'body') continue;
    const text = block.prose.text;
    for (const match of block.prose.matches(CAPITALS)) {
      const [whole, abbreviation, plural] = match;
      if (!/\p{Lu}.*\p{Lu}/u.test(abbreviation) || WELL_KNOWN.has(abbreviation) || WELL_KNOWN.has(whole)) continue;
      if (ROMAN.test(abbreviation) || (abbreviation.endsWith('S') && WELL_KNOWN.has(abbreviation.slice(0, -1)))) continue;
      if (lower.has(abbreviation.toLowerCase())) continue;
      if (/\d $/.test(text.slice(match.index - 2, match.index)) && /^ \d/.test(text.slice(match.index + whole.length))) continue;
      if (isShouted(text, match.index, match.index + whole.length)) continue;
      yield { abbreviation, block: block.index, start: match.index, end: match.index + whole.length - (plural ? 1 : 0) };
    }
  }
}

/** What stands beside a word in capitals, up to 140 characters on each side. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** The surroundings of every place of each word in capitals, in all blocks. */
export function wordsAroundCapitals(draft: Draft): ReadonlyMap<string, readonly Surroundings[]> {
  const around = new Map<string, Surroundings[]>();
  for (const { prose } of draft.blocks) {
    for (const { index, 1: abbreviation } of prose.matches(CAPITALS)) {
      const end = index + abbreviation.length;
      const place = { before: prose.text.slice(Math.max(0, index - 140), index), behind: prose.text.slice(end, end + 140) };
      const known = around.get(abbreviation);
      if (known) known.push(place);
      else around.set(abbreviation, [place]);
    }
  }
  return around;
}

/** A word in capitals beside another is emphasis or a heading in disguise, and so is one in a block without lower case. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^[^\p{L}]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  const loud = (word: string | undefined): boolean => word !== undefined && word.length > 3 && word === word.toUpperCase();
  return loud(before) || loud(after) || !/\p{Ll}/u.test(text);
}
