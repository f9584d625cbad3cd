import type { Draft } from '../draft/draft';
import { gather, type Words } from '../draft/gather';
import { matchesWhere } from '../text/match-at';
import { wordsInLower } from './lower-words';
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

const CAPITALS = /(?<![\p{L}\p{N}.@/_&+!\uFFFC-])(\p{Lu}[\p{Lu}\p{N}&]{1,6})(s)?(?![\p{L}\p{N}@/_&+$€£¥₩₹\uFFFC-]|\.[\p{L}\p{N}]|['\u2019]?\p{Lu})/uy;
/** Finds quickly where two capitals may stand: letters outside ASCII are taken for capitals. */
const BEGINS = /[A-Z\u00C0-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF\uFF21-\uFF5A][A-Z\d&\u00C0-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF\uFF21-\uFF5A]+/g;

/** A small number, or a year from 1910 on: "XIV", "MCMXLV", "MMXX". */
const ROMAN = /^(?:M(?:M|CM)[XL][XLC]{0,3}|X{0,3})(?:IX|IV|V?I{0,3})$/;
/** "FY2023", "CY24". */
const YEAR = /^[FC]Y\d\d(?:\d\d)?$/;

/** An abbreviation without the "s" of its plural. */
export function singular(abbreviation: string): string {
  return abbreviation.replace(/s$/, '');
}

/** Whether every reader of policy drafts knows an abbreviation. */
export function isWellKnown(abbreviation: string): boolean {
  return WELL_KNOWN.has(abbreviation);
}

/**
 * The abbreviations of sentences, each where it stands first, in order. Left out: well-known ones, Roman numerals, years of
 * account, words in capitals among capitals, what stands in a legal citation ("82 FR 22391", "[2006] EWCA Civ 1573"),
 * currencies before a sum ("MK 2.1 billion", "NZ$4"), units after one ("24,000 TEU"), ratings, names with a number in them ("RCP8.5"), and words that the draft also
 * writes in lower case, for which capitals are only emphasis.
 */
export function findAbbreviations(draft: Draft): readonly AbbreviationUse[] {
  const found: AbbreviationUse[] = [];
  const seen = new Set<string>();
  for (const { block, found: places } of gather(draft, PLACES, findPlaces)) {
    if (block.role !== 'body') continue;
    for (const { abbreviation, start, end } of places) {
      if (seen.has(abbreviation)) continue;
      seen.add(abbreviation);
      found.push({ abbreviation, start, end, block: block.index });
    }
  }
  const inLower = wordsInLower(draft, new Set(found.map(({ abbreviation }) => abbreviation.toLowerCase())));
  return found.filter(({ abbreviation }) => !inLower.has(abbreviation.toLowerCase()));
}

function wordsOfCapitals(prose: Words): readonly RegExpExecArray[] {
  return prose.recall(CAPITALS, (text) => matchesWhere(BEGINS, CAPITALS, text));
}

/** After the letters of a currency: " 2.1 billion". */
const MONEY = /^\s?\d[\d.,]*\s?(?:million|billion|trillion|mn|bn|tn|m|k)\b/;

/** Units of trade and shipping; of one or two digits they may be something else, "Article 5 TEU". */
const UNITS: ReadonlySet<string> = new Set(['TEU', 'DWT']);
const MANY = /(?:\d{3}|\d (?:thousand|million)) $/;

/** The mark of a rating agency, and the word that tells it from other initials. */
const RATING = /^(?:A{2,3}|B{2,3}|C{2,3})$/;
const RATED = /\b(?:rat(?:ed|ings?)|(?:up|down)grade)/i;

const PLACES = {};

function findPlaces(prose: Words): Omit<AbbreviationUse, 'block'>[] | undefined {
  const found: Omit<AbbreviationUse, 'block'>[] = [];
  // A block without lower case is emphasis or a heading in disguise.
  if (!/\p{Ll}/u.test(prose.text)) return undefined;
  for (const { 0: whole, 1: abbreviation, 2: plural, index: start } of wordsOfCapitals(prose)) {
    const end = start + whole.length;
    if (!/\p{Lu}.*\p{Lu}/u.test(abbreviation) || WELL_KNOWN.has(abbreviation) || WELL_KNOWN.has(whole)) continue;
    if (ROMAN.test(abbreviation) || YEAR.test(abbreviation) || (abbreviation.endsWith('S') && WELL_KNOWN.has(abbreviation.slice(0, -1)))) continue;
    if (/\d $/.test(prose.text.slice(start - 2, start)) && /^ \d/.test(prose.text.slice(end))) continue;
    if (/\[\d{4}\] $/.test(prose.text.slice(Math.max(0, start - 7), start))) continue;
    if (MONEY.test(prose.text.slice(end, end + 40))) continue;
    if (UNITS.has(abbreviation) && MANY.test(prose.text.slice(Math.max(0, start - 12), start))) continue;
    if (RATING.test(abbreviation) && RATED.test(prose.text)) continue;
    if (!isShouted(prose.text, start, end)) found.push({ abbreviation, start, end: end - (plural ? 1 : 0) });
  }
  return found.length > 0 ? found : undefined;
}

/** What stands beside a word in capitals, up to 140 characters on each side. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** The words in capitals of a block, all its places, each with its surroundings. */
export function capitalsIn(prose: Words): readonly (Surroundings & { readonly abbreviation: string })[] {
  return wordsOfCapitals(prose).map(({ index, 1: abbreviation }) => {
    const end = index + abbreviation.length;
    return { abbreviation, before: prose.text.slice(Math.max(0, index - 140), index), behind: prose.text.slice(end, end + 140) };
  });
}

/** A word in capitals beside another is emphasis or a heading in disguise. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /(?<!\p{L})(\p{L}+)[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^[^\p{L}]{1,3}(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  const loud = (word: string | undefined): boolean => word !== undefined && word.length > 3 && word === word.toUpperCase();
  return loud(before) || loud(after);
}
