import { wordSet } from '../text/word-set';
import { DUTY_WORDS } from './duties';
import { ENGLISH_WORDS } from './foreign';
import { IDIOM_WORDS } from './idioms';
import { DRAFT_WORDS } from './own-voice';
import { ASCRIBING_WORDS, SCHEDULE_WORDS, SHARE_WORDS } from './plain-claims';
import { PRACTICE_WORDS } from './practices';
import { isEd, type Word } from './words';

/**
 * What a word or sign hints at, as bits; a sentence has the hints of all of them. A reader that looks for something first asks for its hint,
 * and so most sentences, and most words of the others, cost it next to nothing.
 */
export const HINTS = {
  /** Letters or words without which a pattern over the whole sentence cannot match. */
  code: 1 << 0, gap: 1 << 1, reference: 1 << 2, photo: 1 << 3, century: 1 << 4, question: 1 << 5, asked: 1 << 6, voice: 1 << 7,
  /** Signs: quotation marks and brackets, and those that say something of the sentence's form. */
  quote: 1 << 8, sign: 1 << 9,
  /** Words of the lists that a family looks for. */
  quantity: 1 << 10, saying: 1 << 11, modal: 1 << 12, title: 1 << 13, past: 1 << 14, deed: 1 << 15,
  /** Words without which a sentence cannot state such a fact; see `PlaceFacts`. */
  duty: 1 << 16, draft: 1 << 17, share: 1 << 18, idiom: 1 << 19, ascribed: 1 << 20, schedule: 1 << 21, practice: 1 << 22,
  /** Small words of English: a sentence without any may be in another language. */
  english: 1 << 23,
} as const;

interface Clue {
  readonly hint: number;
  /** For a word in lower case. */
  readonly letters: RegExp;
}

/** What a word of nothing but letters may have. */
const IN_WORDS: readonly Clue[] = [
  { hint: HINTS.reference, letters: /http|www|doi|vol|ibid|p$/ },
  { hint: HINTS.photo, letters: /shakes|looks|poses|pictured|photo|courtesy|getty/ },
  { hint: HINTS.century, letters: /centur/ },
  { hint: HINTS.asked, letters: /spoke|talked|interview|survey|polled|respondent|informant|sample|focus|conversation|fieldwork|interlocutor|thank|grateful|indebted/ },
  { hint: HINTS.quantity, letters: /^fy/ },
];
/** What any other word or sign may have as well. */
const IN_SIGNS: readonly Clue[] = [
  { hint: HINTS.code, letters: /[_$@{}~^\\|<>`βασμ≤≥]/ },
  { hint: HINTS.gap, letters: /[([]/ },
  { hint: HINTS.question, letters: /\?/ },
  { hint: HINTS.quote, letters: /^["'‘’ʼ“”„«»([]/ },
  { hint: HINTS.sign, letters: /^[([—–;:!?*•]/ },
  { hint: HINTS.quantity, letters: /^\d/ },
  { hint: HINTS.share, letters: /^\d|-(?:hal|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)/ },
];
const ASKED = wordSet(
  'met visited examined inspected tested told asked hosts names identities advised represented team teams staff members volunteers casework clients '
  + 'testimony evidence my our'
);
const VOICE = wordSet(
  'table tables fig figs figure figures chart charts graph graphs map maps box boxes exhibit exhibits view opinion judgment judgement estimation '
  + 'assessment argue option scenario alternative recommendation step priority pillar goal objective if annex appendix attachment invited sought needed '
  + 'decision memo memorandum submission requested asked recommended choices options ways reasons paths tasks priorities courses alternatives aims goals '
  + 'problems obstacles objections lessons risks challenges explanations causes parts consulted attached enclosed flaws weaknesses merits drawbacks faults staff proposed imagine suppose picture assume hypothetical imaginary '
  + 'fictional mean define deserve deserves stand follow remain emerge officials officers court courts tribunal body chamber sense term word judge judges '
  + 'coefficient coefficients significant robust error errors p adequate sufficient enough pittance ocean bucket say asks invites requests seeks advises '
  + 'recommends proposes updates responds required due'
);

/** What whole words hint at. */
const BY_WORD = new Map<string, number>();
const WORDS = [
  [HINTS.asked, ASKED], [HINTS.voice, VOICE], [HINTS.duty, DUTY_WORDS], [HINTS.draft, DRAFT_WORDS], [HINTS.share, SHARE_WORDS], [HINTS.idiom, IDIOM_WORDS],
  [HINTS.ascribed, ASCRIBING_WORDS], [HINTS.schedule, SCHEDULE_WORDS], [HINTS.practice, PRACTICE_WORDS], [HINTS.english, ENGLISH_WORDS],
] as const;
for (const [hint, words] of WORDS) for (const word of words) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | hint);

/** The hints of a word or sign. @param low in lower case, as the draft has it; `word` is the one that it is taken for */
export function hintsOf(low: string, word: Word): number {
  let hints = cluesOf(low, IN_WORDS) | (BY_WORD.get(low) ?? 0);
  if (!/^[a-z]+$/.test(low)) hints |= cluesOf(low, IN_SIGNS);
  const { is, ends } = word;
  if (is.money || is.percent || is.number || is.month) hints |= HINTS.quantity;
  if (is.saying || is.reporting) hints |= HINTS.saying;
  if (is.modal) hints |= HINTS.modal;
  if (is.titles) hints |= HINTS.title;
  if (is.past || isEd(word)) hints |= HINTS.past | HINTS.deed;
  if (ends === 'en' || is.was || is.beFinite || is.verbsS || is.attitude) hints |= HINTS.deed;
  return hints;
}

function cluesOf(low: string, clues: readonly Clue[]): number {
  let hints = 0;
  // By number: an iterator would make an object for each word and clue.
  for (let at = 0; at < clues.length; at += 1) if (clues[at].letters.test(low)) hints |= clues[at].hint;
  return hints;
}
