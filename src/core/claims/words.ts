import advice from './lexicons/advice.txt';
import attitude from './lexicons/attitude.txt';
import caption from './lexicons/caption.txt';
import cause from './lexicons/cause.txt';
import compare from './lexicons/compare.txt';
import evaluative from './lexicons/evaluative.txt';
import functionWords from './lexicons/function.txt';
import generic from './lexicons/generic-subjects.txt';
import grammar from './lexicons/grammar.txt';
import hedge from './lexicons/hedge.txt';
import inference from './lexicons/inference.txt';
import past from './lexicons/irregular-past.txt';
import legal from './lexicons/legal.txt';
import lower from './lexicons/lower.txt';
import modal from './lexicons/modal.txt';
import org from './lexicons/org-words.txt';
import ownStudy from './lexicons/own-study.txt';
import places from './lexicons/places.txt';
import portable from './lexicons/portable.txt';
import quantity from './lexicons/quantity.txt';
import reporting from './lexicons/reporting.txt';
import saying from './lexicons/saying.txt';
import self from './lexicons/self.txt';
import signpost from './lexicons/signpost.txt';
import sources from './lexicons/source-nouns.txt';
import time from './lexicons/time.txt';
import titles from './lexicons/titles.txt';
import trend from './lexicons/trend.txt';
import verbsS from './lexicons/verbs-s.txt';

const FILES = {
  advice, attitude, caption, cause, compare, evaluative, function: functionWords, generic, hedge, inference, past, legal,
  lower, modal, org, ownStudy, places, portable, quantity, reporting, saying, self, signpost, sources, time, titles, trend,
  verbsS,
};

/** The lists that a word stands in: files of `lexicons/`, and lines of `grammar.txt`. Words that stand in the same lists share one of these. */
export class Lists {
  advice = false; attitude = false; caption = false; cause = false; compare = false; evaluative = false; function = false; generic = false;
  hedge = false; inference = false; past = false; legal = false; lower = false; modal = false; org = false; ownStudy = false; places = false;
  portable = false; quantity = false; reporting = false; saying = false; self = false; signpost = false; sources = false; time = false;
  titles = false; trend = false; verbsS = false;
  be = false; beFinite = false; was = false; has = false; had = false; do = false; did = false; modAdvice = false; modWill = false;
  modCan = false; modMay = false; det = false; the = false; an = false; this = false; that = false; prep = false; subord = false; coord = false;
  wh = false; relative = false; i = false; we = false; you = false; he = false; they = false; it = false; not = false; adjEd = false;
  number = false; bigNumber = false; fraction = false; percent = false; month = false; weekday = false; season = false; money = false;
  unit = false; timeNoun = false; actor = false; deed = false; eventNoun = false; claimNoun = false; claimable = false; think = false; seen = false;
  studyNoun = false; unnamed = false; often = false; degree = false; lawName = false; superMost = false; erThan = false; imperative = false;
  genericNoun = false; nameLink = false; stop = false; opener = false; participleAfter = false; edAfter = false; opens = false; many = false; besideHelper = false; sign = false;
  /** Words of `phrases.txt`. */
  phrase = false;
}
export type ListName = keyof Lists;

/** A word of the language as the signals see it: the lists it stands in, and how it looks in shape text. */
export interface Word {
  /** Number of the word, from 0, in the order in which they were asked for. */
  readonly id: number;
  /** Lower case, apostrophes straight, without a possessive `'s`; empty for a word that no list has. */
  readonly key: string;
  /** Its name in shape text: itself, or a class such as `_tion`; and the number of that name. */
  readonly shape: string;
  readonly shapeId: number;
  readonly is: Lists;
  /** How the key ends, as far as verbs and adverbs are known by it. */
  readonly ends: 'ed' | 'en' | 'ing' | 'ly' | 's' | '';
}

/** Words in -ed: those of the lists by their key, others by their shape. */
export function isEd({ key, ends, shape }: Word): boolean {
  return key === '' ? shape === '_ed' : ends === 'ed';
}

