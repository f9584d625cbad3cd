import type { Chunk } from './chunk';

/** One chunk in so many begins a part. */
const CHUNKS = 16;

/** A run of chunks. The same runs in two versions of a draft are the same part, with what was found in its words. */
export class Part {
  /** What was found, by question. */
  readonly found = new Map<object, unknown>();
  /** How many blocks and characters it has. */
  readonly blocks: number;
  readonly length: number;

  constructor(readonly chunks: readonly Chunk[]) {
    this.blocks = chunks.reduce((sum, { blocks }) => sum + blocks.length, 0);
    this.length = chunks.reduce((sum, { length }) => sum + length, 0);
  }
}

/** The parts that a draft is made of; those that it had before are known again by the chunk that they begin with. */
export class PartMemory {
  readonly #known = new WeakMap<Chunk, Part>();

  /** Cut chunks into parts. Where a part begins depends on the chunk alone, so that a change leaves the parts around it as they were. */
  cut(chunks: readonly Chunk[]): Part[] {
    const parts: Part[] = [];
    for (let start = 0, end = 1; start < chunks.length; start = end, end += 1) {
      while (end < chunks.length && chunks[end].length % CHUNKS > 0) end += 1;
      parts.push(this.#partOf(chunks, start, end));
    }
    return parts;
  }

  #partOf(chunks: readonly Chunk[], start: number, end: number): Part {
    const known = this.#known.get(chunks[start]);
    if (known?.chunks.length === end - start && known.chunks.every((chunk, index) => chunk === chunks[start + index])) return known;
    const part = new Part(chunks.slice(start, end));
    this.#known.set(chunks[start], part);
    return part;
  }
}
