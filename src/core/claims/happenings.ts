import { lowerCase } from '../text/lower-case';
import type { Reading } from './reading';

/** What happens to people and things, so that it can be looked up; of verbs with more than one sense, those with the word behind them. */
const HAPPENINGS: ReadonlySet<string> = new Set((
  'abolished,acquitted,annulled,approved,arrested,assassinated,banned,blockaded,bombed,boycotted,broke down,broke off,broke out,burned,burnt,cancelled,canceled,captured,charged,closed,collapsed,convicted'
  + ',crashed,cut off,defaulted,demolished,deported,derailed,destroyed,detained,devalued,died,disbanded,dismissed,dissolved,dried up,drowned,evacuated,evicted,executed,exiled,expelled,expired,exploded'
  + ',extradited,fell apart,fell through,fined,fired,flattened,fled,flooded,frozen,grounded,hanged,impeached,indicted,jailed,kidnapped,killed,lapsed,laid off,lifted,looted,mothballed,murdered,nationalised'
  + ',nationalized,ousted,outlawed,overthrown,pardoned,poisoned,postponed,privatised,privatized,prosecuted,pulled out,raided,ransacked,rationed,rebuilt,rejected,released,reopened,repaired,repealed,resigned'
  + ',sabotaged,sacked,scrapped,seized,sentenced,shelled,shelved,shot,shut,sold off,stormed,stranded,struck down,sunk,surrendered,suspended,swept away,sworn in,tortured,toppled,torched,vandalised,vandalized'
  + ',vetoed,voted down,walked out,washed away,went bankrupt,went dark,withdrawn,withdrew,wounded'
).split(','));
/** Of these it is said in a figure of speech. */
const UNREAL = /\b(?:arguments?|case|ideas?|hopes?|dreams?|trust|illusions?|consensus|story|myth|logic|debate|promises?|era|momentum|spell|moment|mood|spirit|truth|patience|faith|questions?|doors?|windows?|bubble|masks?|I|[Ww]e|[Oo]ur|[Mm]y|should|could|would|may|might|must|will|if|to be|closed (?:with|on|by)|(?:built|made|paid) (?:for|to|in)|died of)\b/;

/** Somebody or something that need not be named has met with something, or done it: "The talks collapsed in the spring.", "The port has been closed since the flood." */
/** Done to somebody or something: only behind "was" or "has been". */
const DONE: ReadonlySet<string> = new Set((
  'awarded,bought,built,compensated,consulted,delivered,earmarked,fenced,funded,handed over,hired,inspected,installed,moved,paid,planted,promoted,punished,rehoused,relocated,replaced,resettled,rewritten,signed,sold,stolen'
  + ',thrown away,told,turned away,turned back,turned down,vaccinated,warned'
).split(','));

export function tellsHappening({ text, tokens, clause }: Reading): boolean {
  if (clause.verb < 0 || clause.verbClass === 'be' || clause.subject === 'selfText' || clause.subject === 'ownStudy' || clause.subject === 'this') return false;
  let verb = tokens[clause.verb];
  while (verb.is.was || verb.is.has || verb.is.had || verb.is.be || verb.is.not || verb.is.besideHelper || verb.is.often || verb.word.shape === '_ly' || /^(?:never|soon|later|then|all|first)$/.test(verb.key)) verb = verb.next;
  const word = lowerCase(text.slice(verb.start, verb.end));
  const both = `${word} ${lowerCase(text.slice(verb.next.start, verb.next.end))}`;
  const isDone = (verb.before.is.was || verb.before.is.be || verb.before.before.is.was) && (DONE.has(word) || DONE.has(both));
  return (isDone || HAPPENINGS.has(word) || HAPPENINGS.has(both)) && !UNREAL.test(text);
}
