import { lowerCase } from '../text/lower-case';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** What happens to people and things, so that it can be looked up; of verbs with more than one sense, those with the word after them. */
const HAPPENINGS: ReadonlySet<string> = new Set((
  'abolished,acquitted,annulled,approved,arrested,assassinated,banned,blockaded,bombed,boycotted,broke down,broke off,broke out,burned,burnt,'
  + 'cancelled,canceled,captured,charged,closed,collapsed,convicted,crashed,cut off,defaulted,demolished,defected,deported,derailed,deserted,'
  + 'destroyed,detained,devalued,died,disbanded,dismissed,dissolved,dried up,drowned,evacuated,ended in,ended with,evicted,executed,exiled,'
  + 'expelled,expired,exploded,extradited,fell apart,fell through,fined,fired,flattened,fled,flooded,frozen,grounded,hacked,hanged,impeached,'
  + 'indicted,jailed,kidnapped,killed,lapsed,laid off,leaked,lifted,looted,mothballed,murdered,mutinied,nationalised,nationalized,ousted,'
  + 'outlawed,overthrown,pardoned,poisoned,postponed,privatised,privatized,prosecuted,pulled out,raided,ransacked,rationed,rebuilt,rejected,'
  + 'released,reopened,repaired,repealed,resigned,rioted,sabotaged,sacked,scrapped,seized,sentenced,shelled,shelved,shot,shut,sold off,stormed,'
  + 'stranded,struck down,sued,sunk,surrendered,suspended,swept away,sworn in,tortured,toppled,torched,vandalised,vandalized,vetoed,voted down,'
  + 'walked out,washed away,went bankrupt,went dark,withdrawn,withdrew,wounded'
).split(','));
/** Of these it is said in a figure of speech. */
const UNREAL = new RegExp('\\b(?:arguments?|case|ideas?|[Hh]opes?|dreams?|trust|illusions?|apocalypse|honeymoon|consensus|story|myth|logic|debate|promises?'
  + '|era|momentum|spell|moment|mood|spirit|truth|patience|faith|questions?|doors?|windows?|bubble|masks?|I|[Ww]e|[Oo]ur|[Mm]y'
  + '|should|could|would|may|might|must|will|if|to be|closed (?:with|on|by)'
  + '|(?:built|made|paid) (?:for|to|in)'
  + '|died of)\\b');

/** Done to somebody or something: only after "was" or "has been". */
const DONE: ReadonlySet<string> = new Set((
  'awarded,bought,built,compensated,delivered,earmarked,fenced,funded,handed over,hired,inspected,installed,moved,paid,planted,promoted,'
  + 'punished,rehoused,relocated,replaced,resettled,rewritten,signed,sold,stolen,thrown away,told,turned away,turned back,turned down,vaccinated,'
  + 'warned'
).split(','));

/** Somebody or something that need not be named has met with something, or done it: "The talks collapsed in the spring.", "The port has been closed since the flood." */
export function tellsHappening({ text, tokens, clause }: Reading): boolean {
  if (clause.verb < 0 || clause.verbClass === 'be' || clause.subject === 'selfText' || clause.subject === 'ownStudy' || clause.subject === 'this') return false;
  let verb = tokens[clause.verb];
  while (isHelper(verb)) verb = verb.next;
  const word = lowerCase(text.slice(verb.start, verb.end));
  const both = `${word} ${lowerCase(text.slice(verb.next.start, verb.next.end))}`;
  const isDone = (verb.before.is.was || verb.before.is.be || verb.before.before.is.was) && (DONE.has(word) || DONE.has(both));
  return (isDone || HAPPENINGS.has(word) || HAPPENINGS.has(both)) && !UNREAL.test(text);
}

/** What may stand between the subject and the verb that says what happened: "has since been quietly". */
function isHelper({ is, key, word }: Token): boolean {
  return is.was || is.has || is.had || is.be || is.not || is.besideHelper || is.often || word.shape === '_ly' || /^(?:never|soon|later|then|all|first)$/.test(key);
}

