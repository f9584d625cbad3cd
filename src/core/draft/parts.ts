import { groupBy } from '../text/group-by';
import type { Chunk, ChunkBlock, ChunkSentence } from './chunk';
import type { BlockRole } from './draft';

/** One chunk in this many begins a part, on average. */
const CHUNKS = 16;

/** Blocks of these roles have sentences. */
export const CLAIMING: ReadonlySet<BlockRole> = new Set(['body', 'cell', 'caption']);

/** A block that has sentences. */
export interface Claiming {
  readonly block: ChunkBlock;
  readonly sentences: readonly ChunkSentence[];
  readonly leadIn: ChunkBlock | undefined;
}

/** A run of chunks whose blocks have the same roles. The same runs in two versions of a draft are the same part, with what was found in it. */
export class Part {
  /** What was found, by question. */
  readonly #found = new Map<object, { readonly about: readonly unknown[]; readonly found: unknown }>();
  /** How many blocks, notes, characters, and words in sentences it has. */
  readonly blocks: number;
  readonly notes: number;
  readonly length: number;
  readonly words: number;

  /** @param roles those of its blocks, in order */
  constructor(readonly chunks: readonly Chunk[], readonly roles: readonly BlockRole[]) {
    this.blocks = roles.length;
    this.notes = chunks.reduce((sum, chunk) => sum + chunk.notes.length, 0);
    this.length = chunks.reduce((sum, { length }) => sum + length, 0);
    this.words = this.claiming().reduce((sum, { block }) => sum + block.sentences().words, 0);
  }

  /**
   * What `make` finds in the part, found once for as long as the part stands in the draft, wherever that is.
   * @param key names the question: the answer depends on the key, on `about` and on the part alone
   * @param about compared one by one by identity; only the answer for the last ones is remembered
   */
  recall<T>(key: object, about: readonly unknown[], make: () => T): T {
    let answer = this.#found.get(key);
    if (answer === undefined || !areSame(answer.about, about)) this.#found.set(key, answer = { about, found: make() });
    return answer.found as T;
  }

  /** Whether the answer is known, so that `recall` makes none. */
  knows(key: object, about: readonly unknown[]): boolean {
    const answer = this.#found.get(key);
    return answer !== undefined && areSame(answer.about, about);
  }

  /** Its blocks that have sentences, in order, each with the paragraph that leads in to the list it stands in. */
  claiming(): Claiming[] {
    const found: Claiming[] = [];
    let index = 0;
    for (const { blocks } of this.chunks) {
      for (const block of blocks) {
        const leadIn = block.list?.leadIn;
        if (CLAIMING.has(this.roles[index])) {
          found.push({ block, sentences: block.sentences().all, leadIn: leadIn === undefined ? undefined : blocks[leadIn] });
        }
        index += 1;
      }
    }
    return found;
  }
}

/** Whether two lists have the same things in them. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => item === other[index]));
}

/** The parts that a draft is made of; those that it had before are known again by the chunk that they begin with. */
export class PartMemory {
  /** Several parts begin with one chunk where a draft says something again, such as a heading. */
  readonly #known = new WeakMap<Chunk, readonly Part[]>();

  /**
   * Cut chunks into parts. Where a part begins depends on the chunk alone, so that a change leaves the parts around it as they were.
   * @param roles those of all blocks, in order
   */
  cut(chunks: readonly Chunk[], roles: readonly BlockRole[]): Part[] {
    const parts: Part[] = [];
    let block = 0;
    for (let start = 0, end = 1; start < chunks.length; start = end, end += 1) {
      while (end < chunks.length && chunks[end].length % CHUNKS > 0) end += 1;
      const part = this.#partOf(chunks, start, end, roles, block);
      parts.push(part);
      block += part.blocks;
    }
    for (const [first, own] of groupBy(parts, (part) => part.chunks[0])) this.#known.set(first, own);
    return parts;
  }

  #partOf(chunks: readonly Chunk[], start: number, end: number, roles: readonly BlockRole[], block: number): Part {
    const known = this.#known.get(chunks[start])?.find((part) => part.chunks.length === end - start
      && part.chunks.every((chunk, index) => chunk === chunks[start + index]) && part.roles.every((role, index) => role === roles[block + index]));
    if (known) return known;
    const own = chunks.slice(start, end);
    const blocks = own.reduce((sum, chunk) => sum + chunk.blocks.length, 0);
    return new Part(own, roles.slice(block, block + blocks));
  }
}
