import { lowerCase } from '../text/lower-case';
import { MONTH } from '../text/months';
import { overlaps, type Span } from '../text/span';
import type { Telling } from './telling';
import { reach } from './telling-words';

/** Signals whose words are part of a figure: its number, its sign, its unit. */
const PARTS = /^qty:(money|percent|million|unit|number|range|approx|wordUnit|fraction|share)$/;

/** What belongs to a figure after its number, where the signal that would say so was raised first by an earlier figure. */
const REST = new RegExp('(?:(?<=percentage) points?'
  + '|(?<=\\d)\\s?(?:%|percent|per cent|hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m)'
  + '|(?<=\\d) (?:of|out of) (?:the )?(?=\\d)[\\d.,]*\\d'
  + `|(?<=\\b\\d\\d?) ${MONTH}(?: \\d{4})?`
  + '|(?<=\\b(?:one|two|three|four|five|six|seven|eight|nine)) (?:in|out of) (?:every )?'
  + '(?:two|three|four|five|six|seven|eight|nine|ten)'
  + '|(?<=[a-z])- to [a-z]+)(?![\\p{L}\\d])', 'uy');

/** Numbers in letters. */
const WORD = /^qty:(?:number|small)Word$/;

/** What a bare number counts: "companies", "registration offices"; no word that only joins. */
const COUNTED = new RegExp('(?: (?!'
  + '(?:of|to|in|on|at|by|for|from|with|and|or|nor|but|that|which|who|than|as|the|an?|is|are|was|were|has|have|had|will|would|could'
  + '|can|may|per|over|under|since|until|after|before|into|more|less|do|did|not|only|also|each|ago)\\b)'
  + '\\p{Ll}[\\p{Ll}-]+(?<!s))?? (?!(?:this|its|his|as|was|is|has|does)\\b)\\p{Ll}+s\\b', 'uy');

/** Letters before a figure in which more of it is looked for. */
const LETTERS_REACH = 80;

/** The number in letters, in lower case, before its unit: "forty billion" dollars. */
const LETTERS = new RegExp('(?:(?<![\\p{L}\\d-])'
  + '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
  + '|(?:thir|four|fif|six|seven|eigh|nine)teen'
  + '|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?'
  + '|hundred|thousand|million|billion|trillion) ){1,6}$', 'u');

/** The number in digits before "billion", where it was taken for a label. */
const DIGITS = /(?<![\p{L}\d.,])\d(?:[\d.,]{0,12}\d)?[ -]$/u;

/** "two-" before "thirds". */
const UPPER = /(?:one|two|three|four|five)[ -]$/;

/** "four in" before "five workers". */
const OUT_OF = /(?<![\p{L}\d])(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|out of) (?:every )?$/u;

/** "less" before "than a tenth". */
const MORE = /(?<!\p{L})(?:more|less|fewer|higher|lower|larger|smaller|greater) $/u;

/** The country's letters before the sign of its money: "US$". */
const COUNTRY = /[A-Z]{1,2}$/;

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
export function figureAround(text: string, figure: Telling, spans: readonly Telling[]): Span {
  const low = lowerCase(text);
  let around = reach(REST, text, withParts(figure, spans));
  if (/(?:^| )[\d,]+$/.test(text.slice(around.start, around.end)) || WORD.test(figure.signal)) around = reach(COUNTED, text, around);
  if (/^(?:thousand|[mbtr]{1,2}illion)/.test(text.slice(around.start))) around = reachBack(DIGITS, low, around);
  around = reachBack(LETTERS, low, around);
  if (/^(?:thirds?|quarters?|fifths?|tenths?)/.test(text.slice(around.start))) around = reachBack(UPPER, low, around);
  around = reachBack(OUT_OF, low, around);
  if (low.startsWith('than ', around.start)) around = reachBack(MORE, low, around);
  return /^\p{Sc}/u.test(text.slice(around.start)) ? reachBack(COUNTRY, text, around) : around;
}

/** The stretch with the parts of figures that overlap or touch it, and those that touch these. */
function withParts({ start, end }: Span, spans: readonly Telling[]): Span {
  const parts = spans.filter((span) => PARTS.test(span.signal));
  let around = { start, end };
  for (let grown = true; grown;) {
    const touching = parts.filter((part) => part.start <= around.end + 1 && around.start <= part.end + 1);
    const next = { start: Math.min(around.start, ...touching.map((part) => part.start)), end: Math.max(around.end, ...touching.map((part) => part.end)) };
    grown = next.start < around.start || next.end > around.end;
    around = next;
  }
  return around;
}

/** The stretch with what a pattern that ends with the text finds right before it. */
function reachBack(pattern: RegExp, text: string, { start, end }: Span): Span {
  const before = pattern.exec(text.slice(Math.max(0, start - LETTERS_REACH), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
