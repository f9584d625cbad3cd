import { lowerCase } from '../text/lower-case';
import { matchesOf } from '../text/match-at';
import { verbForms } from '../text/verb-forms';
import { isInQuotation } from './quoted';

const PEOPLE_WORDS = ('observers analysts experts critics scholars commentators officials economists researchers pundits specialists insiders policymakers '
  + 'diplomats academics scientists historians lawyers strategists skeptics sceptics supporters opponents proponents advocates sources').split(' ');
const PEOPLE = `(?:${PEOPLE_WORDS.join('|')})`;
const SAY = `(?:${verbForms('say/said argue believe claim think/thought contend suggest warn fear agree maintain note worry estimate see/saw view expect assert '
  + 'insist')}|points? out|pointed out|have (?:argued|suggested|warned|said|noted|claimed|pointed out|called))`;
const SHOW = `(?:${verbForms('show suggest indicate find/found demonstrate reveal prove confirm')}|shown|proven)`;
const QUANTITY = '(?:some|many|several|most|numerous|certain|various|reputable|leading|prominent|unnamed|other|a number of|a growing number of)';
const BEFORE = '(?:^|[,;:] |\\b(?:and|but|that|while|as) )';
/**
 * Patterns for a sentence in lower case; those that ignore case take V8 three times as long to make. Beside each pattern stand words, one of which is in
 * every match, and beside some a pattern for how every match begins. These are looked for first, the words of all patterns at once, which is cheaper
 * than any of the patterns.
 */
const VAGUE: readonly (readonly [words: readonly string[], pattern: RegExp, begins?: RegExp])[] = [
  [PEOPLE_WORDS, new RegExp(`\\b(${QUANTITY}(?: [a-z-]{3,15}){0,2} ${PEOPLE})`
    + '(?: (?:in|from|at|on|close to|within|outside|inside|here|abroad|who) [^.;:,]{0,40}?| also| even| now| still| today| already)? '
    + `${SAY}\\b`), new RegExp(`${QUANTITY}(?: [a-z-]{3,15}){0,2} ${PEOPLE}`)],
  [PEOPLE_WORDS, new RegExp(`${BEFORE}(${PEOPLE})(?: (?:also|often|generally|widely|increasingly|have long|long))? ${SAY}\\b`), new RegExp(BEFORE + PEOPLE)],
  [['studies', 'research', 'survey', 'poll', 'evidence', 'statistics', 'reports'], new RegExp('(?:^|[,;:—] |\\b(?:that|and|but|while|as|because|although) )'
    + '((?:(?:some|many|several|most|numerous|recent|various|new|past|multiple|the) )?'
    + '(?:studies|research|surveys|polls|evidence|statistics|reports)) (?:has |have |also |consistently |clearly |repeatedly ){0,2}'
    + `${SHOW}\\b`)],
  [['some', 'many', 'most', 'people', 'few'], new RegExp('(?:^|[,;:—] |\\b(?:that|and|but|while|as|although|though|because) )((?:some|many|most|people|few)) '
    + '(?:have |also |still |now |would |will |even )?(?:say|argue|believe|claim|contend|think|fear|worry|warn|insist|suggest|maintain'
    + '|point out|argued|claimed|contended|warned|said)(?: that\\b|,| the\\b| it\\b| so\\b)')],
  [['according to '], new RegExp('\\baccording to ((?:(?:some|many|several|most|various|certain|unnamed|anonymous|other) (?:[a-z-]{3,15} ){0,2})?'
    + `(?:${PEOPLE}|(?:media|press|news) reports|reports|studies|polls|surveys))\\b`)],
  [['according to '], /\baccording to (some|many|others),/],
  [['it has '], /\b(it has (?:often |long |widely |also )?been (?:said|argued|claimed|suggested|reported|alleged|noted))\b/],
  [['it is '], new RegExp('\\b(it is (?:widely|generally|often|commonly|sometimes|well|broadly) '
    + '(?:believed|thought|said|argued|acknowledged|accepted|reported|known|assumed|held|agreed|recognized|recognised|understood))\\b')],
  [['it is '], /\b(it is (?:said|alleged|rumou?red|claimed|believed|thought) that)\b/],
  [['widely', 'generally', 'often', 'commonly', 'broadly'], new RegExp('\\b((?:is|are|was|were|has been|have been) (?:widely|generally|often|commonly|broadly) '
    + '(?:seen|regarded|viewed|considered|believed|thought|said|reported|perceived|described|criticized|criticised))\\b')],
];

/** Any of those words, where a word begins; the longest first, since some begin alike. */
const ANY = new RegExp(`\\b(?:${[...new Set(VAGUE.flatMap(([words]) => words))].sort((a, b) => b.length - a.length).join('|')})`, 'g');

/** The grounds are given elsewhere, and the sentence says where: "as noted above", "based on the figures of the next section". */
const GROUNDED = new RegExp('\\b[Aa]s (?:we |I )?(?:(?:was|has been|have been) )?(?:noted|discussed|discuss|shown|show|seen|saw|described|describe|argued'
  + '|argue|explained|explain|mentioned|detailed) (?:[\\p{Ll}]+ )?(?:above|below|earlier|later|before|previously|in)\\b'
  + '|\\bbased on\\b', 'u');

/** A longer sentence is a list in disguise. */
const LONGEST = 1200;

/** Words that ascribe a view to nobody in particular, by their place in the sentence. */
export interface VagueWords {
  readonly at: number;
  readonly words: string;
}

/** The words of a sentence that ascribe it to nobody, with their offset. */
export function vagueWords(text: string): VagueWords | undefined {
  if (text.length > LONGEST) return undefined;
  const low = lowerCase(text);
  const found = matchesOf(ANY, low).map(([word]) => word);
  if (found.length === 0) return undefined;
  for (const [words, pattern, begins] of VAGUE) {
    const hit = found.some((word) => words.includes(word)) && begins?.test(low) !== false ? pattern.exec(low) : null;
    if (!hit || isNamed(text, hit.index, hit.index + hit[0].length) || isInQuotation(text, hit.index)) continue;
    if (GROUNDED.test(text)) return undefined;
    const at = hit.index + hit[0].indexOf(hit[1]);
    return { at, words: text.slice(at, at + hit[1].length) };
  }
  return undefined;
}

/** Somebody is named with them, or whose they are: "Kim and others argue", "according to analysts at RAND". */
function isNamed(text: string, start: number, end: number): boolean {
  return /\p{Lu}[\p{L}’'-]{0,60} and $/u.test(text.slice(0, start))
    || (/^[Aa]ccording /.test(text.slice(start)) && /^ (?:from|by|of|in|at) (?:the )?\p{Lu}/u.test(text.slice(end)));
}
