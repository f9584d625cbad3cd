import { lowerCase } from '../../text/lower-case';

/** What leads to a source, in lower case. */
const SEE = new RegExp('^(?:(?:but )?(?:see|cfr?\\.?|vgl\\.|zit\\. n\\.|siehe|voir|véase|compare|e\\.g\\.,?|i\\.e\\.,?|for (?:example|instance),?|also|contra|contrast|pace|→'
  + '|(?:on|for) (?:this|that|which|more),? see|see,? inter alia|according to|source:|data:'
  + '|(?:as )?(?:reported|quoted|cited|discussed|reviewed|translated) (?:in|by)|(?:tables?|fig(?:ures?|\\.)|chapters?|box) [\\da-z.]{1,5} (?:in|of|from)|the \\p{Ll}{4,12} (?:in|of|by)|adapted from|reproduced from|reprinted from|based on|from|in|per|following|as in'
  + '|for an? [a-z ]{3,30}(?=, see ))(?:,? (?:also|especially|esp\\.|in particular|generally|notably))?[,:]? )+', 'u');

/** The words of a parenthesis without what leads to a source: "Kim 2020" of "see also Kim 2020". */
export function withoutLead(words: string): string {
  return words.slice(SEE.exec(lowerCase(words))?.[0].length ?? 0);
}
