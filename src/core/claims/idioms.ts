import { lowerCase } from '../text/lower-case';
import text from './lexicons/idioms.txt';
import { lines } from './words';

const IDIOMS = lines(text);

/** Of these words one stands in every idiom. */
export const IDIOM_WORDS: ReadonlySet<string> = new Set(IDIOMS.flatMap((line) => line.match(/[A-Z]{2,}/g) ?? []).flatMap((word) => [lowerCase(word), `${lowerCase(word)}s`]));

/** For text in lower case. */
const IDIOM = new RegExp('(?<![a-z])(?:'
  + `${IDIOMS.map((line) => lowerCase(line).replaceAll('*', '[a-z]*').replaceAll(' ~', '(?: [^ ,.;:]{1,20}){0,4}').replaceAll("'", "['’]")).join('|')})`
  + '(?![a-z])');

/** Somebody is named who says it, or it has a figure. */
const SAYS = /\d|\b(?:sa(?:ys?|id)|told(?! (?:itself|themselves))|argue[sd]?|warn(?:s|ed)|claim(?:s|ed)|accuse[sd]?|according|found)\b(?! so\b)/;
/** "ASEAN repeats its five points like a prayer.", "A party guards its rules as a miser guards his gold." */
const SIMILE = new RegExp('\\b[Nn]othing [a-z]+s (?:[a-z]+ ){0,2}like '
  + '|[a-z] (?:its|their|his|her)(?: [a-z]+){1,4} like an? [a-z-]+(?: [a-z-]+){0,2}\\.$'
  + '|[a-z] as an? [a-z-]+ [a-z]+s (?:an?|the|his|her|its) [a-z -]{3,30}\\.$');

/**
 * The sentence is built on an idiom, or in the present tense on a comparison with something else altogether: it gives the author's view, whoever is named in it.
 * @param present its main verb tells of no past
 */
export function speaksInFigures(text: string, idiomatic: boolean, present: boolean): boolean {
  return ((idiomatic && IDIOM.test(lowerCase(text))) || (present && / like | as an? /.test(text) && SIMILE.test(text))) && !SAYS.test(text);
}
