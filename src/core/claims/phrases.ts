import type { Token } from './tokens';
import type { Word, WordTable } from './words';
import { startsSentence } from './reading';
import { lines } from './words';

/** One place of a phrase. */
interface Element {
  /** Any of these tests lets the token pass; for a gap, how many tokens may be skipped. */
  readonly tests: readonly ((token: Token) => boolean)[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A phrase from `lexicons/phrases.txt`: the signal it raises and what its tokens must be. */
interface Phrase {
  readonly signal: string;
  readonly atStart: boolean;
  readonly elements: readonly Element[];
}

/** Kinds of token that a phrase may begin with. */
const KINDS: readonly string[] = ['NAME', 'POSS', 'PAST', 'NUM', 'YEAR'];

/** Phrases by the word they begin with. */
export interface PhraseBook {
  /** Raises `found(signal, from, to)` for each phrase that begins at a token; a phrase is counted once a place. */
  search(tokens: readonly Token[], found: (signal: string, from: number, to: number) => void): void;
}

/** Words that the phrases name; the word table must know them. */
export function phraseWords(text: string): readonly string[] {
  return lines(text).flatMap((line) => line.slice(line.indexOf('\t') + 1).split(' '))
    .flatMap((part) => part.replace(/\?$/, '').split('|'))
    .filter((part) => !/^[@~^A-Z]/.test(part) && part !== '');
}

/**
 * Reads phrases, one a line: signal, tab, elements with a space between. An element is words or lists parted by `|`; `@list` is a list of
 * the word table, `NAME`, `NUM`, `YEAR`, `POSS` (a possessive), `QUOTE` (an opening mark) are kinds of token; a trailing `?` makes it optional; `~3`
 * passes over up to three tokens; a leading `^` ties the phrase to a sentence's start.
 */
export function createPhraseBook(text: string, words: WordTable): PhraseBook {
  const byWord = new Map<Word, Phrase[]>();
  const byKind = new Map(KINDS.map((kind) => [kind, [] as Phrase[]]));
  const put = (key: Word, phrase: Phrase): void => {
    const list = byWord.get(key);
    if (list === undefined) byWord.set(key, [phrase]);
    else if (!list.includes(phrase)) list.push(phrase);
  };
  for (const line of lines(text)) {
    const [signal, body] = line.split('\t');
    const parts = body.split(' ');
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    const phrase = { signal, atStart, elements: parts.map((part) => readElement(part, words)) };
    for (const first of firstWords(parts)) {
      if (byKind.has(first)) byKind.get(first)!.push(phrase);
      else if (first.startsWith('@')) for (const key of words.members(first.slice(1))) put(words.lookup(key), phrase);
      else put(words.lookup(first), phrase);
    }
  }
  return {
    search(tokens, found) {
      for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        const phrases = token.word.key === '' ? undefined : byWord.get(token.word);
        if (phrases !== undefined) tryAll(phrases, tokens, index, found);
        const runStart = token.name > 0 && (index === 0 || tokens[index - 1].name !== token.name);
        if (runStart) tryAll(byKind.get('NAME')!, tokens, index, found);
        if (token.possessive) tryAll(byKind.get('POSS')!, tokens, index, found);
        if (token.past) tryAll(byKind.get('PAST')!, tokens, index, found);
        if (token.kind === 'number') tryAll(byKind.get('NUM')!, tokens, index, found);
        if (token.kind === 'year') tryAll(byKind.get('YEAR')!, tokens, index, found);
      }
    },
  };
}

function tryAll(
  phrases: readonly Phrase[], tokens: readonly Token[], index: number, found: (signal: string, from: number, to: number) => void,
): void {
  for (const phrase of phrases) {
    if (phrase.atStart && !startsSentence(tokens, index)) continue;
    const end = match(phrase.elements, 0, tokens, index);
    if (end >= 0) found(phrase.signal, index, end);
  }
}

/** Where the elements from `element` on end when they begin at `at`; -1 when they do not stand there. */
function match(elements: readonly Element[], element: number, tokens: readonly Token[], at: number): number {
  if (element === elements.length) return at;
  const { tests, optional, gap } = elements[element];
  if (gap > 0) {
    for (let skip = 0; skip <= gap && at + skip <= tokens.length; skip += 1) {
      const end = match(elements, element + 1, tokens, at + skip);
      if (end >= 0) return end;
      if (at + skip < tokens.length && /^[;:.]$/.test(tokens[at + skip].word.key)) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && tests.some((test) => test(token))) {
    let next = at + 1;
    // A name is taken whole.
    if (token.name > 0) while (next < tokens.length && tokens[next].name === token.name && tests === NAME_TESTS) next += 1;
    const end = match(elements, element + 1, tokens, next);
    if (end >= 0) return end;
  }
  return optional ? match(elements, element + 1, tokens, at) : -1;
}

const NAME_TESTS = [(token: Token): boolean => token.name > 0] as const;

function readElement(part: string, words: WordTable): Element {
  if (part.startsWith('~')) return { tests: [], optional: false, gap: Number(part.slice(1)) };
  const optional = part.length > 1 && part.endsWith('?');
  const names = (optional ? part.slice(0, -1) : part).split('|');
  if (names.length === 1 && names[0] === 'NAME') return { tests: NAME_TESTS, optional, gap: 0 };
  return { tests: names.map((name) => readTest(name, words)), optional, gap: 0 };
}

function readTest(name: string, words: WordTable): (token: Token) => boolean {
  if (name.startsWith('@')) {
    const test = words.list(name.slice(1));
    return (token) => test(token.word);
  }
  switch (name) {
    case 'NAME': return (token) => token.name > 0;
    case 'NUM': return (token) => token.kind === 'number';
    case 'YEAR': return (token) => token.kind === 'year';
    case 'POSS': return (token) => token.possessive;
    case 'QUOTE': return (token) => token.kind === 'open';
    case 'PAST': return (token) => token.past;
    case 'ING': return (token) => token.word.shape === '_ing' || token.word.key.endsWith('ing');
  }
  const word = words.lookup(name);
  return (token) => token.word === word;
}

/** The words, lists or `NAME` that a phrase may begin with: those of its first element, and of the next while that is optional. */
function firstWords(parts: readonly string[]): string[] {
  const firsts: string[] = [];
  for (const part of parts) {
    firsts.push(...part.replace(/\?$/, '').split('|'));
    if (!part.endsWith('?')) break;
  }
  return firsts;
}
