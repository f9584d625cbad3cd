import compiled from 'policy-writer:word-lists';

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
  genericNoun = false; nameLink = false; stop = false; opener = false; participleAfter = false; edAfter = false; opens = false; many = false;
  besideHelper = false; advisory = false; formal = false; measured = false; sign = false;
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
  const listsOf = readLists(phraseWords);
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
      const is = listsOf(key);
      if (is === undefined) return unknown.get(ending(key))!;
      word = make(key, is.function || is.portable || !/[a-z]/.test(key) ? key : ending(key), is);
      words.set(key, word);
      return word;
    },
    shapeId,
    shapeName: (id) => shapeNames[id - 1],
  };
}

/** What tells the lists that a word stands in; `undefined` for one that stands in none. */
function readLists(phraseWords: readonly string[]): (key: string) => Lists | undefined {
  const sets = ['', ...compiled.sets.split('|')];
  const words = unfold(compiled.words);
  /** By word the number of its set; more by the number of all sets when it stands in a phrase, too. */
  const numbers = new Map<string, number>();
  let at = 0;
  for (let set = 1; set < sets.length; set += 1) {
    for (const end = at + compiled.counts[set - 1]; at < end; at += 1) numbers.set(words[at], set);
  }
  for (const word of new Set(phraseWords)) numbers.set(word, (numbers.get(word) ?? 0) + sets.length);
  // Made as drafts ask for them, as most sets have a word or two.
  const made: Lists[] = [];
  return (key) => {
    const number = numbers.get(key);
    return number === undefined ? undefined : made[number] ??= makeLists(sets[number % sets.length], number >= sets.length);
  };
}

function makeLists(set: string, phrase: boolean): Lists {
  const is = new Lists();
  for (const name of set === '' ? [] : set.split(' ')) {
    if (!(name in is)) throw new Error(`no word list is called ${name}`);
    is[name as ListName] = true;
  }
  is.phrase = phrase;
  return is;
}

/** The words that the build has folded: each a capital, how many letters it shares with the one before, and the rest. */
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
