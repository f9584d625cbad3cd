import type { SignalBook } from '../signal-book';
import type { Token } from '../tokens';
import type { ListName, Word } from '../words';

/** Lists whose every word raises a signal, wherever it stands. */
const ANYWHERE = [
  ['legal', 'law:word'], ['cause', 'cau:word'], ['compare', 'cmp:word'], ['hedge', 'mod:hedge'], ['advice', 'mod:advice'],
  ['evaluative', 'mod:evaluative'], ['degree', 'mod:degree'], ['not', 'mod:not'], ['modal', 'mod:word'], ['eventNoun', 'evt:eventNoun'],
  ['was', 'evt:was'], ['had', 'evt:had'], ['time', 'qty:time'], ['trend', 'qty:trend'], ['quantity', 'qty:quantityWord'],
  ['weekday', 'qty:weekday'], ['fraction', 'qty:fraction'], ['sources', 'att:sourceNoun'], ['self', 'slf:textWord'], ['ownStudy', 'own:word'],
  ['i', 'slf:i'], ['you', 'slf:you'], ['superMost', 'cmp:superlative'],
] as const;

/** Lists whose words raise a signal outside names. */
const OUTSIDE_NAMES = [['actor', 'who:actor']] as const;

/** Numbers of the signals that a word raises: in a name, and elsewhere. */
interface Raised {
  readonly inName: readonly number[];
  readonly plain: readonly number[];
}

/** Most words raise nothing. */
const NOTHING: Raised = { inName: [], plain: [] };

/** Makes the marker of single words: one look-up a token gives all the signals its word raises by itself. */
export function createWordSignals(signals: SignalBook): (tokens: readonly Token[], mark: (id: number, from: number, to: number) => void) => void {
  /** By number of the word. What it raises is worked out when a draft first has it: most words of the lists never come up. */
  const known: Raised[] = [];
  const read = (word: Word): Raised => {
    const inName = [...raisedBy(ANYWHERE, word), ...raisedByItself(word)].map((name) => signals.id(name));
    const plain = [...inName, ...raisedBy(OUTSIDE_NAMES, word).map((name) => signals.id(name))];
    return plain.length === 0 ? NOTHING : { inName, plain };
  };
  return (tokens, mark) => {
    for (let index = 0; index < tokens.length; index += 1) {
      const { kind, word, name } = tokens[index];
      if (kind !== 'word') continue;
      const raised = (known[word.id] ??= read(word));
      if (raised === NOTHING) continue;
      const ids = name === 0 ? raised.plain : raised.inName;
      for (let at = 0; at < ids.length; at += 1) mark(ids[at], index, index + 1);
    }
  };
}

function raisedBy(table: readonly (readonly [list: ListName, signal: string])[], { is }: Word): string[] {
  const raised: string[] = [];
  for (let at = 0; at < table.length; at += 1) if (is[table[at][0]]) raised.push(table[at][1]);
  return raised;
}

function raisedByItself({ is, key, shape }: Word): string[] {
  if (is.we) return [key === 'our' ? 'slf:our' : 'slf:we'];
  if (key === 'if') return ['mod:ifInside'];
  return shape === '_est' && !is.superMost ? ['cmp:superlative'] : [];
}
