import phrasesText from './lexicons/phrases.txt';
import { countGroups } from './groups';
import { interactions } from './interactions';
import { createPhraseBook, phraseWords } from './phrases';
import { listsOf, readSentence, type Reading } from './reading';
import { FAMILIES } from './signals';
import type { Mark } from './signals/family';
import { createWordTable, type Word } from './words';

/** A signal that a sentence raised: how often, and where first, as offsets into the sentence's text (empty when it is of the whole). */
export interface Signal {
  readonly name: string;
  count: number;
  readonly start: number;
  readonly end: number;
}

/** What one sentence says by itself, whatever stands around it. */
export interface SentenceSignals {
  readonly text: string;
  readonly signals: readonly Signal[];
  /** Shape text: one class a token, `^` first. */
  readonly shape: readonly string[];
  readonly reading: Reading;
  /** How many signals of each group, in the order of `GROUP_NAMES`. */
  readonly groups: readonly number[];
  /** Whether a signal was raised. */
  has(name: string): boolean;
}

/** Reads sentences into signals. Pure: equal texts give equal results, so results may be kept by text. */
export type SignalReader = (text: string) => SentenceSignals;

/** Makes a reader with its word lists and phrases; some milliseconds, so make one and keep it. */
export function createSignalReader(): SignalReader {
  const words = createWordTable(phraseWords(phrasesText));
  const is = listsOf(words);
  const phrases = createPhraseBook(phrasesText, words);
  const groupMemory = new Map<string, readonly number[]>();
  return (text) => {
    const reading = readSentence(text, words, is);
    const { tokens, clause } = reading;
    const found = new Map<string, Signal>();
    const mark: Mark = (name, from, to) => {
      const known = found.get(name);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const start = from === undefined ? 0 : tokens[from].start;
      const end = from === undefined || to === undefined ? start : tokens[Math.max(from, to - 1)].end;
      found.set(name, { name, count: 1, start, end });
    };
    for (const family of FAMILIES) family(reading, is, mark);
    phrases.search(tokens, mark);
    mark(`mv:${clause.verbClass}`, clause.verb >= 0 ? clause.verb : undefined, clause.verb + 1);
    mark(`ms:${clause.subject}`, clause.to > clause.from ? clause.from : undefined, clause.to);
    mark(`mp:${clause.verbClass}/${clause.subject}`, clause.to > clause.from ? clause.from : undefined, clause.to + 1);
    if (clause.openings > 0) mark('mc:opening');
    interactions(found, mark);
    const signals = [...found.values()];
    return { text, signals, groups: countGroups(signals, groupMemory), shape: shapeOf(reading, is.places), reading, has: (name) => found.has(name) };
  };
}

function shapeOf({ tokens }: Reading, isPlace: (word: Word) => boolean): readonly string[] {
  const shape = ['^'];
  let before = '';
  for (const token of tokens) {
    let name = token.word.shape;
    if (token.kind === 'number') name = 'NUM';
    else if (token.kind === 'year') name = 'YEAR';
    else if (token.kind === 'open' || token.kind === 'close') name = '"';
    else if (token.name > 0) name = isPlace(token.word) ? 'PLACE' : 'NAME';
    else if (token.kind === 'sign') name = token.word.key === '' ? '§' : token.word.key;
    if (name === before && (name === 'NAME' || name === 'PLACE' || name === 'NUM')) continue;
    shape.push(name);
    before = name;
  }
  return shape;
}
