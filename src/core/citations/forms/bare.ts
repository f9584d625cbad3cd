import type { Block } from '../../draft/draft';
import { matchesWith } from '../../text/match-at';
import type { WordedCitation } from '../citation';
import { isReference } from '../reference';
import { isAuthorDate } from './author-date';
import type { FormContext } from './context';
import { BODY, NEWS } from './news';

/** By itself such a word names no paper. */
const PAPER = `(?!(?:News|Post|Journal|Herald|Tribune|Gazette)(?![\\p{L} ]))${NEWS}(?<!Review|Standard|Mail|Daily)`;
// What is seldom stands first, so that a text without it is gone through quickly.
const IN_BRACKETS = new RegExp('\\((?<=[\\p{Ll}\\d%.”"’][.,]? \\()(?:(?:via|source:?|per|h/t|as (?:reported|quoted|cited) (?:by|in)|according to'
  + `|(?:data|figures|numbers|estimates)(?: (?:from|by|of)|:)) )?((?:the )?(?:${PAPER}/)?(?:${PAPER}(?=\\)[.,;]|\\)\\s*$|\\)\\s+\\p{Lu})|${BODY}(?=\\)\\.|\\)\\s*$)))\\)`, 'gu');
const BEHIND_DASH = new RegExp(`(?<=[\\p{Ll}\\d%.”"’])\\s?[—–]\\s?((?:the )?(?:${PAPER}|${BODY}))(?=\\.?$)`, 'gu');
const NAME = new RegExp(`^(?:the )?(?:${PAPER}/)?(?:${PAPER}|${BODY})$`, 'u');

/** "(Reuters)", "(Reuters/Ipsos)", "(IMF)" and "— Reuters" at a sentence's end: who said it, but not where or when. */
export function findBare(text: string): WordedCitation[] {
  const found: WordedCitation[] = [];
  for (const { index, 0: written, 1: target } of [...matchesWith(/\(/, IN_BRACKETS, text), ...matchesWith(/[—–]/, BEHIND_DASH, text)]) {
    const before = text.slice(Math.max(0, index - REACH), index);
    // A label, as the head of a column is, says nothing that the name could be the source of.
    if (/\s\p{Ll}/u.test(before) && !isShortFor(before, target) && !COMMON_NOUN.test(before)) found.push({ form: 'named', target, at: index, atEnd: index + written.length });
  }
  return found;
}

/** What ends a sentence after a dash: "fell — Kim 2019.", "fell – IMF, *Outlook*, 2023". */
const REFERENCE_BEHIND = /(?<=[\p{Ll}\d%)”"’][.,]?)(?: ?— ?| – )((?:the )?(?=\p{Lu}|(?:19|20)\d\d \p{Lu})[^—;\n]{2,120}?)(?=\.?\s*$|\.\s+["“]?\p{Lu})/gu;

/** "The fleet shrank — Kim 2019.": a reference after the dash that ends a sentence. The last line of a quotation, or of a figure, is its credit. */
export function findBehindDash({ prose, role, quote }: Block, { references }: FormContext): WordedCitation[] {
  if (quote !== undefined || role === 'credit' || role === 'caption') return [];
  return prose.matches(REFERENCE_BEHIND, /[—–] ?[\p{Lu}\d]/u).flatMap(({ index, 0: whole, 1: inside }) => {
    const target = inside.replace(/ ?\(((?:1[5-9]|20)\d\d[a-z]?)\)$/, ' $1');
    const atEnd = index + whole.length;
    return isAuthorDate(target, references) || isReference(target) ? { form: 'author-date', target, at: atEnd - inside.length, atEnd } : [];
  });
}

/** The name in parentheses says which one is meant: "by the central bank (Bank of Korea)", but not "according to the central bank (Bank of Korea)". */
const COMMON_NOUN = /(?<![Aa]ccording to )\b(?:[Tt]he|an?) (?:\p{Ll}+ ){0,2}(?:agency|authority|bank|body|commission|fund|institute|lender|ministry|office|organi[sz]ation) $/u;

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
