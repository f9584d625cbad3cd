import type { Lists } from '../reading';
import type { SignalBook } from '../signal-book';
import type { Token } from '../tokens';
import type { Word } from '../words';

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
  is: Lists, signals: SignalBook,
): (tokens: readonly Token[], mark: (id: number, from: number, to: number) => void) => void {
  const anywhere = Object.entries(ANYWHERE).map(([list, signal]) => ({ has: is[list], signal }));
  const outside = Object.entries(OUTSIDE_NAMES).map(([list, signal]) => ({ has: is[list], signal }));
  /** What a word raises is worked out when a draft first has it: most words of the lists never come up. */
  const known = new Map<Word, { readonly always: readonly number[]; readonly plain: readonly number[] }>();
  const signalsOf = (word: Word): { readonly always: readonly number[]; readonly plain: readonly number[] } => {
    const raised = known.get(word);
    if (raised !== undefined) return raised;
    const always = anywhere.filter(({ has }) => has(word)).map(({ signal }) => signal);
    if (is.we(word)) always.push(word.key === 'our' ? 'slf:our' : 'slf:we');
    if (word.key === 'if') always.push('mod:ifInside');
    if (word.shape === '_est' && !is.superMost(word)) always.push('cmp:superlative');
    const plain = outside.filter(({ has }) => has(word)).map(({ signal }) => signal);
    const found = { always: always.map((name) => signals.id(name)), plain: plain.map((name) => signals.id(name)) };
    known.set(word, found);
    return found;
  };
  return (tokens, mark) => {
    for (let index = 0; index < tokens.length; index += 1) {
      const { word, name, kind } = tokens[index];
      if (kind !== 'word') continue;
      const { always, plain } = signalsOf(word);
      for (const id of always) mark(id, index, index + 1);
      if (name === 0) for (const id of plain) mark(id, index, index + 1);
    }
  };
}
