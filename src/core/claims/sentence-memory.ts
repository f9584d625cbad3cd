import type { Read } from './read-part';

/** Sentences kept beyond those of the draft that is judged. */
const MEMORY = 400;

/** What was read of sentences, by their words. Keeps the sentences of the drafts that were judged last. */
export class SentenceMemory {
  #recent = new Map<string, Read>();
  #older = new Map<string, Read>();

  /** @param readAnew reads a sentence that is not known */
  constructor(readonly readAnew: (text: string) => Read) {}

  read(text: string): Read {
    let read = this.#recent.get(text);
    if (read !== undefined) return read;
    read = this.#older.get(text) ?? this.readAnew(text);
    this.#recent.set(text, read);
    return read;
  }

  /** Makes room for a draft of this many sentences, and forgets what was not read since it last did. */
  forget(sentences: number): void {
    if (this.#recent.size > sentences + MEMORY) [this.#older, this.#recent] = [this.#recent, new Map()];
  }
}
