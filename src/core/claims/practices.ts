import { lowerCase } from '../text/lower-case';
import { PEOPLE_WORDS } from './duties';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** Of these words one stands in all that `tellsPractice` finds: people of all kinds, by their plural, and what they sail and fly. */
export const PRACTICE_WORDS: ReadonlySet<string> = new Set([
  ...PEOPLE_WORDS.filter((word) => !/^(?:buildings|homes|permits|funds|staff|members)/.test(word)).map((word) => word.replace('?', '')),
  ...('smugglers traffickers brokers middlemen militias militants rebels gangs cartels pirates hackers spies agents mercenaries fighters soldiers troops guards police '
    + 'officers officials inspectors trawlers tankers crews poachers loggers miners refiners recruiters settlers drones jets warships refineries activists warlords').split(' '),
]);
/** What people only feel, think or are is no deed. */
const FELT = new RegExp('^(?:like|want|need|fear|hope|love|hate|prefer|deserve|matter|remain|seem|tend|know|believe|think|worry|agree'
  + '|expect|doubt|see|look|face|feel|mean|lack|care|vary|differ|dream|benefit|depend|rely|play|struggle|speak|talk|joke|wait|stand|sit|add'
  + '|make)$');
const UNSURE = /\b(?:if|unless|[Ww]e|[Oo]ur|I|too)\b/;

/** People of some kind are said to do something, as they commonly do, at a place or for somebody that is named: "Smugglers move chips through Malaysia." */
export function tellsPractice({ text, tokens }: Reading): boolean {
  const wordOf = ({ start, end }: Token): string => lowerCase(text.slice(start, end));
  const who = tokens.findIndex((token) => PRACTICE_WORDS.has(wordOf(token)));
  if (who < 0 || who > 3 || tokens.slice(tokens[0].is.coord ? 1 : 0, who).some(({ is, kind }) => is.function || kind !== 'word')) return false;
  let at = who + 1;
  let placed = false;
  if (tokens[at]?.is.prep) {
    while (tokens[at] && tokens[at].name === 0) at += 1;
    placed = at < tokens.length && /^(?:in|at|near|around|across|along|from|on)$/.test(tokens[who + 1].key);
  }
  while (tokens[at] && (tokens[at].name > 0 || tokens[at].is.often || tokens[at].is.time || tokens[at].word.ends === 'ly')) at += 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.is.function || verb.past || /(?:ed|ing|[^s]s)$/.test(wordOf(verb)) || FELT.test(wordOf(verb))) return false;
  // "Head teachers in Punjab hire their own cleaners."
  if (placed && verb.next.kind === 'word' && (verb.next.is.det || !verb.next.is.function)) return !UNSURE.test(text);
  for (let behind = verb.next, far = 9; behind.kind !== 'none' && behind.key !== ','; behind = behind.next) {
    far = behind.is.prep ? 0 : far + 1;
    if (behind.name > 0 && far < 4) return !UNSURE.test(text);
  }
  return false;
}

/** "The two navies share sonar data." */
const TOGETHER = new RegExp('^(?:(?:And|But|Yet|Today),? )?(?:The (?:two|three|four|five)|Both) (?:\\p{Ll}[\\p{Ll}-]{1,20} ){0,2}?'
  + '(?:navies|armies|air forces|police forces|militaries|governments|ministries|agencies|guards|regulators|parliaments|unions|commissions'
  + '|services|countries|states|neighbou?rs|allies|companies|firms|banks|utilities|councils|cities|universities|courts) '
  + '(?:also |now |still |already |jointly )?'
  + '(?:shares?|swap|exchange|run|operate|hold|patrol|train|fly|pool|trade|buy|sell|fund|finance|maintain|use|issue|keep|own|staff|host'
  + '|publish|guard|recogni[sz]e|claim|import|export)s? '
  + '(?!(?:an? )?(?:\\p{Ll}+ )?'
  + '(?:interests?|goals?|views?|values|concerns?|aims?|fears?|problems?|different|opposing|grudges?|risks?|borders?|coasts?|responsibility'
  + '|blame|fate|the (?:same|risk|blame|view))(?![\\p{L}]))', 'u');
/** "Judges in the province are paid by the governor." */
const BY_WHOM = new RegExp('^(?!(?:This|That|These|Those|It|They|What|Who|Whoever|If|When|Nobody|We|You|I) )[^,;:.“”"]{3,60} (?:is|are) '
  + '(?:also |still |now |mostly |all )?'
  + '(?:appointed|elected|chosen|nominated|paid|funded|financed|staffed|trained|vetted|hired|supplied|licensed|audited|chaired|subsidi[sz]ed'
  + '|armed|equipped|owned) by '
  + '(?!(?:those|people|nobody|no one|us|fear|habit|choice|chance|luck|default|merit|law|the (?:same|wrong|right|very))(?![\\p{L}]))', 'u');
