import { findClause, type Clause } from './clause';
import { HINTS } from './hints';
import { NONE, type Token, type Tokens } from './tokens';
import { isEd } from './words';

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
  /** What its words and signs hint at: see `HINTS`. */
  readonly hints: number;
  /** How many words and numbers it has. */
  readonly words: number;
  /** Runs of name words; the tokens of run `n` have `name === n + 1`. */
  readonly names: readonly Stretch[];
  readonly quotes: readonly Quoted[];
  readonly clause: Clause;
}

/** Reads one sentence that was cut into tokens: names, past forms, quotations and the main clause. */
export function readSentence(text: string, { tokens, hints, words }: Tokens): Reading {
  const quotes = (hints & HINTS.quote) === 0 ? NO_QUOTES : markQuotes(tokens);
  const names = markNames(tokens);
  if ((hints & HINTS.past) !== 0) markPast(tokens);
  return { text, tokens, hints, words, names, quotes, clause: findClause(tokens) };
}

const NO_QUOTES: readonly Quoted[] = [];

/** Quotations, and the depth of brackets around each token. */
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
      const sign = token.key;
      if (sign === '(' || sign === '[') depth += 1;
      else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
    }
    token.depth = depth;
  }
  if (open >= 0) close(open + 1, tokens.length, true, false);
  return quotes;
}

function markNames(tokens: readonly Token[]): Stretch[] {
  const names: Stretch[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index].caps === 0 || !isNameWord(tokens[index])) continue;
    const from = index;
    let last = tokens[index];
    for (;;) {
      if (isNameWord(last.next)) index += 1;
      else if (last.next.is.nameLink && !last.possessive && last.next.kind === 'word' && isNameWord(last.next.next)) index += 2;
      else break;
      last = tokens[index];
    }
    names.push({ from, to: index + 1 });
    for (let inside = from; inside <= index; inside += 1) tokens[inside].name = names.length;
  }
  return names;
}

function isNameWord(token: Token): boolean {
  const { kind, caps, is, next } = token;
  if (caps === 0 || kind !== 'word' || is.i || is.month || is.weekday) return false;
  if (!startsSentence(token)) return !is.function || caps === 2;
  if (is.places || (caps === 2 && !is.function)) return true;
  if (is.function || is.portable || is.imperative) return false;
  const capitalNext = next.caps > 0 && next.kind === 'word' && !next.is.i;
  return capitalNext || (!is.lower && !is.signpost && !is.generic);
}

/** The token is the first of the sentence, of a sentence inside it, or of a quotation. */
export function startsSentence({ before }: Token): boolean {
  return before.kind === 'none' || before.kind === 'open' || (before.is.opener && before.kind !== 'word');
}

function markPast(tokens: readonly Token[]): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const { hints, kind, is, word } = token;
    if ((hints & HINTS.past) === 0 || kind !== 'word' || token.name > 0) continue;
    if (is.past) token.past = !is.was && !is.had && !follows(token, true);
    else if (isEd(word) && !is.adjEd) token.past = !follows(token, false);
  }
}

/** The word before makes a participle or an adjective of it. */
function follows({ before }: Token, irregular: boolean): boolean {
  if (before.kind === 'word' && before.word.shape === '_ly') before = before.before;
  if (before === NONE) return !irregular;
  const { is } = before;
  return is.be || is.was || is.has || is.had || is.det || is.modal || is.participleAfter || (!irregular && is.edAfter);
}
