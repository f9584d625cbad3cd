import type { Span } from '../text/span';
import type { Wording } from '../text/wording';
import { NO_SAYING } from './noun-or-verb';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import { figureAround, measures } from './telling-figure';
import { atNumber, atSubject, named, namedAlone, withName, withNameBefore, withoutLast, withoutNextOne, withSpeaker, withWhatFollows } from './telling-words';
import { KINDS, type ClaimKind } from './verdict';

/** Words of a sentence as offsets into its text, with the signal that they raised. */
export interface Telling extends Span {
  readonly signal: string;
}

/** What shows that a claim is of a kind, and what the writer reads about it. */
export interface Told {
  readonly kind: ClaimKind;
  readonly telling: Telling | undefined;
  readonly message: Wording;
}

/** For each kind the signals whose words show it, best first. */
const SHOWN: Readonly<Record<ClaimKind, readonly RegExp[]>> = {
  figure: [
    /^qty:(money|percent)$/, /^qty:million$/, /^qty:(unit|wordUnit)$/, /^qty:(fraction|share|percentWord)$/, /^qty:number$/,
    /^qty:range$/, /^qty:(duration|numberWord|approx|soft)$/, /^qty:(trendverb|trend|quantityWord)$/, /^qty:(year|month|smallWord)/, /^qty:/,
  ],
  quote: [/^quo:(veryLong|long)$/, /^quo:middle$/, /^quo:/],
  attribution: [
    /^att:(according|somesay|literature)$/, /^att:(nameverb|titleverb)$/, /^att:(say|report)\/(name|source|actor|third)$/,
    /^att:(thesource|viewed|passive|inhis|idea|plan|concern|claimNoun|etal|popular|refer|ascribe|pointout|adverb|evidence|known)$/,
    /^att:(say|report)(That)?$/, /^att:(nameStance|stance)/, /^att:/,
  ],
  event: [
    /^evt:past\/(name|actor|third)$/, /^evt:(deed|nameHas|by)$/, /^evt:past(\/|$)/, /^evt:(passivePast|perfect|passivePresent)$/, /^evt:(was|had)$/, /^evt:/,
  ],
  rule: [/^law:(provides|duty|under|ruling|done|pursuant)$/, /^law:(name|capital)$/, /^law:/],
  cause: [/^cau:stated$/, /^cau:effect/, /^cau:/],
  compare: [/^cmp:(first|super|rank)/, /^cmp:superlative$/, /^cmp:/],
  state: [/^nam:(run|place|body)$/, /^who:/],
};

/** Kinds shown by who does what: the main clause's subject with its verb, where a signal of the kind stands on that verb. */
const BY_CLAUSE: ReadonlySet<ClaimKind> = new Set(['attribution', 'event']);

/** Subjects that name nothing by themselves, and those of them that still say who did it. */
const POINTING = /\/(none|you|he|they|it|this|there|wh|manyBare)$/;
const PERSONS = /\/(he|they)$/;

/** Auxiliaries, which show nothing by themselves. */
const EMPTY = /^(?:be|been|being|is|are|was|were|has|have|had|did|(?:has|have|had) been)$/i;
/** Verbs that say something only with the words after them. */
const LEADS_ON = /(?:^| )(?:is|are|was|were|been|has|have|had)$/;
/** "roughly half of the": of what, stands after it. */
const OPEN_SHARE = / of(?: \p{L}{2,5})?$/u;
/** "millions", with the "of" after it. */
const OPEN_NUMBER = /^(?:dozens|scores|hundreds|thousands|millions|billions|trillions) of $/i;
/** Laws by what they are. */
const GENERIC = /^(?:Act|Law|Treaty|Convention|Protocol|Regulation|Directive|Order|Bill|Initiative|Strategy|Code|Charter)$/;

/** Letters that a stretch of words may have and still be read at a glance. */
const LONGEST = 60;

/** Finds the words of a sentence that show a claim of this kind best; `undefined` when no single stretch does. */
export type Teller = (kind: ClaimKind, text: string, own: SentenceSignals) => Telling | undefined;

