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

/** A word of the language as the signals see it: the lists it stands in, and how it looks in shape text. */
export interface Word {
  /** Lower case, apostrophes straight, without a possessive `'s`; empty for a word that no list has. */
  readonly key: string;
  /** Its name in shape text: itself, or a class such as `_tion`; and the number of that name. */
  readonly shape: string;
  readonly shapeId: number;
  /** Numbers of the lists it stands in, as bits. */
  readonly bits: readonly [number, number, number, number];
}

/** All word lists joined: one look-up a word. */
export interface WordTable {
  /** The entry for a key; a word in no list gets the entry of its ending. */
  lookup(key: string): Word;
  /** Test for membership in a list by name. An unknown list is a fault in the program and throws. */
  list(name: string): (word: Word) => boolean;
  /** All keys of a list. */
  members(name: string): readonly string[];
  /** Number of a name of shape text, from 1; the number is new when the name is. */
  shapeId(name: string): number;
  shapeName(id: number): string;
}

const ENDINGS = [
  'ing', 'ed', 'ly', 'tion', 'ity', 'ment', 'ness', 'al', 'ive', 'ous', 'able', 'ism', 'ers', 'er', 'est', 's',
];

/** The endings by their last letter, so that a word is tried against few. */
const BY_LAST = new Map([...new Set(ENDINGS.map((end) => end.at(-1)!))].map((letter) => [letter, ENDINGS.filter((end) => end.endsWith(letter))]));

/** Builds the table; costs some milliseconds, so keep it for as long as drafts are judged. `extra` words get an entry too. */
export function createWordTable(extra: readonly string[] = []): WordTable {
  const lists = readLists();
  lists.set('extra', extra);
  const numbers = new Map([...lists.keys()].map((name, index) => [name, index]));
  const bits = new Map<string, [number, number, number, number]>();
  for (const [name, keys] of lists) {
    const index = numbers.get(name)!;
    for (const key of keys) {
      const entry = bits.get(key) ?? [0, 0, 0, 0];
      entry[Math.floor(index / 31)] |= 1 << index % 31;
      bits.set(key, entry);
    }
  }
  const shapes = new Map<string, number>();
  const shapeNames: string[] = [];
  const shapeId = (name: string): number => {
    const known = shapes.get(name);
    if (known !== undefined) return known;
    shapeNames.push(name);
    shapes.set(name, shapeNames.length);
    return shapeNames.length;
  };
  const shaped = new Set([...lists.get('function')!, ...lists.get('portable')!]);
  const make = (key: string, shape: string, entry: Word['bits']): Word => ({ key, shape, shapeId: shapeId(shape), bits: entry });
  // Words are made as drafts ask for them: the lists hold ten thousand.
  const words = new Map<string, Word>();
  const known = (key: string): Word | undefined => {
    const entry = bits.get(key);
    if (entry === undefined) return undefined;
    const word = make(key, shaped.has(key) || !/[a-z]/.test(key) ? key : ending(key), entry);
    words.set(key, word);
    return word;
  };
  const unknown = new Map(['_w', ...ENDINGS.map((end) => `_${end}`)].map((shape) => [shape, make('', shape, [0, 0, 0, 0])]));

  return {
    lookup: (key) => words.get(key) ?? known(key) ?? unknown.get(ending(key))!,
    list(name) {
      const index = numbers.get(name);
      if (index === undefined) throw new Error(`no word list is called ${name}`);
      const part = Math.floor(index / 31);
      const bit = 1 << index % 31;
      return (word) => (word.bits[part] & bit) !== 0;
    },
    members: (name) => lists.get(name) ?? [],
    shapeId,
    shapeName: (id) => shapeNames[id - 1],
  };
}

function readLists(): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [name, text] of Object.entries(FILES)) lists.set(name, lines(text));
  for (const line of lines(grammar)) {
    const colon = line.indexOf(':');
    lists.set(line.slice(0, colon), line.slice(colon + 1).trim().split(' '));
  }
  return lists;
}

/** The entries of a list file: its lines without comments and blank ones. */
export function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

function ending(key: string): string {
  for (const end of BY_LAST.get(key[key.length - 1]) ?? []) if (key.length > end.length + 2 && key.endsWith(end)) return `_${end}`;
  return '_w';
}