/** All word lists joined: one look-up a word. */
export interface WordTable {
  /** The entry for a key; a word in no list gets the entry of its ending. */
  lookup(key: string): Word;
  /** Number of a name of shape text, from 1; the number is new when the name is. */
  shapeId(name: string): number;
  shapeName(id: number): string;
}

const ENDINGS = [
  'ing', 'ed', 'ly', 'tion', 'ity', 'ment', 'ness', 'al', 'ive', 'ous', 'able', 'ism', 'ers', 'er', 'est', 's',
];

/** The endings by their last letter, so that a word is tried against few. */
const BY_LAST = new Map([...new Set(ENDINGS.map((end) => end.at(-1)!))].map((letter) => [letter, ENDINGS.filter((end) => end.endsWith(letter))]));

/** Builds the table; costs some milliseconds, so keep it for as long as drafts are judged. The words of phrases get an entry too. */
export function createWordTable(phraseWords: readonly string[] = []): WordTable {
  const lists = readLists(phraseWords);
  const shapes = new Map<string, number>();
  const shapeNames: string[] = [];
  const shapeId = (name: string): number => {
    const known = shapes.get(name);
    if (known !== undefined) return known;
    shapeNames.push(name);
    shapes.set(name, shapeNames.length);
    return shapeNames.length;
  };
  let made = 0;
  const make = (key: string, shape: string, is: Lists): Word => ({ id: made++, key, shape, shapeId: shapeId(shape), is, ends: endOf(key) });
  const none = new Lists();
  const unknown = new Map(['_w', ...ENDINGS.map((end) => `_${end}`)].map((shape) => [shape, make('', shape, none)]));
  // Words are made as drafts ask for them: the lists hold ten thousand.
  const words = new Map<string, Word>();
  return {
    lookup(key) {
      let word = words.get(key);
      if (word !== undefined) return word;
      const is = lists.get(key);
      if (is === undefined) return unknown.get(ending(key))!;
      word = make(key, is.function || is.portable || !/[a-z]/.test(key) ? key : ending(key), is);
      words.set(key, word);
      return word;
    },
    shapeId,
    shapeName: (id) => shapeNames[id - 1],
  };
}

/** By word the lists it stands in. */
function readLists(phraseWords: readonly string[]): Map<string, Lists> {
  const lists = new Map<string, Lists>();
  const none = new Lists();
  const put = (name: string, keys: readonly string[]): void => {
    if (!(name in none)) throw new Error(`no word list is called ${name}`);
    const list = name as ListName;
    /** What words of this list stood in before, and what they stand in now. */
    const joined = new Map<Lists, Lists>();
    for (const key of keys) {
      const before = lists.get(key) ?? none;
      if (before[list]) continue;
      let after = joined.get(before);
      if (after === undefined) joined.set(before, (after = Object.assign(new Lists(), before, { [list]: true })));
      lists.set(key, after);
    }
  };
  for (const [name, text] of Object.entries(FILES)) put(name, unfold(text));
  for (const line of lines(grammar)) {
    const colon = line.indexOf(':');
    put(line.slice(0, colon), line.slice(colon + 1).trim().split(' '));
  }
  put('phrase', phraseWords);
  return lists;
}

/** The words of a list that the build has folded: each a capital, how many letters it shares with the one before, and the rest. */
export function unfold(text: string): readonly string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((folded) => (word = word.slice(0, folded.charCodeAt(0) - 65) + folded.slice(1)));
}

/** The lines of a file of the lexicons that are neither blank nor comments. */
export function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

const ENDS = ['ed', 'en', 'ing', 'ly', 's'] as const;

function endOf(key: string): Word['ends'] {
  return ENDS.find((end) => key.endsWith(end)) ?? '';
}

function ending(key: string): string {
  for (const end of BY_LAST.get(key[key.length - 1]) ?? []) if (key.length > end.length + 2 && key.endsWith(end)) return `_${end}`;
  return '_w';
}
