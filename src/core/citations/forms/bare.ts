import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import { MONTH } from './month';
import { BODY, NEWS } from './news';

/** By itself such a word names no paper. */
const PAPER = `(?!(?:News|Post|Journal|Herald|Tribune|Gazette)(?![\\p{L} ]))${NEWS}(?<!Review|Standard|Mail|Daily)`;
// What is seldom stands first, so that a text without it is gone through quickly.
const IN_BRACKETS = new RegExp(`\\((?<=[\\p{Ll}\\d%.”"’][.,]? \\()(?:(?:via|source:?|per|h/t|as (?:reported|quoted|cited) (?:by|in)|according to|(?:data|figures|numbers|estimates)(?: (?:from|by|of)|:)) )?((?:the )?(?:${PAPER}(?=\\)[.,;]|\\)\\s*$|\\)\\s+\\p{Lu})|${BODY}(?=\\)\\.|\\)\\s*$)))\\)`, 'gu');
const BEHIND_DASH = new RegExp(`(?<=[\\p{Ll}\\d%.”"’])\\s?[—–]\\s?((?:the )?(?:${PAPER}|${BODY})(?:, (?:\\d{1,2} )?${MONTH}(?: \\d{1,2},)?(?: (?:19|20)\\d\\d)?|,? \\(?(?:19|20)\\d\\d\\)?)?)(?=\\.?$)`, 'gu');
const NAME = new RegExp(`^(?:the )?(?:${PAPER}|${BODY})$`, 'u');

/** "(Reuters)", "(IMF)" and "— Reuters" at a sentence's end: who said it, but not where or when. */
export function findBare(text: string): WordedCitation[] {
  const found: WordedCitation[] = [];
  for (const { index, 0: written, 1: target } of [...matchesWith(/\(/, IN_BRACKETS, text), ...matchesWith(/[—–]/, BEHIND_DASH, text)]) {
    const before = text.slice(Math.max(0, index - REACH), index);
    // A label, as the head of a column is, says nothing that the name could be the source of.
    if (/\s\p{Ll}/u.test(before) && !isShortFor(before, target)) found.push({ form: 'named', target, at: index, atEnd: index + written.length });
  }
  return found;
}

/** How far before its short form the long form of a name begins. */
const REACH = 80;

/** True for the "(WTO)" that gives the short form of the name before it: "the World Trade Organization (WTO)". */
function isShortFor(before: string, name: string): boolean {
  const initials = (before.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return /^\p{Lu}+$/u.test(name) && initials.endsWith(name);
}

/** True for a citation that is no more than the name of an agency, a newspaper or a body. */
export function isBareName({ form, target }: Pick<WordedCitation, 'form' | 'target'>): boolean {
  return form === 'named' && NAME.test(target);
}
