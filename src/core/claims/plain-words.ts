import plain from './lexicons/plain.txt';
import { lines } from './words';

/** What a signal says, in the writer's words; `undefined` for one that only the model understands. */
export type PlainWords = (signal: string) => string | undefined;

/** Reads the words from `lexicons/plain.txt`. */
export function createPlainWords(): PlainWords {
  const words = new Map(lines(plain).map((line) => line.split('\t') as [string, string]));
  return (signal) => words.get(signal) ?? words.get(signal.split('/')[0]) ?? words.get(signal.slice(0, signal.indexOf(':')));
}
