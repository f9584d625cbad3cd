import { packNumbers } from '../text/pack-numbers';
import { SUBJECT_KINDS, VERB_CLASSES } from './clause';
import { createPairs } from './interactions';
import phrasesText from './lexicons/phrases.txt';
import { createMarks } from './marks';
import { phraseWords } from './phrase-index';
import { createPhraseBook } from './phrases';
import { createFactReader, type PlaceFacts } from './place-facts';
import type { Raised } from './raised';
import { readSentence, type Reading } from './reading';
import { createSignalBook, type SignalBook } from './signal-book';
import { FAMILIES } from './signals';
import type { Mark } from './signals/family';
import { createWordSignals } from './signals/word-signals';
import { createTokenizer } from './tokens';
import { createWordTable, type WordTable } from './words';

/** What one sentence says by itself, whatever stands around it. */
export interface SentenceSignals {
  readonly raised: Raised;
  /** How many signals of each group were raised, five at most, in the order of `GROUP_NAMES`. */
  readonly groups: readonly number[];
  /** Shape text: one sign a token, of the number of what it is, the sentence's start first. */
  readonly shape: string;
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
  const cut = createTokenizer(words);
  const signals = createSignalBook();
  const phrases = createPhraseBook(phrasesText, signals);
  const markWords = createWordSignals(signals);
  const markPairs = createPairs(signals);
  const readFacts = createFactReader(signals);
  const shape = createShape(words);
  const marks = createMarks(signals);

  return {
    signals,
    shapeId: words.shapeId,
    shapeName: words.shapeName,
    read(text) {
      const reading = readSentence(text, cut(text));
      const { tokens } = reading;
      const { mark, markId } = marks;
      marks.begin(tokens);
      markWords(tokens, markId);
      for (const family of FAMILIES) family(reading, mark);
      phrases.search(tokens, markId);
      markClause(reading, mark);
      markPairs(marks);
      return { raised: marks.raised(), groups: marks.groups(), shape: shape(reading), facts: readFacts(reading, marks.has) };
    },
  };
}

/** Marks the main clause's verb class, the kind of its subject, and the pair. */
function markClause({ clause }: Reading, mark: Mark): void {
  const { verb, verbClass, subject, from, to, openings } = clause;
  const start = to > from ? from : undefined;
  mark(CLASS_SIGNALS[verbClass], verb >= 0 ? verb : undefined, verb + 1);
  mark(SUBJECT_SIGNALS[subject], start, to);
  mark(PAIR_SIGNALS[verbClass][subject], start, to);
  if (openings > 0) mark('mc:opening');
}

const CLASS_SIGNALS = byName(VERB_CLASSES, (verb) => `mv:${verb}`);
const SUBJECT_SIGNALS = byName(SUBJECT_KINDS, (subject) => `ms:${subject}`);
const PAIR_SIGNALS = byName(VERB_CLASSES, (verb) => byName(SUBJECT_KINDS, (subject) => `mp:${verb}/${subject}`));

function byName<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Readonly<Record<Name, T>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}

function createShape(words: WordTable): (reading: Reading) => string {
  const [start, number, year, quote, place, name, other] = ['^', 'NUM', 'YEAR', '"', 'PLACE', 'NAME', '§'].map((one) => words.shapeId(one));
  return ({ tokens }) => {
    const shape = [start];
    let before = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      const { kind } = token;
      let id = token.word.shapeId;
      if (token.name > 0) id = token.is.places ? place : name;
      else if (kind === 'number') id = number;
      else if (kind === 'year') id = year;
      else if (kind === 'open' || kind === 'close') id = quote;
      else if (kind === 'sign' && token.key === '') id = other;
      if (id === before && (id === name || id === place || id === number)) continue;
      shape.push(id);
      before = id;
    }
    return packNumbers(shape);
  };
}
