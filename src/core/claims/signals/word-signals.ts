import type { Lists } from '../reading';
import type { SignalBook } from '../signal-book';
import type { Token } from '../tokens';
import type { Word, WordTable } from '../words';

/** Lists whose every word raises a signal, wherever it stands. */
const ANYWHERE: Readonly<Record<string, string>> = {
  legal: 'law:word', cause: 'cau:word', compare: 'cmp:word', hedge: 'mod:hedge', advice: 'mod:advice', evaluative: 'mod:evaluative',
  degree: 'mod:degree', not: 'mod:not', modal: 'mod:word', eventNoun: 'evt:eventNoun', was: 'evt:was', had: 'evt:had', time: 'qty:time',
  trend: 'qty:trend', quantity: 'qty:quantityWord', weekday: 'qty:weekday', fraction: 'qty:fraction', sources: 'att:sourceNoun',
  self: 'slf:textWord', ownStudy: 'own:word', i: 'slf:i', you: 'slf:you', superMost: 'cmp:superlative',
};

/** Lists whose words raise a signal outside names. */
const OUTSIDE_NAMES: Readonly<Record<string, string>> = { actor: 'who:actor' };

/** Makes the marker of single words: one look-up a token gives all the signals its word raises by itself. */
export function createWordSignals(
  words: WordTable, is: Lists, signals: SignalBook,
): (tokens: readonly Token[], mark: (id: number, from: number, to: number) => void) => void {
  const always = new Map<Word, number[]>();
  const outside = new Map<Word, number[]>();
  const add = (map: Map<Word, number[]>, word: Word, signal: string): void => {
    map.set(word, [...(map.get(word) ?? []), signals.id(signal)]);
  };
  for (const word of words.all()) {
    for (const [list, signal] of Object.entries(ANYWHERE)) if (is[list](word)) add(always, word, signal);
    for (const [list, signal] of Object.entries(OUTSIDE_NAMES)) if (is[list](word)) add(outside, word, signal);
    if (is.we(word)) add(always, word, word.key === 'our' ? 'slf:our' : 'slf:we');
    if (word.key === 'if') add(always, word, 'mod:ifInside');
    if (word.shape === '_est' && !is.superMost(word)) add(always, word, 'cmp:superlative');
  }
  const unknownEst = words.lookup('zzzest');
  add(always, unknownEst, 'cmp:superlative');
  return (tokens, mark) => {
    for (let index = 0; index < tokens.length; index += 1) {
      const { word, name, kind } = tokens[index];
      if (kind !== 'word') continue;
      const found = always.get(word);
      if (found !== undefined) for (const id of found) mark(id, index, index + 1);
      if (name > 0) continue;
      const plain = outside.get(word);
      if (plain !== undefined) for (const id of plain) mark(id, index, index + 1);
    }
  };
}
