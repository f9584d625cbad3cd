/** Words that tie a sentence to the case at hand: no saying has them. */
const AT_HAND = new RegExp('\\b(?:was|were|had|has been|have been|almost never'
  + '|never been (?:so|more|less|[a-z]+er)'
  + '|not always|not been|always been|sa(?:id|ys?)|today|now|currently|this|these|those|our|my|your|we|you|per ?cent|million'
  + '|billion|years?)\\b'
  + '|^(?:He|She|It|They|His|Her|Its|Their|That) '
  + '|^(?:Nobody|No one|Everyone|Everybody) (?:in|on|at|else|appears) '
  + '|^None of (?:it|them) '
  + '|(?:covered|allowed|exempt|banned|included);'
  + '| them\\.$');
/** Law and its subjects, whose rights and duties are looked up. */
const OF_LAW = /\b(?:laws?|rights?|access|tax(?:es)?|legal|by law|licen[cs]es?|insurance|pensions?|vot(?:e|es|ing))\b/;
/** A name, anywhere but at the beginning. */
const NAMED = /.\p{Lu}/u;
/** "No one voted for it." tells what happened; "No one ever marched for free ports." is always true. */
const HAPPENED = /^(?!.* ever )(?:(?:And|But|Yet|So),? )?(?:Nobody|No one) /;
const GONE = /^(?:(?:And|But|Yet|So),? )?(?:Nobody|No one) has (?:yet |since )?(?:gone|come|done|begun|become) /;
/** People and places of whom a want or a habit is a finding: "Tenants have no …", "Inspectors never …", "Trains seldom …". */
const KNOWN = new RegExp('^(?:\\p{L}+ ){0,2}'
  + '(?:[Pp]eople|[Ww]omen|[Mm]en|[Cc]hildren|[Ff]amilies|[Hh]ouseholds|youth|[Pp]upils|[Tt]rains|[Bb]uses|[Cc]linics|[Ss]chools'
  + '|[Hh]ospitals|[Cc]ourts|[Vv]illages|[Ww]ards|[Tt]rials|[Cc]ontracts|[Pp]atrols|[Hh]omes|[Ss]hops'
  + '|\\p{L}{2,}(?:er|or|ee|ist|ant|ent)s) ', 'u');
/** How things are arranged: "The rector is chosen by lot, not by vote.", "Judges, not ministers, appoint the rector.", "Most of it comes from …, not from …" */
const ARRANGED = new RegExp('^(?:The|Its|Their|[A-Z][a-z]+s) (?:[a-z]+ ){0,3}(?:is|are) '
  + '(?:[a-z]+(?:ed|en)|paid|held|sold|kept|run|set|built|bought|made|drawn) (?!to )'
  + '|^[A-Z][a-z]+s, not [a-z]+, [a-z]+ (?:the|its|their) '
  + '|^(?:Most|Half|Many|Few|Some) ');
/** "Soldiers, not summits, hold a line.", "The problem is not the law but the office." */
const CONTRAST = new RegExp('^[A-Z][a-z]+(?: [a-z]+){0,4}; [a-z]+(?: [a-z]+){1,4}\\.$'
  + '|\\bonly as [a-z]+ as\\b'
  + '|^[A-Z]([a-z]{2,12}s) (?:[a-z]+ ){2,7}(?:do not|never|become|are|end as) (?:[a-z]+ ){0,2}[a-z]\\1\\.$'
  + '|[a-z], not (?:(?:the|an?|to|by|in|for|from|with) )?[a-z-]+(?: [a-z-]+){0,4}[,.]'
  + '|\\b(?:is|are) not (?:(?:just|only|merely) )?(?:(?:an?|the|in|by|to) )?[a-z -]{3,40}?,? but (?:an?|the|in|by|to) ');
/** "No one has ever marched for free trade.", "Courage costs nothing.", "Cities that wait never act.", "Trade wars have no winners." */
const UNIVERSAL = new RegExp('^(?:(?:And|But|Yet|So),? )?'
  + '(?:(?:Nobody|No one|No (?:single )?(?:person|man|woman|nation)|Nothing|None|Everybody|Everyone) '
  + '|(?!(?:The|That|Most|Some|Many|Few|Several|There|I|And|But|Yet|So)\\b)[A-Za-z][a-z-]*(?: [a-z-]+){0,7}? '
  + '(?:never|seldom|always|(?:(?:to|on|for) )?(?:nobody|no one|nothing))\\b)'
  + '|^(?:(?!The\\b)[A-Z][a-z-]+(?: [a-z-]+){0,2}|An? [a-z-]+(?: [a-z-]+)?) (?:has|have|knows?|needs?) no [a-z-]+\\.$');
/** "There is no such thing as a free port.", "A treaty without a meter is a poem.", "Drivers hate tolls until they meet an empty street." */
const NONE_AT_ALL = new RegExp(' when (?:an?|the) [a-z -]{3,30} and [a-z]+ when '
  + '|^When(?:ever)? an? [a-z -]{3,40}, [^,]+\\.$'
  + '|\\bneeds? no [a-z]+ing\\b'
  + '|^An? [a-z-]+ without (?:an? )?[a-z-]+ (?!is (?:turned|sent|held|barred|fined|void|not valid))(?:is|are|has|can|will|[a-z]+s) '
  + '|^[A-Z][a-z]+s [a-z]+ [a-z -]{2,30} until (?:they|it) [a-z -]+\\.$'
  + '|\\bno such thing as\\b'
  + '|^There is no [a-z-]+ without [a-z -]+\\.$');

/**
 * A saying of the author's, as columnists coin them: short, of nobody in particular, true at all times, and turned on a contrast or on
 * "never", "nobody", "no". Nothing in it could be looked up.
 * @param text a sentence of at most sixteen words that begins with no place, without numbers and quotations
 * @param past it is in the past tense
 */
export function isAdage(text: string, past: boolean): boolean {
  if (NAMED.test(text) || AT_HAND.test(text) || (past && HAPPENED.test(text)) || GONE.test(text)) return false;
  if (CONTRAST.test(text) && !ARRANGED.test(text)) return true;
  return !OF_LAW.test(text) && (NONE_AT_ALL.test(text) || (!KNOWN.test(text) && UNIVERSAL.test(text)));
}
