/** Words that tie a sentence to a case at hand, or to law and its subjects, whose rights and duties are looked up. */
const AT_HAND = /\b(?:was|were|had|has been|have been|almost never|never been (?:so|more|less|[a-z]+er)|not always|not been|always been|sa(?:id|ys?)|today|now|currently|this|these|those|our|my|your|we|you|per ?cent|million|billion|years?)\b|^(?:He|She|It|They|His|Her|Its|Their|That) |^(?:Nobody|No one|Everyone|Everybody) (?:in|on|at|else|appears) |^None of (?:it|them) |(?:covered|allowed|exempt|banned|included);| them\.$/;
const OF_LAW = /\b(?:laws?|rights?|access|tax(?:es)?|legal|by law|licen[cs]es?|insurance|pensions?|vot(?:e|es|ing))\b/;
const NAMED = /.\p{Lu}/u;
/** "No one voted for it." tells what happened; "No one ever marched for free ports." is always true. */
const HAPPENED = /^(?!.* ever )(?:(?:And|But|Yet|So),? )?(?:Nobody|No one) /;
const GONE = /^(?:(?:And|But|Yet|So),? )?(?:Nobody|No one) has (?:yet |since )?(?:gone|come|done|begun|become) /;
/** People of whom a want or a habit is a finding: "Tenants have no …", "Inspectors never …". */
const PEOPLE = /^(?:\p{L}+ ){0,2}(?:[Pp]eople|[Ww]omen|[Mm]en|[Cc]hildren|[Ff]amilies|[Hh]ouseholds|youth|\p{L}{2,}(?:er|or|ee|ist|ant|ent)s) /u;
/** "Soldiers, not summits, hold a line.", "The problem is not the law but the office." */
const CONTRAST = new RegExp('^[A-Z][a-z]+(?: [a-z]+){0,4}; [a-z]+(?: [a-z]+){1,4}\\.$|\\bonly as [a-z]+ as\\b'
  + '|^[A-Z]([a-z]{2,12}s) (?:[a-z]+ ){2,7}(?:do not|never|become|are|end as) (?:[a-z]+ ){0,2}[a-z]\\1\\.$'
  + '|[a-z], not (?:(?:the|an?|to|by|in|for|from|with) )?[a-z-]+(?: [a-z-]+){0,4}[,.]'
  + '|\\b(?:is|are) not (?:(?:just|only|merely) )?(?:(?:an?|the|in|by|to) )?[a-z -]{3,40}?,? but (?:an?|the|in|by|to) ');
/** "No one has ever marched for free trade.", "Courage costs nothing.", "Cities that wait never act." */
const UNIVERSAL = new RegExp('^(?:(?:And|But|Yet|So),? )?(?:(?:Nobody|No one|Nothing|None|Everybody|Everyone) '
  + '|(?!(?:The|That|Most|Some|Many|Few|Several|There|I|And|But|Yet|So)\\b)[A-Za-z][a-z-]*(?: [a-z-]+){0,7}? (?:never|seldom|always'
  + '|(?:(?:to|on|for) )?(?:nobody|no one|nothing))\\b)');
/** "Trade wars have no winners.", "There is no such thing as a free port.", "A treaty without a meter is a poem.", "Drivers hate tolls until they meet an empty street." */
const NONE_AT_ALL = / when (?:an?|the) [a-z -]{3,30} and [a-z]+ when |^When(?:ever)? an? [a-z -]{3,40}, [^,]+\.$|\bneeds? no [a-z]+ing\b|^An? [a-z-]+ without (?:an? )?[a-z-]+ (?:is|are|has|can|will|[a-z]+s) |^[A-Z][a-z]+s [a-z]+ [a-z -]{2,30} until (?:they|it) [a-z -]+\.$|\bno such thing as\b|^There is no [a-z-]+ without [a-z -]+\.$|^(?:(?!The\b)[A-Z][a-z-]+(?: [a-z-]+){0,2}|An? [a-z-]+(?: [a-z-]+)?) (?:has|have|knows?|needs?) no [a-z-]+\.$/;

/**
 * A saying of the author's, as columnists coin them: short, of nobody in particular, true at all times, and turned on a contrast or on
 * "never", "nobody", "no". Nothing in it could be looked up.
 * @param text a sentence of at most sixteen words that begins with no place, without numbers and quotations
 * @param past it tells of the past
 */
export function isAdage(text: string, past: boolean): boolean {
  if (NAMED.test(text) || AT_HAND.test(text) || (past && HAPPENED.test(text)) || GONE.test(text)) return false;
  return CONTRAST.test(text) || (!OF_LAW.test(text) && (NONE_AT_ALL.test(text) || (!PEOPLE.test(text) && UNIVERSAL.test(text))));
}
