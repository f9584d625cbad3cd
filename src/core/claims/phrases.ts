import { isEd, startsSentence } from './reading';
import type { Token } from './tokens';
import { lines, type Word, type WordTable } from './words';

/** One place of a phrase: words that may stand there, kinds of token that may, or how many tokens may be passed over. */
interface Element {
  /** Made when it is first asked for: most places of most phrases never are. */
  words(): ReadonlySet<Word>;
  readonly kinds: readonly ((token: Token) => boolean)[];
  /** A name is taken whole. */
  readonly wholeName: boolean;
  readonly optional: boolean;
  readonly gap: number;
}

/** A phrase from `lexicons/phrases.txt`: the signal it raises and what its tokens must be. */
interface Phrase {
  readonly signal: string;
  readonly atStart: boolean;
  readonly elements: readonly Element[];
}

/** Called for each phrase found: its signal, first token, last token excluded. */
type Found = (signal: string, from: number, to: number) => void;

/** Phrases by the word they begin with. */
export interface PhraseBook {
  /** Calls `found` for each phrase that begins at some token. */
  search(tokens: readonly Token[], found: Found): void;
}

/** Kinds of token that a phrase may name. */
const KINDS: Readonly<Record<string, (token: Token) => boolean>> = {
  NAME: (token) => token.name > 0,
  POSS: (token) => token.possessive,
  PAST: (token) => token.past,
  NUM: (token) => token.kind === 'number',
  YEAR: (token) => token.kind === 'year',
  QUOTE: (token) => token.kind === 'open',
  PART: ({ past, word }) => past || isEd(word) || /(en|wn|lt|ld|ght|de)$/.test(word.key),
  ING: (token) => token.word.shape === '_ing' || token.word.key.endsWith('ing'),
};

/** Words that the phrases name; the word table must know them. */
export function phraseWords(text: string): readonly string[] {
  return lines(text).flatMap((line) => line.slice(line.indexOf('\t') + 1).split(' '))
    .flatMap((part) => part.replace(/\?$/, '').split('|'))
    .filter((part) => !/^[@~^A-Z]/.test(part) && part !== '');
}

/**
 * Reads phrases, one a line: signal, tab, elements with a space between. An element is words or lists parted by `|`; `@list` is a list of
 * the word table; `NAME`, `NUM`, `YEAR`, `POSS` (a possessive), `PAST`, `PART` (a participle), `ING`, `QUOTE` (an opening mark) are kinds of token; a trailing `?` makes it
 * optional; `~3` passes over up to three tokens; a leading `^` ties the phrase to a sentence's start.
 */
export function createPhraseBook(text: string, words: WordTable): PhraseBook {
  const all: Phrase[] = [];
  /** By a word, `@list` or kind of token that a phrase may begin with, the numbers of the phrases. */
  const starts = new Map<string, number[]>();
  for (const line of lines(text)) {
    const [signal, body] = line.split('\t');
    const parts = body.split(' ');
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    const elements = parts.map((part) => readElement(part, words));
    for (const [at, element] of elements.entries()) {
      for (const name of names(parts[at])) {
        const list = starts.get(name);
        if (list === undefined) starts.set(name, [all.length]);
        else list.push(all.length);
      }
      if (!element.optional) break;
    }
    all.push({ signal, atStart, elements });
  }
  const lists = [...starts.keys()].filter((name) => name.startsWith('@'))
    .map((name) => ({ holds: words.list(name.slice(1)), numbers: starts.get(name)! }));
  const byWord = new Map<Word, readonly Phrase[]>();
  const phrasesOf = (word: Word): readonly Phrase[] => {
    let phrases = byWord.get(word);
    if (phrases === undefined) {
      const numbers = new Set([...starts.get(word.key) ?? [], ...lists.flatMap((list) => (list.holds(word) ? list.numbers : []))]);
      byWord.set(word, phrases = [...numbers].sort((a, b) => a - b).map((number) => all[number]));
    }
    return phrases;
  };
  const [ofName, ofPossessive, ofPast, ofNumber, ofYear] = ['NAME', 'POSS', 'PAST', 'NUM', 'YEAR']
    .map((kind) => (starts.get(kind) ?? []).map((number) => all[number]));
  return {
    search(tokens, found) {
      for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (token.word.key !== '') tryAll(phrasesOf(token.word), tokens, index, found);
        if (token.name > 0 && (index === 0 || tokens[index - 1].name !== token.name)) tryAll(ofName, tokens, index, found);
        if (token.possessive) tryAll(ofPossessive, tokens, index, found);
        if (token.past) tryAll(ofPast, tokens, index, found);
        if (token.kind === 'number') tryAll(ofNumber, tokens, index, found);
        else if (token.kind === 'year') tryAll(ofYear, tokens, index, found);
      }
    },
  };
}

function tryAll(phrases: readonly Phrase[], tokens: readonly Token[], index: number, found: Found): void {
  for (const phrase of phrases) {
    if (phrase.atStart && !startsSentence(tokens, index)) continue;
    const end = match(phrase.elements, 0, tokens, index);
    if (end >= 0) found(phrase.signal, index, end);
  }
}

/** Where the elements from `element` on end when they begin at `at`; -1 when they do not stand there. */
function match(elements: readonly Element[], element: number, tokens: readonly Token[], at: number): number {
  if (element === elements.length) return at;
  const { gap, optional, wholeName } = elements[element];
  if (gap > 0) {
    for (let skip = 0; skip <= gap && at + skip <= tokens.length; skip += 1) {
      const end = match(elements, element + 1, tokens, at + skip);
      if (end >= 0) return end;
      const token = tokens[at + skip];
      if (token !== undefined && token.kind === 'sign' && /^[;:.]$/.test(token.word.key)) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && fits(elements[element], token)) {
    let next = at + 1;
    if (wholeName) while (next < tokens.length && tokens[next].name === token.name) next += 1;
    const end = match(elements, element + 1, tokens, next);
    if (end >= 0) return end;
  }
  return optional ? match(elements, element + 1, tokens, at) : -1;
}

function fits({ words, kinds }: Element, token: Token): boolean {
  if (token.word.key !== '' && words().has(token.word)) return true;
  for (const test of kinds) if (test(token)) return true;
  return false;
}

function names(part: string): string[] {
  return (part.length > 1 && part.endsWith('?') ? part.slice(0, -1) : part).split('|');
}

function readElement(part: string, words: WordTable): Element {
  if (part.startsWith('~')) return { words: () => NO_WORDS, kinds: [], wholeName: false, optional: false, gap: Number(part.slice(1)) };
  const all = names(part);
  let made: ReadonlySet<Word> | undefined;
  const make = (): ReadonlySet<Word> => new Set(all.filter((name) => KINDS[name] === undefined)
    .flatMap((name) => (name.startsWith('@') ? members(name.slice(1), words) : [name])).map((key) => words.lookup(key)));
  return {
    words: () => (made ??= make()),
    kinds: all.flatMap((name) => KINDS[name] ?? []),
    wholeName: part === 'NAME',
    optional: part.length > 1 && part.endsWith('?'),
    gap: 0,
  };
}

const NO_WORDS: ReadonlySet<Word> = new Set();

function members(list: string, words: WordTable): readonly string[] {
  const found = words.members(list);
  if (found.length === 0) throw new Error(`phrases name a list ${list} that is not there`);
  return found;
}