/** Makes the finder of telling words: the whole figure with its unit, who said or did it. */
export function createTeller(signals: SignalBook): Teller {
  const known = new Map(KINDS.map((kind) => [kind, new Map<string, number>()]));
  /** Which of the kind's patterns a signal is the first to fit; after them all for one that fits none. */
  const rankOf = (kind: ClaimKind, signal: string): number => {
    const ranks = known.get(kind)!;
    let rank = ranks.get(signal);
    if (rank === undefined) {
      const found = SHOWN[kind].findIndex((pattern) => pattern.test(signal));
      ranks.set(signal, (rank = found < 0 ? SHOWN[kind].length : found));
    }
    return rank;
  };
  return (kind, text, { raised }) => {
    const all: Telling[] = [];
    for (let slot = 0; slot < raised.size; slot += 1) {
      const [start, end] = [raised.startAt(slot), raised.endAt(slot)];
      if (end > start) all.push({ signal: signals.name(raised.idAt(slot)), start, end });
    }
    const spans = kind === 'figure' ? measures(text, all).filter(({ start, end }) => !(text[start - 1] === '(' && text[end] === ')' && end - start < 3)) : all;
    let best: Telling | undefined;
    let least = SHOWN[kind].length;
    for (const span of spans) {
      const rank = rankOf(kind, span.signal);
      if (rank < least) [best, least] = [span, rank];
    }
    return tellingWords(kind, text, spans, best);
  };
}

/** @param best the words of the signal that shows the kind best; `undefined` when none does */
function tellingWords(kind: ClaimKind, text: string, spans: readonly Telling[], best: Telling | undefined): Telling | undefined {
  const found = spans.find(({ signal, start, end }) => signal.startsWith('mp:')
    && (!POINTING.test(signal) || (BY_CLAUSE.has(kind) && PERSONS.test(signal) && end - start <= 'they'.length)));
  const subject = found && { ...found, ...atSubject(text, found) };
  const about = kind === 'state' && subject !== undefined && fits(subject) ? named(text, subject) : undefined;
  if (about !== undefined) return { ...subject!, ...about };
  if (best === undefined) return undefined;
  if (kind === 'state') {
    const isPlace = spans.some(({ signal, start }) => signal === 'nam:place' && start === best.start);
    const words = namedAlone(text, best, best.signal.startsWith('who:') ? 'people' : isPlace ? 'place' : 'name');
    return words && { ...best, ...words };
  }
  if (kind === 'figure') {
    const figure = figureAround(text, best, spans);
    const isOpen = OPEN_SHARE.test(text.slice(figure.start, figure.end)) || OPEN_NUMBER.test(text.slice(figure.start, figure.end + 4));
    return { ...best, ...(isOpen ? withWhatFollows(text, figure) : figure) };
  }
  if (kind === 'rule') {
    const rule = atNumber(text, withoutLast(text, best));
    return { ...best, ...(GENERIC.test(text.slice(rule.start, rule.end)) ? withNameBefore(text, rule) : rule) };
  }
  if (kind === 'cause') return { ...best, ...withWhatFollows(text, best) };
  if (best.signal === 'att:according') return { ...best, ...withName(text, best) };
  const verb = spans.find(({ signal }) => signal.startsWith('mv:'));
  if (BY_CLAUSE.has(kind) && subject !== undefined && verb !== undefined) {
    const isOnVerb = best.end === verb.end || (best.signal === 'att:refer' && best.start === verb.start);
    const clause = { ...best, start: subject.start, end: verb.end };
    if (isOnVerb && verb.start - subject.end <= 1 && fits(clause)) {
      return LEADS_ON.test(text.slice(verb.start, verb.end)) ? { ...clause, ...withWhatFollows(text, clause) } : clause;
    }
  }
  const words = alone(kind, text, best) ?? (kind === 'attribution' ? spans.find((span) => isSaidThat(text, span)) : undefined);
  if (words === undefined || subject === undefined || !BY_CLAUSE.has(kind)) return words;
  // "government wants" of "Syria’s new government wants": from where the subject begins.
  const begins = named(text, subject)?.start ?? words.start;
  const whole = begins < words.start && words.start < subject.end && subject.end < words.end ? { ...words, start: begins } : words;
  return fits(whole) ? whole : words;
}

/** Words that were found by themselves, with those that make them speak; `undefined` when they do not. */
function alone(kind: ClaimKind, text: string, best: Telling): Telling | undefined {
  const words = text.slice(best.start, best.end);
  if (/ (?:of|from|about|over)$/.test(words)) return { ...best, ...withWhatFollows(text, best) };
  if (words.includes(' ') && !EMPTY.test(words)) return { ...best, ...withoutNextOne(text, best) };
  if (kind === 'attribution') return NO_SAYING.test(words) ? undefined : { ...best, ...withSpeaker(text, best) };
  if (kind !== 'event' && kind !== 'compare') return best;
  const more = { ...best, ...withWhatFollows(text, best) };
  return EMPTY.test(text.slice(more.start, more.end)) ? undefined : more;
}

/** "argue that", and not "states that" of "poor states that". */
function isSaidThat(text: string, { signal, start, end }: Telling): boolean {
  return /^att:(?:say|report)That$/.test(signal) && !/^(?:states|measures|questions|signals|projects|surveys) /.test(text.slice(start, end));
}

function fits({ start, end }: Span): boolean {
  return end - start <= LONGEST;
}
