import type { Block, Draft } from './draft';
import type { Prose } from './prose';

/** The words of a block without their place in the draft. */
export type Words = Pick<Prose, 'text' | 'recall' | 'matches'>;

/** A block with what was found in its words. */
export interface Gathered<T> {
  readonly block: Block;
  readonly found: T;
}

interface Answer<T> {
  readonly about: unknown;
  readonly found: T;
}

/**
 * What `find` finds in the words of a draft, block by block, in order; blocks in which it finds nothing (`undefined`) are left
 * out. After an edit only the blocks that have changed are searched, and only the parts of the draft around them are gone through.
 * @param key names the question: `find` depends on the key, on `about` and on the words alone
 * @param about what else the answer depends on, compared by identity; only answers for the last one are remembered
 */
export function gather<T>({ blocks, parts }: Draft, key: object, find: (words: Words) => T | undefined, about?: unknown): Gathered<T>[] {
  const all: Gathered<T>[] = [];
  let first = 0;
  for (const { found: known, blocks: size } of parts) {
    let answer = known.get(key) as Answer<readonly { readonly at: number; readonly found: T }[]> | undefined;
    if (answer === undefined || answer.about !== about) {
      const hits: { at: number; found: T }[] = [];
      for (let at = 0; at < size; at += 1) {
        const found = ask(blocks[first + at].prose, key, find, about);
        if (found !== undefined) hits.push({ at, found });
      }
      known.set(key, answer = { about, found: hits });
    }
    for (const { at, found } of answer.found) all.push({ block: blocks[first + at], found });
    first += size;
  }
  return all;
}

/**
 * What `find` finds in the source of a draft, part by part; each part begins with a line. After an edit only the parts that
 * have changed are searched.
 * @param key names the question: `find` depends on the key and on the text alone
 * @param find gives what it finds with offsets from where its text begins; `undefined` for nothing
 */
export function gatherSource<T>({ source, parts, floods }: Draft, key: object, find: (text: string) => T | undefined): { readonly start: number; readonly found: T }[] {
  const all: { start: number; found: T }[] = [];
  let start = source.length - parts.reduce((sum, { length }) => sum + length, 0);
  for (const { found: known, length } of parts) {
    // What is read otherwise than it is written may be written in many ways.
    let answer = floods.length > 0 ? undefined : known.get(key) as { readonly found: T | undefined } | undefined;
    if (answer === undefined) known.set(key, answer = { found: find(source.slice(start, start + length)) });
    if (answer.found !== undefined) all.push({ start, found: answer.found });
    start += length;
  }
  return all;
}

/** What is found in one block; remembered for as long as its words stand. */
function ask<T>(prose: Prose, key: object, find: (words: Words) => T | undefined, about: unknown): T | undefined {
  const make = (): Answer<T | undefined> => ({ about, found: find(prose) });
  const last = prose.recall(key, make);
  return last.about === about ? last.found : Object.assign(last, make()).found;
}
