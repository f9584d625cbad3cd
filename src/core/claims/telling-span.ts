import { matchAt } from '../text/match-at';
import { MONTH } from '../text/months';
import { overlaps, type Span } from '../text/span';
import type { Telling } from './telling';

/** Signals whose words are part of a figure: its number, its sign, its unit. */
const PARTS = /^qty:(money|percent|million|unit|number|range|approx|wordUnit|fraction|share)$/;

/** What belongs to a figure behind its number, where the signal that would say so was raised first by an earlier figure. */
const REST = new RegExp('(?:(?<=percentage) points?|(?<=\\d)\\s?(?:%|percent|per cent|hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m)'
  + `|(?<=\\b\\d\\d?) ${MONTH}(?: \\d{4})?`
  + '|(?<=\\b(?:one|two|three|four|five|six|seven|eight|nine)) (?:in|out of) (?:every )?'
  + '(?:two|three|four|five|six|seven|eight|nine|ten)|(?<=[a-z])- to [a-z]+)(?![\\p{L}\\d])', 'uy');

/** Numbers in letters. */
const WORD = /^qty:(?:number|small)Word$/;

/** What a bare number counts: "companies", "registration offices"; no word that only joins. */
const COUNTED = new RegExp('(?: (?!(?:of|to|in|on|at|by|for|from|with|and|or|nor|but|that|which|who|than|as|the|an?|is|are|was|were|has|have|had|will|would'
  + '|could|can|may|per|over|under|since|until|after|before|into|more|less|do|did|not|only|also|each|ago)\\b)\\p{Ll}[\\p{Ll}-]+'
  + '(?<!s))?? (?!(?:this|its|his|as|was|is|has|does)\\b)\\p{Ll}+s\\b', 'uy');

/** Letters before a unit in which its number is looked for. */
const LETTERS_REACH = 80;

/** The number in letters before its unit: "forty billion" dollars. */
const LETTERS = new RegExp('(?:(?<![\\p{L}\\d-])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'
  + '|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?|hundred|thousand|million|billion|trillion) ){1,6}$', 'iu');

