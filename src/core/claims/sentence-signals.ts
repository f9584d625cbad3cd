import phrasesText from './lexicons/phrases.txt';
import { groupsOf, GROUP_NAMES } from './groups';
import { createPairs } from './interactions';
import { createPhraseBook, phraseWords } from './phrases';
import { placeFacts, type PlaceFacts } from './place-facts';
import { SUBJECT_KINDS, VERB_CLASSES } from './clause';
import { listsOf, readSentence, type Reading } from './reading';
import { createSignalBook, type SignalBook } from './signal-book';
import { FAMILIES } from './signals';
import type { Mark } from './signals/family';
import { createWordSignals } from './signals/word-signals';
import { createWordTable, type Word, type WordTable } from './words';

/** What one sentence says by itself, whatever stands around it. The lists run side by side, one entry a signal. */
export interface SentenceSignals {
  /** Numbers of the signals raised, in the order in which they were. */
  readonly ids: readonly number[];
  /** How often each was raised. */
  readonly counts: readonly number[];
  /** Where each was raised first, as offsets into the sentence's text; start and end are equal for a signal of the whole sentence. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many signals of each group, five at most, in the order of `GROUP_NAMES`. */
  readonly groups: readonly number[];
  /** Shape text: one number a token, the sentence's start first. */
  readonly shape: readonly number[];
  /** What neighbours ask of this sentence. */
  readonly facts: PlaceFacts;
}

/** Reads sentences into signals. */
export interface SignalReader {
  /** Pure: equal texts give equal results, so results may be kept by text. */
  read(text: string): SentenceSignals;
  readonly signals: SignalBook;
  /** Number of a name of shape text, and the name of a number. */
  shapeId(name: string): number;
  shapeName(id: number): string;
}

/** Makes a reader with its word lists and phrases; some milliseconds, so make one and keep it. */
export function createSignalReader(): SignalReader {
  const words = createWordTable(phraseWords(phrasesText));
  const is = listsOf(words);
  const phrases = createPhraseBook(phrasesText, words);
  const signals = createSignalBook();
  const markWords = createWordSignals(is, signals);
  const markPairs = createPairs(signals);
  const clauseSignal = createClauseSignals();
  const shape = createShape(words, is.places);
  const groupMemory: (readonly number[])[] = [];

  return {
    signals,
    shapeId: words.shapeId,
    shapeName: words.shapeName,
    read(text) {
      const reading = readSentence(text, words, is);
      const { tokens } = reading;
      const ids: number[] = [];
      const counts: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      const slots = new Map<number, number>();
      const markId = (id: number, from?: number, to?: number): void => {
        const slot = slots.get(id);
        if (slot !== undefined) {
          counts[slot] += 1;
          return;
        }
        slots.set(id, ids.length);
        ids.push(id);
        counts.push(1);
        starts.push(from === undefined ? 0 : tokens[from].start);
        ends.push(from === undefined ? 0 : tokens[Math.max(from, (to ?? from + 1) - 1)].end);
      };
      const mark: Mark = (name, from, to) => markId(signals.id(name), from, to);
      markWords(tokens, markId);
      for (const family of FAMILIES) family(reading, is, mark);
      phrases.search(tokens, mark);
      clauseSignal(reading, mark);
      markPairs(ids, markId);
      const groups = GROUP_NAMES.map(() => 0);
      for (const id of ids) {
        for (const group of (groupMemory[id] ??= groupsOf(signals.name(id)))) groups[group] = Math.min(5, groups[group] + 1);
      }
      const has = (name: string): boolean => slots.has(signals.id(name));
      return { ids, counts, starts, ends, groups, shape: shape(reading), facts: placeFacts(reading, has) };
    },
  };
}

/** Marks the main clause's verb class, the kind of its subject, and the pair. */
function createClauseSignals(): (reading: Reading, mark: Mark) => void {
  const pairs = new Map<string, string>();
  return ({ clause }, mark) => {
    const { verb, verbClass, subject, from, to } = clause;
    const key = verbClass + subject;
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = `mp:${verbClass}/${subject}`));
    mark(CLASS_SIGNALS.get(verbClass)!, verb >= 0 ? verb : undefined, verb + 1);
    mark(SUBJECT_SIGNALS.get(subject)!, to > from ? from : undefined, to);
    mark(pair, to > from ? from : undefined, to);
    if (clause.openings > 0) mark('mc:opening');
  };
}

const CLASS_SIGNALS = new Map(VERB_CLASSES.map((name) => [name, `mv:${name}`]));
const SUBJECT_SIGNALS = new Map(SUBJECT_KINDS.map((name) => [name, `ms:${name}`]));

function createShape(words: WordTable, isPlace: (word: Word) => boolean): (reading: Reading) => number[] {
  const [start, number, year, quote, place, name, other] = ['^', 'NUM', 'YEAR', '"', 'PLACE', 'NAME', '§'].map((one) => words.shapeId(one));
  return ({ tokens }) => {
    const shape = [start];
    let before = 0;
    for (const token of tokens) {
      let id = token.word.shapeId;
      if (token.kind === 'number') id = number;
      else if (token.kind === 'year') id = year;
      else if (token.kind === 'open' || token.kind === 'close') id = quote;
      else if (token.name > 0) id = isPlace(token.word) ? place : name;
      else if (token.kind === 'sign' && token.word.key === '') id = other;
      if (id === before && (id === name || id === place || id === number)) continue;
      shape.push(id);
      before = id;
    }
    return shape;
  };
}
