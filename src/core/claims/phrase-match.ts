import type { Token } from './tokens';
import { isEd, type Word } from './words';

/** One place of a phrase. */
export interface Element {
  /** Number of the test that a word passes; elements that are written alike have the same. */
  readonly test: number;
  /** Kinds of token that may stand here, as bits. */
  readonly kinds: number;
  /** A name is taken whole. */
  readonly wholeName: boolean;
  readonly optional: boolean;
  /** How many tokens may be passed over; such an element has no other test. */
  readonly gap: number;
}

/** A set of phrases by their numbers, `SET` bits a part. */
export type Phrases = readonly number[];

/** Bits of a part of a set: as many as a small integer has. */
export const SET = 30;

/** What a word is to the phrases. */
export interface Role {
  /** Those it may begin, and those of which it may be the second token. */
  readonly begins: Phrases;
  readonly seconds: Phrases;
  /** By number of a test 1 when it passes. */
  readonly passes: Uint8Array;
  /** Its kinds as bits. */
  readonly kinds: number;
}

/** Kinds of token that a phrase may name. */
export const KINDS = { NAME: 1, POSS: 2, PAST: 4, NUM: 8, YEAR: 16, QUOTE: 32, PART: 64, ING: 128 } as const;

/** Kinds that phrases begin with. */
export const BEGINNERS = KINDS.NAME | KINDS.POSS | KINDS.PAST | KINDS.NUM | KINDS.YEAR;

/** The kinds of a token that its word does not tell. */
export function kindsOf({ kind, name, possessive, past }: Token): number {
  return (kind === 'number' ? KINDS.NUM : kind === 'year' ? KINDS.YEAR : kind === 'open' ? KINDS.QUOTE : 0)
    | (name > 0 ? KINDS.NAME : 0) | (possessive ? KINDS.POSS : 0) | (past ? KINDS.PAST | KINDS.PART : 0);
}

/** The kinds that a word has wherever it stands. */
export function kindsOfWord(word: Word): number {
  return (isEd(word) || /(en|wn|lt|ld|ght|de)$/.test(word.key) ? KINDS.PART : 0) | (word.shape === '_ing' || word.ends === 'ing' ? KINDS.ING : 0);
}

/** A sentence with what its tokens are to the phrases, side by side. */
export interface Searched {
  readonly tokens: readonly Token[];
  readonly roles: readonly Role[];
  readonly kinds: readonly number[];
}

function fits({ test, kinds }: Element, sentence: Searched, at: number): boolean {
  return at < sentence.tokens.length && (sentence.roles[at].passes[test] === 1 || (sentence.kinds[at] & kinds) !== 0);
}

/** Where the elements from `element` on end when they begin at `at`; -1 when they do not stand there. */
export function match(elements: readonly Element[], element: number, sentence: Searched, at: number): number {
  if (element === elements.length) return at;
  const { tokens } = sentence;
  const { gap, optional, wholeName } = elements[element];
  if (gap > 0) {
    const last = Math.min(at + gap, tokens.length);
    for (let next = at; next <= last; next += 1) {
      const end = match(elements, element + 1, sentence, next);
      if (end >= 0) return end;
      if (next < tokens.length && tokens[next].is.stop && tokens[next].kind === 'sign') return -1;
    }
    return -1;
  }
  if (fits(elements[element], sentence, at)) {
    let next = at + 1;
    if (wholeName) while (next < tokens.length && tokens[next].name === tokens[at].name) next += 1;
    const end = match(elements, element + 1, sentence, next);
    if (end >= 0) return end;
  }
  return optional ? match(elements, element + 1, sentence, at) : -1;
}