/** The number of the "Article 53" that a rule stands in. */
const NUMBERED = /(?<=\b(?:Articles?|Sections?|Chapters?|Titles?|Annex|Rule|Resolution|Directive|Regulation|Clause)) [\dIVX][\d.IVX/()a-z]*(?<![.(])/uy;

/** What stands before the subject proper in "and within six weeks Ford", "In April 2025 Beijing" and, behind "On June 17,", "2024, Chinese troops". */
const LEAD = new RegExp('^(?:\\d{4}, )?(?:(?:and|but|or|so|yet) )?'
  + '(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Aa]fter|[Bb]efore|[Ss]ince|[Ww]ithin|[Dd]uring|[Uu]nder|[Ww]ith|[Ff]or|[Ff]rom) '
  + '(?:[A-Z][a-z]+ (?:\\d{1,2} )?\\d{4} |[^A-Z,]{1,40} )(?=[A-Z]))?');

/** The number in digits before "billion", where it was taken for a label. */
const DIGITS = /(?<![\p{L}\d.,])\d(?:[\d.,]{0,12}\d)?[ -]$/u;

/** "four in" before "five workers". */
const OUT_OF = /(?<![\p{L}\d])(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|out of) (?:every )?$/iu;

/** "Three years later", "a decade ago": when, and not how much. */
const WHEN = /(?<!\p{L})[\p{L}\d-]{1,12} (?:years?|months?|weeks?|days?|hours?|decades?|century|centuries) (?:later|ago|earlier|before|after)(?!\p{L})/u;

/** Stands in all that `WHEN` finds, and is found sooner. */
const WHEN_SIGN = / (?:later|ago|earlier|before|after)/;

const COUNTS = /^qty:(?:number|money|percent|million|unit|wordUnit|approx|fraction|share|among)$/;

/** The signals whose words measure something; those that only say when, if there are no others. */
export function measures(text: string, spans: readonly Telling[]): readonly Telling[] {
  const found = WHEN_SIGN.test(text) ? WHEN.exec(text) : null;
  if (found === null) return spans;
  const when = { start: found.index, end: found.index + found[0].length };
  const left = spans.filter((span) => !overlaps(span, when));
  // "almost seven years ago" is more than its "seven years ago".
  const isCut = spans.some(({ start, end }) => start < when.start && when.start < end);
  return !isCut && left.some(({ signal, start, end }) => COUNTS.test(signal) && /\d|\s/.test(text.slice(start, end))) ? left : spans;
}

/** "12.3" within "$12.3 billion": everything that overlaps or touches belongs to the figure. */
export function figureAround(text: string, { start, end, signal }: Telling, spans: readonly Telling[]): Span {
  const parts = spans.filter((span) => PARTS.test(span.signal));
  let around = { start, end };
  for (let grown = true; grown;) {
    const touching = parts.filter((part) => part.start <= around.end + 1 && around.start <= part.end + 1);
    const next = { start: Math.min(around.start, ...touching.map((part) => part.start)), end: Math.max(around.end, ...touching.map((part) => part.end)) };
    grown = next.start < around.start || next.end > around.end;
    around = next;
  }
  around = reach(REST, text, around);
  if (/(?:^| )[\d,]+$/.test(text.slice(around.start, around.end)) || WORD.test(signal)) around = reach(COUNTED, text, around);
  const digits = /^(?:thousand|[mbtr]{1,2}illion)/.test(text.slice(around.start)) ? DIGITS.exec(text.slice(Math.max(0, around.start - LETTERS_REACH), around.start)) : null;
  if (digits !== null) around = { ...around, start: around.start - digits[0].length };
  const letters = LETTERS.exec(text.slice(Math.max(0, around.start - LETTERS_REACH), around.start));
  if (letters !== null) around = { ...around, start: around.start - letters[0].length };
  const upper = /(?:one|two|three|four|five)[ -]$/i.exec(text.slice(0, around.start));
  if (upper !== null && /^(?:thirds?|quarters?|fifths?|tenths?)/.test(text.slice(around.start))) around = { ...around, start: upper.index };
  const outOf = OUT_OF.exec(text.slice(Math.max(0, around.start - LETTERS_REACH), around.start));
  if (outOf !== null) around = { ...around, start: around.start - outOf[0].length };
  // The country's letters before the sign of its money: "US$".
  const country = /[A-Z]{1,2}$/.exec(text.slice(0, around.start));
  return /^\p{Sc}/u.test(text.slice(around.start)) && country !== null ? { ...around, start: country.index } : around;
}

const NAME = new RegExp('^\\s+(?:(?:the|a|an|its|their|his|her)\\s+)?[\\p{L}\\p{N}.’\'&-]+'
  + '(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.’\'&-]*|of|for|and|the))*(?<!\\s(?:of|for|and|the))', 'u');

/** "according to" with the name behind it. */
export function withName(text: string, { start, end }: Span): Span {
  const name = NAME.exec(text.slice(end, end + 80));
  return { start, end: end + (name?.[0].replace(/[.’']{1,3}$/, '').length ?? 0) };
}

/** The subject proper. */
export function atSubject(text: string, { start, end }: Span): Span {
  return { start: start + LEAD.exec(text.slice(start, end))![0].length, end };
}

/** "Article" with its number. */
export function atNumber(text: string, span: Span): Span {
  return reach(NUMBERED, text, span);
}

/** What a sentence says first of when or how: "to date ", "Up to now, ", "No less important, ". */
const OPENING = new RegExp('^(?:(?:(?:[Uu]p )?[Tt]o (?:date|now)|[Tt]oday|[Nn]ow|[Hh]ere|[Tt]hen|[Ff]inally|[Aa]gain) '
  + '|(?:[Nn]o less|[Ff]urther|[Mm]ore(?:over)?|[Mm]ost|[Ll]ess|[Ww]orse|[Bb]etter|[Ee]qually|[Tt]ogether|[Pp]rior|[Uu]p to|[Tt]o date|[Tt]oday|[Nn]ow|[Hh]ere'
  + '|[Tt]hen|[Ff]inally|[Aa]gain|[Dd]ue to|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Ww]ith|[Aa]s|[Aa]mong|[Uu]nder|[Ll]ike|[Uu]nlike|[Aa]ll the while'
  + '|[Tt]his (?:spring|summer|autumn|fall|winter|year|month|week))\\b[^,]{0,40}, )');

/** What is said of a subject behind a comma, a dash or in brackets: "China, despite its wealth". */
const ASIDE = /(?:, (?:despite|including|like|such as|with|which|who|whose|where|when|because|but|however|an?|the|its|the former|\p{Lu}[\p{L}-]*[’']s)(?![\p{L}])|[—–(]).*$/u;

/** What does not belong to a stretch any more: it leads on to what stands behind. */
const TAIL = new RegExp('(?:,|,? (?:there|here|which|who|whose|that|this|these|those|their|its|his|her|our|a|an|the|each|every|all|any|to|of|in|on|at|by|for|with|from|up'
  + '|and|or|nor|but|as|if|when|where|because|while|however|rather|even|most|more|sometimes|often|still|now|also|already|yet|only|too|thus|then'
  + '|(?:tend|come|appear|seem)s? to|than|into|over|until|before|after|under|if|didn’t|not|no|it|he|she|they|we|you|very|so|such|single|either|both|be|been|is|are|was|were|has|have|had'
  + '|[a-z]{1,20}ly))$', 'u');

/** Words that say nothing of what the sentence is about. */
const SAYS_NOTHING = new RegExp('^(?:[Tt]he )?(?:[Ss]ame|[Tt]he|[Oo]nes?|[Oo]thers?|[Ss]ometimes|[Ii]ts?|[Ww]e|us|[Oo]ur|I|[Yy]ou|[Tt]hey|[Tt]heir|them|[Tt]hese|[Tt]his|[Tt]hat|[Tt]hose'
  + '|[Nn]one|[Nn]ot?|[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Aa]ll|[Bb]oth|[Ee]ach|[Aa]ny|[Aa]nother|[Tt]here|[Hh]ere|[Ww]hat|[Ww]hich|[Ww]ho)$');

/** Words up to the last that makes sense without what stands behind it. */
export function withoutTail(words: string): string {
  let end = words.length;
  for (let tail = TAIL.exec(words); tail !== null; tail = TAIL.exec(words.slice(0, end))) end = tail.index;
  return words.slice(0, end);
}

/** The words of a subject that name what the sentence is about, as "security considerations" of "Up to now, security considerations"; `undefined` when none do. */
export function named(text: string, { start, end }: Span): Span | undefined {
  let at = start;
  for (let opening = OPENING.exec(text.slice(at, end)); opening !== null; opening = OPENING.exec(text.slice(at, end))) at += opening[0].length;
  let words = text.slice(at, end);
  if (!/, (?:and|or) /.test(words)) words = words.replace(ASIDE, '');
  words = withoutTail(words);
  return words === '' || SAYS_NOTHING.test(words) ? undefined : { start: at, end: at + words.length };
}

/** "Kazakhstan still" and "obliges each" without the last word. */
export function withoutLast(text: string, { start, end }: Span): Span {
  const last = /\s(?:still|now|also|already|yet|only|too|thus|each|every|all|any|the|an?|that|[a-z]{1,20}ly)$/.exec(text.slice(start, end));
  return { start, end: last === null ? end : start + last.index };
}

/** The stretch with what matches directly behind it. */
function reach(pattern: RegExp, text: string, { start, end }: Span): Span {
  return { start, end: end + (matchAt(pattern, text, end)?.[0].length ?? 0) };
}
