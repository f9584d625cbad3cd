import type { Span } from '../text/span';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import type { ClaimKind } from './verdict';

/** Words of a sentence as offsets into its text, with the signal that they raised. */
export interface Telling extends Span {
  readonly signal: string;
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

/** Signals whose words are part of a figure: its number, its sign, its unit. */
const PARTS = /^qty:(money|percent|million|unit|number|range|approx|wordUnit|fraction|share)$/;

/** What belongs to a figure behind its number, where the signal that would say so was raised first by an earlier figure. */
const REST = /(?:(?<=percentage) points?|(?<=\d)\s?(?:%|percent|per cent|hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m))(?![\p{L}\d])/uy;

/** Subjects that name nothing by themselves. */
const POINTING = /\/(none|you|he|they|it|this|there|wh|manyBare)$/;

/** What stands before the subject proper in "and within six weeks Ford", "In April 2025 Beijing" and, behind "On June 17,", "2024, Chinese troops". */
const LEAD = new RegExp('^(?:\\d{4}, )?(?:(?:and|but|or|so|yet) )?'
  + '(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Aa]fter|[Bb]efore|[Ss]ince|[Ww]ithin|[Dd]uring|[Uu]nder|[Ww]ith|[Ff]or|[Ff]rom) '
  + '(?:[A-Z][a-z]+ (?:\\d{1,2} )?\\d{4} |[^A-Z,]{1,40} )(?=[A-Z]))?');

/** Letters that a stretch of words may have and still be read at a glance. */
const LONGEST = 60;

/**
 * The words of a sentence that show a claim of this kind best, as offsets into the sentence's text: the whole figure with its unit, who said or
 * did it. `undefined` when no single stretch does.
 */
export function tellingWords(kind: ClaimKind, text: string, own: SentenceSignals, signals: SignalBook): Telling | undefined {
  const spans = own.ids.map((id, slot) => ({ signal: signals.name(id), start: own.starts[slot], end: own.ends[slot] }))
    .filter(({ start, end }) => end > start);
  const best = SHOWN[kind].map((signal) => spans.find((span) => signal.test(span.signal))).find((span) => span !== undefined);
  const found = spans.find(({ signal }) => signal.startsWith('mp:') && !POINTING.test(signal));
  const subject = found && { ...found, start: found.start + LEAD.exec(text.slice(found.start, found.end))![0].length };
  if (kind === 'state' && subject !== undefined && fits(subject)) return { ...subject, ...withoutAdverb(text, subject) };
  if (best === undefined) return undefined;
  if (kind === 'figure') return { ...best, ...figureAround(text, best, spans.filter(({ signal }) => PARTS.test(signal))) };
  if (best.signal === 'att:according') return { ...best, ...withName(text, best) };
  const verb = spans.find(({ signal }) => signal.startsWith('mv:'));
  if (BY_CLAUSE.has(kind) && subject !== undefined && verb !== undefined && best.end === verb.end && verb.start - subject.end <= 1) {
    const clause = { ...best, start: subject.start, end: verb.end };
    if (fits(clause)) return clause;
  }
  return best;
}

/** "Kazakhstan still" without its last word. */
function withoutAdverb(text: string, { start, end }: Span): Span {
  const adverb = /\s(?:still|now|also|already|yet|only|too|thus|[a-z]{1,20}ly)$/.exec(text.slice(start, end));
  return { start, end: adverb === null ? end : start + adverb.index };
}

function fits({ start, end }: Span): boolean {
  return end - start <= LONGEST;
}

/** "12.3" within "$12.3 billion": everything that overlaps or touches belongs to the figure. */
function figureAround(text: string, { start, end }: Span, parts: readonly Span[]): Span {
  let around = { start, end };
  for (let grown = true; grown;) {
    const touching = parts.filter((part) => part.start <= around.end + 1 && around.start <= part.end + 1);
    const next = { start: Math.min(around.start, ...touching.map((part) => part.start)), end: Math.max(around.end, ...touching.map((part) => part.end)) };
    grown = next.start < around.start || next.end > around.end;
    around = next;
  }
  REST.lastIndex = around.end;
  around = { ...around, end: around.end + (REST.exec(text)?.[0].length ?? 0) };
  // The country's letters before the sign of its money: "US$".
  const letters = /[A-Z]{1,2}$/.exec(text.slice(0, around.start));
  return /^\p{Sc}/u.test(text.slice(around.start)) && letters !== null ? { ...around, start: letters.index } : around;
}

/** "according to" with the name behind it. */
function withName(text: string, { start, end }: Span): Span {
  const name = /^\s+(?:(?:the|a|an|its|their|his|her)\s+)?[\p{L}\p{N}.’'&-]+(?:\s+(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|for|and|the))*(?<!\s(?:of|for|and|the))/u.exec(text.slice(end, end + 80));
  return { start, end: end + (name?.[0].replace(/[.’']{1,3}$/, '').length ?? 0) };
}
