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
const FELT = /^(?:like|want|need|fear|hope|love|hate|prefer|deserve|matter|remain|seem|tend|know|believe|think|worry|agree|expect|doubt|see|look|face|feel|mean|lack|care|vary|differ|dream|benefit|depend|rely|play|struggle|speak|talk|joke|wait|stand|sit|add|make)$/;
const UNSURE = /\b(?:if|unless|[Ww]e|[Oo]ur|I|too)\b/;

/** People of some kind are said to do something, as they commonly do, at a place or for somebody that is named: "Smugglers move chips through Malaysia." */
export function tellsPractice({ text, tokens }: Reading): boolean {
  const wordOf = ({ start, end }: Token): string => lowerCase(text.slice(start, end));
  const who = tokens.findIndex((token) => PRACTICE_WORDS.has(wordOf(token)));
  if (who < 0 || who > 3 || tokens.slice(tokens[0].is.coord ? 1 : 0, who).some(({ is, kind }) => is.function || kind !== 'word')) return false;
  let at = who + 1;
  if (tokens[at]?.is.prep) while (tokens[at] && tokens[at].name === 0) at += 1;
  while (tokens[at] && (tokens[at].name > 0 || tokens[at].is.often || tokens[at].is.time || tokens[at].word.ends === 'ly')) at += 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.is.function || verb.past || /(?:ed|ing|[^s]s)$/.test(wordOf(verb)) || FELT.test(wordOf(verb))) return false;
  for (let behind = verb.next, far = 9; behind.kind !== 'none' && behind.key !== ','; behind = behind.next) {
    far = behind.is.prep ? 0 : far + 1;
    if (behind.name > 0 && far < 4) return !UNSURE.test(text);
  }
  return false;
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