/** "The frigate can track forty targets at once." */
const CAN_HOLD = new RegExp('^(?:(?:And|But|Yet|Today),? )?(?:(?:The|Its|Their|Each|Both) |\\p{Lu}[\\p{L}-]+ )[^,;:.“”"]{0,50}?\\bcan '
  + '(?:only |now |also )?'
  + '(?:track|carry|hold|store|fly|reach|hit|process|handle|house|produce|refine|treat|feed|supply|serve|load|unload|fire|launch|lift|seat'
  + '|sail|pump|carry out) (?:(?:up to|about|some|only|at most|more than|at least|around) )?'
  + '(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?)(?![\\p{L}]))', 'u');
/** "Rosatom trains the crews of the plant." */
const RUNS = new RegExp('^(?:The )?(?!(?:This|That|These|Those|It|Its|He|She|Their|His|Her|Our|My|All|Some|Such|Most|Many|Few|What|Who|Nobody|Everyone|Everybody'
  + "|Nothing)(?![\\p{L}]))\\p{Lu}[\\p{L}.&’'-]*(?: (?:\\p{Lu}[\\p{L}.&’'-]*|of|and|the)){0,5} (?:also |now |still )?"
  + '(?:stores|hosts|leases|rents|trains|arms|supplies|employs|refines|licen[cs]es|operates|subsidi[sz]es|finances|insures|equips|patrols'
  + '|garrisons|maintains|manages|staffs) '
  + '(?!(?:are|is|was|were|ha[sd]|have|will|would|can|could|may|of|and|or|for|to|from|in|on|at|by|with)(?![\\p{L}])'
  + '|(?:\\p{Ll}+ )?(?:hopes?|fears?|doubts?|faith|excuses|illusions|appearances|that)(?![\\p{L}]))', 'u');

/** "To the fishing lobby, the quota is theft.", "For many mayors the reform is a gift.": those who are known by what they want, or many of a kind. */
const VOICED = new RegExp("^(?:For|To|Among) (?:(?:the |most |many |some )?(?:[\\p{L}’'-]{2,20} ){0,2}"
  + '(?:lobby|lobbyists|unions?|campaigners|activists|critics|opponents|supporters|backers|advocates|hawks|doves|sceptics|skeptics|purists'
  + '|hardliners|environmentalists|conservatives|liberals|nationalists|reformers|lawyers|admirals|generals|economists|federation|association)'
  + '|(?:many|most|some) (?!(?:years|decades|purposes|reasons|cases|ways|things|matters|of us|people like)(?![\\p{L}]))[\\p{Ll}-]{3,20}s?'
  + '(?: (?:in|on|at|of) [\\p{L} ]{3,30}?)?),? (?:the|this|that|it|an?) '
  + '(?!(?:lesson|question|choice|point|task|message|answer|challenge|way|best|wise|next|first|only|real) )', 'u');

/** Somebody is said to see it so, by being named at the beginning. */
export function isVoiced(text: string): boolean {
  return VOICED.test(text);
}

/**
 * How things are arranged in the present: two bodies do something together, a named one runs, arms or supplies something, somebody is appointed,
 * paid or chosen by somebody else, or a camp thinks something.
 */
export function tellsArrangement(text: string): boolean {
  return (TOGETHER.test(text) || isVoiced(text) || RUNS.test(text) || (/ (?:is|are) .{2,40} by /.test(text) && BY_WHOM.test(text))) && !UNSURE.test(text);
}

/** How much of something that is there can be carried, held or made, in numbers. */
export function tellsCapacity(text: string): boolean {
  return text.includes(' can ') && CAN_HOLD.test(text) && !UNSURE.test(text);
}

const STANCE = /^(?:want|seek|oppose|reject|resist|favou?r|support|back|insist|refuse|prefer|fear|claim|view|see|plan|intend|aim|object|hope|agree|disagree)s?$/;

/** States or capitals are said to want, oppose, see or plan something: "Berlin, Paris and Rome oppose the plan." */
export function takesStance({ text, tokens }: Reading): boolean {
  let at = 0;
  let placed = false;
  while (tokens[at] && (tokens[at].name > 0 || tokens[at].is.coord || tokens[at].is.the || tokens[at].key === ',' || tokens[at].is.often || tokens[at].is.time)) {
    placed ||= tokens[at].name > 0 && tokens[at].is.places;
    at += 1;
  }
  const verb = tokens[at];
  // "Japan plans are ready" is about plans.
  return placed && verb !== undefined && !verb.next.is.beFinite && !verb.next.is.was && STANCE.test(lowerCase(text.slice(verb.start, verb.end))) && !UNSURE.test(text);
}
