import { BEGINNERS, KINDS, kindsOf, kindsOfWord, match, SET, type Element, type Phrases, type Role, type Searched } from './phrase-match';
import { startsSentence } from './reading';
import type { SignalBook } from './signal-book';
import { NONE, type Token } from './tokens';
import { lines, type ListName, type Lists, type Word } from './words';

/** A phrase from `lexicons/phrases.txt`: the signal it raises and what its tokens must be. */
interface Phrase {
  readonly signal: number;
  readonly atStart: boolean;
  readonly elements: readonly Element[];
}

/** Called for each phrase found: its signal's number, first token, last token excluded. */
type Found = (signal: number, from: number, to: number) => void;

/** Phrases by the word they begin with. */
export interface PhraseBook {
  /** Calls `found` for each phrase that begins at some token. */
  search(tokens: readonly Token[], found: Found): void;
}

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
export function createPhraseBook(text: string, signals: SignalBook): PhraseBook {
  const phrases: Phrase[] = [];
  /** By a word, `@list` or kind of token: the phrases that may begin with it or have it second, and the tests that it passes. */
  const begun = new Map<string, number[]>();
  const second = new Map<string, number[]>();
  const passed = new Map<string, number[]>();
  const anySecond: number[] = [];
  const tests = new Map<string, number>();
  const readElement = (part: string): Element => {
    if (part.startsWith('~')) return { test: 0, kinds: 0, wholeName: false, optional: false, gap: Number(part.slice(1)) };
    const alternatives = alternativesOf(part);
    const written = alternatives.join('|');
    let test = tests.get(written);
    if (test === undefined) {
      tests.set(written, (test = tests.size));
      for (const name of alternatives) {
        if (name.startsWith('@') && !(name.slice(1) in NONE.is)) throw new Error(`phrases name a list ${name} that is not there`);
        push(passed, name, test);
      }
    }
    const kinds = alternatives.reduce((bits, name) => bits | (KINDS[name as keyof typeof KINDS] ?? 0), 0);
    return { test, kinds, wholeName: part === 'NAME', optional: isOptional(part), gap: 0 };
  };
  for (const [number, line] of lines(text).entries()) {
    const [name, body] = line.split('\t');
    const parts = body.split(' ');
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    phrases.push({ signal: signals.id(name), atStart, elements: parts.map(readElement) });
    for (const part of parts) {
      for (const alternative of alternativesOf(part)) push(begun, alternative, number);
      if (!isOptional(part)) break;
    }
    // A phrase that leaves a choice, or ends with its first token, may have anything second.
    if (parts.length === 1 || parts[0] === 'NAME' || isOptional(parts[0]) || isOptional(parts[1]) || parts[1].startsWith('~')) anySecond.push(number);
    else for (const alternative of alternativesOf(parts[1])) push(second, alternative, number);
  }
  const setOf = (names: readonly string[], numbers: ReadonlyMap<string, number[]>, also: readonly number[] = []): Phrases => {
    const set = Array.from({ length: Math.ceil(phrases.length / SET) }, () => 0);
    for (const number of [...also, ...names.flatMap((name) => numbers.get(name) ?? [])]) set[Math.floor(number / SET)] |= 1 << number % SET;
    return set;
  };
  const lists = [...passed.keys()].filter((name) => name.startsWith('@')).map((name) => ({ name, list: name.slice(1) as ListName }));
  const none = { begins: setOf([], begun), seconds: setOf([], second, anySecond), passes: new Uint8Array(tests.size) };
  const roleOf = (names: readonly string[], kinds: number): Role => {
    const numbers = names.flatMap((name) => passed.get(name) ?? []);
    if (numbers.length === 0) return { kinds, ...none };
    const passes = none.passes.slice();
    for (const number of numbers) passes[number] = 1;
    return { begins: setOf(names, begun), seconds: setOf(names, second, anySecond), passes, kinds };
  };
  /** By lists, then by kinds: the role of words that no phrase names by themselves. */
  const unnamed = new Map<Lists, Role[]>();
  const readRole = (word: Word): Role => {
    const { is, key } = word;
    const kinds = kindsOfWord(word);
    let roles = unnamed.get(is);
    if (roles === undefined) unnamed.set(is, (roles = []));
    if (!is.phrase && roles[kinds] !== undefined) return roles[kinds];
    const role = roleOf([...(is.phrase ? [key] : []), ...lists.flatMap(({ name, list }) => (is[list] ? [name] : []))], kinds);
    if (!is.phrase) roles[kinds] = role;
    return role;
  };
  /** By number of the word; most words of the lists never come up. */
  const known: Role[] = [];
  const [ofName, ofPossessive, ofPast, ofNumber, ofYear] = ['NAME', 'POSS', 'PAST', 'NUM', 'YEAR'].map((kind) => setOf([kind], begun));
  /** By kinds of a token, as bits: the phrases that a token of these kinds may be second in, whatever its word. */
  const secondOf: Phrases[] = [];
  const readSecond = (kinds: number): Phrases =>
    setOf(Object.entries(KINDS).flatMap(([name, bit]) => ((kinds & bit) === 0 ? [] : [name])), second);

  const tryAll = (begins: Phrases, sentence: Searched, index: number, found: Found): void => {
    const after = index + 1 < sentence.tokens.length ? sentence.roles[index + 1].seconds : none.seconds;
    const kinds = index + 1 < sentence.tokens.length ? sentence.kinds[index + 1] : 0;
    const afterKinds = (secondOf[kinds] ??= readSecond(kinds));
    for (let part = 0; part < begins.length; part += 1) {
      for (let rest = begins[part] & (after[part] | afterKinds[part]); rest !== 0; rest &= rest - 1) {
        const { signal, atStart, elements } = phrases[part * SET + 31 - Math.clz32(rest & -rest)];
        if (atStart && !startsSentence(sentence.tokens[index])) continue;
        const end = match(elements, 0, sentence, index);
        if (end >= 0) found(signal, index, end);
      }
    }
  };
  return {
    search(tokens, found) {
      const roles: Role[] = [];
      const kinds: number[] = [];
      for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        const role = (known[token.word.id] ??= readRole(token.word));
        roles.push(role);
        kinds.push(role.kinds | kindsOf(token));
      }
      const sentence = { tokens, roles, kinds };
      for (let index = 0; index < tokens.length; index += 1) {
        const { begins } = roles[index];
        if (begins !== none.begins) tryAll(begins, sentence, index, found);
        if ((kinds[index] & BEGINNERS) === 0) continue;
        const { kind, name, before, possessive, past } = tokens[index];
        if (name > 0 && before.name !== name) tryAll(ofName, sentence, index, found);
        if (possessive) tryAll(ofPossessive, sentence, index, found);
        if (past) tryAll(ofPast, sentence, index, found);
        if (kind === 'number') tryAll(ofNumber, sentence, index, found);
        else if (kind === 'year') tryAll(ofYear, sentence, index, found);
      }
    },
  };
}

function isOptional(part: string): boolean {
  return part.length > 1 && part.endsWith('?');
}

function alternativesOf(part: string): string[] {
  return (isOptional(part) ? part.slice(0, -1) : part).split('|');
}

function push<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}
