import { findClause, type Clause } from './clause';
import { tokenize, type Token } from './tokens';
import type { Word, WordTable } from './words';

/** A stretch of tokens: first included, last excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words between quotation marks. `opened`/`closed` are false when the mark stands in another sentence. */
export interface Quoted extends Stretch {
  readonly opened: boolean;
  readonly closed: boolean;
  readonly words: number;
}

/** One sentence as the signals read it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Runs of name words; the tokens of run `n` have `name === n + 1`. */
  readonly names: readonly Stretch[];
  readonly quotes: readonly Quoted[];
  readonly clause: Clause;
}

/** Tests for membership in the word lists, by name: `is.modal(word)`. */
export type Lists = Record<string, (word: Word) => boolean>;

/** All lists the readers and signals ask for. */
export const LIST_NAMES = [
  'advice', 'attitude', 'caption', 'cause', 'compare', 'evaluative', 'function', 'generic', 'hedge', 'inference', 'past', 'legal',
  'lower', 'modal', 'org', 'ownStudy', 'places', 'portable', 'quantity', 'reporting', 'saying', 'self', 'signpost', 'sources', 'time',
  'titles', 'trend', 'verbsS', 'be', 'beFinite', 'was', 'has', 'had', 'do', 'did', 'modAdvice', 'modWill', 'modCan', 'modMay', 'det', 'the', 'an',
  'this', 'that', 'prep', 'subord', 'coord', 'wh', 'relative', 'i', 'we', 'you', 'he', 'they', 'it', 'not', 'adjEd', 'number', 'bigNumber',
  'fraction', 'percent', 'month', 'weekday', 'season', 'money', 'unit', 'timeNoun', 'actor', 'deed', 'eventNoun', 'claimNoun', 'think', 'seen',
  'studyNoun', 'unnamed', 'often', 'degree', 'lawName', 'superMost', 'erThan', 'planNoun', 'adviceNoun', 'imperative', 'genericNoun',
] as const;

/** The tests of `LIST_NAMES` on one table. */
export function listsOf(words: WordTable): Lists {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, words.list(name)]));
}

/** Reads one sentence: tokens, names, past forms, quotations and the main clause. */
export function readSentence(text: string, words: WordTable, is: Lists): Reading {
  const tokens = tokenize(text, words);
  const quotes = markQuotes(tokens);
  const names = markNames(tokens, is);
  markPast(tokens, is);
  return { text, tokens, names, quotes, clause: findClause(tokens, is) };
}

function markQuotes(tokens: readonly Token[]): Quoted[] {
  const quotes: Quoted[] = [];
  let open = -1;
  let depth = 0;
  const close = (from: number, to: number, opened: boolean, closed: boolean): void => {
    let words = 0;
    for (let index = from; index < to; index += 1) {
      tokens[index].quote = quotes.length + 1;
      if (tokens[index].kind === 'word' || tokens[index].kind === 'number') words += 1;
    }
    quotes.push({ from, to, opened, closed, words });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind === 'open') {
      if (open < 0) open = index;
    } else if (token.kind === 'close') {
      if (open >= 0) close(open + 1, index, true, true);
      else if (quotes.length === 0) close(0, index, false, true);
      open = -1;
    } else if (token.kind === 'sign') {
      const sign = token.word.key;
      if (sign === '(' || sign === '[') depth += 1;
      else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
    }
    token.depth = depth;
  }
  if (open >= 0) close(open + 1, tokens.length, true, false);
  return quotes;
}

function markNames(tokens: readonly Token[], is: Lists): Stretch[] {
  const names: Stretch[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isNameWord(tokens, index, is)) continue;
    let to = index + 1;
    for (;;) {
      if (isNameWord(tokens, to, is)) to += 1;
      else if (isLink(tokens[to]) && isNameWord(tokens, to + 1, is) && !tokens[to - 1].possessive) to += 2;
      else break;
    }
    names.push({ from: index, to });
    for (; index < to; index += 1) tokens[index].name = names.length;
    index -= 1;
  }
  return names;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^(of|for|de|al|bin|van|von|der|del|da|la|on)$/.test(token.word.key);
}

function isNameWord(tokens: readonly Token[], index: number, is: Lists): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.caps === 0) return false;
  const { word } = token;
  if (is.i(word) || is.month(word) || is.weekday(word)) return false;
  if (!startsSentence(tokens, index)) return !is.function(word) || token.caps === 2;
  if (is.places(word) || (token.caps === 2 && !is.function(word))) return true;
  if (is.function(word) || is.portable(word) || is.imperative(word)) return false;
  const next = tokens[index + 1];
  const capitalNext = next !== undefined && next.kind === 'word' && next.caps > 0 && !is.i(next.word);
  return capitalNext || (!is.lower(word) && !is.signpost(word) && !is.generic(word));
}

/** The token is the first of the sentence, of a sentence inside it, or of a quotation. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return true;
  const before = tokens[index - 1];
  if (before.kind === 'open') return true;
  return before.kind !== 'word' && /^[.?!:•*]$/.test(before.word.key);
}

function markPast(tokens: readonly Token[], is: Lists): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token.kind !== 'word' || token.name > 0) continue;
    const { word } = token;
    if (is.past(word)) {
      token.past = !is.was(word) && !is.had(word) && !follows(tokens, index, is, true);
    } else if (isEd(word) && !is.adjEd(word)) {
      token.past = !follows(tokens, index, is, false);
    }
  }
}

/** Words in -ed: those of the lists by their key, others by their ending. */
export function isEd(word: Word): boolean {
  return word.key === '' ? word.shape === '_ed' : word.key.endsWith('ed');
}

const NO_PAST_AFTER = /^(of|in|and|by|for|with|to|more|most|not|its|their|our|as|well|also|,)$/;

/** The word before makes a participle or an adjective of it. */
function follows(tokens: readonly Token[], index: number, is: Lists, irregular: boolean): boolean {
  let before = tokens[index - 1];
  if (before !== undefined && before.kind === 'word' && before.word.shape === '_ly') before = tokens[index - 2];
  if (before === undefined) return !irregular;
  const { word } = before;
  if (is.be(word) || is.was(word) || is.has(word) || is.had(word) || is.det(word) || is.modal(word)) return true;
  return irregular ? /^(be|been|being|to|by|of)$/.test(word.key) : NO_PAST_AFTER.test(word.key);
}
