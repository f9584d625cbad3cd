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
  const all: Gathered<T>[] = [];
  let first = 0;
  for (const part of parts) {
    for (const { at, found } of search(part, blocks, first, key, find, about)) all.push({ block: blocks[first + at], found });
    first += part.blocks;
  }
  return all;
}

/** The same in steps. */
export function* gatherInSteps<T>(draft: Draft, key: object, find: (words: Words) => T | undefined, about: readonly unknown[] = NOTHING): Steps<Gathered<T>[]> {
  let first = 0;
  let searched = 0;
  for (const part of draft.parts) {
    if (!part.knows(key, about)) {
      search(part, draft.blocks, first, key, find, about);
      if ((searched += 1) % STEP === 0) yield;
    }
    first += part.blocks;
  }
  return gather(draft, key, find, about);
}

/** What is found in the blocks of a part, of which the first has this number in the draft. */
function search<T>(
  part: Part, blocks: readonly Block[], first: number, key: object, find: (words: Words) => T | undefined, about: readonly unknown[],
): readonly Hit<T>[] {
  return part.recall(key, about, () => {
    const own: Hit<T>[] = [];
    for (let at = 0; at < part.blocks; at += 1) {
      const found = askOnce(blocks[first + at].prose, key, find, about);
      if (found !== undefined) own.push({ at, found });
    }
    return own;
  });
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
  let searched = 0;
  const all: GatheredSentence<T>[] = [];
  let first = 0;
  for (const part of parts) {
    const { count, hits } = part.recall(key, NOTHING, () => {
      searched += 1;
      const own: Hit<T>[] = [];
      let at = 0;
      for (const { block, sentences: inBlock } of part.claiming()) {
        const known = block.prose.recall(key, () => {
          const answers: (T | undefined)[] = [];
          for (const { text } of inBlock) answers.push(find(text));
          return answers;
        });
        for (const found of known) {
          if (found !== undefined) own.push({ at, found });
          at += 1;
        }
      }
      return { count: at, hits: own };
    });
    for (const { at, found } of hits) all.push({ sentence: sentences[first + at], found });
    first += count;
    if (searched === STEP) {
      searched = 0;
      yield;
    }
  }
  return all;
}

/** A mark with what was found in it. */
export interface GatheredMark<T> {
  readonly mark: Mark;
  readonly found: T;
}

/**
 * What `find` finds in the marks of a draft, in order; marks in which it finds nothing (`undefined`) are left out. After an edit
 * only the parts that have changed are searched.
 * @param key names the question: `find` depends on the key, on the mark but for its place, and on the words of its block alone
 * @param find gets the mark without the address that a link definition gives it
 */
export function gatherMarks<T>({ marks, parts }: Draft, key: object, find: (mark: ChunkMark, words: string) => T | undefined): GatheredMark<T>[] {
  const all: GatheredMark<T>[] = [];
  let first = 0;
  for (const part of parts) {
    const { count, hits } = part.recall(key, NOTHING, () => {
      const own: Hit<T>[] = [];
      let at = 0;
      for (const { blocks, marks: inChunk } of part.chunks) {
        for (const mark of inChunk) {
          const found = find(mark, blocks[mark.block].prose.text);
          if (found !== undefined) own.push({ at, found });
          at += 1;
        }
      }
      return { count: at, hits: own };
    });
    for (const { at, found } of hits) all.push({ mark: marks[first + at], found });
    first += count;
  }
  return all;
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
  const all: GatheredNote<T>[] = [];
  let first = 0;
  for (const part of parts) {
    const count = part.chunks.reduce((sum, chunk) => sum + chunk.notes.length, 0);
    if (count === 0) continue;
    const look = (): Hit<T>[] => {
      const own: Hit<T>[] = [];
      for (let at = 0; at < count; at += 1) {
        const { start, end } = notes[first + at].content;
        const found = find(source.slice(start, end));
        if (found !== undefined) own.push({ at, found });
      }
      return own;
    };
    // What is read otherwise than it is written may be written in many ways.
    const hits = floods.length > 0 ? look() : part.recall(key, NOTHING, look);
    for (const { at, found } of hits) all.push({ note: notes[first + at], found });
    first += count;
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
  for (const part of parts) {
    const look = (): T | undefined => find(source.slice(start, start + part.length));
    // What is read otherwise than it is written may be written in many ways.
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

/** Parts that are searched in one step. */
const STEP = 4;
