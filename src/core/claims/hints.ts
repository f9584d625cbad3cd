import { lowerCase } from '../text/lower-case';
import { isEd, type Word } from './words';

/**
 * What a word or sign hints at, as bits; a sentence has the hints of all of them. A reader that looks for something first asks for its hint,
 * and so most sentences, and most words of the others, cost it next to nothing.
 */
export const HINTS = {
  /** Letters without which a pattern over the whole sentence cannot match. */
  code: 1, gap: 2, reference: 4, photo: 8, century: 16, question: 32, asked: 16384, voice: 32768,
  /** Signs: quotation marks and brackets, and those that say something of the sentence's form. */
  quote: 64, sign: 128,
  /** Words of the lists that a family looks for. */
  quantity: 256, saying: 512, modal: 1024, title: 2048, past: 4096, deed: 8192,
} as const;

/** Patterns for a word in lower case. */
const LETTERS: readonly (readonly [hint: number, letters: RegExp])[] = [
  [HINTS.code, /[_$@{}~^\\|<>`βασμ≤≥]/],
  [HINTS.gap, /[([]/],
  [HINTS.reference, /http|www|doi|vol|ibid|p$/],
  [HINTS.photo, /shakes|looks|poses|pictured|photo|courtesy|getty/],
  [HINTS.century, /centur/],
  [HINTS.question, /\?/],
  [HINTS.asked, /spoke|talked|^told$|^asked$|interview|survey|polled|respondent|informant|sample|focus|conversation|fieldwork|interlocutor|^hosts$|thank|grateful|indebted|^names$|^identities$|^(?:advised|represented|teams?|staff|members|volunteers|casework|clients|testimony|evidence|my|our)$/],
  [HINTS.voice, new RegExp('^(?:table|fig|figure|chart|graph|map|box|exhibit|view|opinion|judge?ment|estimation|assessment|argue|option|scenario|alternative'
    + '|recommendation|step|priority|pillar|goal|objective|if|annex|appendix|attachment|invited|sought|needed|decision|memo|memorandum|submission|requested|asked|recommended|choices'
    + '|options|ways|reasons|paths|tasks|priorities|courses|alternatives|aims|goals|causes|parts|staff|proposed|imagine|suppose|picture'
    + '|assume|hypothetical|imaginary|fictional|mean|define|deserves?|stand|follow|remain|emerge|officials|officers|courts?|tribunal|body|chamber|judges?|coefficients?|significant|robust|errors?)$')],
  [HINTS.quote, /^["'‘’ʼ“”„«»([]/],
  [HINTS.sign, /^[([—–;:!?*•]/],
  [HINTS.quantity, /^\d|^fy/],
];

/** The hints of a word or sign. */
export function hintsOf(piece: string, word: Word): number {
  let hints = 0;
  const low = lowerCase(piece);
  for (const [hint, letters] of LETTERS) if (letters.test(low)) hints |= hint;
  const { is, ends } = word;
  if (is.money || is.percent || is.number || is.month) hints |= HINTS.quantity;
  if (is.saying || is.reporting) hints |= HINTS.saying;
  if (is.modal) hints |= HINTS.modal;
  if (is.titles) hints |= HINTS.title;
  if (is.past || isEd(word)) hints |= HINTS.past | HINTS.deed;
  if (ends === 'en' || is.was || is.beFinite || is.verbsS || is.attitude) hints |= HINTS.deed;
  return hints;
}
