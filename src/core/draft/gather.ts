import type { Steps } from '../steps';
import type { ChunkMark } from './chunk';
import type { Block, Draft, Mark, Note, Sentence } from './draft';
import { areSame, type Part } from './parts';
import type { Prose } from './prose/prose';

/** The words of a block without their place in the draft. */
export type Words = Pick<Prose, 'text' | 'recall' | 'matches'>;

/** A block with what was found in its words. */
export interface Gathered<T> {
  readonly block: Block;
  readonly found: T;
}

/** What was found in one of the things of a part, and which of them it is. */
interface Hit<T> {
  readonly at: number;
  readonly found: T;
}

/** What was found in the things of a part, and how many it has. */
interface InPart<T> {
  readonly count: number;
  readonly hits: readonly Hit<T>[];
}

/** Looks for something in the things of a part. @param first the number of the part's first block, or for notes that of its first note */
type Search<T> = (part: Part, first: number) => InPart<T>;

interface Answer<T> {
  readonly about: readonly unknown[];
  readonly found: T;
}

/**
 * What `find` finds in the words of a draft, block by block, in order; blocks in which it finds nothing (`undefined`) are left
 * out. After an edit only the blocks that have changed are searched, and only the parts of the draft around them are gone through.
 * @param key names the question: `find` depends on the key, on `about` and on the words alone
 * @param about what else the answer depends on, each compared by identity; only answers for the last ones are remembered
 */
export function gather<T>({ blocks, parts }: Draft, key: object, find: (words: Words) => T | undefined, about: readonly unknown[] = NOTHING): Gathered<T>[] {
  return collect(parts, inBlocks(blocks, key, find, about), (index, found) => ({ block: blocks[index], found }));
}

/** The same in steps. */
export function* gatherInSteps<T>(draft: Draft, key: object, find: (words: Words) => T | undefined, about: readonly unknown[] = NOTHING): Steps<Gathered<T>[]> {
  yield* searchInSteps(draft.parts, key, about, inBlocks(draft.blocks, key, find, about));
  return gather(draft, key, find, about);
}

function inBlocks<T>(blocks: readonly Block[], key: object, find: (words: Words) => T | undefined, about: readonly unknown[]): Search<T> {
  return (part, first) => part.recall(key, about, () => hitsAmong(part.blocks, (at) => askOnce(blocks[first + at].prose, key, find, about)));
}

/** A sentence with what was found in it. */
export interface GatheredSentence<T> {
  readonly sentence: Sentence;
  readonly found: T;
}

/**
 * In steps, what `find` finds in the sentences of a draft, in order; sentences in which it finds nothing (`undefined`) are left out. After
 * an edit only the parts that have changed are searched.
 * @param key names the question: `find` depends on the key and on the text alone
 */
export function* gatherSentences<T>({ sentences, parts }: Draft, key: object, find: (text: string) => T | undefined): Steps<GatheredSentence<T>[]> {
  const search = (part: Part): InPart<T> => part.recall(key, NOTHING, () => {
    const answers = part.claiming().flatMap(({ block, sentences: inBlock }) => block.prose.recall(key, () => inBlock.map(({ text }) => find(text))));
    return hitsAmong(answers.length, (at) => answers[at]);
  });
  yield* searchInSteps(parts, key, NOTHING, search);
  return collect(parts, search, (index, found) => ({ sentence: sentences[index], found }));
}

/** A mark with what was found in it. */
export interface GatheredMark<T> {
  readonly mark: Mark;
  /** Index into `Draft.marks`. */
  readonly index: number;
  readonly found: T;
}

/**
 * What `find` finds in the marks of a draft, in order; marks in which it finds nothing (`undefined`) are left out. After an edit
 * only the parts that have changed are searched.
 * @param key names the question: `find` depends on the key, on the mark but for its place, and on the words of its block alone
 * @param find gets the mark without the address that a link definition gives it
 */
export function gatherMarks<T>({ marks, parts }: Draft, key: object, find: (mark: ChunkMark, words: string) => T | undefined): GatheredMark<T>[] {
  const search = (part: Part): InPart<T> => part.recall(key, NOTHING, () => {
    const answers = part.chunks.flatMap(({ blocks, marks: own }) => own.map((mark) => find(mark, blocks[mark.block].prose.text)));
    return hitsAmong(answers.length, (at) => answers[at]);
  });
  return collect(parts, search, (index, found) => ({ mark: marks[index], index, found }));
}

/** A note with what was found in it. */
export interface GatheredNote<T> {
  readonly note: Note;
  readonly found: T;
}

/**
 * What `find` finds in the footnotes of a draft, in order; those in which it finds nothing (`undefined`) are left out. After an
 * edit only the parts that have changed are searched.
 * @param key names the question: `find` depends on the key and on the source of the note, without its label, alone
 */
export function gatherNotes<T>({ source, notes, parts, floods }: Draft, key: object, find: (text: string) => T | undefined): GatheredNote<T>[] {
  return collect(parts, (part, first) => {
    if (part.notes === 0) return NO_HITS;
    const look = (): InPart<T> => hitsAmong(part.notes, (at) => {
      const { start, end } = notes[first + at].content;
      return find(source.slice(start, end));
    });
    // With floods the source is not what was read, by which parts are known.
    return floods.length > 0 ? look() : part.recall(key, NOTHING, look);
  }, (index, found) => ({ note: notes[index], found }));
}

/** What a search finds in all parts, in order. @param make puts together what is found with the thing of this number in the draft */
function collect<T, Found>(parts: readonly Part[], search: Search<T>, make: (index: number, found: T) => Found): Found[] {
  const all: Found[] = [];
  let first = 0;
  for (const part of parts) {
    const { count, hits } = search(part, first);
    for (const { at, found } of hits) all.push(make(first + at, found));
    first += count;
  }
  return all;
}

/** What `find` finds in `count` things, asked for by their numbers, from 0. */
function hitsAmong<T>(count: number, find: (at: number) => T | undefined): InPart<T> {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < count; at += 1) {
    const found = find(at);
    if (found !== undefined) hits.push({ at, found });
  }
  return { count, hits };
}

/** Searches the parts in which nothing has been searched yet. @param search gets the part, and the number of its first block */
function* searchInSteps(parts: readonly Part[], key: object, about: readonly unknown[], search: (part: Part, first: number) => unknown): Steps<void> {
  let first = 0;
  let searched = 0;
  for (const part of parts) {
    if (!part.knows(key, about)) {
      search(part, first);
      if ((searched += 1) % STEP === 0) yield;
    }
    first += part.blocks;
  }
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
  for (const part of parts) {
    const look = (): T | undefined => find(source.slice(start, start + part.length));
    // With floods the source is not what was read, by which parts are known.
    const found = floods.length > 0 ? look() : part.recall(key, NOTHING, look);
    if (found !== undefined) all.push({ start, found });
    start += part.length;
  }
  return all;
}

/** What is found in the words of one block; remembered for as long as they stand. See `gather`. */
export function askOnce<T>(words: Words, key: object, find: (words: Words) => T | undefined, about: readonly unknown[]): T | undefined {
  const make = (): Answer<T | undefined> => ({ about, found: find(words) });
  const last = words.recall(key, make);
  return areSame(last.about, about) ? last.found : Object.assign(last, make()).found;
}

const NOTHING: readonly unknown[] = [];
const NO_HITS: InPart<never> = { count: 0, hits: [] };

/** Parts that are searched in one step. */
const STEP = 4;
