import { addTo } from '../text/group-by';
import { KINDS, type Element } from './phrase-match';
import type { SignalBook } from './signal-book';
import { NONE } from './tokens';
import { lines } from './words';

/** A phrase from `lexicons/phrases.txt`: the signal it raises and what its tokens must be. */
export interface Phrase {
  readonly signal: number;
  readonly atStart: boolean;
  readonly elements: readonly Element[];
}

/** The phrases of a file, and by a word, `@list` or kind of token what it may be in them. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** Numbers of the phrases that it may begin. */
  readonly begun: ReadonlyMap<string, readonly number[]>;
  /** Numbers of those that it may be second in, and of those in which anything may be. */
  readonly second: ReadonlyMap<string, readonly number[]>;
  readonly anySecond: readonly number[];
  /** Numbers of the tests that it passes, and how many tests there are. */
  readonly passed: ReadonlyMap<string, readonly number[]>;
  readonly tests: number;
}

/** Words that the phrases name; the word table must know them. */
export function phraseWords(text: string): readonly string[] {
  return lines(text).flatMap((line) => line.slice(line.indexOf('\t') + 1).split(' '))
    .flatMap((part) => part.replace(/\?$/, '').split('|'))
    .filter((part) => !/^[@~^A-Z]/.test(part) && part !== '');
}

/**
 * Reads phrases, one a line: signal, tab, elements with a space between. An element is words or lists parted by `|`; `@list` is a list of
 * the word table; `NAME`, `NUM`, `YEAR`, `POSS` (a possessive), `PAST`, `PART` (a participle), `ING`, `QUOTE` (an opening mark) are kinds
 * of token; a trailing `?` makes it optional; `~3` passes over up to three tokens; a leading `^` ties the phrase to a sentence's start.
 */
export function readPhrases(text: string, signals: SignalBook): PhraseIndex {
  const phrases: Phrase[] = [];
  const begun = new Map<string, number[]>();
  const second = new Map<string, number[]>();
  const anySecond: number[] = [];
  const passed = new Map<string, number[]>();
  const tests = new Map<string, number>();
  for (const [number, line] of lines(text).entries()) {
    const [name, body] = line.split('\t');
    const parts = body.split(' ');
    const atStart = parts[0] === '^';
    if (atStart) parts.shift();
    phrases.push({ signal: signals.id(name), atStart, elements: parts.map((part) => readElement(part, tests, passed)) });
    for (const part of parts) {
      for (const alternative of alternativesOf(part)) addTo(begun, alternative, number);
      if (!isOptional(part)) break;
    }
    // A phrase that leaves a choice, or ends with its first token, may have anything second.
    if (parts.length === 1 || parts[0] === 'NAME' || isOptional(parts[0]) || isOptional(parts[1]) || parts[1].startsWith('~')) anySecond.push(number);
    else for (const alternative of alternativesOf(parts[1])) addTo(second, alternative, number);
  }
  return { phrases, begun, second, anySecond, passed, tests: tests.size };
}

/**
 * @param tests numbers of the tests so far, by how their elements are written
 * @param passed by word, list or kind the tests it passes
 */
function readElement(part: string, tests: Map<string, number>, passed: Map<string, number[]>): Element {
  if (part.startsWith('~')) return { test: 0, kinds: 0, wholeName: false, optional: false, gap: Number(part.slice(1)) };
  const alternatives = alternativesOf(part);
  const written = alternatives.join('|');
  let test = tests.get(written);
  if (test === undefined) {
    tests.set(written, (test = tests.size));
    for (const name of alternatives) {
      if (name.startsWith('@') && !(name.slice(1) in NONE.is)) throw new Error(`phrases name a list ${name} that is not there`);
      addTo(passed, name, test);
    }
  }
  const kinds = alternatives.reduce((bits, name) => bits | (KINDS[name as keyof typeof KINDS] ?? 0), 0);
  return { test, kinds, wholeName: part === 'NAME', optional: isOptional(part), gap: 0 };
}

function isOptional(part: string): boolean {
  return part.length > 1 && part.endsWith('?');
}

function alternativesOf(part: string): string[] {
  return (isOptional(part) ? part.slice(0, -1) : part).split('|');
}