/** What a sentence is about, and not "this", "what", "as …" or the author's question. */
const ABOUT = '^(?:(?:And|But|Yet|So|However|In addition|Importantly|Even so),? )?(?!(?:This|That|These|Those|It|There|What|Whether|How|Why|When|If|As|While|Until|By'
  + '|Such|Here|Now|Still|None|Nothing|Nobody|Everything|Life|Time|Expect|Think|Ask|Take|Look'
  + '|The (?:real |hard |best |only |whole |next )?(?:choice|challenge|task|problem|work|part|ball|time|answer|trick|test))\\b|[a-z])[^,;:“”"]{2,70}? ';
/** When: "since the flood.", "within weeks.", "in the spring" */
const WHEN = '(?:since (?:the (?!end|start|beginning)[a-z]+|last [a-z]+|then)[.,]|within (?:weeks|months|days|hours|minutes|an? [a-z]+)[.,]'
  + '|for (?:days|weeks|months)\\b|overnight\\b|in the (?:spring|summer|autumn|winter)(?! of)'
  + '|last (?:week|month|spring|summer|autumn|winter)\\b|every (?:day|night|week|month|winter|summer)\\b)';
/** Now, no longer, not yet, and no view of it: "still matters", "now has to". */
const CHANGED = '(?:is |are )?(?:no longer|now|still) (?!ha(?:s|ve) (?:to|no|an?|the|every|little) |do(?:es)? not (?:get|see|want) '
  + '|(?:that|to|remains?|matters?|counts?|holds?|early|time|appears?|seems?|needed|begins?)\\b)'
  + '|(?:has|have) (?:not|never|yet to) (?!been (?!\\p{L}+(?:ed|en|[^n]t|id|ld)\\b)|(?:more|so|less|a)\\b)';
const STATE = new RegExp(`${ABOUT}(?<! (?:that|which|who|as|than) )(?:${WHEN}|${CHANGED})`, 'u');
/** "No mayor was charged.", "Most of the wells are dry." */
const HOW_MANY = new RegExp('^(?:(?:And|But|Yet|So far),? )?'
  + '(?:No (?!one|doubt|wonder|surprise|amount|expert|attempt|matter)[a-z]+ (?:[a-z]+ )?(?:has|have|was|were) (?!ever\\b)'
  + '|(?:Most|Few|Hardly any|Almost none) of (?:the|them|these|those|its|their) )');
/** "The plant could not be restarted until 2023.", and no peace or trust that could not be had. */
const NOT_UNTIL = new RegExp('^(?:(?:And|But|Yet|Still|So),? )?'
  + '(?:(?:The|Its|Their|His|Her|An?|Some|Most|Many|Both|All|No) |(?!We |You |It |I )\\p{Lu}[\\p{L}-]*s )[^,;:.“”"]{0,60}?\\bcould '
  + '(?:not|only) [^,;:“”"]{2,70}?\\b'
  + '(?:(?:until|till) (?!(?:some|every)(?:one|body)(?![\\p{L}]))'
  + '|before (?:(?:19|20)\\d\\d|[^,;:.]{2,40} (?:was|were|had|came|left|went|broke|fell|[a-z]+ed)(?![\\p{L}])))', 'u');
/** Something could not be done before a time that is given. */
export function tellsDelay(text: string): boolean {
  return NOT_UNTIL.test(text) && !/\b(?:[Ww]e|[Oo]ur|I|would|if|unless|peace|trust|reforms?|justice|too late)\b/.test(text);
}
/** What is so no longer, or now, or not yet, or of how many: "The bus no longer stops at the clinic.", "Teachers have not been paid since May." */
export function tellsChange(text: string): boolean {
  return (HOW_MANY.test(text) || STATE.test(text)) && !UNREAL.test(text);
}
